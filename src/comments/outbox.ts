import type { CommentResult } from './comment.js';
import type { Lock } from './locks.js';
import type { Store } from './store.js';
import { readWaiting, type WaitingComment } from './waiting-comment.js';

export type { WaitingComment };

/** What an attempt came to: it is there, and no longer kept; it was refused, and can be changed; or it goes on waiting. */
export interface Outcome {
  fate: 'accepted' | 'refused' | 'waiting';
  comment: WaitingComment;
  result: CommentResult;
}

export interface OutboxWorld {
  store: Store;
  lock: Lock;
  /** The time, in milliseconds since 1970. */
  now: () => number;
  /** A number from 0 to 1. */
  random: () => number;
}

/** Whether to send a comment now: undefined if so; empty to leave it as it is; else the code of what stopped it. */
export type Ask = (comment: WaitingComment) => Promise<string | undefined>;

const PREFIX = 'news-elements:outbox:';
/** Says to other tabs that a comment was given up, and is not lost. */
const GONE = 'news-elements-gone:';
const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
/** Seconds until the next attempt: quick while a connection flickers, then seldom, since each costs battery and data. */
const PAUSES = [10, 30, 120, 600, 1800];
/** WordPress takes a comment every 15 s from one address; and it says no `Retry-After`. */
const FLOOD_PAUSE = 16;
/** An older comment is not sent without its reader, who may have thought better of it. */
const LIFETIME = 7 * DAY;
/** How long a tab may sleep that has yet to hear of it. */
const GONE_LIFETIME = 30 * DAY;
/** Answers that the same text gets each time: what they are said of was not taken before either. */
const CERTAIN = new Set(['invalid', 'too-long']);

/**
 * Comments on their way. Each is kept before it is sent, and given up only when the server has it, when it was refused,
 * or when its reader discards it. One tab at a time sends it. What may have arrived is sent again unchanged: WordPress
 * takes no comment twice, so that "duplicate" then means that it is there.
 */
export class Outbox {
  readonly #world: OutboxWorld;
  /** As this page knows them, should the storage be cleared. */
  readonly #known = new Map<string, WaitingComment>();

  constructor(world: OutboxWorld) {
    this.#world = world;
  }

  /** All that wait, the oldest first. */
  list(): WaitingComment[] {
    const { store, now } = this.#world;
    for (const key of store.keys(PREFIX)) {
      const comment = readWaiting(store.get(key));
      if (comment && key === PREFIX + comment.id && !this.#isGone(comment.id)) this.#known.set(comment.id, comment);
      else store.remove(key);
    }
    for (const key of store.keys(GONE)) {
      this.#known.delete(key.slice(GONE.length));
      if (!(Number(store.get(key)) > now() - GONE_LIFETIME)) store.remove(key);
    }
    const comments = [...this.#known.values()].sort((a, b) => a.at - b.at);
    // The storage was cleared, or has room again.
    for (const comment of comments) {
      if (!store.isLasting || store.get(PREFIX + comment.id) === null) this.put(comment);
    }
    const isOld = ({ due, at }: WaitingComment): boolean => due !== null && at <= now() - LIFETIME;
    return comments.map((comment) => (isOld(comment) ? { ...comment, due: null, code: 'old' } : comment));
  }

  get(id: string): WaitingComment | undefined {
    return this.list().find((comment) => comment.id === id);
  }

  /** Keeps a comment, or what has changed of it, unless it was given up. Returns whether it outlives the page. */
  put(comment: WaitingComment): boolean {
    if (this.#isGone(comment.id)) return true;
    this.#known.set(comment.id, comment);
    return this.#world.store.set(PREFIX + comment.id, JSON.stringify(comment));
  }

  /** Gives a comment up. */
  remove(id: string): void {
    const { store, now } = this.#world;
    const mark = (): boolean => store.set(GONE + id, String(now()));
    this.#known.delete(id);
    const isMarked = mark();
    store.remove(PREFIX + id);
    // A storage that was full has room now.
    if (!isMarked) mark();
  }

  /** Whether it is to be sent now, without its reader. */
  isDue({ due }: WaitingComment): boolean {
    return due !== null && due <= this.#world.now();
  }

  /**
   * Sends a comment, and settles what becomes of it. Undefined where another tab is sending it, or has, and where it was
   * discarded meanwhile.
   *
   * @param send rejects, or resolves to `unknown`, where nothing is known of what became of the comment
   * @param fresh a comment that is not kept yet
   * @param ask asked before it is sent, and before it is taken for one that may have left
   */
  async attempt(
    id: string,
    send: (comment: WaitingComment) => Promise<CommentResult>,
    fresh?: WaitingComment,
    ask?: Ask,
  ): Promise<Outcome | undefined> {
    return await this.#alone(id, async () => {
      const asked = fresh ?? this.get(id);
      const stopped = asked && (await ask?.(asked));
      const before = fresh ?? this.get(id);
      if (!before || stopped === '') return undefined;
      if (stopped) return this.#stop(before, stopped, fresh !== undefined);
      const attempts = before.attempts + 1;
      // Should this tab end before the answer comes, another one goes on as if none had come.
      const due = this.#later(attempts);
      const comment = { ...before, attempts, due, mayHaveLeft: true, code: 'sending', message: '' };
      this.put(comment);
      const result = await send(comment).catch((): CommentResult => ({ status: 'unknown', code: 'network' }));
      return this.#settle(comment, before.mayHaveLeft, result);
    });
  }

  /**
   * Gives a comment back to its reader, to be changed: not while it is sent, nor while it may have arrived.
   *
   * @param place puts it where it can be changed; it is given up only if that returns true
   */
  async takeBack(id: string, place: (comment: WaitingComment) => boolean): Promise<void> {
    await this.#alone(id, () => {
      const comment = this.get(id);
      if (comment?.mayHaveLeft === false && place(comment)) this.remove(id);
      return Promise.resolve();
    });
  }

  async #alone<T>(id: string, task: () => Promise<T>): Promise<T | undefined> {
    return await this.#world.lock(`news-elements:send:${id}`, task);
  }

  #isGone(id: string): boolean {
    return this.#world.store.get(GONE + id) !== null;
  }

  #stop(comment: WaitingComment, code: string, isFresh: boolean): Outcome {
    const stopped = { ...comment, due: null, code, message: '' };
    if (!isFresh) this.put(stopped);
    return isFresh
      ? { fate: 'refused', comment: stopped, result: { status: 'rejected', code } }
      : { fate: 'waiting', comment: stopped, result: { status: 'unknown', code } };
  }

  #settle(comment: WaitingComment, mayHaveLeft: boolean, result: CommentResult): Outcome | undefined {
    const { status, code = '', message = '', retryAfter } = result;
    const isRejected = status === 'rejected' && !(code === 'duplicate' && mayHaveLeft);
    if (status !== 'unknown' && !isRejected) {
      this.remove(comment.id);
      const known = status === 'rejected' ? (result.url ? 'published' : 'received') : status;
      return { fate: 'accepted', comment, result: { ...result, status: known } };
    }
    if (this.#isGone(comment.id)) return undefined;
    const wait = (change: Partial<WaitingComment>): Outcome => {
      const waiting = { ...comment, code, message, ...change };
      this.put(waiting);
      return { fate: 'waiting', comment: waiting, result };
    };
    if (status === 'unknown') return wait({ due: isReadersTurn(code) ? null : this.#later(comment.attempts) });
    if (code === 'flood') {
      return wait({ mayHaveLeft, due: this.#world.now() + (retryAfter ?? FLOOD_PAUSE) * SECOND });
    }
    if (mayHaveLeft && !CERTAIN.has(code)) return wait({ due: null });
    return { ...wait({ mayHaveLeft: false, due: null }), fate: 'refused' };
  }

  /** Readers who lost the connection together do not come back together. */
  #later(attempts: number): number {
    const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? 0;
    return this.#world.now() + pause * SECOND * (0.75 + this.#world.random() / 2);
  }
}

/** Where sending again by itself is not wanted, or tells no more than before. */
function isReadersTurn(code: string): boolean {
  return code === 'cancelled' || code === 'cross-origin';
}
