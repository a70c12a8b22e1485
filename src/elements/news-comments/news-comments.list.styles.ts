import { AUTHOR_NAME } from '../../dom/comment-parts.js';
import { css } from '../../internal/css.js';

const COMMENT = ":is(li[id], [id^='comment-'])";
/** Without `[class*=…]`, for which browsers compute styles again whenever a class changes. */
const TEXT =
  '.comment-content, .wp-block-comment-content, [itemprop=text], .comment-text, .comment__content, .e-content';
/** The lists of the thread, without those in the texts of comments, in the pagination and in a form. */
const LIST = `:not(:is(${TEXT}, nav, form) *)`;
/** The elements with the replies to a comment: a nested list, or replies without one. */
const REPLIES = `:is(ol, ul)${LIST}, [id^='comment-'] > [id^='comment-']`;
/** WordPress prints the date in an element below the name. */
const HEADER_PARTS = '.comment-author, .comment-metadata, .commentmetadata';
/** The links to other pages of comments, in classic and in block markup. */
const PAGE_LINKS =
  '.prev, .next, :is(.nav-previous, .nav-next) > *, .wp-block-comments-pagination-previous, .wp-block-comments-pagination-next';

/**
 * Styles of the list itself, for threads that no theme has styled. They decide sizes and positions, so only the page can link
 * them: an element that adopted them later would move the page. Rules of the page for classes win. `:has()` is not used,
 * because browsers are slow with it in a long thread.
 *
 * Replies have a line at their start. On narrow screens only three levels are indented; deeper ones keep the line of the third.
 *
 * @param tag the tag name of the element
 */
export const listStyles = (tag: string): string => css`
  ${tag} {
    --_news-styled: ${tag};
    --_news-soft: var(--news-ink-soft, color-mix(in srgb, currentcolor 74%, transparent));
    --_news-line: var(--news-rule, color-mix(in srgb, currentcolor 22%, transparent));
    @media (prefers-contrast: more) {
      --_news-soft: currentcolor;
      --_news-line: currentcolor;
    }
    display: block;
  }
  ${tag} :is(ol, ul):where(${LIST}) {
    margin: 0;
    padding: 0;
    /* Safari would not treat a list with the value none as a list. */
    list-style-type: '';
  }
  ${tag} :is(*, a):where(${COMMENT} :is(${REPLIES})) {
    clear: both;
    padding-inline-start: clamp(0.75em, 2.5vw, 1.5em);
    border-inline-start: 1px solid var(--_news-line);
  }
  ${tag} li:where([id]) {
    margin: 0;
    padding: 1em 0 0.5em;
    overflow-wrap: anywhere;
  }
  ${tag} li:where([id])::after {
    content: '';
    display: block;
    clear: both;
  }
  ${tag} a {
    /* The ring stays in view. */
    scroll-margin-block: 8px;
  }
  /* The comment that a link leads to has the focus too. */
  ${tag} :is(a, li):focus-visible {
    outline: 3px solid var(--news-accent, currentcolor);
    outline-offset: 2px;
    border-radius: var(--news-radius, 3px);
  }
  ${tag} div:where(${HEADER_PARTS}) {
    display: inline-block;
    margin-inline-end: 0.75em;
  }
  ${tag} span:where(.says) {
    display: none;
  }
  ${tag} p:where(:is(${TEXT}) > *) {
    margin-block: 0.5em;
    line-height: 1.75;
  }
  /* Arabic has no italics. */
  ${tag} :is(*, a):where(.comment-awaiting-moderation) {
    display: block;
    margin-block: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--news-accent, currentcolor);
    font-size: max(0.85em, 14px);
    font-style: normal;
  }
  ${tag} a:where(.comment-reply-link, ${PAGE_LINKS}) {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-block: 0.8em;
    color: var(--news-accent, inherit);
    font-family: var(--news-font-ui, inherit);
    font-size: max(0.85em, 14px);
    font-weight: 600;
    line-height: 1.6;
    text-decoration: none;
  }
  ${tag} a:where(${PAGE_LINKS}) {
    margin-block-start: 1em;
    padding-inline: 1em;
    border: 1px solid var(--_news-line);
    border-radius: var(--news-radius, 3px);
  }
  ${tag} a:where(.comment-reply-link, ${PAGE_LINKS}):hover {
    text-decoration: underline;
    text-underline-offset: 0.35em;
  }
  /* The button that hides the replies stands beside the link. */
  ${tag} div:where(.reply) {
    float: inline-start;
    margin-inline-end: 0.75em;
  }
  ${tag} li:where([id]:not(li[id] *)) {
    border-block-end: 1px solid var(--_news-line);
  }
  ${tag} :is(*, a):where(${AUTHOR_NAME}) {
    font-style: normal;
    font-weight: 600;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ${tag} time:where(${COMMENT} *) {
    color: var(--_news-soft);
    font-size: max(0.85em, 14px);
    text-decoration-color: var(--_news-line);
  }
  ${tag} a:where(${COMMENT} :is(time, .comment-metadata, .comment-meta) > *) {
    display: inline-block;
    padding-block: 0.3em;
    color: inherit;
    text-decoration-color: var(--_news-line);
  }
  @media (max-width: 30rem) {
    ${tag} :is(*, a):where(${COMMENT} ${COMMENT} ${COMMENT} ${COMMENT} > :is(${REPLIES})) {
      margin-inline: 0;
      padding-inline: 0;
      border-inline: 0;
    }
  }
`;
