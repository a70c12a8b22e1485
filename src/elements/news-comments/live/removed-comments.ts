import { createElement, h } from '../../../internal/vdom.js';
import type { CommentsPage } from '../loading/comments-page.js';
import type { ThreadUpdates } from '../loading/thread-updates.js';
import { UnseenChanges } from '../reading/unseen-changes.js';
import type { ThreadContext } from '../thread-context.js';
import { ownPart, textOf } from '../thread/comment-parts.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import { findRemoved } from './find-removed.js';

/** Marks the text of a comment that was removed. The style sheet crosses it out. */
const REMOVED_ATTRIBUTE = 'data-news-removed';
/** Hides an element from sight, but not from screen readers. */
const HIDDEN_CLASS = 'news-comment-hidden';
/** WordPress shows a held comment only to its author, and not on every page. */
const HELD = '.comment-awaiting-moderation';

/** Whether the thread shows a comment as removed. */
export function isMarkedAsRemoved(comment: FoundComment): boolean {
  return textOf(comment).some((block) => block.hasAttribute(REMOVED_ATTRIBUTE));
}

/**
 * Marks comments that the site has removed. In view, their text is only crossed out, so that nothing moves, and a sentence that takes
 * no space says it to screen readers; out of view, the sentence replaces the text. Their replies stay. A comment that is back is
 * shown again.
 */
export class RemovedComments {
  readonly #context: ThreadContext;
  readonly #updates: Pick<ThreadUpdates, 'strings'>;
  readonly #changes = new UnseenChanges();
  /** The lines of the removed comments, by their ids. */
  readonly #lines = new Map<string, HTMLElement>();
  /** Ids of comments that the site has printed. Others were inserted by the form, and a cache may not have them yet. */
  readonly #printed: Set<string>;

  constructor(context: ThreadContext, updates: Pick<ThreadUpdates, 'strings'>) {
    this.#context = context;
    this.#updates = updates;
    this.#printed = new Set(this.#comments.map(({ id }) => id));
  }

  /** Marks what is missing in pages that were read again, or was reported as removed. */
  update(pages: readonly CommentsPage[]): void {
    const ours = this.#comments;
    const removed = new Set(
      pages.flatMap((page) => [...ours.filter(({ id }) => page.removed?.includes(id)), ...findRemoved(ours, page)]),
    );
    const theirs = new Set(pages.flatMap(({ comments }) => comments.map(({ id }) => id)));
    for (const comment of ours) {
      if (theirs.has(comment.id)) this.#restore(comment);
      else if (removed.has(comment) && this.#printed.has(comment.id) && !ownPart(comment, HELD)) this.#mark(comment);
    }
    for (const id of theirs) this.#printed.add(id);
  }

  /** Ends the changes that wait until their place is out of view. */
  stop(): void {
    this.#changes.stop();
  }

  #mark(comment: FoundComment): void {
    const [text] = textOf(comment);
    if (!text || this.#lines.has(comment.id)) return;
    const { locale } = this.#context;
    const label = this.#updates.strings.removed;
    const line = createElement(
      h('p', { class: `news-comment-line news-comment-removed ${HIDDEN_CLASS}`, 'data-news-skip': true }, label),
    );
    Object.assign(line, locale.fallbackAttributes);
    this.#lines.set(comment.id, line);
    text.before(line);
    for (const block of textOf(comment)) block.setAttribute(REMOVED_ATTRIBUTE, '');
    const apply = (): void => {
      const blocks = textOf(comment);
      const hasFocus = blocks.some((block) => block.contains(document.activeElement));
      if (this.#lines.get(comment.id) !== line || hasFocus) return;
      line.classList.remove(HIDDEN_CLASS);
      for (const block of blocks) block.hidden = true;
    };
    void this.#changes.apply([{ at: text, apply }]);
  }

  #restore(comment: FoundComment): void {
    const line = this.#lines.get(comment.id);
    if (!line) return;
    this.#lines.delete(comment.id);
    line.remove();
    for (const block of textOf(comment)) {
      block.removeAttribute(REMOVED_ATTRIBUTE);
      block.hidden = false;
    }
  }

  get #comments(): FoundComment[] {
    return findComments(this.#context.host);
  }
}
