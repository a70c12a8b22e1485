import { bringIntoView } from '../../../dom/focus.js';
import { createElement, h } from '../../../internal/vdom.js';
import { focusMessage } from './focus-message.js';
import type { LocalizedStrings } from './localized-strings.js';

export interface StatusOptions {
  /** The style of the message. A `quiet` message is announced but not shown. Default: `plain`. */
  tone?: 'plain' | 'good' | 'bad' | 'quiet';
  /** Buttons and links after the message. */
  actions?: readonly (HTMLElement | undefined)[];
  /** Text between the message and the actions. */
  detail?: string | undefined;
  /** Moves the focus to the message. */
  takesFocus?: boolean;
  /** Scrolls until the message is in view. By default, only if it gets the focus. */
  isRevealed?: boolean | undefined;
}

/**
 * Shows messages about the submitted comment, below the submit button. A message is announced once: by a live region, or
 * because it receives the focus. The region is inside the form, so it moves with the form.
 */
export class StatusRegion {
  /** Contains the message, and elements that a caller appends. */
  readonly root = createElement(h('div', { class: 'news-comment-panel' }));
  readonly #liveMessage = createElement(h('p', { role: 'status', class: 'news-comment-status' }));
  readonly #focusableMessage = createElement(h('p', { tabindex: '-1', class: 'news-comment-status' }));
  readonly #getStrings: () => LocalizedStrings;
  #announced = '';

  constructor(getStrings: () => LocalizedStrings) {
    this.#getStrings = getStrings;
    this.root.append(this.#liveMessage, this.#focusableMessage);
  }

  /** Shows a message. An empty text removes the current one. */
  show(text: string, options: StatusOptions = {}): void {
    const { tone = 'plain', actions = [], detail, takesFocus = false } = options;
    // Replacing the message removes the focused button, so focus must move to the new message.
    const isFocused = takesFocus || this.root.querySelector('.news-comment-status :focus') !== null;
    const message = isFocused ? this.#focusableMessage : this.#liveMessage;
    // If an automatic retry has the same result, the message is not announced again.
    if (tone === 'quiet' && text === this.#announced) return;
    this.#announced = tone === 'quiet' ? text : '';
    const shown = actions.filter((action) => action !== undefined);
    (isFocused ? this.#liveMessage : this.#focusableMessage).replaceChildren();
    message.replaceChildren(text, ...[detail, ...shown].flatMap((part) => (part ? [' ', part] : [])));
    message.dataset.tone = tone;
    const { fallbackAttributes } = this.#getStrings();
    for (const name of ['lang', 'dir'] as const) {
      if (fallbackAttributes) message.setAttribute(name, fallbackAttributes[name]);
      else message.removeAttribute(name);
    }
    if (isFocused) focusMessage(message, [text, detail].filter(Boolean).join(' '));
    if (options.isRevealed ?? isFocused) bringIntoView(message);
  }

  /** Removes the message, because screen readers got this text in another way. It is not announced again. */
  clearAfter(text: string): void {
    this.show('');
    this.#announced = text;
  }
}
