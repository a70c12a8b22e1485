import { Drafts } from '../../../comments/storage/drafts.js';
import { leaseLock, type Lock, webLock } from '../../../comments/storage/locks.js';
import { Outbox } from '../../../comments/outbox/outbox.js';
import { SafeStore, type Store } from '../../../comments/storage/store.js';

/** What a page keeps of comments; all its forms share it. */
export interface CommentStorage {
  /** Whether the page wants it so that nothing outlives it. */
  isEphemeral: boolean;
  store: Store;
  outbox: Outbox;
  /** Opens the drafts for a form, which writes its own as a tab does: two forms for one post do not meet. */
  openDrafts: () => Drafts;
}

/** Keeps in the browser's storage, for later visits and other tabs. */
export const persistentStorage = createStorage(new SafeStore(() => localStorage), false);

let sessionOnly: CommentStorage | undefined;

/** Keeps nothing beyond the page, as `drafts="off"` asks. */
export function sessionOnlyStorage(): CommentStorage {
  return (sessionOnly ??= createStorage(new SafeStore(() => undefined), true));
}

/** An id that nobody else has. `crypto.randomUUID()` is for secure pages alone. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function createStorage(store: Store, isPassing: boolean): CommentStorage {
  const now = (): number => Date.now();
  const outbox = new Outbox({ store, lock: pageLock(store), now, random: Math.random });
  return { isEphemeral: isPassing, store, outbox, openDrafts: () => new Drafts(store, newId(), now) };
}

function pageLock(store: Store): Lock {
  const lease = leaseLock(store, newId(), () => Date.now());
  // In a sandboxed frame the locks are there, and refuse.
  return async (name, task) => {
    const { locks } = navigator as Partial<Navigator>;
    if (!locks) return await lease(name, task);
    let hasBegun = false;
    const begin = async (): ReturnType<typeof task> => {
      hasBegun = true;
      return await task();
    };
    return await webLock(locks)(name, begin).catch((error: unknown) => {
      if (hasBegun) throw error;
      return lease(name, task);
    });
  };
}
