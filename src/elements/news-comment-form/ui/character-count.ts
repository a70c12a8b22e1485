import { type Limit, charactersLeft } from '../../../comments/validation/limits.js';
import { createElement, h } from '../../../internal/vdom.js';
import { plural } from '../../../text/plural.js';
import { noticeAnchorOf } from '../form/message-anchor.js';
import type { LocalizedStrings } from './localized-strings.js';

/** Debounce of the announcement, in milliseconds. GOV.UK's character count uses the same delay. */
const ANNOUNCE_DELAY = 1000;

/**
 * Shows how many characters are left, once the limit is near. The visible count changes with every key. A screen reader
 * announces it when typing pauses, and only when it has halved or doubled since the last announcement.
 */
export class CharacterCount {
  readonly #getStrings: () => LocalizedStrings;
  readonly #visibleCount = createElement(h('p', { class: 'news-comment-notice', 'aria-hidden': 'true' }));
  readonly #liveCount = createElement(h('p', { class: 'news-comment-status', 'data-tone': 'quiet', role: 'status' }));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #announced = Infinity;

  constructor(getStrings: () => LocalizedStrings) {
    this.#getStrings = getStrings;
  }

  /** @param isErrorShown whether the field shows an error; the number of excess characters is then hidden */
  update(field: HTMLTextAreaElement, limits: readonly Limit[], isErrorShown: boolean): void {
    const left = charactersLeft(field.value, limits);
    if (left === undefined) {
      this.remove();
      return;
    }
    const { strings, lang, fallbackAttributes } = this.#getStrings();
    const isOver = left < 0;
    const text = plural(lang, Math.abs(left), isOver ? strings.lettersOver : strings.lettersLeft);
    if (!this.#visibleCount.isConnected) {
      for (const part of [this.#visibleCount, this.#liveCount]) Object.assign(part, fallbackAttributes);
      noticeAnchorOf(field).after(this.#visibleCount, this.#liveCount);
    }
    this.#visibleCount.replaceChildren(isOver ? createElement(h('span', { class: 'news-field-error' }, text)) : text);
    this.#visibleCount.hidden = isErrorShown && isOver;
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
