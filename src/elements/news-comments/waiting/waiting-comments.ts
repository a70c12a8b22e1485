import { focusInPlace } from '../../../dom/focus.js';
import { createElement, h } from '../../../internal/vdom.js';
import { keepPlace } from '../loading/keep-place.js';
import { UnseenChanges } from '../reading/unseen-changes.js';
import { findComments } from '../thread/find-comments.js';
import { endOfBranch } from '../thread/end-of-branch.js';
import type { ThreadLocale } from '../thread-locale.js';
import { type OutboxItem, readOutbox } from './outbox-items.js';
import { WaitingCopy } from './waiting-copy.js';

/**
 * Shows the comments that wait to be sent at the end of their branches, as copies of the items below the form. They are inserted
 * when their place is out of view, so that nothing moves there.
 */
export class WaitingComments {
  readonly #host: HTMLElement;
  readonly #locale: ThreadLocale;
  #outbox: HTMLElement | undefined;
  readonly #label: () => string;
  readonly #copies = new Map<string, WaitingCopy>();
  readonly #changes = new UnseenChanges();
  readonly #observer = new MutationObserver(() => {
    this.update();
  });

  /** @param label returns the text that says that a comment waits */
  constructor(host: HTMLElement, locale: ThreadLocale, label: () => string) {
    this.#label = label;
    this.#host = host;
    this.#locale = locale;
  }

  /**
   * Shows the comments of a list. What another list has too stays.
   *
   * @param outbox the list of waiting comments that the form shows. Undefined if it has none
   */
  show(outbox: HTMLElement | undefined): void {
    if (outbox === this.#outbox) return;
    this.#outbox = outbox;
    this.#observer.disconnect();
    if (outbox) this.#observer.observe(outbox, { childList: true, characterData: true, subtree: true });
    this.update();
  }

  /** Removes the copies. */
  stop(): void {
    this.#observer.disconnect();
    this.#changes.stop();
    for (const { root } of this.#copies.values()) root.remove();
    this.#copies.clear();
  }

  /** Shows what the list has now. Copies whose place has come, or that the page has removed, are inserted. */
  update(): void {
    const items = readOutbox(this.#outbox);
    for (const [id, copy] of this.#copies) if (!items.some((item) => item.id === id)) this.#remove(id, copy);
    // The places of those that are not inserted yet are found again.
    this.#changes.stop();
    for (const item of items) {
      const copy = this.#copies.get(item.id);
      if (copy?.root.isConnected) copy.update(item.element);
      else this.#add(item);
    }
  }

  /** Adds a copy, unless the comment that it answers is not on this page. */
  #add({ id, parentId, element }: OutboxItem): void {
    const branch = endOfBranch(findComments(this.#host), parentId);
    if (!branch) return;
    const mark = createElement(h('p', { class: 'news-comment-mark' }, this.#label()));
    const copy = new WaitingCopy(branch.isInList ? 'li' : 'div', mark, element);
    Object.assign(copy.root, this.#locale.fallbackAttributes);
    this.#copies.set(id, copy);
    const apply = (): void => {
      // It may have been sent meanwhile.
      if (this.#copies.get(id) === copy) branch.insert(copy.root);
    };
    void this.#changes.apply([{ at: branch.at, apply }]);
  }

  #remove(id: string, { root }: WaitingCopy): void {
    this.#copies.delete(id);
    const hasFocus = root.contains(document.activeElement);
    const comments = findComments(this.#host);
    const parent = comments.findLast(({ element }) => element.contains(root)) ?? comments.at(-1);
    keepPlace(
      comments.map(({ target }) => target),
      () => {
        root.remove();
      },
    );
    // Sending and editing move the focus themselves.
    if (hasFocus && parent && document.activeElement === document.body) focusInPlace(parent.target);
  }
}
