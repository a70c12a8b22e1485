import { bringIntoView } from '../../../dom/focus.js';
import { createElement, h } from '../../../internal/vdom.js';
import type { FormField } from '../form/form-field.js';
import { noticeAnchorOf } from '../form/message-anchor.js';
import { createButton } from './controls.js';
import type { LocalizedStrings } from './localized-strings.js';

/** Delay between adding a live region and filling it, in milliseconds. Screen readers miss text that is added with it. */
const LIVE_REGION_DELAY = 100;

/** A message after a field, with an optional button. It is a live region, so screen readers announce each change once. */
export class InlineNotice {
  readonly #field: FormField;
  readonly #getStrings: () => LocalizedStrings;
  readonly #root = createElement(h('div', { role: 'status', class: 'news-comment-notice' }));
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(field: FormField, getStrings: () => LocalizedStrings) {
    this.#field = field;
    this.#getStrings = getStrings;
  }

  /** @param label the label of the button; without it there is no button */
  show(text: string, label?: string, onClick: () => void = () => undefined): void {
    const hadFocus = this.#root.contains(document.activeElement);
    const fill = (): void => {
      Object.assign(this.#root, this.#getStrings().fallbackAttributes);
      this.#root.replaceChildren(text, ...(label === undefined ? [] : [' ', createButton(label, onClick)]));
      if (!hadFocus) return;
      this.#root.querySelector('button')?.focus({ preventScroll: true });
      bringIntoView(this.#root);
    };
    if (this.#root.isConnected) {
      fill();
      return;
    }
    noticeAnchorOf(this.#field).after(this.#root);
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
