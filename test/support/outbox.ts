import type { CommentResult } from '../../src/comments/backends/backend.js';
import { Outbox, type Outcome, type WaitingComment } from '../../src/comments/outbox/outbox.js';
import { type Lock, webLock } from '../../src/comments/storage/locks.js';
import type { Store } from '../../src/comments/storage/store.js';

export const SECOND = 1000;
export const DAY = 24 * 60 * 60 * SECOND;

/** Prefix of the storage keys of waiting comments. */
export const KEY = 'news-elements:outbox:';

/** The time when each test starts. */
export const START = Date.UTC(2026, 10, 24);

let time = START;

export const now = (): number => time;

/** Moves the clock of all outboxes forward by a number of milliseconds. */
export function passTime(milliseconds: number): void {
  time += milliseconds;
}

beforeEach(() => {
  time = START;
});

afterEach(() => {
  localStorage.clear();
});

/** The outbox of one tab. Its pauses do not vary unless `random` is given. */
export function outboxOn(store: Store, lock: Lock = webLock(navigator.locks), random = 0.5): Outbox {
  return new Outbox({ store, lock, now, random: () => random });
}

export function waitingComment(changes: Partial<WaitingComment> = {}): WaitingComment {
  return {
    id: 'c1',
    thread: 'https://example.com/wp-comments-post.php#7',
    postId: '7',
    parentId: '0',
    parentAuthor: '',
    page: 'https://example.com/story/',
    text: 'تعليق',
    author: 'ليلى',
    email: 'layla@example.com',
    url: '',
    others: [['city', 'القاهرة']],
    account: '',
    createdAt: time,
    attempts: 0,
    maybeDelivered: false,
    nextAttemptAt: time,
    code: 'offline',
    message: '',
    ...changes,
  };
}

/** Sends a waiting comment in the order of `CommentSender`: under the lock, `prepare`, the back end, `settle`. */
export async function send(
  outbox: Outbox,
  id: string,
  deliver: CommentResult | ((comment: WaitingComment) => Promise<CommentResult>),
): Promise<Outcome | undefined> {
  return await outbox.withLock(id, async () => {
    const comment = outbox.get(id);
    if (!comment) return undefined;
    const attempt = outbox.prepare(comment);
    return outbox.settle(attempt, typeof deliver === 'function' ? await deliver(attempt.comment) : deliver);
  });
}
