import { languageOf } from '../../dom/language.js';
import { observeLetterCount } from './count-letters.js';
import { observeById } from '../../dom/named-element.js';
import { readingTimeOf } from '../../text/reading-time.js';

/** The text that `reading-time-of` names: how long it takes to read, as it comes, changes and leaves. */
export class ReadingTimeSource {
  readonly #host: HTMLElement;
  readonly #onChange: () => void;
  #id: string | undefined;
  #text: Element | undefined;
  #letters = 0;
  #endWatch: (() => void) | undefined;
  #endCount: (() => void) | undefined;

  constructor(host: HTMLElement, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** In whole minutes; 0 where there is no text. */
  get minutes(): number {
    return this.#text ? readingTimeOf(this.#letters, languageOf(this.#text)).minutes : 0;
  }

  /** Follows the text of another id, or none. */
  follow(id: string | undefined): void {
    if (id === this.#id) return;
    this.#id = id;
    this.#endWatch?.();
    this.#endWatch = id ? observeById(this.#host, 'reading-time-of', id, this.#setText.bind(this)) : undefined;
    if (!id) this.#setText(undefined);
  }

  #setText(text: HTMLElement | undefined): void {
    this.#endCount?.();
    this.#text = text;
    this.#letters = 0;
    this.#endCount = text && observeLetterCount(text, this.#setLetters.bind(this));
    this.#onChange();
  }

  #setLetters(letters: number): void {
    this.#letters = letters;
    this.#onChange();
  }
}
