import type { Store } from '../storage/store.js';

// The prefix does not start with `news-elements:`, because such keys make an element load its controller.
export const TOMBSTONE_PREFIX = 'news-elements-gone:';

/** How long a tombstone is kept, in milliseconds. A tab can be suspended for a long time before it reads it. */
const LIFETIME = 30 * 24 * 60 * 60 * 1000;

/** Records of removed comments. Other tabs read them to distinguish removed comments from comments that were lost. */
export class Tombstones {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  has(id: string): boolean {
    return this.#store.get(TOMBSTONE_PREFIX + id) !== null;
  }

  /** The ids of all removed comments. Tombstones that are too old are deleted, but their ids are returned once more. */
  ids(): string[] {
    const keys = this.#store.keys(TOMBSTONE_PREFIX);
    for (const key of keys) {
      if (!(Number(this.#store.get(key)) > this.#now() - LIFETIME)) this.#store.remove(key);
    }
    return keys.map((key) => key.slice(TOMBSTONE_PREFIX.length));
  }

  /** Marks a comment as removed, and removes it. In a full storage, the mark may fit only after the removal. */
  add(id: string, remove: () => void): void {
    const mark = (): boolean => this.#store.set(TOMBSTONE_PREFIX + id, String(this.#now()));
    const isMarked = mark();
    remove();
    if (!isMarked) mark();
  }
}
