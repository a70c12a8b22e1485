/** A key-value storage that never throws. */
export interface Store {
  /** Whether all stored values are kept after the page is closed. */
  readonly isPersistent: boolean;
  get: (key: string) => string | null;
  /** Stores a value, at least until the page is closed. Returns whether it is kept after that. */
  set: (key: string, value: string) => boolean;
  remove: (key: string) => void;
  /** The keys that start with a prefix. */
  keys: (prefix: string) => string[];
}

/**
 * A `Storage`, with memory as fallback. In a sandboxed iframe `localStorage` throws, in the web view of an app it may be
 * null, and when the storage is full `setItem()` throws.
 */
export class SafeStore implements Store {
  readonly #storage: Storage | undefined;
  /** Values that could not be stored. */
  readonly #memory = new Map<string, string>();

  constructor(open: () => Storage | null | undefined) {
    this.#storage = attempt(open) ?? undefined;
  }

  get isPersistent(): boolean {
    return this.#storage !== undefined && this.#memory.size === 0;
  }

  get(key: string): string | null {
    return this.#memory.get(key) ?? attempt(() => this.#storage?.getItem(key)) ?? null;
  }

  set(key: string, value: string): boolean {
    const isSet = attempt(() => {
      this.#storage?.setItem(key, value);
      return this.#storage !== undefined;
    });
    if (isSet) this.#memory.delete(key);
    else this.#memory.set(key, value);
    return isSet ?? false;
  }

  remove(key: string): void {
    this.#memory.delete(key);
    attempt(() => this.#storage?.removeItem(key));
  }

  keys(prefix: string): string[] {
    const stored = attempt(() => Object.keys(this.#storage ?? {})) ?? [];
    return [...new Set([...stored, ...this.#memory.keys()])].filter((key) => key.startsWith(prefix));
  }
}

/** Runs a task that may throw because the storage is blocked or full. Returns undefined then. */
export function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}

/** Parses an object that was stored as JSON. Returns undefined for anything else, which other scripts may have stored. */
export function readJSON<T extends object>(text: string | null): Partial<T> | undefined {
  const value = attempt(() => JSON.parse(text ?? '') as unknown);
  return typeof value === 'object' && value !== null ? value : undefined;
}
