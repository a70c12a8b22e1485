import { readJSON, type Store } from './store.js';

/** The text of a comment that was not sent. */
export interface Draft {
  text: string;
  /** When it was last changed, in milliseconds since 1970. */
  at: number;
  /** Which tab wrote it. */
  tab: string;
}

const PREFIX = 'news-elements:draft:';
/** As long as a reader may come back to a story. */
const LIFETIME = 30 * 24 * 60 * 60 * 1000;

/**
 * Drafts of comments, by thread: a page and the comment that is replied to. Each tab writes one of its own, so none
 * overwrites what was typed in another.
 */
export class Drafts {
  readonly #store: Store;
  readonly #tab: string;
  readonly #now: () => number;

  constructor(store: Store, tab: string, now: () => number) {
    this.#store = store;
    this.#tab = tab;
    this.#now = now;
  }

  /** The drafts of a thread, the newest first. Those that are too old are gone. */
  read(thread: string): Draft[] {
    return this.#store
      .keys(PREFIX)
      .map((key) => ({ key, draft: this.#load(key) }))
      .flatMap(({ key, draft }) => (draft && key === keyOf(thread, draft.tab) ? draft : []))
      .sort((a, b) => b.at - a.at);
  }

  isOwn({ tab }: Draft): boolean {
    return tab === this.#tab;
  }

  /** Keeps this tab's draft; an empty one is taken away. Returns whether it will be there after the page is closed. */
  write(thread: string, text: string): boolean {
    const key = keyOf(thread, this.#tab);
    if (text.trim() === '') {
      this.#store.remove(key);
      return true;
    }
    // What has not changed is no newer than it was.
    const before = this.#load(key);
    const at = before?.text === text ? before.at : this.#now();
    return this.#store.set(key, JSON.stringify({ text, at, tab: this.#tab } satisfies Draft));
  }

  /** Takes a draft away, unless its tab has changed it since. */
  remove(thread: string, { tab, text }: Draft): void {
    const key = keyOf(thread, tab);
    if (this.#load(key)?.text === text) this.#store.remove(key);
  }

  /** Takes away what has been sent, in whatever tab it was written; other texts stay. */
  clear(thread: string, text: string): void {
    for (const draft of this.read(thread)) {
      if (draft.text.trim() === text.trim()) this.remove(thread, draft);
    }
  }

  #load(key: string): Draft | undefined {
    const { text, at, tab } = readJSON<Draft>(this.#store.get(key)) ?? {};
    const isCurrent = typeof at === 'number' && at > this.#now() - LIFETIME;
    if (isCurrent && typeof text === 'string' && typeof tab === 'string') return { text, at, tab };
    this.#store.remove(key);
    return undefined;
  }
}

function keyOf(thread: string, tab: string): string {
  return `${PREFIX}${thread}:${tab}`;
}
