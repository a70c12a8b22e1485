import { readJSON } from '../storage/store.js';

/** A comment that has not been sent yet, or whose result is unknown. */
export interface WaitingComment {
  id: string;
  /** Identifies the forms that can send it: the address that they post to, and the post. */
  thread: string;
  postId: string;
  parentId: string;
  /** The author of the parent comment; empty if there is none. */
  parentAuthor: string;
  /** The address of the page where it was written. */
  page: string;
  text: string;
  author: string;
  email: string;
  url: string;
  /** Values of other fields that the reader filled in, by field name. */
  others: [name: string, value: string][];
  /** The name of the account that it was written with; empty for a guest. */
  account: string;
  /** When it was written, in milliseconds since 1970. */
  createdAt: number;
  /** The number of attempts to send it. */
  attempts: number;
  /** Whether an attempt may have delivered it. It is then sent again unchanged until the result is known. */
  maybeDelivered: boolean;
  /** When it is sent next, in milliseconds since 1970; null if it is sent only when the reader requests it. */
  nextAttemptAt: number | null;
  /** The reason why it waits: the code of its last result, `offline`, `sending` while in flight, or `old` after seven days. */
  code: string;
  /** The server's message as plain text; empty if it sent none. */
  message: string;
}

/** Defaults for fields that another version of this code did not store. */
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
export type StoredComment = Omit<WaitingComment, 'createdAt' | 'maybeDelivered' | 'nextAttemptAt'> & {
  at: number;
  mayHaveLeft: boolean;
  due: number | null;
};

/** Prefix of the storage keys of waiting comments. */
export const OUTBOX_PREFIX = 'news-elements:outbox:';

/** A comment as JSON for the storage. */
export function serializeWaitingComment(comment: WaitingComment): string {
  const { createdAt, maybeDelivered, nextAttemptAt, ...rest } = comment;
  const stored: StoredComment = { ...rest, at: createdAt, mayHaveLeft: maybeDelivered, due: nextAttemptAt };
  return JSON.stringify(stored);
}

/** Reads a stored comment. Only the id and the text are required. Other fields get a default if they are missing or invalid. */
export function parseWaitingComment(json: string | null): WaitingComment | undefined {
  const stored = readJSON<StoredComment>(json);
  const { at, mayHaveLeft, due, ...rest } = stored ?? {};
  const kept: Record<string, unknown> = { ...rest, createdAt: at, maybeDelivered: mayHaveLeft };
  if (typeof kept.id !== 'string' || typeof kept.text !== 'string') return undefined;
  const comment = { ...DEFAULTS, id: kept.id, text: kept.text };
  const known = Object.entries(kept).filter(
    ([name, value]) => Object.hasOwn(DEFAULTS, name) && typeof value === typeof DEFAULTS[name as keyof typeof DEFAULTS],
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
