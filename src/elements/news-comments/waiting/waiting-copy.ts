import { focusInPlace } from '../../../dom/focus.js';
import { createElement, h } from '../../../internal/vdom.js';

const REASON = '.news-comment-reason';

/** A copy of a waiting comment below the form. Its buttons press those of the original. */
export class WaitingCopy {
  readonly root: HTMLElement;
  readonly #content = document.createElement('div');
  #original: HTMLElement;
  /** What was copied, without the reason, which changes every second while it counts down. */
  #copied: Element | undefined;

  /** @param mark the element that says that the comment waits */
  constructor(tag: 'li' | 'div', mark: HTMLElement, original: HTMLElement) {
    this.root = createElement(h(tag, { class: 'news-comment-waiting', 'data-news-skip': true }));
    this.root.append(mark, this.#content);
    this.#original = original;
    this.#content.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : undefined;
      const action = button?.dataset.action;
      if (!button || !action) return;
      find(this.#original, action)?.click();
      // The original takes the focus when it is pressed. Editing moves it into the form.
      if (!action.startsWith('edit')) focusInPlace(button);
    });
    this.update(original);
  }

  /** Shows what the original shows. The focus stays at its button. */
  update(original: HTMLElement): void {
    this.#original = original;
    const copy = original.cloneNode(true) as HTMLElement;
    const reason = copy.querySelector(REASON);
    const text = reason?.textContent ?? '';
    if (reason) reason.textContent = '';
    if (!this.#copied?.isEqualNode(copy)) {
      this.#copied = copy;
      const action = this.#content.contains(document.activeElement)
        ? (document.activeElement as HTMLElement).dataset.action
        : undefined;
      this.#content.replaceChildren(...copy.cloneNode(true).childNodes);
      const button =
        action !== undefined && (find(this.root, action) ?? this.root.querySelector<HTMLElement>('button'));
      if (button) focusInPlace(button);
    }
    const shown = this.#content.querySelector(REASON);
    if (shown && shown.textContent !== text) shown.textContent = text;
  }
}

function find(root: HTMLElement, action: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('[data-action]')].find(({ dataset }) => dataset.action === action);
}
