import { AUTHOR_NAME } from '../../dom/comment-parts.js';
import { css } from '../../internal/css.js';

/**
 * Styles of what the element adds to a thread, and of directions. They move nothing that the page has printed, so they are
 * adopted at once. Colours are mixed from the colour of the text, because a thread stands in any theme.
 *
 * @param tag the tag name of the element
 */
export const controlStyles = (tag: string): string => css`
  ${tag} {
    --_news-soft: var(--news-ink-soft, color-mix(in srgb, currentcolor 74%, transparent));
    --_news-line: var(--news-rule, color-mix(in srgb, currentcolor 22%, transparent));
    --_news-link: var(--news-accent, currentcolor);
  }
  /* A name has its own direction. Both stay on the side of the page. */
  ${tag} :is(*, a):where(${AUTHOR_NAME}) {
    unicode-bidi: plaintext;
  }
  ${tag} :is(*, a):where(${AUTHOR_NAME}, [data-news-turned]) {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ${tag} :is(p, button):where(.news-comment-line, .news-comment-toggle) {
    margin: 0;
    padding: 0;
    font-family: var(--news-font-ui, inherit);
    font-size: max(0.85em, 14px);
    letter-spacing: normal;
    line-height: 1.6;
  }
  ${tag} a:where(.news-comment-line > *) {
    display: inline-block;
    padding-block: 0.3em;
    color: var(--_news-soft);
    text-underline-offset: 0.35em;
    text-decoration-color: var(--_news-line);
  }
  ${tag} a:where(.news-comment-line > :hover) {
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
    margin-inline: 0.15em;
    margin-block-start: -0.25em;
    border: solid currentcolor;
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
  ${tag} :is(a, button):where(.news-comment-line > *, .news-comment-toggle):focus-visible {
    outline: 3px solid var(--_news-link);
    outline-offset: 2px;
  }
  ${tag} :is(p, span):where(.news-comment-hidden) {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${tag} a:where([data-news-loaded]) {
    display: none !important;
  }
  @media print {
    ${tag} button:where(.news-comment-toggle) {
      display: none !important;
    }
  }
`;

const COMMENT = ":is(li[id], [id^='comment-'])";
/** The elements with the replies to a comment: a nested list, or replies without one. Lists in texts have no items with ids. */
const REPLIES = ":is(ol, ul):has(> li[id]), [id^='comment-'] > [id^='comment-']";

/**
 * Styles of the list itself. They decide sizes and positions, so they are adopted only while the thread is out of view, or
 * linked by the page. Rules of the page for classes win.
 *
 * Replies have a line at their start. On narrow screens only three levels are indented; deeper ones keep the line of the third.
 *
 * @param tag the tag name of the element
 */
export const listStyles = (tag: string): string => css`
  ${tag} {
    --_news-styled: ${tag};
    display: block;
  }
  ${tag} :is(ol, ul):where(:has(> li[id])) {
    margin: 0;
    padding: 0;
    /* Safari would not treat a list with the value none as a list. */
    list-style-type: '';
  }
  ${tag} :is(*, a):where(${COMMENT} :is(${REPLIES})) {
    margin-block-start: 0.5em;
    padding-inline-start: clamp(0.75em, 2.5vw, 1.5em);
    border-inline-start: 1px solid var(--_news-line);
  }
  ${tag} li:where([id]) {
    margin: 0;
    padding: 1em 0 0.5em;
    overflow-wrap: anywhere;
  }
  ${tag} li:where([id]:not(li[id] *)) {
    border-block-end: 1px solid var(--_news-line);
  }
  ${tag} :is(*, a):where(${AUTHOR_NAME}) {
    font-style: normal;
    font-weight: 600;
  }
  ${tag} :is(a, time):where(:has(> time), time:not(a > *)):where(${COMMENT} *) {
    color: var(--_news-soft);
    font-size: max(0.85em, 14px);
    text-decoration-color: var(--_news-line);
  }
  ${tag} a:where(${COMMENT} time > *) {
    color: inherit;
    text-decoration-color: var(--_news-line);
  }
`;

/**
 * Limits the indents of any thread on narrow screens, also where a theme indents its lists by classes. Nothing else leaves
 * room for the text of deep replies.
 *
 * @param tag the tag name of the element
 */
export const indentLimit = (tag: string): string => css`
  @media (max-width: 30rem) {
    ${tag} ${COMMENT} ${COMMENT} ${COMMENT} ${COMMENT} > :is(${REPLIES}) {
      margin-inline: 0 !important;
      padding-inline: 0 !important;
      border-inline: 0 !important;
    }
  }
`;
