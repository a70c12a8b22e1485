import { css } from '../../internal/css.js';
import { calendarLines, readingTimeLine, smallLine } from './reserved-lines.styles.js';

/**
 * Layout. The host lays out its children, because the boxes of slots are `display: contents`: upgrading does not shift
 * them. The parts wrap like text. Items are centered, not baseline-aligned, so that late text does not shift the line.
 * Dates and other parts that need a line of their own always take a full row. `:is(news-header)` repeats the type selector
 * for a specificity of (0,0,2), as in all light-DOM rules.
 */
export const layoutStyles = css`
  news-header > :is(*, a) {
    order: 6;
    min-inline-size: 0;
    margin: 0;
    flex: 0 0 100%;
    &:where([slot='badge']) {
      padding-inline: 0.6em;
    }
    &:where([slot='badge'], [slot='section']) {
      margin-block-end: 0.5em;
      font: var(--_news-small);
      font-weight: 700;
      flex: 0 1 auto;
      order: 1;
    }
    &:where([slot='standfirst']) {
      margin-block-end: 1em;
      font-size: 1.1em;
      order: 3;
    }
    &:where([slot='byline'], [slot='actions'], time) {
      ${smallLine}
      order: 5;
    }
    &:where([slot='byline']) {
      flex: 0 1 auto;
      order: 4;
    }
  }
  news-header {
    --_news-styled: news-header;
    gap: 0 1em;
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    font: var(--_news-size) / var(--_news-leading) var(--_news-font-text);
    &:where([reading-time-of])::after {
      content: '';
      ${readingTimeLine}
    }
    & figure img {
      inline-size: 100%;
      block-size: auto;
      display: block;
    }
    & h1 {
      margin-block-end: 0.5em;
      text-wrap: balance;
      font: 800 min(1em + 3vw, 2em) / var(--_news-leading-tight) var(--_news-font-heading);
      order: 2;
    }
    & figure {
      margin-block-start: 1.5em;
    }
    & img {
      vertical-align: middle;
    }
    & figcaption {
      font: var(--_news-small);
      margin-block-start: 0.6em;
    }
  }
`;

/**
 * Colours and other rules that do not affect layout, except the height of dates in two calendars. Pages that inline the
 * critical CSS must write the text of such dates themselves.
 */
export const colorStyles = css`
  news-header:where([calendar*=' ']) > time {
    ${calendarLines}
  }
  news-header {
    color: var(--_news-ink);
    & :is(time, figcaption) {
      color: var(--_news-ink-soft);
    }
    /* Arabic has no italics; browsers would synthesize slanted letters. */
    & :is(cite, em) {
      font-style: var(--_news-rtl-normal, italic);
    }
    & address {
      font-style: normal;
    }
    & a:where(:any-link) {
      color: inherit;
      text-decoration: none;
    }
    & a:where([slot='section'], p a, span a, div a, address a) {
      color: var(--_news-accent);
    }
    /* Colour alone does not tell a link in a line of text (WCAG 1.4.1). */
    & a:where(:any-link:hover, p a, span a, div a, address a) {
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
    &:where([slot='standfirst']) {
      line-height: inherit;
    }
    &:where([slot='byline']) img {
      border-radius: 50%;
    }
    /* A target of 44 px, without a change of the layout. */
    &:where(a[slot='section']) {
      padding-block: 12px 0.5em;
      margin-block: -12px 0;
    }
  }
`;
