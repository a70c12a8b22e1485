/** The author's name in a comment: in WordPress's list, in its blocks, and in microdata. */
export const AUTHOR_NAME = '.fn, .wp-block-comment-author-name, [itemprop=author], [rel=author]';

/**
 * The text of a comment in WordPress, its blocks, its themes and microdata. Themes write their name before `comment-content`.
 * WordPress's older markup has no element for the text.
 */
export const COMMENT_TEXT =
  '[class$=comment-content], [class*="comment-content "], .comment-text, .comment_text, .comment_content, .comment__content, .comment-entry, [itemprop=text], .e-content';

/** The name in an element of a comment as plain text; empty if there is none. */
export function authorNameIn(comment: Element | null | undefined): string {
  return firstLineOf(comment?.querySelector(AUTHOR_NAME) ?? comment?.querySelector('.comment-author'));
}

/** The first line of text. In some themes, a date and a link follow the name, in the same element. */
export function firstLineOf(element: Element | null | undefined): string {
  return element?.textContent.trim().split(/\s*\n/)[0] ?? '';
}
