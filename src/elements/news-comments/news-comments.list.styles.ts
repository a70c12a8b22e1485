import { AUTHOR_NAME, COMMENT_TEXT } from '../../dom/comment-parts.js';
import { css } from '../../internal/css.js';

const COMMENT = ":is(li[id], [id^='comment-'])";
/** The lists of the thread, without those in the texts of comments, in the pagination and in a form. */
const LIST = `:not(:is(${COMMENT_TEXT}, nav, form) *)`;
/** The elements with the replies to a comment: a nested list, or replies without one. */
const REPLIES = `:is(ol, ul)${LIST}, [id^='comment-'] > [id^='comment-']`;

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
    display: block;
  }
  ${tag} :is(ol, ul):where(${LIST}) {
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
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ${tag} time:where(${COMMENT} *) {
    color: var(--_news-soft);
    font-size: max(0.85em, 14px);
    text-decoration-color: var(--_news-line);
  }
  ${tag} a:where(${COMMENT} time > *) {
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
