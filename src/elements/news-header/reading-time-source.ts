import { languageOf } from '../../dom/language.js';
import { observeLetterCount } from './count-letters.js';
import { observeById } from '../../dom/element-by-id.js';
import { readingTimeOf } from '../../text/reading-time.js';

/** The text that `reading-time-of` names: how long it takes to read, as it comes, changes and leaves. */
export class ReadingTimeSource {
  readonly #host: HTMLElement;
  readonly #onChange: () => void;
  #id: string | undefined;
  #element: Element | undefined;
  #letters = 0;
  #stopObserving: (() => void) | undefined;
  #stopCounting: (() => void) | undefined;

  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** In whole minutes; 0 where there is no text. */
  get minutes(): number {
    return this.#element ? readingTimeOf(this.#letters, languageOf(this.#element)).minutes : 0;
  }

  /** Follows the text of another id, or none. */
  follow(id: string | undefined): void {
    if (id === this.#id) return;
    this.#id = id;
    this.#stopObserving?.();
    this.#stopObserving = id ? observeById(this.#host, 'reading-time-of', id, this.#setElement.bind(this)) : undefined;
    if (!id) this.#setElement(undefined);
  }

  #setElement(text: HTMLElement | undefined): void {
    this.#stopCounting?.();
    this.#element = text;
    this.#letters = 0;
    this.#stopCounting = text && observeLetterCount(text, this.#setLetters.bind(this));
    this.#onChange();
  }

  #setLetters(letters: number): void {
    this.#letters = letters;
    this.#onChange();
  }
}
