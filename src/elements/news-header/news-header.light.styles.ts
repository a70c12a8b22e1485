import { css } from 'lit';

/** A line of small print: byline, dates, actions. A date has its line before its words arrive, so that nothing moves. */
export const smallLine = css`
  order: 4;
  min-block-size: 1lh;
  font: var(--_news-small);
`;

/**
 * The host itself lays out what is slotted, for a slot's box is `display: contents`: the same before and after the
 * element is there. It wraps like a text; parts that need a line of their own take the whole width.
 * `:is(news-header)` doubles the weight of the tag name, to two types as everywhere.
 */
export const box = css`
  news-header:is(news-header) > :where(*) {
    flex: 0 0 100%;
    order: 5;
    margin: 0;
    &:where([slot='section'], [slot='badge']) {
      flex: 0 1 auto;
      order: 1;
      margin-block-end: 0.5em;
      font: var(--_news-small);
      font-weight: 700;
    }
    &:where([slot='badge']) {
      padding-inline: 0.6em;
    }
    &:where([slot='standfirst']) {
      order: 3;
      margin-block-end: 1em;
      font-size: 1.1em;
    }
    &:where([slot='byline'], [slot='actions'], time) {
      ${smallLine}
      flex: 0 1 auto;
    }
    &:where(time:empty) {
      flex-basis: 100%;
    }
  }
  news-header {
    --_news-styled: news-header;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    font: var(--_news-size) / var(--_news-leading) var(--_news-font-text);
    & > :is(h1, h2) {
      order: 2;
      margin-block-end: 0.5em;
      font: 800 min(1rem + 3vw, 2.5rem) / var(--_news-leading-tight) var(--_news-font-heading);
      text-wrap: balance;
    }
    & > figure {
      margin-block: 1.5em 0;
    }
    & img {
      display: block;
      inline-size: 100%;
      block-size: auto;
    }
    & figcaption {
      margin-block-start: 0.6em;
      font: var(--_news-small);
    }
  }
`;

/** What sets no box. */
export const paint = css`
  news-header {
    color: var(--_news-ink);
    & :is(time, figcaption) {
      color: var(--_news-ink-soft);
    }
    & a:where(:any-link) {
      color: inherit;
      text-decoration: none;
    }
    & a:where([slot='section'], p a, span a, div a, address a) {
      color: var(--_news-accent);
    }
    & a:where(:any-link:hover) {
      text-decoration: underline;
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.35em;
    }
    & a:where(:focus-visible) {
      outline: 2px solid var(--_news-accent);
      outline-offset: 2px;
    }
  }
  news-header:is(news-header) > :where(*) {
    &:where([slot='badge']) {
      border-radius: var(--_news-radius);
      background: var(--_news-accent);
      color: var(--_news-paper);
    }
    &:where([slot='standfirst'], [slot='byline'], [slot='actions']) {
      color: var(--_news-ink-soft);
    }
  }
`;
