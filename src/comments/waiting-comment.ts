import { readJSON } from './store.js';

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
  at: number;
  attempts: number;
  /** Whether the server may have it: then it is sent again unchanged until that is known. */
  mayHaveLeft: boolean;
  /** When it is sent next; null: when the reader says so. */
  due: number | null;
  /** Why it waits: the code of its last result, `offline`, `sending` while it is sent, or `old` if it waited for long. */
  code: string;
  /** What the server said. */
  message: string;
}

/** What another version of this code may have left out. */
const BLANK: Omit<WaitingComment, 'id' | 'text'> = {
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
  at: 0,
  attempts: 0,
  mayHaveLeft: true,
  due: null,
  code: '',
  message: '',
};

/** Reads a comment as it was kept. A text with an id is one, whatever else is missing or of another kind. */
export function readWaiting(json: string | null): WaitingComment | undefined {
  const kept = readJSON<WaitingComment>(json);
  if (typeof kept?.id !== 'string' || typeof kept.text !== 'string') return undefined;
  const comment = { ...BLANK, id: kept.id, text: kept.text };
  const known = Object.entries(kept).filter(
    ([name, value]) => name in BLANK && typeof value === typeof BLANK[name as keyof typeof BLANK],
  );
  Object.assign(comment, Object.fromEntries(known));
  comment.due = typeof kept.due === 'number' ? kept.due : null;
  const others: unknown[] = Array.isArray(kept.others) ? kept.others : [];
  comment.others = others.filter(
    (pair): pair is [string, string] =>
      Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
  );
  return comment;
}
