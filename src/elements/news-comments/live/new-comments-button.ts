import { focusInPlace, hasFocusWithin } from '../../../dom/focus.js';
import { createElement, h } from '../../../internal/vdom.js';
import type { ThreadUpdates } from '../loading/thread-updates.js';
import type { ThreadContext } from '../thread-context.js';
import { findComments } from '../thread/find-comments.js';

/**
 * The button that offers new comments. It floats at the end of the visible part of the thread and takes no space, so that
 * nothing moves when it appears.
 */
export class NewCommentsButton {
  readonly #context: ThreadContext;
  readonly #updates: Pick<ThreadUpdates, 'strings'>;
  readonly #button = createElement(h('button', { type: 'button', class: 'news-comment-new' }));
  readonly #root = createElement(h('div', { class: 'news-comment-offer', 'data-news-skip': true }));

  constructor(context: ThreadContext, updates: Pick<ThreadUpdates, 'strings'>, onClick: () => void) {
    this.#context = context;
    this.#updates = updates;
    this.#root.append(this.#button);
    this.#button.addEventListener('click', onClick);
  }

  /** Shows the number of new comments. It is announced when the button appears, and not each time it grows. */
  show(count: number): void {
    if (count === 0) {
      this.hide();
      return;
    }
    const { announce, host, locale } = this.#context;
    const label = locale.plural(count, this.#updates.strings.newComments);
    if (this.#button.textContent !== label) this.#button.textContent = label;
    Object.assign(this.#root, locale.fallbackAttributes);
    if (this.#root.parentNode === host) return;
    host.append(this.#root);
    announce(label);
  }

  get isShown(): boolean {
    return this.#root.isConnected;
  }

  /** Removes the button. The focus goes to the last comment if the button has it. */
  hide(): void {
    const { host } = this.#context;
    const hasFocus = hasFocusWithin(this.#root);
    this.#root.remove();
    if (hasFocus) focusInPlace(findComments(host).at(-1)?.target ?? host);
  }
}
