import { type Store, SafeStore } from '../../src/comments/storage/store.js';

/** The ways in which `localStorage` can be unavailable. Each is passed to `SafeStore`. */
export const STORAGES: Readonly<Record<string, () => Storage | null>> = {
  'blocked, as in a sandboxed frame': () => {
    throw new DOMException('The document is sandboxed.', 'SecurityError');
  },
  'missing, as in the web view of an app': () => null,
  'available, but throwing on every access': () =>
    new Proxy(localStorage, {
      get: () => () => {
        throw new DOMException('The disk is broken.', 'UnknownError');
      },
      ownKeys: () => {
        throw new DOMException('The disk is broken.', 'UnknownError');
      },
    }),
};

/** Two stores on the same `localStorage`, like those of two tabs. */
export function tabs(): [Store, Store] {
  return [new SafeStore(() => localStorage), new SafeStore(() => localStorage)];
}

/** Fills `localStorage` completely. */
export function fillStorage(): void {
  for (let size = 2 ** 22, key = 0; size >= 1; key++) {
    try {
      localStorage.setItem(`fill-${String(key)}`, 'x'.repeat(size));
    } catch {
      size /= 2;
    }
  }
}
