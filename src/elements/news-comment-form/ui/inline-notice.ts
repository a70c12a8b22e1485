import { createElement } from '../../../dom/build.js';
import { h } from '../../../internal/vdom.js';
import { button, type LocalizedStrings } from './localized-strings.js';

/** Screen readers notice a live region first, in milliseconds, and then what is put into it. */
const LIVE_REGION_DELAY = 100;

/** Says something about what is typed, after its field, in a live region: a screen reader says each change once. */
export class InlineNotice {
  readonly #field: HTMLElement;
  readonly #getStrings: () => LocalizedStrings;
  readonly #root = createElement(h('div', { role: 'status', class: 'news-comment-notice' }));
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(field: HTMLElement, words: () => LocalizedStrings) {
    this.#field = field;
    this.#getStrings = words;
  }

  /** @param label of a button, if there is something to do about it */
  show(text: string, label?: string, onClick: () => void = () => undefined): void {
    const hadFocus = this.#root.contains(document.activeElement);
    const fill = (): void => {
      Object.assign(this.#root, this.#getStrings().fallbackLang);
      this.#root.replaceChildren(text, ...(label === undefined ? [] : [' ', button(label, onClick)]));
      if (hadFocus) this.#root.querySelector('button')?.focus();
    };
    if (this.#root.isConnected) {
      fill();
      return;
    }
    (this.#field.closest('p') ?? this.#field).after(this.#root);
    this.#timer = setTimeout(fill, LIVE_REGION_DELAY);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#root.replaceChildren();
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#root.remove();
  }
}
