/** The author's name in a comment: in WordPress's list, in its blocks, and in microdata. */
export const AUTHOR_NAME =
  '.fn, .wp-block-comment-author-name, [itemprop=author] [itemprop=name], [itemprop=author], [rel=author]';

/** The text of a comment. WordPress's older markup has no element for it. */
export const COMMENT_TEXT =
  '.comment-content, .wp-block-comment-content, [itemprop=text], .comment-text, .comment__content, .e-content';

/** The name in an element of a comment as plain text; empty if there is none. */
export function authorNameIn(comment: Element | null | undefined): string {
  const name = comment?.querySelector(AUTHOR_NAME) ?? comment?.querySelector('.comment-author');
  return name?.textContent.trim() ?? '';
}
