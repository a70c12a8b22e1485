import type { CommentResult } from '../backends/backend.js';
import type { Lock } from '../storage/locks.js';
import type { Store } from '../storage/store.js';
import { nextRetryTime, delayedRetryTime, isRetriedAutomatically, MAX_AGE } from './retry-policy.js';
import { Tombstones } from './tombstones.js';
import { OUTBOX_PREFIX, parseWaitingComment, serializeWaitingComment, type WaitingComment } from './waiting-comment.js';

export type { WaitingComment };

/**
 * The outcome of an attempt to send a comment. `accepted`: the server has the comment, and it is no longer stored.
 * `refused`: the server did not accept it, and it can be edited. `waiting`: it stays in the outbox.
 */
export interface Outcome {
  kind: 'accepted' | 'refused' | 'waiting';
  comment: WaitingComment;
  result: CommentResult;
}

/** A comment that is being sent, as `prepare()` stored it. */
export interface Attempt {
  comment: WaitingComment;
  /** Whether an earlier attempt may have delivered it. */
  wasMaybeDelivered: boolean;
}

export interface OutboxEnvironment {
  store: Store;
  lock: Lock;
  /** The time, in milliseconds since 1970. */
  now: () => number;
  /** A number from 0 to 1. */
  random: () => number;
}

/** Rejections that depend only on the text. If a retry gets one, no earlier attempt can have succeeded. */
const CONTENT_REJECTIONS = new Set(['duplicate', 'invalid', 'too-long']);

/**
 * Comments that wait to be sent. Each is stored before it is sent, and removed only when the server has it, when it was
 * refused, or when the reader discards it. Only one tab sends it at a time. A comment that may have been delivered is sent
 * again unchanged: WordPress does not accept a comment twice, so "duplicate" then means that it was delivered.
 */
export class Outbox {
  readonly #environment: OutboxEnvironment;
  readonly #tombstones: Tombstones;
  /** A copy of the waiting comments in memory, in case the storage is cleared. */
  readonly #cache = new Map<string, WaitingComment>();

  constructor(environment: OutboxEnvironment) {
    this.#environment = environment;
    this.#tombstones = new Tombstones(environment.store, environment.now);
  }

  /** All waiting comments, the oldest first. */
  list(): WaitingComment[] {
    const { store, now } = this.#environment;
    for (const key of store.keys(OUTBOX_PREFIX)) {
      const comment = parseWaitingComment(store.get(key));
      const isCurrent = comment && key === OUTBOX_PREFIX + comment.id && !this.#tombstones.has(comment.id);
      if (isCurrent) this.#cache.set(comment.id, comment);
      else store.remove(key);
    }
    for (const id of this.#tombstones.ids()) this.#cache.delete(id);
    const comments = [...this.#cache.values()].sort((a, b) => a.createdAt - b.createdAt);
    // Comments are stored again if the storage was cleared or has room again.
    for (const comment of comments) {
      if (!store.isPersistent || store.get(OUTBOX_PREFIX + comment.id) === null) this.save(comment);
    }
    const isTooOld = ({ nextAttemptAt, createdAt }: WaitingComment): boolean =>
      nextAttemptAt !== null && createdAt <= now() - MAX_AGE;
    return comments.map((comment) => (isTooOld(comment) ? { ...comment, nextAttemptAt: null, code: 'old' } : comment));
  }

  get(id: string): WaitingComment | undefined {
    return this.list().find((comment) => comment.id === id);
  }

  /** Whether a comment is stored, or was stored and removed. An unknown comment was never sent. */
  isKnown(id: string): boolean {
    return this.#cache.has(id) || this.#tombstones.has(id);
  }

  /** Stores a comment, unless it was removed. Returns whether it is kept after the page is closed. */
  save(comment: WaitingComment): boolean {
    if (this.#tombstones.has(comment.id)) return true;
    this.#cache.set(comment.id, comment);
    return this.#environment.store.set(OUTBOX_PREFIX + comment.id, serializeWaitingComment(comment));
  }

  /** Removes a comment, in all tabs. */
  remove(id: string): void {
    this.#cache.delete(id);
    this.#tombstones.add(id, () => {
      this.#environment.store.remove(OUTBOX_PREFIX + id);
    });
  }

  /** Forgets the comments in memory, because another tab has taken them over. Those in the storage stay. */
  forget(): void {
    this.#cache.clear();
  }

  /** Whether a comment is due to be sent automatically. */
  isDue({ nextAttemptAt }: WaitingComment): boolean {
    return nextAttemptAt !== null && nextAttemptAt <= this.#environment.now();
  }

  /** Runs a task for a comment. Resolves to undefined, without running it, if any tab is running one for the comment. */
  async withLock<T>(id: string, task: () => Promise<T>): Promise<T | undefined> {
    return await this.#environment.lock(`news-elements:send:${id}`, task);
  }

  /**
   * Marks a comment as being sent. Call it before sending: if this tab is closed before the response arrives, another tab
   * sends the comment again, as after an attempt without a response.
   */
  prepare(comment: WaitingComment): Attempt {
    const attempts = comment.attempts + 1;
    const sending: WaitingComment = {
      ...comment,
      attempts,
      nextAttemptAt: this.#nextRetryTime(attempts),
      maybeDelivered: true,
      code: 'sending',
      message: '',
    };
    this.save(sending);
    return { comment: sending, wasMaybeDelivered: comment.maybeDelivered };
  }

  /** Stores the result of an attempt. Returns undefined if the comment was discarded meanwhile. */
  settle({ comment, wasMaybeDelivered }: Attempt, result: CommentResult): Outcome | undefined {
    const { status, code = '', message = '', retryAfter } = result;
    const isDelivered = code === 'duplicate' && wasMaybeDelivered && !result.isOlder;
    const isRejected = status === 'rejected' && !isDelivered;
    if (status !== 'unknown' && !isRejected) {
      this.remove(comment.id);
      const known = status === 'rejected' ? (result.url ? 'published' : 'received') : status;
      return { kind: 'accepted', comment, result: { ...result, status: known } };
    }
    if (this.#tombstones.has(comment.id)) return undefined;
    const wait = (change: Partial<WaitingComment>): Outcome => {
      const waiting = { ...comment, code, message, ...change };
      this.save(waiting);
      return { kind: 'waiting', comment: waiting, result };
    };
    const { now } = this.#environment;
    if (status === 'unknown') {
      const retryTime = retryAfter ? delayedRetryTime(now(), retryAfter) : this.#nextRetryTime(comment.attempts);
      return wait({ nextAttemptAt: isRetriedAutomatically(code) ? retryTime : null });
    }
    if (code === 'flood') {
      return wait({ maybeDelivered: wasMaybeDelivered, nextAttemptAt: delayedRetryTime(now(), retryAfter) });
    }
    if (wasMaybeDelivered && !CONTENT_REJECTIONS.has(code)) return wait({ nextAttemptAt: null });
    return { ...wait({ maybeDelivered: false, nextAttemptAt: null }), kind: 'refused' };
  }

  /** Keeps a comment in the outbox, and does not send it until the reader requests it. */
  hold(comment: WaitingComment, code: string): Outcome {
    const held = { ...comment, nextAttemptAt: null, code, message: '' };
    this.save(held);
    return { kind: 'waiting', comment: held, result: { status: 'unknown', code } };
  }

  /** Keeps a due comment in the outbox for the next check. Returns undefined if it already waits for this reason. */
  postpone(comment: WaitingComment, code: string): Outcome | undefined {
    if (comment.code === code) return undefined;
    const postponed = { ...comment, code, message: '' };
    this.save(postponed);
    return { kind: 'waiting', comment: postponed, result: { status: 'unknown', code } };
  }

  /**
   * Moves a comment back to a form so that the reader can edit it, unless it is being sent or may have been delivered.
   *
   * @param restore puts the comment into an editable form; the comment is removed only if this returns true
   */
  async reclaim(id: string, restore: (comment: WaitingComment) => boolean): Promise<void> {
    await this.withLock(id, () => {
      const comment = this.get(id);
      if (comment?.maybeDelivered === false && restore(comment)) this.remove(id);
      return Promise.resolve();
    });
  }

  #nextRetryTime(attempts: number): number {
    const { now, random } = this.#environment;
    return nextRetryTime(now(), attempts, random());
  }
}
