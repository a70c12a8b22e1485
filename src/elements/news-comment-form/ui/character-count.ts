import { type Limit, charactersLeft } from '../../../comments/validation/limits.js';
import { createElement } from '../../../dom/build.js';
import { h } from '../../../internal/vdom.js';
import { plural } from '../../../text/plural.js';
import type { LocalizedStrings } from './localized-strings.js';

/** How long typing pauses before the count is said, in milliseconds, as long as GOV.UK's character count waits. */
const ANNOUNCE_DELAY = 1000;

/**
 * Says how many letters can still be typed, once the limit is near: for eyes at every key, for ears when typing pauses
 * and what was said last is far from true. Far from the limit there is nothing.
 */
export class CharacterCount {
  readonly #getStrings: () => LocalizedStrings;
  readonly #visibleCount = createElement(h('p', { class: 'news-comment-notice', 'aria-hidden': 'true' }));
  readonly #liveCount = createElement(h('p', { class: 'news-comment-status', 'data-tone': 'quiet', role: 'status' }));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announced = Infinity;

  constructor(words: () => LocalizedStrings) {
    this.#getStrings = words;
  }

  /** @param isTold whether it is said at the field already that the text is too long */
  update(field: HTMLTextAreaElement, limits: readonly Limit[], isTold: boolean): void {
    const left = charactersLeft(field.value, limits);
    if (left === undefined) {
      this.remove();
      return;
    }
    const { strings, lang, fallbackLang: foreign } = this.#getStrings();
    const isOver = left < 0;
    const text = plural(lang, Math.abs(left), isOver ? strings.lettersOver : strings.lettersLeft);
    if (!this.#visibleCount.isConnected) {
      for (const part of [this.#visibleCount, this.#liveCount]) Object.assign(part, foreign);
      // Behind the paragraph of the field, where other notices stand.
      (field.closest('p') ?? field).after(this.#visibleCount, this.#liveCount);
    }
    this.#visibleCount.replaceChildren(isOver ? createElement(h('span', { class: 'news-field-error' }, text)) : text);
    this.#visibleCount.hidden = isTold && isOver;
    clearTimeout(this.#timer);
    const [less, more] = [Math.min(left, this.#announced), Math.max(left, this.#announced)];
    if (less === more || more < 2 * less) return;
    this.#timer = setTimeout(() => {
      this.#announced = left;
      this.#liveCount.textContent = text;
    }, ANNOUNCE_DELAY);
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#visibleCount.remove();
    this.#liveCount.remove();
    this.#liveCount.textContent = '';
    this.#announced = Infinity;
  }
}
