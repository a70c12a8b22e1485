/** Where something is kept by name. Nothing here throws. */
export interface Store {
  /** Whether all that was set outlives the page. */
  readonly isPersistent: boolean;
  get: (key: string) => string | null;
  /** Returns whether the value outlives the page; if not, it is there until then all the same. */
  set: (key: string, value: string) => boolean;
  remove: (key: string) => void;
  /** The keys that begin with a prefix. */
  keys: (prefix: string) => string[];
}

/**
 * A browser's storage, or memory where that is blocked or full: in a sandboxed frame the property itself throws, in an
 * app's web view it may be null, with a full disk `setItem` throws.
 */
export class SafeStore implements Store {
  readonly #storage: Storage | undefined;
  /** What the storage did not take. */
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

function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}

/** Reads what `JSON.stringify` wrote; anything else, which only others can have put there, is nothing. */
export function readJSON<T extends object>(text: string | null): Partial<T> | undefined {
  const value = attempt(() => JSON.parse(text ?? '') as unknown);
  return typeof value === 'object' && value !== null ? value : undefined;
}
