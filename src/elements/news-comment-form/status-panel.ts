import { build } from '../../dom/build.js';
import { element } from '../../text/markup.js';
import type { Words } from './words.js';

export interface Saying {
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
export class StatusPanel {
  /** Holds the message, and what else is said there. */
  readonly root = build(element('div', { class: 'news-comment-panel' }));
  readonly #spoken = build(element('p', { role: 'status', class: 'news-comment-status' }));
  readonly #focused = build(element('p', { tabindex: '-1', class: 'news-comment-status' }));
  readonly #words: () => Words;

  constructor(words: () => Words) {
    this.#words = words;
    this.root.append(this.#spoken, this.#focused);
  }

  /** Says something; an empty text takes back what was said. */
  say(text: string, { tone = 'plain', actions = [], detail, takesFocus = false }: Saying = {}): void {
    // The button that was pressed goes with the words before.
    const isFocused = takesFocus || this.root.querySelector('.news-comment-status :focus') !== null;
    const message = isFocused ? this.#focused : this.#spoken;
    // What happens again by itself is not said again.
    if (tone === 'quiet' && message.dataset.tone === tone && message.textContent === text) return;
    const shown = actions.filter((action) => action !== undefined);
    (isFocused ? this.#spoken : this.#focused).replaceChildren();
    message.replaceChildren(text, ...[detail, ...shown].flatMap((part) => (part ? [' ', part] : [])));
    message.dataset.tone = tone;
    const { foreign } = this.#words();
    for (const name of ['lang', 'dir'] as const) {
      if (foreign) message.setAttribute(name, foreign[name]);
      else message.removeAttribute(name);
    }
    if (isFocused) message.focus();
  }
}
