import { cleanCopy } from '../../../dom/inert-html.js';
import { replyBoxesOf } from '../thread/comment-parts.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import { insertFirst } from './insert-first.js';
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
  /** The id of the comment that each known one is in, by its element. */
  readonly #places = new Map<Element, { id: string; parentId: string | undefined }>();
  readonly #comments: ReadonlyMap<string, FoundComment>;
  /** The first and the last comment of the page, also of those that were inserted. */
  #first: HTMLElement | undefined;
  #last: HTMLElement | undefined;
  readonly #insertions: (() => void)[] = [];
  /** Positive if the oldest comments are first. 0 until a page with two comments on the first level shows it. */
  #growth = 0;
  readonly #thread: HTMLElement | undefined;

  /**
   * @param ignored ids of comments that are not inserted
   * @param thread the element that gets a list if it has no comments. Without it, comments are only inserted beside others
   */
  constructor(ours: readonly FoundComment[], ignored: ReadonlySet<string> = new Set(), thread?: HTMLElement) {
    this.#ours = ours;
    this.#thread = thread;
    this.#known = new Map([...ignored].map((id) => [id, undefined]));
    for (const { id, element } of ours) this.#known.set(id, element);
    this.#comments = new Map(ours.map((comment) => [comment.id, comment]));
    for (const { id, element, parent } of ours) this.#places.set(element, { id, parentId: parent?.id });
    const top = topLevel(ours).map(({ element }) => element);
    [this.#first, this.#last] = [top[0], top.at(-1)];
  }

  /**
   * Adds the missing comments of a page.
   *
   * @param way where that page is
   */
  add(theirs: readonly FoundComment[], way: Way): void {
    this.#growth ||= growthOf(this.#ours) || growthOf(theirs);
    const isBefore = goesBefore(this.#ours, theirs, this.#growth, way);
    const top = inOrderOf(this.#ours, topLevel(theirs));
    for (const comment of theirs) {
      const { id, element, parent } = comment;
      // A comment that is in a copy already comes with it. Replies to ignored comments are ignored too.
      if (this.#known.has(id) || (parent && !this.#known.get(parent.id))) continue;
      const copy = cleanCopy(element);
      const content = document.createDocumentFragment();
      content.append(copy);
      for (const copied of findComments(content)) {
        this.#known.set(copied.id, copied.element);
        this.#places.set(copied.element, { id: copied.id, parentId: copied.parent?.id ?? parent?.id });
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
    /** The sibling on this page. A comment whose parent was deleted since then may be in that one here. */
    const inserted = ({ id }: FoundComment): HTMLElement | undefined => {
      const element = this.#known.get(id);
      return element?.isConnected && this.#places.get(element)?.parentId === comment.parent?.id ? element : undefined;
    };
    const before = siblings.slice(0, index).findLast(inserted);
    const after = siblings.slice(index + 1).find(inserted);
    const beyond = (sibling: FoundComment, way: 'nextElementSibling' | 'previousElementSibling'): Element =>
      this.#beyondUnknown(inserted(sibling) ?? copy, comment, Number(comment.id) - Number(sibling.id), siblings, way);
    if (before) beyond(before, 'nextElementSibling').after(copy);
    else if (after) beyond(after, 'previousElementSibling').before(copy);
    else if (comment.parent) this.#insertReply(comment, comment.parent, copy);
    else this.#insertAtEdge(comment, copy, siblings, isBefore);
    if (copy.nextElementSibling === this.#first) this.#first = copy;
    if (copy.previousElementSibling === this.#last) this.#last = copy;
  }

  /**
   * The last of the siblings after an element that the other page does not have, because they were deleted since then, and that
   * stand between the element and a comment by their ids. None if the comment does not follow the order of the page: all others
   * could seem to stand between them.
   *
   * @param growth positive if the ids grow from the element to the comment
   */
  #beyondUnknown(
    element: Element,
    { id, parent }: FoundComment,
    growth: number,
    siblings: readonly FoundComment[],
    way: 'nextElementSibling' | 'previousElementSibling',
  ): Element {
    let at = element;
    // Where the newest comments are first, the oldest replies still are.
    if (!parent && growth * this.#growth * (way === 'nextElementSibling' ? 1 : -1) < 0) return at;
    for (let next = at[way]; next; next = next[way]) {
      const place = this.#places.get(next);
      const isBetween = place && (Number(id) - Number(place.id)) * growth > 0;
      if (!isBetween || siblings.some((sibling) => sibling.id === place.id)) break;
      at = next;
    }
    return at;
  }

  /** Inserts a comment before or after all others. Those of a third page can stand farther out by their ids. */
  #insertAtEdge(comment: FoundComment, copy: HTMLElement, siblings: readonly FoundComment[], isBefore: boolean): void {
    const edge = isBefore ? this.#first : this.#last;
    if (!edge) {
      if (!this.#thread) return;
      insertFirst(this.#thread, copy, comment.element);
      this.#first = this.#last = copy;
      return;
    }
    const distance = Number(comment.id) - Number(this.#places.get(edge)?.id);
    const isInside = distance * this.#growth * (isBefore ? 1 : -1) > 0;
    const way = isBefore ? 'nextElementSibling' : 'previousElementSibling';
    const at = isInside ? this.#beyondUnknown(edge, comment, distance, siblings, way) : edge;
    if (isBefore === isInside) at.after(copy);
    else at.before(copy);
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
function goesBefore(ours: readonly FoundComment[], theirs: readonly FoundComment[], growth: number, way: Way): boolean {
  const distance = Math.sign(bounds(theirs)[0] - bounds(ours)[0]);
  return growth && distance ? growth !== distance : way === 'previous';
}

function growthOf(comments: readonly FoundComment[]): number {
  const [first, last] = bounds(comments);
  return Math.sign(last - first) || 0;
}

/** Puts comments into the order of this page. Back ends may begin an answer with the oldest where the newest are first. */
function inOrderOf(ours: readonly FoundComment[], theirs: readonly FoundComment[]): readonly FoundComment[] {
  return steadyGrowthOf(topLevel(ours)) * steadyGrowthOf(theirs) < 0 ? theirs.toReversed() : theirs;
}

/** 1 if each id is greater than the one before, -1 if each is smaller, and 0 in other orders. */
function steadyGrowthOf(comments: readonly FoundComment[]): number {
  const growths = comments.slice(1).map(({ id }, i) => Math.sign(Number(id) - Number(comments[i]?.id)));
  return growths.every((growth) => growth === growths[0]) ? (growths[0] ?? 0) : 0;
}

/** The ids of the first and the last comment on the first level, as numbers. */
function bounds(comments: readonly FoundComment[]): [number, number] {
  const ids = topLevel(comments).map(({ id }) => Number(id));
  return [ids[0] ?? NaN, ids.at(-1) ?? NaN];
}

function topLevel(comments: readonly FoundComment[]): FoundComment[] {
  return comments.filter(({ parent }) => !parent);
}
