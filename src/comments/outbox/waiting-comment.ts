import { readJSON } from '../storage/store.js';

/** A comment that waits to be sent, or to be known to have arrived. */
export interface WaitingComment {
  id: string;
  /** The form that can send it: where it posts, and the post. */
  thread: string;
  postId: string;
  parentId: string;
  /** Whom it replies to; empty if nobody. */
  parentAuthor: string;
  /** The address of the page where it was written. */
  page: string;
  text: string;
  author: string;
  email: string;
  url: string;
  /** What else the reader filled in, by the field's name. */
  others: [name: string, value: string][];
  /** As whom it was written: empty for a guest, else the account's name. */
  account: string;
  /** When it was written, in milliseconds since 1970. */
  createdAt: number;
  attempts: number;
  /** Whether the server may have it: then it is sent again unchanged until that is known. */
  maybeDelivered: boolean;
  /** When it is sent next; null: when the reader says so. */
  nextAttemptAt: number | null;
  /** Why it waits: the code of its last result, `offline`, `sending` while it is sent, or `old` if it waited for long. */
  code: string;
  /** What the server said. */
  message: string;
}

/** What another version of this code may have left out. */
const DEFAULTS: Omit<WaitingComment, 'id' | 'text'> = {
  thread: '',
  postId: '',
  parentId: '0',
  parentAuthor: '',
  page: '',
  author: '',
  email: '',
  url: '',
  others: [],
  account: '',
  createdAt: 0,
  attempts: 0,
  maybeDelivered: true,
  nextAttemptAt: null,
  code: '',
  message: '',
};

/**
 * The stored names of fields that were renamed after release 0.1. Stored comments keep the old names, so that a tab with
 * an older version can read them and does not delete them.
 */
type StoredComment = Omit<WaitingComment, 'createdAt' | 'maybeDelivered' | 'nextAttemptAt'> & {
  at: number;
  mayHaveLeft: boolean;
  due: number | null;
};

/** A comment as JSON for the storage. */
export function serializeWaitingComment(comment: WaitingComment): string {
  const { createdAt, maybeDelivered, nextAttemptAt, ...rest } = comment;
  const stored: StoredComment = { ...rest, at: createdAt, mayHaveLeft: maybeDelivered, due: nextAttemptAt };
  return JSON.stringify(stored);
}

/** Reads a stored comment. An id and a text are enough; whatever else is missing or of another type gets a default. */
export function parseWaitingComment(json: string | null): WaitingComment | undefined {
  const stored = readJSON<StoredComment>(json);
  const { at, mayHaveLeft, due, ...rest } = stored ?? {};
  const kept: Record<string, unknown> = { ...rest, createdAt: at, maybeDelivered: mayHaveLeft };
  if (typeof kept.id !== 'string' || typeof kept.text !== 'string') return undefined;
  const comment = { ...DEFAULTS, id: kept.id, text: kept.text };
  const known = Object.entries(kept).filter(
    ([name, value]) => name in DEFAULTS && typeof value === typeof DEFAULTS[name as keyof typeof DEFAULTS],
  );
  Object.assign(comment, Object.fromEntries(known));
  comment.nextAttemptAt = typeof due === 'number' ? due : null;
  const others: unknown[] = Array.isArray(kept.others) ? kept.others : [];
  comment.others = others.filter(
    (pair): pair is [string, string] =>
      Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
  );
  return comment;
}
