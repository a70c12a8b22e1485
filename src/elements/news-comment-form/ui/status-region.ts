import { createElement } from '../../../dom/build.js';
import { h } from '../../../internal/vdom.js';
import type { LocalizedStrings } from './localized-strings.js';

export interface StatusOptions {
  /** What it looks like: progress, good news, or bad; `quiet` is only said, for it can be seen elsewhere. */
  tone?: 'plain' | 'good' | 'bad' | 'quiet';
  /** What can be done about it. */
  actions?: readonly (HTMLElement | undefined)[];
  detail?: string | undefined;
  /** Puts the keyboard's reader where the message is, who then hears it by that alone. */
  takesFocus?: boolean;
}

/**
 * Where the form says what becomes of a comment: below its button, and once to each reader. A screen reader hears it by
 * the live region, or by the focus where that goes there; never by both. It goes along when WordPress's script moves the
 * form.
 */
export class StatusRegion {
  /** Holds the message, and what else is said there. */
  readonly root = createElement(h('div', { class: 'news-comment-panel' }));
  readonly #liveMessage = createElement(h('p', { role: 'status', class: 'news-comment-status' }));
  readonly #focusableMessage = createElement(h('p', { tabindex: '-1', class: 'news-comment-status' }));
  readonly #getStrings: () => LocalizedStrings;

  constructor(words: () => LocalizedStrings) {
    this.#getStrings = words;
    this.root.append(this.#liveMessage, this.#focusableMessage);
  }

  /** Says something; an empty text takes back what was said. */
  show(text: string, { tone = 'plain', actions = [], detail, takesFocus = false }: StatusOptions = {}): void {
    // The button that was pressed goes with the words before.
    const isFocused = takesFocus || this.root.querySelector('.news-comment-status :focus') !== null;
    const message = isFocused ? this.#focusableMessage : this.#liveMessage;
    // What happens again by itself is not said again.
    if (tone === 'quiet' && message.dataset.tone === tone && message.textContent === text) return;
    const shown = actions.filter((action) => action !== undefined);
    (isFocused ? this.#liveMessage : this.#focusableMessage).replaceChildren();
    message.replaceChildren(text, ...[detail, ...shown].flatMap((part) => (part ? [' ', part] : [])));
    message.dataset.tone = tone;
    const { fallbackLang: foreign } = this.#getStrings();
    for (const name of ['lang', 'dir'] as const) {
      if (foreign) message.setAttribute(name, foreign[name]);
      else message.removeAttribute(name);
    }
    if (isFocused) message.focus();
  }
}
