import { createElement, h } from '../../../internal/vdom.js';
import { createButton } from './controls.js';
import type { LocalizedStrings } from './localized-strings.js';

/**
 * Says whether text is stored on the device, with a button to change it. It is a live region: after a click, the new state is
 * announced.
 */
export class StorageChoice {
  readonly root = createElement(h('div', { role: 'status', class: 'news-comment-notice' }));
  readonly #message = createElement(h('span', {}));
  readonly #button: HTMLElement;
  readonly #getStrings: () => LocalizedStrings;

  constructor(getStrings: () => LocalizedStrings, onClick: () => void) {
    this.#getStrings = getStrings;
    this.#button = createButton('', onClick);
  }

  /** @param isStored whether text is stored; undefined removes the message, because the reader has no choice */
  show(isStored: boolean | undefined): void {
    if (isStored === undefined) {
      this.root.replaceChildren();
      return;
    }
    const { strings, fallbackAttributes } = this.#getStrings();
    Object.assign(this.root, fallbackAttributes);
    setText(this.#message, isStored ? strings.textKept : strings.nothingKept);
    setText(this.#button, isStored ? strings.keepNothing : strings.keepText);
    if (!this.root.hasChildNodes()) this.root.append(this.#message, this.#button);
  }

  focus(): void {
    this.#button.focus();
  }
}

/** Sets a text only if it differs, so that it is not announced again. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
