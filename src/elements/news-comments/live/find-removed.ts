import type { CommentsPage } from '../loading/comments-page.js';
import type { FoundComment } from '../thread/find-comments.js';

/**
 * Finds the comments of the thread that a page does not have any more. A comment that may have moved to the page before or after
 * is not found: the page has the comment that it answers, or has comments of its level before and after it, or is the only page.
 */
export function findRemoved(ours: readonly FoundComment[], page: CommentsPage): FoundComment[] {
  const theirs = new Set(page.comments.map(({ id }) => id));
  // A page without any of them is an error page of the site, or has other comments.
  if (!page.root || !ours.some(({ id }) => theirs.has(id))) return [];
  const isOnlyPage = !page.addresses.previous && !page.addresses.next;
  const top = ours.filter(({ parent }) => !parent);
  const [first, last] = [top.findIndex(isThere), top.findLastIndex(isThere)];
  const covered = new Set(isOnlyPage ? top : top.slice(first, last + 1));
  for (const comment of ours) if (comment.parent && covered.has(comment.parent)) covered.add(comment);
  return [...covered].filter((comment) => !isThere(comment));

  function isThere({ id }: FoundComment): boolean {
    return theirs.has(id);
  }
}
