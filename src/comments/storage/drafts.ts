import { readJSON, type Store } from './store.js';

/** The unsent text of a comment. */
export interface Draft {
  text: string;
  /** When it was last changed, in milliseconds since 1970. */
  at: number;
  /** The id of the tab that wrote it. */
  tab: string;
}

const PREFIX = 'news-elements:draft:';
/** How long a draft is kept after its last change, in milliseconds. */
const LIFETIME = 30 * 24 * 60 * 60 * 1000;

/**
 * Drafts of comments by thread. A thread is a post and the comment that is replied to. Each tab writes a separate draft,
 * so that tabs do not overwrite each other's text.
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

  /** The drafts of a thread, the newest first. Drafts that are too old are deleted. */
  read(thread: string): Draft[] {
    return this.#store
      .keys(PREFIX)
      .map((key) => ({ key, draft: this.#load(key) }))
      .flatMap(({ key, draft }) => (draft && key === draftKey(thread, draft.tab) ? draft : []))
      .sort((a, b) => b.at - a.at);
  }

  /** Whether this tab wrote a draft. */
  isOwn({ tab }: Draft): boolean {
    return tab === this.#tab;
  }

  /** Stores this tab's draft, or deletes it if the text is blank. Returns whether it is kept after the page is closed. */
  write(thread: string, text: string): boolean {
    const key = draftKey(thread, this.#tab);
    if (text.trim() === '') {
      this.#store.remove(key);
      return true;
    }
    // An unchanged draft keeps its time, so that it does not become newer than those of other tabs.
    const before = this.#load(key);
    const at = before?.text === text ? before.at : this.#now();
    return this.#store.set(key, serializeDraft({ text, at, tab: this.#tab }));
  }

  /** Deletes a draft, unless its tab has changed it since it was read. */
  remove(thread: string, { tab, text }: Draft): void {
    const key = draftKey(thread, tab);
    if (this.#load(key)?.text === text) this.#store.remove(key);
  }

  /** Deletes all drafts with this text, of any tab. */
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

/** The storage key of a tab's draft. */
export function draftKey(thread: string, tab: string): string {
  return `${PREFIX}${thread}:${tab}`;
}

/** A draft as it is stored. */
export function serializeDraft(draft: Draft): string {
  return JSON.stringify(draft);
}
