import { Outbox } from '../../../comments/outbox/outbox.js';
import { Drafts } from '../../../comments/storage/drafts.js';
import { leaseLock, type Lock, webLock } from '../../../comments/storage/locks.js';
import { OptionalStore } from '../../../comments/storage/optional-store.js';
import { SafeStore, type Store } from '../../../comments/storage/store.js';
import { newId } from '../../../internal/new-id.js';

/** The stored comment data of a page. All forms on the page share it. */
export interface CommentStorage {
  /** Whether nothing is stored beyond this page, because of `drafts="off"` or because the reader has chosen so. */
  readonly isEphemeral: boolean;
  store: Store;
  outbox: Outbox;
  /** Opens the drafts for one form. Each form writes separate drafts, like each tab, so that none is overwritten. */
  openDrafts: () => Drafts;
}

/** `localStorage`, unless the reader has chosen that nothing is stored. */
export const deviceStore = new OptionalStore(new SafeStore(() => localStorage));

/** Stores on the device, for later visits and other tabs. */
export const persistentStorage = createStorage(deviceStore, () => !deviceStore.isOn);

let sessionOnly: CommentStorage | undefined;

/** Stores in memory until the page is closed, for `drafts="off"`. */
export function sessionOnlyStorage(): CommentStorage {
  return (sessionOnly ??= createStorage(new SafeStore(() => undefined), () => true));
}

function createStorage(store: Store, isEphemeral: () => boolean): CommentStorage {
  const now = (): number => Date.now();
  const outbox = new Outbox({ store, lock: pageLock(store), now, random: Math.random });
  return {
    get isEphemeral() {
      return isEphemeral();
    },
    store,
    outbox,
    openDrafts: () => new Drafts(store, newId(), now),
  };
}

/** Web Locks, or leases where they are missing or refuse every request, as in a sandboxed frame. */
function pageLock(store: Store): Lock {
  const lease = leaseLock(store, newId(), () => Date.now());
  return async (name, task) => {
    const { locks } = navigator as Partial<Navigator>;
    if (!locks) return await lease(name, task);
    let hasStarted = false;
    const start = async (): ReturnType<typeof task> => {
      hasStarted = true;
      return await task();
    };
    return await webLock(locks)(name, start).catch((error: unknown) => {
      if (hasStarted) throw error;
      return lease(name, task);
    });
  };
}
