import type { CommentResult, CommentStatus, OutgoingComment } from '../../comments/backends/backend.js';
import type { WaitingComment } from '../../comments/outbox/outbox.js';

/**
 * Sent before a comment is, each time: cancel it to keep the comment from being sent, or make it wait for something (a
 * captcha, say) by `waitUntil`.
 */
export class NewsCommentSubmitEvent extends Event {
  static readonly eventName = 'news-comment-submit';

  /** 1 the first time; a comment that got no answer is sent again. */
  readonly attempt: number;
  readonly #awaited: PromiseLike<unknown>[] = [];
  readonly #compose: () => OutgoingComment;

  /** @param compose composes the comment from the fields of the form as they are when it is called */
  constructor(compose: () => OutgoingComment, attempt: number) {
    super(NewsCommentSubmitEvent.eventName, { bubbles: true, cancelable: true });
    this.#compose = compose;
    this.attempt = attempt;
  }

  /** The comment, with the form's fields as they are now. */
  get comment(): OutgoingComment {
    return this.#compose();
  }

  /** Sends the comment when the promise resolves, with the form's fields as they are then; not if it rejects. */
  waitUntil(promise: PromiseLike<unknown>): void {
    this.#awaited.push(promise);
  }

  /** Whether it may be sent, when all that was waited for is there. */
  async settled(): Promise<boolean> {
    const results = await Promise.allSettled(this.#awaited);
    return !this.defaultPrevented && results.every(({ status }) => status === 'fulfilled');
  }
}

/**
 * Sent when it is known, or can't be, what became of a comment. Cancel it to show an accepted comment in a way of the
 * page's own: by default it is put where the page lists its comments, or linked.
 */
export class NewsCommentResultEvent extends Event implements Omit<CommentResult, 'page'> {
  static readonly eventName = 'news-comment-result';

  /** `published`, `held`, `received`, `rejected` or `unknown`. */
  readonly status: CommentStatus;
  /** Why it was rejected, or why nothing is known: `duplicate`, `flood`, `network`, … */
  readonly code: string;
  /** Where the comment, or the preview of a held one, can be seen; empty where that is not known. */
  readonly url: string;
  /** The server's own words, as plain text. */
  readonly message: string;

  constructor({ status, code = '', url = '', message = '' }: CommentResult) {
    super(NewsCommentResultEvent.eventName, { bubbles: true, cancelable: true });
    this.status = status;
    this.code = code;
    this.url = url;
    this.message = message;
  }
}

/** Sent when the comments that wait to be sent, of this page or others of the site, have changed. */
export class NewsCommentQueueEvent extends Event {
  static readonly eventName = 'news-comment-queue';

  /** The comments that wait, the oldest first. */
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
