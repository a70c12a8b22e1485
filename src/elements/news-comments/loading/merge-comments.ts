import { cleanCopy } from '../../../dom/inert-html.js';
import { replyBoxesOf } from '../thread/comment-parts.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import type { Way } from './page-links.js';

/**
 * Inserts comments of other pages that this page does not have, by their ids. Each gets its position beside the comments that
 * both pages have. If there are none, the comments go before or after all others.
 */
export class CommentsMerge {
  /** Copies of the comments to insert, each with its replies, in the order of their pages. */
  readonly copies: HTMLElement[] = [];
  /** The ids of the comments to insert, with those of the replies in them. */
  readonly ids: string[] = [];
  /** The elements by the id of their comment: those of this page, and those of the copies. */
  readonly #ours: readonly FoundComment[];
  readonly #known: Map<string, HTMLElement | undefined>;
  readonly #comments: ReadonlyMap<string, FoundComment>;
  readonly #top: HTMLElement[];
  readonly #insertions: (() => void)[] = [];

  /** @param ignored ids of comments that are not inserted */
  constructor(ours: readonly FoundComment[], ignored: ReadonlySet<string> = new Set()) {
    this.#ours = ours;
    this.#known = new Map([...ignored].map((id) => [id, undefined]));
    for (const { id, element } of ours) this.#known.set(id, element);
    this.#comments = new Map(ours.map((comment) => [comment.id, comment]));
    this.#top = topLevel(ours).map(({ element }) => element);
  }

  /**
   * Adds the missing comments of a page.
   *
   * @param way where that page is
   */
  add(theirs: readonly FoundComment[], way: Way): void {
    const isBefore = goesBefore(this.#ours, theirs, way);
    const top = topLevel(theirs);
    for (const comment of theirs) {
      const { id, element, parent } = comment;
      // A comment that is in a copy already comes with it.
      if (this.#known.has(id) || (parent && !this.#known.has(parent.id))) continue;
      const copy = cleanCopy(element);
      const content = document.createDocumentFragment();
      content.append(copy);
      for (const copied of findComments(content)) {
        this.#known.set(copied.id, copied.element);
        this.ids.push(copied.id);
      }
      copy.remove();
      this.copies.push(copy);
      this.#insertions.push(() => {
        this.#insert(comment, copy, parent?.replies ?? top, isBefore);
      });
    }
  }

  /** Inserts the copies. */
  insert(): void {
    for (const insert of this.#insertions) insert();
  }

  #insert(comment: FoundComment, copy: HTMLElement, siblings: readonly FoundComment[], isBefore: boolean): void {
    const index = siblings.indexOf(comment);
    const inserted = ({ id }: FoundComment): HTMLElement | undefined => {
      const element = this.#known.get(id);
      return element?.isConnected ? element : undefined;
    };
    const before = siblings.slice(0, index).findLast(inserted);
    const after = siblings.slice(index + 1).find(inserted);
    if (before) inserted(before)?.after(copy);
    else if (after) inserted(after)?.before(copy);
    else if (comment.parent) this.#insertReply(comment, comment.parent, copy);
    else if (isBefore) this.#top[0]?.before(copy);
    else this.#top.at(-1)?.after(copy);
  }

  /** Inserts a reply of which this page has no sibling that the other page has too. */
  #insertReply({ element }: FoundComment, parent: FoundComment, copy: HTMLElement): void {
    const parentElement = this.#known.get(parent.id);
    const lastReply = this.#comments.get(parent.id)?.replies.at(-1)?.element;
    const [box] = replyBoxesOf(parent);
    if (lastReply) lastReply.after(copy);
    else if (!box || box === element) parentElement?.append(copy);
    else {
      const list = cleanCopy(box.cloneNode() as Element);
      list.append(copy);
      parentElement?.append(list);
    }
  }
}

/**
 * Whether the comments of another page stand before those of this page. The order of the ids decides, because the newest
 * comments can be first or last. If it does not show, the numbers of the pages decide.
 */
function goesBefore(ours: readonly FoundComment[], theirs: readonly FoundComment[], way: Way): boolean {
  const [first, last] = bounds(ours);
  const [theirFirst, theirLast] = bounds(theirs);
  const growth = Math.sign(last - first) || Math.sign(theirLast - theirFirst);
  const distance = Math.sign(theirFirst - first);
  return growth && distance ? growth !== distance : way === 'previous';
}

/** The ids of the first and the last comment on the first level, as numbers. */
function bounds(comments: readonly FoundComment[]): [number, number] {
  const ids = topLevel(comments).map(({ id }) => Number(id));
  return [ids[0] ?? NaN, ids.at(-1) ?? NaN];
}

function topLevel(comments: readonly FoundComment[]): FoundComment[] {
  return comments.filter(({ parent }) => !parent);
}
