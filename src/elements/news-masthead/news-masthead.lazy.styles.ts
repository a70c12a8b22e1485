import { css } from '../../internal/css.js';
import { STICKY } from './sticky-selector.js';

/**
 * Styles of states that only the on-demand script sets on a sticky masthead: `away` moves it out of view, and an expanded
 * one that is taller than the screen scrolls. The script does not set `away` for readers who prefer reduced motion. Print
 * hides the sections, so the margin that the script sets on an expanded masthead is removed.
 *
 * @param tag the tag name of the element
 */
export const lazyStyles = (tag: string): string => css`
  @media screen and (min-height: 25rem) {
    :is(header, ${tag}):is(*, a):where(${STICKY}, :has(> ${tag}${STICKY})) {
      transition: translate 0.2s;
    }
    :is(header, ${tag}):is(*, a):where(:has(> ${tag}[data-news-away]), [data-news-away]:not(header > *)) {
      translate: 0 -101%;
    }
    ${tag}:is(${tag}):where(${STICKY}[expanded]) {
      max-block-size: 100dvh;
      overflow-y: auto;
      overscroll-behavior: contain;
    }
  }
  @media print {
    ${tag} {
      margin-block-end: 0 !important;
    }
  }
`;
