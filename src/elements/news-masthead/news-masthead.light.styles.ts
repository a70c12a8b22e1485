import { css } from '../../internal/css.js';

/**
 * The box of the sections: below the other row, without effect on the width of the columns. The shadow root sets the
 * properties for expanded sections, and for several boxes in a row.
 */
const sectionsLayout = css`
  grid-area: 3 / 1 / auto / -1;
  contain: var(--_news-contain, inline-size);
  margin-inline-end: var(--_news-toggle, 44px);
  overflow-x: var(--_news-overflow, auto);
  scrollbar-width: none;
`;

/**
 * Layout of common markup in two rows: brand, search and actions; then the sections, on one line that scrolls sideways
 * until they are expanded. Without scripts the sections are expanded. The host lays out its children, so upgrading does
 * not shift them; the space of the toggle button is reserved. The columns after the first are for search and actions.
 * Those without content have no width.
 *
 * Boxes are flex containers, and links flow in them. The font size is that of the page, because a root font size of 62.5 %
 * is common. Targets are 44 px high and fields have at least 16 px, whatever the root font size. Selectors repeat a type
 * selector for a specificity of (0,0,2), as in all light-DOM rules.
 */
export const layoutStyles = css`
  news-masthead {
    --_news-styled: news-masthead;
    display: grid;
    grid: auto / 1fr repeat(8, fit-content(60%));
    align-items: center;
    padding-inline: max(16px, 50% - 576px);
    border-block-end: 1px solid;
    font: 1em/1.5 var(--_news-font-ui);
    &::before {
      content: '';
      grid-area: 2 / 1 / auto / -1;
      border-block-start: 1px solid;
    }
    & :is(div, nav, ul, form) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 24px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & li ul {
      display: block;
    }
    & a {
      display: inline-block;
      min-inline-size: 44px;
      padding-block: max(0px, 22px - 0.75em);
    }
    & :is(input, button, select) {
      min-block-size: 44px;
      padding: 8px 10px;
      border: 1px solid;
      font: inherit;
    }
    & [hidden] {
      display: none;
    }
  }
  news-masthead:is(news-masthead) > :where(:not([slot])) {
    ${sectionsLayout}
  }
  news-masthead:is(news-masthead) :where([slot]) {
    order: -2;
    grid-row: 1;
    margin-block: 12px;
    &:where([slot='brand']) {
      order: -4;
      min-inline-size: auto;
      margin-inline-end: auto;
      font: 800 1.5em/1.5 var(--_news-font-heading);
    }
    &:where([slot='search']) {
      order: -3;
      margin-inline-start: 16px;
    }
  }
  @media (scripting) {
    news-masthead:where(:not([expanded])) {
      & :is(div, nav, ul) {
        flex-wrap: nowrap;
        white-space: nowrap;
      }
      & :is(li, a) {
        flex: none;
      }
      & li ul {
        display: none;
      }
    }
  }
`;

/**
 * Layout of less common markup, and guards against rules of the page. It is not part of the critical CSS. Before the
 * upgrade, bare links and several boxes are items of the host, which scrolls if they need more than two rows. A wrapper
 * around all children has no box.
 */
const uncommonLayoutStyles = css`
  news-masthead {
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    & :is(a, *) {
      letter-spacing: inherit;
      text-indent: inherit;
    }
    & :is(p, ol, label, h1, h2) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 24px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & a:where(:not([slot='brand'])) {
      font: inherit;
      line-height: 1.5;
      text-align: center;
    }
    & :is(form, form :has(input)) {
      flex-wrap: nowrap;
      gap: 8px;
      min-inline-size: 0;
    }
    & :is(input, button, select) {
      box-sizing: border-box;
      flex: none;
      min-inline-size: 44px;
      font-size: max(16px, 1em);
    }
    & input:where([type='search'], [type='text'], :not([type])) {
      flex: auto;
      inline-size: 100%;
    }
    & :is(img, svg) {
      max-inline-size: min(100%, 280px);
      max-block-size: 2em;
      vertical-align: middle;
    }
    & :is(h1, h2, p, a):where([slot='brand'] *) {
      font: inherit;
      text-align: start;
    }
    & p:where([slot='brand'] * + *) {
      font: 400 0.6em/1.5 var(--_news-font-ui);
    }
    & img:where([slot='brand'] *, [slot='brand']) {
      inline-size: auto;
      block-size: auto;
    }
    & svg:where([slot='brand'] :not([width])) {
      block-size: 2em;
    }
  }
  news-masthead:is(news-masthead) :where(:has([slot]) > :not([slot])) {
    ${sectionsLayout}
  }
  news-masthead:is(news-masthead) :where(:has([slot])) {
    display: contents;
  }
  news-masthead:where(:not(:defined)) > :is(*, a):where([slot='actions']),
  news-masthead * > :is(*, a):where([slot='actions']) {
    margin-inline-start: 16px;
  }
  @media (scripting) {
    news-masthead:where(:not([expanded])) {
      & :is(p, ol) {
        flex-wrap: nowrap;
        white-space: nowrap;
      }
      & li ol {
        display: none;
      }
    }
  }
  news-masthead:where(
    :not(:defined):has(> :not([slot]) ~ :not([slot]), > a:not([slot])):not(:has(> :not([slot]) [slot]))
  ) {
    --_news-contain: none;
    --_news-toggle: 0px;
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
    &::before {
      order: -1;
      flex: 0 0 100%;
    }
    @media (scripting) {
      max-block-size: 7.2em;
      overflow-y: auto;
    }
  }
`;

/** For the masthead, and for a `<header>` around it, because a sticky element cannot leave its parent. */
const stickToTop = css`
  position: sticky;
  inset-block-start: 0;
  z-index: 2;
`;

const STICKY_OR_REVEAL = `:where([behavior='sticky'], [behavior='reveal'])`;

/**
 * The masthead is sticky if scripts run and the screen is tall enough, unless the script finds that it cannot stick. Until
 * the script publishes the height, the scroll padding is the height of two rows. It is set on the body too, which is the
 * scroller of some pages. An expanded masthead that is taller than the screen scrolls.
 */
const stickyStyles = css`
  @media (scripting) and (min-height: 25rem) {
    :where(:root, body):where(:has(news-masthead${STICKY_OR_REVEAL})) {
      scroll-padding-block-start: var(--news-masthead-offset, 7rem);
    }
    header:is(header):where(:has(> news-masthead${STICKY_OR_REVEAL})) {
      ${stickToTop}
    }
    news-masthead${STICKY_OR_REVEAL} {
      ${stickToTop}
    }
    news-masthead${STICKY_OR_REVEAL}:where([expanded]) {
      max-block-size: 100dvh;
      overflow-y: auto;
      overscroll-behavior: contain;
    }
  }
  header:is(header):where(:has(> news-masthead:state(unstuck))),
  news-masthead:is(news-masthead):where(:state(unstuck)) {
    position: relative;
    max-block-size: none;
  }
  @media (prefers-reduced-motion: no-preference) and (min-height: 25rem) {
    :is(header, news-masthead):where([behavior='reveal'], :has(> [behavior='reveal'])) {
      transition: translate 0.2s;
    }
    header:is(header):where(:has(> news-masthead:state(away))),
    :where(:not(header)) > news-masthead:is(news-masthead):where(:state(away)) {
      translate: 0 -101%;
    }
  }
`;

/** Colours, and other rules that the first layout of common markup does not need. */
export const colorStyles = css`
  ${uncommonLayoutStyles}
  news-masthead {
    position: relative;
    border-color: var(--_news-ink);
    background: var(--_news-paper);
    color: var(--_news-ink);
  }
  news-masthead::before {
    border-color: var(--_news-rule);
  }
  news-masthead:not(:has(> :not([slot])))::before {
    border-color: transparent;
  }
  news-masthead a:where(:any-link) {
    color: inherit;
    text-decoration: none;
  }
  news-masthead li li a {
    color: var(--_news-ink-soft);
  }
  news-masthead a:where([aria-current]:not([aria-current='false'])) {
    color: var(--_news-accent);
    box-shadow: inset 0 -3px;
    /* Visible in forced colours mode, which removes shadows. */
    text-decoration: underline #0000;
  }
  news-masthead a:where(:hover) {
    color: var(--_news-accent);
  }
  news-masthead :is(a, input, button, select):where(:focus-visible) {
    outline: 2px solid var(--_news-accent);
    outline-offset: -2px;
  }
  news-masthead :is(input, button, select) {
    border-color: var(--_news-ink-soft);
    border-radius: var(--_news-radius);
    background: var(--_news-paper);
    color: inherit;
  }
  news-masthead button:where(nav *, li *) {
    border-color: #0000;
  }
  ${stickyStyles}
  @media print {
    news-masthead:is(news-masthead) > :where(:not([slot='brand'])) {
      display: none;
    }
  }
`;
