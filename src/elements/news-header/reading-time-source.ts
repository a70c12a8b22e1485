import { observeById } from '../../dom/element-by-id.js';
import { languageOf } from '../../dom/language.js';
import { readingTimeOf } from '../../text/reading-time.js';
import { observeLetterCount } from './count-letters.js';

/** Observes the element that `reading-time-of` references, and the length of its text. */
export class ReadingTimeSource {
  readonly #host: HTMLElement;
  readonly #onChange: () => void;
  #id: string | undefined;
  #element: Element | undefined;
  #letters = 0;
  #stopObserving: (() => void) | undefined;
  #stopCounting: (() => void) | undefined;

  /** @param onChange called when `minutes` may have changed */
  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** The reading time in whole minutes. 0 if there is no element or no text. */
  get minutes(): number {
    return this.#element ? readingTimeOf(this.#letters, languageOf(this.#element)).minutes : 0;
  }

  /** Observes the element with an id, in place of the previous one. Undefined stops the observation. */
  observe(id: string | undefined): void {
    if (id === this.#id) return;
    this.#id = id;
    this.#stopObserving?.();
    this.#stopObserving = id ? observeById(this.#host, 'reading-time-of', id, this.#setElement.bind(this)) : undefined;
    if (!id) this.#setElement(undefined);
  }

  #setElement(element: HTMLElement | undefined): void {
    this.#stopCounting?.();
    this.#element = element;
    this.#letters = 0;
    this.#stopCounting = element && observeLetterCount(element, this.#setLetters.bind(this));
    this.#onChange();
  }

  #setLetters(letters: number): void {
    this.#letters = letters;
    this.#onChange();
  }
}
