import { type Limit, charactersLeft } from '../../../comments/validation/limits.js';
import { createElement, h } from '../../../internal/vdom.js';
import { plural } from '../../../text/plural.js';
import type { LocalizedStrings } from './localized-strings.js';

/** How long typing pauses before the count is said, in milliseconds, as long as GOV.UK's character count waits. */
const PAUSE = 1000;

/**
 * Says how many letters can still be typed, once the limit is near: for eyes at every key, for ears when typing pauses
 * and what was said last is far from true. Far from the limit there is nothing.
 */
export class CharacterCount {
  readonly #words: () => LocalizedStrings;
  readonly #seen = createElement(h('p', { class: 'news-comment-notice', 'aria-hidden': 'true' }));
  readonly #heard = createElement(h('p', { class: 'news-comment-status', 'data-tone': 'quiet', role: 'status' }));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = Infinity;

  constructor(words: () => LocalizedStrings) {
    this.#words = words;
  }

  /** @param isTold whether it is said at the field already that the text is too long */
  update(field: HTMLTextAreaElement, limits: readonly Limit[], isTold: boolean): void {
    const left = charactersLeft(field.value, limits);
    if (left === undefined) {
      this.remove();
      return;
    }
    const { strings, lang, fallbackLang: foreign } = this.#words();
    const isOver = left < 0;
    const text = plural(lang, Math.abs(left), isOver ? strings.lettersOver : strings.lettersLeft);
    if (!this.#seen.isConnected) {
      for (const part of [this.#seen, this.#heard]) Object.assign(part, foreign);
      // Behind the paragraph of the field, where other notices stand.
      (field.closest('p') ?? field).after(this.#seen, this.#heard);
    }
    this.#seen.replaceChildren(isOver ? createElement(h('span', { class: 'news-field-error' }, text)) : text);
    this.#seen.hidden = isTold && isOver;
    clearTimeout(this.#timer);
    const [less, more] = [Math.min(left, this.#said), Math.max(left, this.#said)];
    if (less === more || more < 2 * less) return;
    this.#timer = setTimeout(() => {
      this.#said = left;
      this.#heard.textContent = text;
    }, PAUSE);
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#seen.remove();
    this.#heard.remove();
    this.#heard.textContent = '';
    this.#said = Infinity;
  }
}
