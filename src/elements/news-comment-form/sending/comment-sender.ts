import { type CommentResult, readResult } from '../../../comments/backends/backend.js';
import { noResponseResult } from '../../../comments/backends/http-response.js';
import type { Outbox, Outcome, WaitingComment } from '../../../comments/outbox/outbox.js';
import { warnOnce } from '../../../internal/warn-once.js';
import { NewsCommentSubmitEvent } from '../events.js';
import { composeRequest } from '../form/compose-request.js';
import type { WordPressForm } from '../form/wordpress-form.js';
import type { CommentFormHost } from '../types.js';
import { resolveBackend } from './resolve-backend.js';

/** How long to wait for an answer, in milliseconds. A text of 64 kB takes less over the slowest mobile connection. */
const TIMEOUT = 60_000;

/** What to do with a comment at the moment when it would be sent: send it, leave it as it is, or hold it for a reason. */
export type Precondition = { action: 'send' } | { action: 'skip' } | { action: 'hold'; code: string };

export interface SendRequest {
  comment: WaitingComment;
  /** Whether it was just written and is not stored yet. Then the form holds it, and it is refused rather than held. */
  isNew: boolean;
  form: WordPressForm;
  /** Aborted when the reader cancels. */
  signal: AbortSignal;
  /** Called with the comment as it is stored at the moment when it would be sent. */
  check?: (comment: WaitingComment) => Precondition;
}

/**
 * Sends one comment: dispatches `news-comment-submit`, stores the comment as being sent, calls the back end, and stores
 * the result.
 */
export class CommentSender {
  readonly #host: CommentFormHost;
  readonly #onSend: () => void;

  /** @param onSend called when a comment is about to be sent */
  constructor(host: CommentFormHost, onSend: () => void) {
    this.#host = host;
    this.#onSend = onSend;
  }

  /**
   * Returns the outcome; undefined if another tab is sending the comment or it was discarded. Rejects if the request
   * cannot be composed or the lock fails; then nothing is known of the comment.
   */
  async send(outbox: Outbox, request: SendRequest): Promise<Outcome | undefined> {
    const { comment, isNew, form, signal, check } = request;
    return await outbox.withLock(comment.id, async () => {
      const current = isNew ? comment : outbox.get(comment.id);
      if (!current) return undefined;
      const precondition = check?.(current) ?? { action: 'send' };
      if (precondition.action === 'skip') return undefined;
      if (precondition.action === 'hold') return outbox.hold(current, precondition.code);

      const isAllowed = await this.#dispatchSubmit(current, form, signal);
      // Another tab may have discarded the comment during the event.
      const ready = isNew ? comment : outbox.get(comment.id);
      if (!ready) return undefined;
      if (!isAllowed) return stop(outbox, ready, isNew, signal.aborted ? 'cancelled' : 'stopped');

      const attempt = outbox.prepare(isNew ? withCurrentValues(ready, form) : ready);
      const result = await this.#deliver(attempt.comment, form, signal);
      return outbox.settle(attempt, result);
    });
  }

  /** Resolves to whether the comment may be sent, when all promises that listeners passed to the event have settled. */
  async #dispatchSubmit(comment: WaitingComment, form: WordPressForm, signal: AbortSignal): Promise<boolean> {
    const event = new NewsCommentSubmitEvent(composeRequest(form, comment), comment.attempts + 1);
    this.#host.dispatchEvent(event);
    return await Promise.race([event.settled(), aborted(signal)]);
  }

  async #deliver(comment: WaitingComment, form: WordPressForm, signal: AbortSignal): Promise<CommentResult> {
    try {
      this.#onSend();
      const limited = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
      const context = { signal: limited, id: comment.id, attempt: comment.attempts };
      const sent = resolveBackend(this.#host.backend).send(composeRequest(form, comment), context);
      // A custom back end may ignore the signal.
      const result = await Promise.race([sent, aborted(limited).then(() => noResponseResult(limited))]);
      return readResult(result) ?? { status: 'unknown', code: 'not-an-answer' };
    } catch (error) {
      warnOnce(`<news-comment-form>: the backend failed, and the comment waits: ${String(error)}`);
      return { status: 'unknown', code: 'network' };
    }
  }
}

/** A new comment with the values that the fields have now. Listeners of `news-comment-submit` may have filled some in. */
function withCurrentValues(comment: WaitingComment, form: WordPressForm): WaitingComment {
  return form.textField?.value ? { ...comment, ...form.values } : comment;
}

function stop(outbox: Outbox, comment: WaitingComment, isNew: boolean, code: string): Outcome {
  if (!isNew) return outbox.hold(comment, code);
  // It is not stored: the form still holds it.
  const stopped = { ...comment, nextAttemptAt: null, code, message: '' };
  return { fate: 'refused', comment: stopped, result: { status: 'rejected', code } };
}

async function aborted(signal: AbortSignal): Promise<false> {
  return await new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    signal.addEventListener('abort', () => {
      resolve(false);
    });
  });
}
