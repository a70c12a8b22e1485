/**
 * Matches a masthead that is sticky unless the script finds that it cannot stick. Styles that reach the page's elements through
 * `:has()` match an attribute and not the custom state: Chromium computes the styles of the whole page again when any custom
 * state changes if a `:has()` contains `:state()`.
 */
export const STICKY = `:is([behavior='sticky'], [behavior='reveal']):not([data-news-unstuck])`;
