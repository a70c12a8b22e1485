import { readJSON, type Store } from './store.js';

/** Runs a task unless a task of that name runs already, in whatever tab; then it resolves to undefined. */
export type Lock = <T>(name: string, task: () => Promise<T>) => Promise<T | undefined>;

/** The browser's own locks: released with the tab, however it ends. */
export function webLock(locks: LockManager): Lock {
  return async (name, task) =>
    (await locks.request(name, { ifAvailable: true }, async (lock) => lock && (await task()))) ?? undefined;
}

interface Lease {
  owner: string;
  until: number;
}

/** How long a lease holds if its tab is gone, in milliseconds. Browsers let a hidden tab renew it once a minute at most. */
const LEASE_DURATION = 100_000;
/** Two tabs that took it at once see whose remains. */
const SETTLE_DELAY = 50;

/** A lock for pages without Web Locks, which browsers give to secure pages alone: a lease in the shared storage. */
export function leaseLock(store: Store, owner: string, now: () => number): Lock {
  return async (name, task) => {
    const key = `news-elements-lease:${name}`;
    const lease = (): Partial<Lease> => readJSON<Lease>(store.get(key)) ?? {};
    const renew = (): void =>
      void store.set(key, JSON.stringify({ owner, until: now() + LEASE_DURATION } satisfies Lease));
    const left = Number(lease().until) - now();
    // One that ends later than any can was taken while the clock was wrong.
    if (left > 0 && left <= LEASE_DURATION) return undefined;
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
