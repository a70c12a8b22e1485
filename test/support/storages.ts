import { type Store, SafeStore } from '../../src/comments/storage/store.js';

/** What browsers do when a site may keep nothing, or when there is no room; each is handed to `SafeStore`. */
export const STORAGES: Readonly<Record<string, () => Storage | null>> = {
  'blocked, as in a sandboxed frame': () => {
    throw new DOMException('The document is sandboxed.', 'SecurityError');
  },
  'missing, as in the web view of an app': () => null,
  'there, but throwing at every use': () =>
    new Proxy(localStorage, {
      get: () => () => {
        throw new DOMException('The disk is broken.', 'UnknownError');
      },
      ownKeys: () => {
        throw new DOMException('The disk is broken.', 'UnknownError');
      },
    }),
};

/** Stores of two tabs on the browser's own storage. */
export function tabs(): [Store, Store] {
  return [new SafeStore(() => localStorage), new SafeStore(() => localStorage)];
}

/** Fills the browser's storage to the last letter. */
export function fillStorage(): void {
  for (let size = 2 ** 22, key = 0; size >= 1; key++) {
    try {
      localStorage.setItem(`fill-${String(key)}`, 'x'.repeat(size));
    } catch {
      size /= 2;
    }
  }
}
