/** The limit of browsers for the storage of one origin, in UTF-16 code units. */
const QUOTA = 5 * 1024 * 1024;

/** A `Storage` for tests that run in Node: keys are properties, and it throws when it is full. */
function createStorage(): Storage {
  const values = new Map<string, string>();
  const size = (): number => [...values].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const methods = {
    get length() {
      return values.size;
    },
    key: (index: number) => [...values.keys()][index] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem(key: string, value: string) {
      const before = values.get(key);
      values.set(key, value);
      if (size() <= QUOTA) return;
      if (before === undefined) values.delete(key);
      else values.set(key, before);
      throw new DOMException('The storage is full.', 'QuotaExceededError');
    },
    removeItem: (key: string) => {
      values.delete(key);
    },
    clear: () => {
      values.clear();
    },
  };
  return new Proxy<Storage>(methods, {
    ownKeys: () => [...values.keys()],
    getOwnPropertyDescriptor: (_, key) =>
      values.has(String(key)) ? { value: values.get(String(key)), enumerable: true, configurable: true } : undefined,
  });
}

// Dates are the same wherever the tests run. The browser tests use this time zone too.
process.env.TZ = 'Africa/Cairo';

Object.defineProperty(globalThis, 'localStorage', { value: createStorage(), configurable: true });

/** Web Locks within one process, for versions of Node that have none. It supports only what `webLock()` needs. */
function createLocks(): Pick<LockManager, 'request'> {
  const held = new Set<string>();
  async function request(name: string, ...rest: unknown[]): Promise<unknown> {
    const callback = rest.at(-1) as (lock: Lock | null) => unknown;
    if (held.has(name)) return await callback(null);
    held.add(name);
    try {
      return await callback({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  }
  return { request: request };
}

Object.defineProperty(globalThis, 'navigator', { value: { locks: createLocks() }, configurable: true });
