import { css } from '../../internal/css.js';

/**
 * Styles of what the element adds to a thread: links, buttons, messages, and attributes of names, texts and deep replies. They
 * match nothing that the page has printed, so that a browser need not compute the styles of a long thread again. That also needs
 * a class or an attribute at the end of each selector: for `a:where(.news-comment-line > *)`, Chromium computes those of all links.
 * Colours are mixed from the colour of the text, because a thread stands in any theme.
 *
 * A rule for an attribute gets the weight of two types from `:not(_)`, as other styles of the package have.
 *
 * @param tag the tag name of the element
 */
export const controlStyles = (tag: string): string => css`
  /* A name has its own direction. */
  ${tag}:not(_) :where([data-news-name]) {
    unicode-bidi: plaintext;
  }
  /* Names and texts of the other direction stay on the side of the page. */
  ${tag}:not(_) :where([data-news-name], [data-news-turned]) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ${tag} :is(p, button, li, div):where(.news-comment-line, .news-comment-toggle, .news-comment-waiting) {
    /* Not on the element itself: each comment would inherit them. */
    --_news-soft: var(--news-ink-soft, color-mix(in srgb, currentcolor 74%, transparent));
    --_news-line: var(--news-rule, color-mix(in srgb, currentcolor 22%, transparent));
    --_news-link: var(--news-accent, currentcolor);
    @media (prefers-contrast: more) {
      --_news-soft: currentcolor;
      --_news-line: currentcolor;
    }
    margin: 0;
    padding: 0;
    font-family: var(--news-font-ui, inherit);
    font-size: max(0.85em, 14px);
    letter-spacing: normal;
    line-height: 1.6;
  }
  ${tag} a:where(.news-comment-link) {
    display: inline-block;
    padding-block: 0.3em;
    color: var(--_news-soft);
    text-underline-offset: 0.35em;
    text-decoration-color: var(--_news-line);
  }
  ${tag} a:where(.news-comment-link:hover) {
    color: var(--_news-link);
    text-decoration-color: currentcolor;
  }
  ${tag} button:where(.news-comment-toggle) {
    display: flex;
    gap: 0.6em;
    align-items: center;
    inline-size: fit-content;
    min-inline-size: 44px;
    min-block-size: 44px;
    border: 0;
    border-radius: var(--news-radius, 3px);
    background: none;
    box-shadow: none;
    color: var(--_news-link);
    font-weight: 600;
    text-transform: none;
    cursor: pointer;
  }
  ${tag} button:where(.news-comment-toggle)::before {
    content: '';
    box-sizing: border-box;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: -0.25em 0.15em 0;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  ${tag} button:where(.news-comment-toggle[aria-expanded='false'])::before {
    margin-block-start: 0;
    rotate: -45deg;
  }
  ${tag} button:where(.news-comment-toggle[aria-expanded='false']:dir(rtl))::before {
    rotate: 135deg;
  }
  ${tag}:not(_) :is(a, button):where(.news-comment-link, .news-comment-toggle, .news-comment-waiting [data-action], .news-comment-new) {
    scroll-margin-block: 8px;
  }
  ${tag}:not(_) :is(a, button):where(.news-comment-link, .news-comment-toggle, .news-comment-waiting [data-action], .news-comment-new):focus-visible {
    outline: 3px solid var(--_news-link, currentcolor);
    outline-offset: 2px;
  }
  ${tag}:not(_) :is(li, div):where(.news-comment-waiting) {
    clear: both;
    margin-block: 0.75em;
    padding: 0.5em 1em;
    border: 1px dashed var(--_news-soft);
    border-radius: var(--news-radius, 3px);
    list-style: none;
  }
  ${tag}:not(_) :is(p, blockquote):where(.news-comment-waiting *) {
    margin: 0;
    padding: 0.15em 0;
    border: 0;
    background: none;
    color: var(--_news-soft);
    font-size: 1em;
  }
  ${tag}:not(_) p:where(.news-comment-mark) {
    color: inherit;
    font-weight: 600;
  }
  /* It is as long as the reader wrote it. */
  ${tag}:not(_) blockquote:where(.news-comment-waiting *) {
    overflow-wrap: anywhere;
    color: inherit;
    font-size: 1.15em;
    font-style: normal;
    white-space: pre-line;
  }
  ${tag}:not(_) button:where(.news-comment-waiting *) {
    min-block-size: 44px;
    margin: 0.5em 0;
    margin-inline-end: 0.5em;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_news-soft);
    border-radius: var(--news-radius, 3px);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  /* Many themes write [hidden] { display: none !important }, and find-in-page would not find hidden replies. */
  ${tag} [hidden='until-found'] {
    display: revert !important;
  }
  ${tag} :is(p, span):where(.news-comment-hidden) {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${tag} :where([data-news-removed]) {
    text-decoration: line-through;
  }
  ${tag} :where([data-news-loaded], [data-news-removed][hidden]) {
    display: none !important;
  }
  /* The button of new comments floats above the end of what is in view, and takes no space. */
  ${tag} div:where(.news-comment-offer) {
    position: sticky;
    inset-block-end: 16px;
    z-index: 1;
    display: flex;
    align-items: end;
    justify-content: center;
    block-size: 0;
    pointer-events: none;
  }
  ${tag} button:where(.news-comment-new) {
    min-block-size: 44px;
    padding: 0.5em 1.5em;
    border: 1px solid;
    border-radius: 24px;
    background: light-dark(#fff, #1c1b1a);
    box-shadow: 0 2px 12px rgb(0 0 0 / 25%);
    color: light-dark(#00596b, #7cc7d9);
    font-family: var(--news-font-ui, inherit);
    font-size: max(0.9em, 16px);
    font-weight: 600;
    letter-spacing: normal;
    line-height: 1.4;
    text-transform: none;
    cursor: pointer;
    pointer-events: auto;
  }
  @media print {
    ${tag} :where(.news-comment-toggle, .news-comment-offer) {
      display: none !important;
    }
  }
  /* Nothing else leaves room for the text of deep replies, also where a theme indents its lists by classes. */
  @media (max-width: 30rem) {
    ${tag}:not(_) :where([data-news-deep]) {
      margin-inline: 0 !important;
      padding-inline: 0 !important;
      border-inline: 0 !important;
    }
  }
  /* The full date of a relative one. Elsewhere it is a tooltip. */
  @media (hover: none), print {
    ${tag} :where([data-news-date])::after {
      content: ' (' attr(data-news-date) ')';
    }
  }
`;
