import { css } from '../../internal/css.js';

/**
 * Layout in two rows: brand, search and actions; then the sections, on one line that scrolls sideways until they are
 * expanded. Without scripts the sections are expanded. The host lays out its children, so upgrading does not shift them;
 * the space of the toggle button is reserved. `:is(*, a)` matches any element with the specificity of a type selector, so that
 * each rule has (0,0,2), as in all light-DOM rules.
 */
export const layoutStyles = css`
  news-masthead {
    padding-inline: max(1rem, 50% - 36rem);
    flex-wrap: wrap;
    align-items: center;
    display: flex;
    --_news-styled: news-masthead;
    gap: 0 1rem;
    border-block-end: 1px solid;
    font: 1rem/1.5 var(--_news-font-ui);
    &::before {
      content: '';
      order: 4;
      flex: 0 0 100%;
      border-block-start: 1px solid;
    }
    & :is(input, button) {
      min-inline-size: 0;
      font: inherit;
      padding: 0.5em 0.75em;
      border: 1px solid;
    }
    & ul {
      list-style: none;
      gap: 0 1.5rem;
      display: flex;
      margin: 0;
      padding: 0;
      flex-wrap: wrap;
    }
    & a {
      min-block-size: 2.75rem;
      align-items: center;
      display: flex;
    }
    & ul ul {
      display: block;
    }
    & [hidden] {
      display: none;
    }
  }
  @media (scripting) {
    news-masthead:where(:not([expanded])) {
      & ul {
        flex-wrap: nowrap;
        white-space: nowrap;
        scrollbar-width: none;
        overflow-x: auto;
      }
      & ul ul {
        display: none;
      }
    }
  }
  news-masthead > :is(*, a) {
    order: 5;
    flex: 0 0 calc(100% - 2.75rem);
    min-inline-size: 0;
    margin: 0;
    &:where([slot]) {
      flex: 0 1 auto;
      order: 3;
    }
    &:where([slot='brand']) {
      padding-block: 1rem;
      font: 800 1.5rem/1.5 var(--_news-font-heading);
      margin-inline-end: auto;
      order: 1;
    }
    &:where([slot='search']) {
      gap: 0.6em;
      display: flex;
      margin-block: 0.6em;
      order: 2;
    }
  }
`;

/** Fades the edges where the row overflows. The gradient line follows the direction of the text. */
const fade = css`
  mask-image: linear-gradient(
    var(--_news-rtl-line, 90deg),
    #0000,
    #000 var(--_news-before, 0px) calc(100% - var(--_news-after, 0px)),
    #0000
  );
`;

/** For the masthead, and for a `<header>` around it, because a sticky element cannot leave its parent. */
const stickToTop = css`
  position: sticky;
  inset-block-start: 0;
  z-index: 2;
`;

const STICKY_OR_REVEAL = `:where([behavior='sticky'], [behavior='reveal'])`;

/**
 * The masthead is sticky if scripts run and the screen is tall enough. Until the script publishes the height, the scroll
 * padding is the height of two rows. An expanded masthead that is taller than the screen scrolls.
 */
const stickyStyles = css`
  @media (scripting) and (min-height: 25rem) {
    :where(:root:has(news-masthead${STICKY_OR_REVEAL})) {
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

/** Rules that do not affect the first layout: colours, and the layout of the expanded sections. */
export const colorStyles = css`
  news-masthead:where([expanded]) ul:where(:not(li *)) {
    padding-block-end: 1rem;
    &:where(:has(ul)) {
      row-gap: 1rem;
    }
  }
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
  news-masthead:state(more-before) {
    --_news-before: 2.5rem;
  }
  news-masthead:state(more-after) {
    --_news-after: 2.5rem;
  }
  news-masthead:is(news-masthead):where(:not([expanded]):is(:state(more-before), :state(more-after)))
    > :where(:not([slot])) {
    ${fade}
  }
  news-masthead ul {
    scroll-padding-inline: 2.5rem;
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
  news-masthead :is(a, input, button):where(:focus-visible) {
    outline: 2px solid var(--_news-accent);
    outline-offset: -2px;
  }
  news-masthead :is(input, button) {
    border-color: var(--_news-ink-soft);
    border-radius: var(--_news-radius);
    background: var(--_news-paper);
    color: inherit;
  }
  ${stickyStyles}
  @media print {
    news-masthead:is(news-masthead) > :where(:not([slot='brand'])) {
      display: none;
    }
  }
`;
