import type { CommentsHost } from '../types.js';

/** A search for one comment through the threads of the page. */
interface Search {
  id: string;
  /** The threads that search, or have searched. */
  threads: Set<HTMLElement>;
  /** Whether a thread could not be searched, so that the comment may be in it. */
  hasFailed: boolean;
  /** The comment, if one of them has it. A thread searches when those before it have ended. */
  found: Promise<HTMLElement | null>;
}

let current: Search | undefined;

/**
 * Searches a thread for the comment that the address leads to, after the other threads of the page that search for it, and only
 * if none of them has it. A search for another comment ends it. Rejects if this thread could not be searched.
 *
 * @param search searches the thread
 * @returns whether no thread has the comment, for the last of them; false for the others
 */
export async function isMissingInAll(
  id: string,
  host: CommentsHost,
  search: () => Promise<HTMLElement | null>,
): Promise<boolean> {
  if (current?.id !== id || current.threads.has(host))
    current = { id, threads: new Set(), hasFailed: false, found: Promise.resolve(null) };
  const ours = current;
  ours.threads.add(host);
  // A page that replaces its content may have a thread with the same comment again.
  const result = ours.found.then(async (found) => (found?.isConnected || ours !== current ? found : await search()));
  const found = result.catch(() => {
    ours.hasFailed = true;
    return null;
  });
  ours.found = found;
  if ((await result) || ours !== current || found !== ours.found || ours.hasFailed) return false;
  // The code of other threads may still be on its way. A thread in another one has none.
  const { localName } = host;
  const threads = document.querySelectorAll<CommentsHost>(`${localName}:not(${localName} *)`);
  return [...threads].every((thread) => thread.load !== 'more' || ours.threads.has(thread));
}
