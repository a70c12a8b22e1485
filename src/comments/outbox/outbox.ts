import type { CommentResult } from '../backends/backend.js';
import type { Lock } from '../storage/locks.js';
import type { Store } from '../storage/store.js';
import { retryAt, floodRetryAt, isRetriedAutomatically, MAX_AGE } from './retry-policy.js';
import { Tombstones } from './tombstones.js';
import { parseWaitingComment, serializeWaitingComment, type WaitingComment } from './waiting-comment.js';

export type { WaitingComment };

/**
 * The outcome of an attempt to send a comment. `accepted`: the server has it, and it is no longer stored. `refused`: it
 * was not taken and can be edited. `waiting`: it stays in the outbox.
 */
export interface Outcome {
  fate: 'accepted' | 'refused' | 'waiting';
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

const PREFIX = 'news-elements:outbox:';
/** Rejections that depend only on the text. If the server gives one now, no earlier attempt can have succeeded. */
const CONTENT_REJECTIONS = new Set(['invalid', 'too-long']);

/**
 * Comments that wait to be sent. Each is stored before it is sent, and removed only when the server has it, when it was
 * refused, or when its reader discards it. One tab at a time sends it. A comment that may have been delivered is sent
 * again unchanged: WordPress takes no comment twice, so that "duplicate" then means that it was delivered.
 */
export class Outbox {
  readonly #environment: OutboxEnvironment;
  readonly #tombstones: Tombstones;
  /** The comments that this page knows, in case the storage is cleared. */
  readonly #known = new Map<string, WaitingComment>();

  constructor(environment: OutboxEnvironment) {
    this.#environment = environment;
    this.#tombstones = new Tombstones(environment.store, environment.now);
  }

  /** All waiting comments, the oldest first. */
  list(): WaitingComment[] {
    const { store, now } = this.#environment;
    for (const key of store.keys(PREFIX)) {
      const comment = parseWaitingComment(store.get(key));
      const isCurrent = comment && key === PREFIX + comment.id && !this.#tombstones.has(comment.id);
      if (isCurrent) this.#known.set(comment.id, comment);
      else store.remove(key);
    }
    for (const id of this.#tombstones.ids()) this.#known.delete(id);
    const comments = [...this.#known.values()].sort((a, b) => a.createdAt - b.createdAt);
    // The storage was cleared, or has room again.
    for (const comment of comments) {
      if (!store.isPersistent || store.get(PREFIX + comment.id) === null) this.save(comment);
    }
    const isTooOld = ({ nextAttemptAt, createdAt }: WaitingComment): boolean =>
      nextAttemptAt !== null && createdAt <= now() - MAX_AGE;
    return comments.map((comment) => (isTooOld(comment) ? { ...comment, nextAttemptAt: null, code: 'old' } : comment));
  }

  get(id: string): WaitingComment | undefined {
    return this.list().find((comment) => comment.id === id);
  }

  /** Stores a comment, unless it was removed. Returns whether it outlives the page. */
  save(comment: WaitingComment): boolean {
    if (this.#tombstones.has(comment.id)) return true;
    this.#known.set(comment.id, comment);
    return this.#environment.store.set(PREFIX + comment.id, serializeWaitingComment(comment));
  }

  /** Removes a comment, in all tabs. */
  remove(id: string): void {
    this.#known.delete(id);
    this.#tombstones.add(id, () => {
      this.#environment.store.remove(PREFIX + id);
    });
  }

  /** Whether a comment is due to be sent automatically. */
  isDue({ nextAttemptAt }: WaitingComment): boolean {
    return nextAttemptAt !== null && nextAttemptAt <= this.#environment.now();
  }

  /** Runs a task, one at a time per comment in all tabs. Resolves to undefined, without running it, if one is running. */
  async withLock<T>(id: string, task: () => Promise<T>): Promise<T | undefined> {
    return await this.#environment.lock(`news-elements:send:${id}`, task);
  }

  /**
   * Stores that a comment is being sent, before it is. If this tab is closed before the answer comes, another tab sends
   * it again as if there had been no answer.
   */
  prepare(comment: WaitingComment): Attempt {
    const attempts = comment.attempts + 1;
    const sending: WaitingComment = {
      ...comment,
      attempts,
      nextAttemptAt: this.#retryAt(attempts),
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
    const isRejected = status === 'rejected' && !(code === 'duplicate' && wasMaybeDelivered);
    if (status !== 'unknown' && !isRejected) {
      this.remove(comment.id);
      const known = status === 'rejected' ? (result.url ? 'published' : 'received') : status;
      return { fate: 'accepted', comment, result: { ...result, status: known } };
    }
    if (this.#tombstones.has(comment.id)) return undefined;
    const wait = (change: Partial<WaitingComment>): Outcome => {
      const waiting = { ...comment, code, message, ...change };
      this.save(waiting);
      return { fate: 'waiting', comment: waiting, result };
    };
    if (status === 'unknown') {
      return wait({ nextAttemptAt: isRetriedAutomatically(code) ? this.#retryAt(comment.attempts) : null });
    }
    if (code === 'flood') {
      const nextAttemptAt = floodRetryAt(this.#environment.now(), retryAfter);
      return wait({ maybeDelivered: wasMaybeDelivered, nextAttemptAt });
    }
    if (wasMaybeDelivered && !CONTENT_REJECTIONS.has(code)) return wait({ nextAttemptAt: null });
    return { ...wait({ maybeDelivered: false, nextAttemptAt: null }), fate: 'refused' };
  }

  /** Leaves a comment waiting for its reader because it was not sent. */
  hold(comment: WaitingComment, code: string): Outcome {
    const held = { ...comment, nextAttemptAt: null, code, message: '' };
    this.save(held);
    return { fate: 'waiting', comment: held, result: { status: 'unknown', code } };
  }

  /**
   * Gives a comment back to its reader for editing: not while it is being sent, nor if it may have been delivered.
   *
   * @param place puts it where it can be edited; the comment is removed only if that returns true
   */
  async reclaim(id: string, place: (comment: WaitingComment) => boolean): Promise<void> {
    await this.withLock(id, () => {
      const comment = this.get(id);
      if (comment?.maybeDelivered === false && place(comment)) this.remove(id);
      return Promise.resolve();
    });
  }

  #retryAt(attempts: number): number {
    const { now, random } = this.#environment;
    return retryAt(now(), attempts, random());
  }
}
