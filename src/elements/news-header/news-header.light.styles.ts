import { css } from '../../internal/css.js';
import { calendarLines, readingTimeLine, smallLine } from './reserved-lines.styles.js';

/**
 * Layout of common markup. The host lays out its children, because the boxes of slots are `display: contents`: upgrading
 * does not shift them. The parts wrap like text. Items are centered, not baseline-aligned, so that late text does not shift
 * the line. Dates and other parts that need a line of their own always take a full row. Children without a slot are the
 * headline and what belongs to it, between the section and the standfirst. A figure is the media, with or without a slot.
 *
 * The maximum size also limits the automatic minimum size of items, which could be wider than the host. `:is(*, a)` matches
 * any element with the specificity of a type selector, for a specificity of (0,0,2), as in all light-DOM rules.
 */
export const layoutStyles = css`
  news-header > :is(*, a) {
    max-inline-size: 100%;
    inline-size: 100%;
    margin: 0;
    &:where([slot='badge']) {
      padding-inline: 0.6em;
    }
    &:where([slot='badge'], [slot='section']) {
      margin-block-end: 0.5em;
      order: -1;
      font: 700 var(--_news-small);
    }
    /* A target of 44 px, without more space above. */
    &:where(a[slot='section']) {
      margin-block: -12px 0;
      padding-block-start: 12px;
      min-block-size: 44px;
    }
    &:where([slot='standfirst']) {
      margin-block-end: 1em;
      font-size: 1.1em;
      order: 1;
    }
    &:where([slot='byline'], [slot='actions'], time) {
      ${smallLine}
      order: 3;
    }
    &:where([slot='byline']) {
      order: 2;
    }
    &:where([slot='byline'], [slot='badge'], [slot='section']) {
      inline-size: auto;
    }
    &:where([slot='media'], figure) {
      margin-block-start: 1.5em;
      order: 4;
    }
  }
  news-header {
    gap: 0 1em;
    align-items: center;
    font: var(--_news-size) / var(--_news-leading) var(--_news-font);
    --_news-styled: news-header;
    display: flex;
    flex-wrap: wrap;
    & figure img {
      inline-size: 100%;
      block-size: auto;
      display: block;
    }
    & h1 {
      font: 800 min(1em + 3vw, 2em) / var(--_news-tight) var(--_news-font-heading);
      text-wrap: balance;
      margin-block: 0 0.5em;
    }
    &:where([reading-time-of])::after {
      content: '';
      ${readingTimeLine}
    }
    & figcaption {
      margin-block-start: 0.6em;
      font: var(--_news-small);
    }
    & img {
      vertical-align: middle;
    }
  }
`;

/**
 * Layout of less common markup: lower headings, wrappers around parts, pictures without a figure, lists, buttons.
 * `[slot$='ed']` matches `published` and `updated`.
 */
const markupStyles = css`
  news-header {
    & p:where([slot] *, hgroup *) {
      margin: 0;
    }
    & :is(h2, h3):where(:not([slot], [slot] *)) {
      font: 800 1.5em / var(--_news-tight) var(--_news-font-heading);
      text-wrap: balance;
      margin-block: 0 0.5em;
    }
    & > :is(*, a):where([slot$='ed']) {
      ${smallLine}
      order: 3;
    }
    & ul:where(:not([slot='standfirst'])),
    & ol {
      display: flex;
      flex-wrap: wrap;
      gap: 0 24px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & :is(img, video) {
      border-radius: 50%;
      block-size: auto;
      max-inline-size: 4em;
    }
    & svg:where(:not([width])) {
      inline-size: 1.5em;
    }
    & :is(img, video, iframe):where([slot='media'], [slot='media'] *, figure *) {
      inline-size: 100%;
      border: 0;
      display: block;
      max-inline-size: none;
      border-radius: 0;
    }
    & :is(a, button):where([slot='actions'], [slot='actions'] *) {
      font: inherit;
      display: inline-block;
      align-content: center;
      min-inline-size: 44px;
      min-block-size: 44px;
      inline-size: auto;
    }
  }
`;

/**
 * Colours and other rules that do not affect layout, except the height of dates in two calendars. Pages that inline the
 * critical CSS must write the text of such dates themselves.
 */
export const colorStyles = css`
  ${markupStyles}
  news-header:where([calendar*=' ']) > time {
    ${calendarLines}
  }
  news-header {
    color: var(--_news-ink);
    & :is(*, a):where([slot='standfirst'], [slot='byline'], [slot='actions'], time, figcaption) {
      color: var(--_news-ink-soft);
      font-weight: inherit;
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
    & a:where(:focus-visible) {
      outline: 3px solid var(--_news-accent);
      outline-offset: 3px;
    }
    & a:where([slot='section'], :is(p, [slot]:not([slot='badge'])) a) {
      color: var(--_news-accent);
    }
    /* Colour alone does not tell a link in a line of text (WCAG 1.4.1). */
    & a:where(:any-link:hover, :is(p, [slot]:not([slot='section'], [slot='badge'])) a) {
      text-decoration: underline;
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.35em;
    }
  }
  news-header > :is(*, a):where([slot='badge']) {
    border-radius: var(--_news-radius);
    background: var(--_news-accent);
    color: var(--_news-paper);
  }
  news-header > :is(*, a):where([slot='standfirst']) {
    line-height: inherit;
  }
`;
