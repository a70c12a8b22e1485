import type { CommentResult, CommentStatus, OutgoingComment } from '../../comments/backends/backend.js';
import type { WaitingComment } from '../../comments/outbox/outbox.js';

/**
 * Dispatched before each attempt to send a comment. Cancel it to stop the comment, or call `waitUntil()` to delay it, for
 * example until a captcha is solved.
 */
export class NewsCommentSubmitEvent extends Event {
  static readonly eventName = 'news-comment-submit';

  /** The number of the attempt, from 1. A comment whose result is unknown is sent again. */
  readonly attempt: number;
  readonly #awaited: PromiseLike<unknown>[] = [];
  readonly #compose: () => OutgoingComment;
  #comment: OutgoingComment | undefined;

  /** @param compose composes the comment from the form. It is called if a listener reads `comment`. */
  constructor(compose: () => OutgoingComment, attempt: number) {
    super(NewsCommentSubmitEvent.eventName, { bubbles: true, cancelable: true });
    this.#compose = compose;
    this.attempt = attempt;
  }

  /** The comment, with the values of the form at the time when this property is first read. */
  get comment(): OutgoingComment {
    return (this.#comment ??= this.#compose());
  }

  /**
   * Delays the comment until the promise resolves. The comment is then sent with the current values of the form. If the
   * promise rejects, the comment is not sent.
   */
  waitUntil(promise: PromiseLike<unknown>): void {
    this.#awaited.push(promise);
  }

  /** Resolves when all promises passed to `waitUntil()` have settled: to `true` if the comment may be sent. */
  async settled(): Promise<boolean> {
    const results = await Promise.allSettled(this.#awaited);
    return !this.defaultPrevented && results.every(({ status }) => status === 'fulfilled');
  }
}

/**
 * Dispatched after each attempt to send a comment, even if its result is unknown. Cancel it to show an accepted comment
 * yourself; by default the comment is inserted into the page's list of comments, or a link to it is shown.
 */
export class NewsCommentResultEvent extends Event implements Omit<CommentResult, 'page'> {
  static readonly eventName = 'news-comment-result';

  /**
   * `published` (everyone can read it), `held` (an editor has to approve it first), `received` (accepted; it is not known whether
   * it is held), `rejected` (not accepted) or `unknown` (no response, or an inconclusive one).
   */
  readonly status: CommentStatus;
  /**
   * Why the comment was rejected (`captcha`, `challenge`, `closed`, `duplicate`, `flood`, `invalid`, `login`, `parent-gone`,
   * `post-gone`, `refused`, `too-long`), or why its result is unknown (`cancelled`, `cross-origin`, `elsewhere`, `network`,
   * `not-an-answer`, `server-error`, `timeout`); otherwise empty. If nothing was sent, it is
   * `stopped` (a listener canceled `news-comment-submit`), `cancelled` (by the reader), `offline`, `account` (another account is
   * logged in) or `captcha` (a waiting comment needs a new token). A back end of your own may return other codes.
   */
  readonly code: string;
  /** The address of the comment, or of the preview of a held one; empty if unknown. */
  readonly url: string;
  /** The server's message as plain text; empty if it sent none. */
  readonly message: string;

  constructor({ status, code = '', url = '', message = '' }: CommentResult) {
    super(NewsCommentResultEvent.eventName, { bubbles: true, cancelable: true });
    this.status = status;
    this.code = code;
    this.url = url;
    this.message = message;
  }
}

/** Dispatched when the comments that wait to be sent have changed, on this page or on another page of the site. */
export class NewsCommentQueueEvent extends Event {
  static readonly eventName = 'news-comment-queue';

  /** The waiting comments, the oldest first. */
  readonly waiting: readonly Readonly<WaitingComment>[];

  constructor(waiting: readonly WaitingComment[]) {
    super(NewsCommentQueueEvent.eventName, { bubbles: true });
    this.waiting = waiting;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'news-comment-submit': NewsCommentSubmitEvent;
    'news-comment-result': NewsCommentResultEvent;
    'news-comment-queue': NewsCommentQueueEvent;
  }
}
