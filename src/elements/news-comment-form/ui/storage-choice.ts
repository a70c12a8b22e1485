import { createElement, h } from '../../../internal/vdom.js';
import { createButton } from './controls.js';
import type { LocalizedStrings } from './localized-strings.js';

/** Says whether text is stored on the device, with a button to change it. */
export class StorageChoice {
  readonly root = createElement(h('p', { class: 'news-comment-storage' }));
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
    const message = isStored ? strings.textKept : strings.nothingKept;
    // Setting an attribute such as `lang` again would update the element, which calls this method.
    if (this.root.hasChildNodes() && this.#message.textContent === message) return;
    Object.assign(this.root, fallbackAttributes);
    this.#message.textContent = message;
    this.#button.textContent = isStored ? strings.keepNothing : strings.keepText;
    // Moving the button would take its focus away.
    if (!this.root.hasChildNodes()) this.root.append(this.#message, ' ', this.#button);
  }

  focus(): void {
    this.#button.focus();
  }
}
