import { readJSON, type Store } from './store.js';

/** Runs a task under a name. Resolves to undefined, without running it, if any tab is running a task of the same name. */
export type Lock = <T>(name: string, task: () => Promise<T>) => Promise<T | undefined>;

/** A lock that uses the Web Locks API. The browser releases it when the tab is closed or crashes. */
export function webLock(locks: LockManager): Lock {
  return async (name, task) =>
    (await locks.request(name, { ifAvailable: true }, async (lock) => lock && (await task()))) ?? undefined;
}

interface Lease {
  owner: string;
  /** In milliseconds since 1970. */
  until: number;
}

/** How long a lease lasts unless it is renewed, in milliseconds. Browsers may run timers of hidden tabs once a minute. */
const LEASE_DURATION = 100_000;
/** Delay in milliseconds before the lease is read again, so that only the tab that wrote it last proceeds. */
const SETTLE_DELAY = 50;

/**
 * A lock for pages without Web Locks, which require a secure context. It writes a lease to the shared storage.
 *
 * @param owner an id of the page
 * @param now returns the time in milliseconds since 1970
 */
export function leaseLock(store: Store, owner: string, now: () => number): Lock {
  return async (name, task) => {
    const key = `news-elements-lease:${name}`;
    const lease = (): Partial<Lease> => readJSON<Lease>(store.get(key)) ?? {};
    const renew = (): void =>
      void store.set(key, JSON.stringify({ owner, until: now() + LEASE_DURATION } satisfies Lease));
    const remaining = Number(lease().until) - now();
    // A lease that is longer than the maximum was written while the clock was wrong.
    if (remaining > 0 && remaining <= LEASE_DURATION) return undefined;
    renew();
    await new Promise((resolve) => setTimeout(resolve, SETTLE_DELAY));
    if (lease().owner !== owner) return undefined;
    const timer = setInterval(renew, LEASE_DURATION / 4);
    try {
      return await task();
    } finally {
      clearInterval(timer);
      if (lease().owner === owner) store.remove(key);
    }
  };
}
