import { replyBoxesOf } from './comment-parts.js';
import type { FoundComment } from './find-comments.js';

/** The place after the last reply to a comment, or after the last comment. */
export interface BranchEnd {
  /** The last element of the branch. What is inserted moves nothing above its end. */
  at: HTMLElement;
  /** Whether the place is in a list, which contains only items. */
  isInList: boolean;
  insert: (element: HTMLElement) => void;
}

/**
 * Finds the place where a new comment would stand. Where the newest comments are first, that is before the first comment.
 * Undefined if the comment that it answers is not on this page, or if the page has no comments.
 *
 * @param parentId the comment that the new one answers; `0` for none
 */
export function endOfBranch(comments: readonly FoundComment[], parentId: string): BranchEnd | undefined {
  const parent = comments.find(({ id }) => id === parentId);
  if (!parent && parentId !== '0') return undefined;
  const siblings = parent?.replies ?? comments.filter((comment) => !comment.parent);
  const [first, last] = [siblings[0], siblings.at(-1)];
  if (!first || !last) {
    // The comment has no replies yet.
    return (
      parent && {
        at: parent.element,
        isInList: false,
        insert: (element) => {
          parent.element.append(element);
        },
      }
    );
  }
  const isNewestFirst = Number(first.id) > Number(last.id);
  const sibling = isNewestFirst ? first : last;
  const [box] = parent ? replyBoxesOf(parent) : [];
  const at = sibling.element;
  return {
    at: box ?? at,
    isInList: at.localName === 'li',
    insert: (element) => {
      const edge = beyondWaiting(at, isNewestFirst ? 'previousElementSibling' : 'nextElementSibling');
      if (isNewestFirst) edge.before(element);
      else edge.after(element);
    },
  };
}

/** The farthest of the waiting comments beside an element, or the element. The oldest of them is the nearest. */
function beyondWaiting(element: Element, way: 'nextElementSibling' | 'previousElementSibling'): Element {
  let last = element;
  while (last[way]?.matches('.news-comment-waiting')) last = last[way];
  return last;
}
