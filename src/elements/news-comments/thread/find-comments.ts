import { COMMENT_TEXT } from '../../../dom/comment-parts.js';

/** A comment that was found in a page. */
export interface FoundComment {
  /** The number in WordPress, or the `id` of the element in other lists. */
  id: string;
  /** The outermost element: in lists the item, which contains the replies too. */
  element: HTMLElement;
  /** The element that links lead to. Its `id` contains the id of the comment. */
  target: HTMLElement;
  /** The comment that contains this one. Undefined if it is on the first level. */
  parent: FoundComment | undefined;
  /** The level in the thread, from 1. */
  depth: number;
  replies: FoundComment[];
}

/** The elements of comments in WordPress and its themes, elements in them, and others. */
const WORDPRESS_CANDIDATES = '[id*="comment-"]';
/** The comments of other lists. */
const CANDIDATES = 'li[id], article[id], [itemtype$="schema.org/Comment"][id]';

/** Parts of a comments area that contain no comments. */
const NOT_COMMENTS = 'form, nav, template, .comment-respond, #respond, [data-news-skip]';
/** What WordPress prints between comments: references from other sites, and the notes of editors. */
const NOT_A_COMMENT = '.pingback, .trackback, .note:not(.comment)';

/** The number of a comment in the ids of WordPress and its themes, such as `comment-7`. Undefined for other ids. */
export function wordPressId(elementId: string): string | undefined {
  return /^(?:(?:li|div)-)?comment-(\d+)$/.exec(elementId)?.[1];
}

/**
 * Finds the comments in an element, in the order of the page. It only reads the page.
 *
 * WordPress's comments are known by their ids, `comment-7`, whatever markup a theme writes. If there are none, the comments are
 * list items, articles and schema.org comments that have an id. A comment's parent is the comment that contains it.
 * Pingbacks, trackbacks and notes are not comments, and neither is a form in the list.
 */
export function findComments(root: ParentNode & Node): FoundComment[] {
  const found: FoundComment[] = [];
  const byElement = new Map<Node, FoundComment>();
  const wordpress = root.querySelectorAll<HTMLElement>(WORDPRESS_CANDIDATES);
  const isWordPress = [...wordpress].some((element) => wordPressId(element.id) && isInThread(element, root));
  for (const target of isWordPress ? wordpress : root.querySelectorAll<HTMLElement>(CANDIDATES)) {
    const id = isWordPress ? wordPressId(target.id) : target.id;
    if (!id || !isInThread(target, root)) continue;
    const around = nearest(target.parentElement, byElement, root);
    // Themes repeat the id in the comment, or write it on a part of it.
    if (around?.id === id || (!isWordPress && target.closest(COMMENT_TEXT))) continue;
    const element = itemOf(target, around, root);
    if (element.matches(NOT_A_COMMENT)) continue;
    const parent = nearest(element.parentElement, byElement, root);
    const comment = { id, element, target, parent, depth: (parent?.depth ?? 0) + 1, replies: [] };
    byElement.set(element, comment);
    parent?.replies.push(comment);
    found.push(comment);
  }
  return found;
}

/** The list item around a comment whose id is on an element in the item. An item that contains another comment is not meant. */
function itemOf(target: HTMLElement, around: FoundComment | undefined, root: Node): HTMLElement {
  const item = target.closest('li');
  const isOwn = item && root.contains(item) && item !== root && !(around && item.contains(around.element));
  return isOwn ? item : target;
}

function isInThread(element: Element, root: Node): boolean {
  const excluded = element.closest(NOT_COMMENTS);
  // A form around the whole page, as some servers print it, does not exclude its comments.
  return !excluded || excluded === root || !root.contains(excluded);
}

function nearest(from: Node | null, byElement: ReadonlyMap<Node, FoundComment>, root: Node): FoundComment | undefined {
  for (let node = from; node && node !== root; node = node.parentNode) {
    const comment = byElement.get(node);
    if (comment) return comment;
  }
  return undefined;
}

export function isInComment(node: Node, comments: readonly FoundComment[]): boolean {
  return comments.some(({ element }) => element.contains(node));
}
