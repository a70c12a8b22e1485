import { css } from '../../internal/css.js';

/**
 * Children that are not one box: bare links, or several elements. After the upgrade, they are in a box of the shadow root.
 * Before, they are items of the host.
 */
const LOOSE = ':has(> :not([slot]) ~ :not([slot]), > a:not([slot])):not(:has(> :not([slot]) [slot]))';

/** The box of the sections: a child without a slot, also in a wrapper around all children. */
const sectionsIn = (masthead: string): string =>
  `:is(${masthead}:where(:not(${LOOSE})), ${masthead} :where(:has([slot]))) > :is(*, a):where(:not([slot], :has([slot])))`;

/**
 * Layout in two rows: brand, search and actions; then the sections, on one line that scrolls sideways until they are
 * expanded. Without scripts the sections are expanded. The host lays out its children, so upgrading does not shift them;
 * the space of the toggle button is reserved. The columns after the first are for search and actions. Those without
 * content have no width, and the sections do not affect the width of any.
 *
 * Any markup becomes rows: boxes are flex containers, and links flow in them. The font size is that of the page, because a
 * root font size of 62.5 % is common. Targets are 44 px high and fields have at least 16 px, whatever the root font size.
 * Selectors repeat a type selector for a specificity of (0,0,2), as in all light-DOM rules.
 */
export const layoutStyles = css`
  news-masthead {
    --_news-styled: news-masthead;
    display: grid;
    grid: auto / 1fr repeat(8, fit-content(45%));
    align-items: center;
    padding-inline: max(16px, 50% - 576px);
    border-block-end: 1px solid;
    font: 1em/1.5 var(--_news-font-ui);
    &::before {
      content: '';
      order: -1;
      grid-area: 2 / 1 / auto / -1;
      flex: 0 0 100%;
      border-block-start: 1px solid;
    }
    & :is(div, nav, p, ul, ol, li, form, label, h1, h2) {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 24px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & li,
    & li :is(ul, ol) {
      display: block;
    }
    & :is(form, form *) {
      flex-wrap: nowrap;
      gap: 8px;
      min-inline-size: 0;
    }
    & :is(a, input, button, select) {
      box-sizing: border-box;
      min-inline-size: 44px;
      min-block-size: 44px;
      font: inherit;
    }
    & a {
      display: inline-block;
      padding-block: max(0px, 22px - 0.75em);
      line-height: 1.5;
    }
    & :is(input, button, select) {
      padding: 0.5em 0.75em;
      border: 1px solid;
      font-size: max(16px, 1em);
      flex: none;
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
    & [hidden] {
      display: none;
    }
  }
  news-masthead:is(news-masthead) :where([slot]) {
    order: -3;
    grid-row: 1;
    margin-block: 12px;
    &:where([slot='brand']) {
      order: -4;
      flex: auto;
      justify-self: start;
      min-inline-size: auto;
      font: 800 1.5em/1.5 var(--_news-font-heading);
    }
    &:where([slot='search']) {
      margin-inline-start: 16px;
    }
    &:where([slot='actions']) {
      order: -2;
    }
  }
  ${sectionsIn('news-masthead')} {
    grid-area: 3 / 1 / auto / -1;
    contain: inline-size;
    margin-inline-end: 44px;
  }
  news-masthead:is(news-masthead) :where(:has([slot])) {
    display: contents;
  }
  @media (scripting) {
    news-masthead:where(:not([expanded])) {
      & :is(div, nav, p, ul, ol) {
        flex-wrap: nowrap;
        white-space: nowrap;
      }
      & :is(li, a) {
        flex: none;
      }
      & li :is(ul, ol) {
        display: none;
      }
    }
    ${sectionsIn('news-masthead:where(:not([expanded]))')} {
      overflow-x: auto;
      scrollbar-width: none;
    }
  }
`;

/** Layout of less common markup, which is not part of the critical CSS. */
const uncommonLayoutStyles = css`
  news-masthead:where(:not(:defined)) {
    &:where(${LOOSE}) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 24px;
    }
    & > :is(*, a):where([slot='actions']) {
      margin-inline-start: 16px;
    }
  }
  @media (scripting) {
    news-masthead:where(:not(:defined, [expanded])${LOOSE}) {
      max-block-size: 7.2em;
      overflow-y: auto;
    }
  }
  news-masthead {
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    & :is(a, *) {
      letter-spacing: inherit;
    }
    & a:where(:not([slot='brand'], [slot='brand'] *)) {
      text-align: center;
    }
    & :is(h1, h2, p):where([slot='brand'], [slot='brand'] *) {
      font: inherit;
    }
    & p:where([slot='brand'] * + *) {
      font: 400 0.6em/1.5 var(--_news-font-ui);
    }
    & img:where([slot='brand'], [slot='brand'] *) {
      inline-size: auto;
      block-size: auto;
    }
    & svg:where([slot='brand'] *):where(:not([width])) {
      block-size: 2em;
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
