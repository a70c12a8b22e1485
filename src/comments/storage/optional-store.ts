import { KEEP_NOTHING_KEY } from './keep-nothing.js';
import { SafeStore, type Store } from './store.js';

const PREFIX = 'news-elements';
/** Waiting comments, and the marks of removed ones. They are kept in memory, so that comments can still be sent from the page. */
const KEPT_IN_MEMORY = /^news-elements(?::outbox|-gone):/;

/**
 * A store that the reader can switch off for the whole site. While it is off, values are kept in memory until the page is
 * closed, and the only stored value is that the reader wants this.
 */
export class OptionalStore implements Store {
  readonly #stored: Store;
  readonly #memory: Store = new SafeStore(() => undefined);

  constructor(stored: Store) {
    this.#stored = stored;
  }

  /** Whether the reader allows storing, in this or in another tab. */
  get isOn(): boolean {
    return this.#stored.get(KEEP_NOTHING_KEY) === null;
  }

  get isPersistent(): boolean {
    return this.isOn && this.#stored.isPersistent;
  }

  get(key: string): string | null {
    return this.#current.get(key);
  }

  set(key: string, value: string): boolean {
    return this.#current.set(key, value);
  }

  remove(key: string): void {
    this.#current.remove(key);
  }

  keys(prefix: string): string[] {
    return this.#current.keys(prefix);
  }

  /** Deletes everything that is stored, and stores nothing from now on. */
  switchOff(): void {
    for (const key of this.#stored.keys(PREFIX)) {
      const value = this.#stored.get(key);
      if (value !== null && KEPT_IN_MEMORY.test(key)) this.#memory.set(key, value);
      this.#stored.remove(key);
    }
    this.#stored.set(KEEP_NOTHING_KEY, '1');
  }

  /** Stores again what is kept in memory, and everything from now on. */
  switchOn(): void {
    this.#stored.remove(KEEP_NOTHING_KEY);
    for (const key of this.#memory.keys(PREFIX)) {
      this.#stored.set(key, this.#memory.get(key) ?? '');
      this.#memory.remove(key);
    }
  }

  get #current(): Store {
    return this.isOn ? this.#stored : this.#memory;
  }
}
