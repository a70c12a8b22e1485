import { css } from '../../internal/css.js';
import { STICKY } from './sticky-selector.js';

/**
 * Layout of common markup in two rows: brand, search and actions; then the sections, on one line until they are expanded.
 * Without scripts the sections are expanded. The host lays out its children, so upgrading does not shift them; the space
 * of the toggle button is reserved. The columns after the first are for search and actions. Those without content have no
 * width.
 *
 * The font size is that of the page, because a root font size of 62.5 % is common. Targets are 44 px high and fields have
 * at least 16 px, whatever the root font size. Selectors repeat a type selector for a specificity of (0,0,2), as in all
 * light-DOM rules.
 */
export const layoutStyles = css`
  news-masthead {
    display: grid;
    --_news-styled: news-masthead;
    font: 1em/1.5 var(--_news-font-ui);
    grid: auto / 1fr repeat(8, auto);
    padding-inline: max(1em, 50% - 36em);
    border-block-end: 1px solid;
    align-items: center;
    & ul {
      gap: 0 24px;
      margin: 0;
      padding: 0;
      list-style: none;
      display: flex;
      flex-wrap: wrap;
    }
    & a {
      display: inline-block;
      align-content: center;
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    & :is(input, button, select) {
      font: inherit;
      padding: 0.5em;
      border: 1px solid;
      box-sizing: border-box;
      min-block-size: 44px;
    }
    & [hidden] {
      display: none;
    }
  }
  news-masthead > :is(*, a):where(:not([slot], a, button)) {
    overflow: hidden;
    margin-inline-end: 44px;
    grid-area: 2 / 1 / auto / -1;
  }
  news-masthead :is(*, a):where([slot]) {
    margin-block: 12px;
    grid-row: 1;
    margin-inline: 0.5em 0;
    &:where(a) {
      margin-inline: 16px 0;
    }
    &:where([slot='brand']) {
      min-inline-size: auto;
      grid-column: 1;
      margin-inline: 0 auto;
      font: 800 min(1em + 1vw, 1.5em) / 1.5 var(--_news-font-heading);
    }
  }
`;

/** Critical CSS that the complete style sheet does not need: `rowStyles` has these rules for more markup. */
export const criticalStyles = css`
  @media (scripting) {
    news-masthead:where(:not([expanded])) {
      & ul {
        white-space: nowrap;
        flex-wrap: nowrap;
      }
      & li ul {
        display: none;
      }
    }
  }
`;

/**
 * Layout of less common markup, guards against rules of the page, and colours. Boxes are flex containers, and links flow in
 * them. The shadow root has the part `row` for bare links and several boxes.
 */
const boxStyles = css`
  news-masthead {
    background: var(--_news-paper);
    color: var(--_news-ink);
    &:has(> :not([slot]))::before {
      content: '';
      border-block-start: 1px solid var(--_news-rule);
      align-self: start;
      grid-area: 2 / 1 / auto / -1;
    }
    & :is(*, a) {
      color: inherit;
      text-decoration: none;
    }
    & :is(div, nav, ol, p, h1, h2, form, label),
    &::part(row) {
      align-items: center;
      gap: 0 24px;
      flex-wrap: wrap;
      display: flex;
      margin-block: 0;
      padding: 0;
      list-style: none;
    }
    & li :is(ul, ol) {
      display: block;
    }
    & :is(a, h1, h2, p):where(:not([slot='brand'])) {
      font: inherit;
      text-align: center;
    }
    & li li a {
      color: var(--_news-ink-soft);
    }
    & a:where([aria-current]:not([aria-current='false'])) {
      box-shadow: inset 0 -3px;
      color: var(--_news-accent);
      /* Visible in forced colours mode, which removes shadows. */
      text-decoration: underline #0000;
    }
    & a:where(:hover) {
      color: var(--_news-accent);
    }
    & :is(form *, form) {
      flex-wrap: nowrap;
      min-inline-size: 0;
      gap: 8px;
    }
    & :is(input, button, select) {
      font-size: max(16px, 1em);
      border-color: var(--_news-ink-soft);
      border-radius: var(--_news-radius);
      background: var(--_news-paper);
      min-inline-size: 44px;
      flex: none;
    }
    & input:where(:not([type='submit'])) {
      inline-size: 100%;
      flex: auto;
    }
    & :is(*, a):where(:focus-visible) {
      outline: 3px solid var(--_news-accent);
      outline-offset: -3px;
    }
    & :is(svg, img) {
      vertical-align: middle;
      max-block-size: 2em;
      max-inline-size: 100%;
    }
    & img:where([slot='brand'] *, [slot='brand']) {
      inline-size: auto;
      block-size: auto;
    }
    & p:where([slot='brand'] * + *) {
      font-size: 0.6em;
      font-weight: 400;
    }
  }
`;

/**
 * Collapsed sections scroll sideways. They have no effect on the width of the columns. A wrapper around all children has no
 * box. Before the upgrade, bare links and several boxes are items of the host, which scrolls if they need more than two
 * rows. The shadow root sets the mask that fades the edges.
 */
const rowStyles = css`
  news-masthead > :is(*, a):where(:not([slot], a, button)),
  news-masthead :is(*, a):where(:has([slot]) > :not([slot], a, button)),
  news-masthead::part(row) {
    scrollbar-width: none;
    margin-inline-end: 44px;
    grid-area: 2 / 1 / auto / -1;
    overflow-x: auto;
    contain: inline-size;
    mask-image: var(--_news-fade);
  }
  news-masthead :is(*, a):where(:has([slot])) {
    display: contents;
  }
  @media (scripting) {
    news-masthead:where(:not([expanded])) {
      & li :is(ul, ol) {
        display: none;
      }
      /* Simple style sheets have rules for \`header nav ul\`. */
      & :is(div, nav, ul, ol, p, a a a),
      &::part(row) {
        white-space: nowrap;
        flex-wrap: nowrap;
      }
      & :is(li, a) {
        flex: none;
      }
    }
  }
  news-masthead:where(:has(> a:not([slot]), > :not([slot]) ~ :not([slot])):not(:has(> :not([slot]) [slot]))) {
    & > :is(*, a):where(:not([slot], a, button)) {
      display: contents;
    }
    & > :is(*, a):where([slot]) {
      order: -1;
    }
    &:where(:not(:defined)) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 24px;
      &::before {
        flex: 0 0 100%;
      }
      @media (scripting) {
        max-block-size: 7.2em;
        overflow-y: auto;
      }
    }
  }
`;

/**
 * The masthead is sticky if scripts run and the screen is tall enough. A `<header>` around it is sticky instead, because a
 * sticky element cannot leave its parent. Until the script publishes the height, the scroll padding is the height of two
 * rows. It is set on the body too, which is the scroller of some pages. On paper it is not sticky: printing from the middle
 * of a page would put it over the text.
 */
const stickyStyles = css`
  @media screen and (scripting) and (min-height: 25rem) {
    :where(:root, body):where(:has(news-masthead${STICKY})) {
      scroll-padding-block-start: var(--news-masthead-offset, 7rem);
    }
    news-masthead:is(*, a):where(${STICKY}),
    header:is(*, a):where(:has(> news-masthead${STICKY})) {
      z-index: 2;
      inset-block-start: 0;
      position: sticky;
    }
  }
`;

/** Rules that the first layout of common markup does not need. */
export const colorStyles = css`
  ${boxStyles}
  ${rowStyles}
  ${stickyStyles}
  @media print {
    news-masthead > :is(*, a):where(:not([slot='brand'])) {
      display: none;
    }
  }
`;
