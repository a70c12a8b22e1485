import { type CommentResult, type OutgoingComment, parseResult } from '../../../comments/backends/backend.js';
import { noResponseResult } from '../../../comments/backends/http-response.js';
import type { Outbox, Outcome, WaitingComment } from '../../../comments/outbox/outbox.js';
import { warnOnce } from '../../../internal/warn-once.js';
import { NewsCommentSubmitEvent } from '../events.js';
import { hasUnsolvedCaptcha, resetCaptchas } from '../form/captchas.js';
import { composeRequest } from '../form/compose-request.js';
import type { WordPressForm } from '../form/wordpress-form.js';
import type { CommentFormHost } from '../types.js';
import { resolveBackend } from './resolve-backend.js';

/** Timeout for a response, in milliseconds. Sending 64 kB takes less time, even over a slow mobile connection. */
const TIMEOUT = 60_000;

/**
 * The result of a check before a comment is sent: send it, skip it, or hold it until the reader requests it, or postpone it
 * until the next check. The code is the reason.
 */
export type CheckResult = { action: 'send' } | { action: 'skip' } | { action: 'hold' | 'postpone'; code: string };

export interface SendRequest {
  comment: WaitingComment;
  /** Whether it was just submitted and is not stored yet. If it is stopped, it stays in the form and is not stored. */
  isNew: boolean;
  form: WordPressForm;
  /** Aborted when the reader cancels. */
  signal: AbortSignal;
  /** Called with the currently stored comment before it is sent. */
  check?: (comment: WaitingComment) => CheckResult;
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
   * Resolves to the outcome; undefined if another tab is sending the comment or it was discarded. Rejects if the request
   * cannot be composed or the lock fails; the outcome is then unknown.
   */
  async send(outbox: Outbox, request: SendRequest): Promise<Outcome | undefined> {
    const { comment, isNew, form, signal, check } = request;
    return await outbox.withLock(comment.id, async () => {
      const current = isNew ? comment : outbox.get(comment.id);
      if (!current) return undefined;
      const precondition = check?.(current) ?? { action: 'send' };
      if (precondition.action === 'skip') return undefined;
      if (precondition.action === 'hold') return outbox.hold(current, precondition.code);
      if (precondition.action === 'postpone') return outbox.postpone(current, precondition.code);

      const isAllowed = await this.#dispatchSubmit(current, form, signal);
      // Another tab may have discarded the comment during the event.
      const ready = isNew ? comment : outbox.get(comment.id);
      if (!ready) return undefined;
      if (!isAllowed) return stoppedOutcome(outbox, ready, isNew, signal.aborted ? 'cancelled' : 'stopped');

      // Composed after the event, because its listeners may fill fields in; and before the comment is stored as being sent.
      const latest = isNew ? withCurrentValues(ready, form) : ready;
      const outgoing = composeRequest(form, latest);
      const isCaptchaUnsolved = hasUnsolvedCaptcha(form.element);
      const attempt = outbox.prepare(latest);
      const result = await this.#deliver(attempt.comment, outgoing, signal);
      // A firewall in front of the site has not used the token up.
      if (result.code !== 'challenge') resetCaptchas(form.element);
      const isRefused = result.status === 'rejected' && (result.code === 'refused' || result.code === 'invalid');
      return outbox.settle(attempt, isRefused && isCaptchaUnsolved ? { ...result, code: 'captcha' } : result);
    });
  }

  /** Waits for the promises that listeners passed to the event. Resolves to whether the comment may be sent. */
  async #dispatchSubmit(comment: WaitingComment, form: WordPressForm, signal: AbortSignal): Promise<boolean> {
    const event = new NewsCommentSubmitEvent(() => composeRequest(form, comment), comment.attempts + 1);
    this.#host.dispatchEvent(event);
    return await Promise.race([event.settled(), whenAborted(signal)]);
  }

  async #deliver(comment: WaitingComment, outgoing: OutgoingComment, signal: AbortSignal): Promise<CommentResult> {
    try {
      this.#onSend();
      const limitedSignal = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
      const { id, attempts: attempt, createdAt } = comment;
      const context = { signal: limitedSignal, id, attempt, createdAt };
      const sent = resolveBackend(this.#host.backend).send(outgoing, context);
      // A custom back end may ignore the signal.
      const result = await Promise.race([sent, whenAborted(limitedSignal).then(() => noResponseResult(limitedSignal))]);
      return parseResult(result) ?? { status: 'unknown', code: 'not-an-answer' };
    } catch (error) {
      warnOnce(`<news-comment-form>: the back end failed. The comment is kept in the outbox: ${String(error)}`);
      return { status: 'unknown', code: 'network' };
    }
  }
}

/** A new comment with the current values of the fields. Listeners of `news-comment-submit` may have filled some in. */
function withCurrentValues(comment: WaitingComment, form: WordPressForm): WaitingComment {
  return form.textField?.value ? { ...comment, ...form.values } : comment;
}

function stoppedOutcome(outbox: Outbox, comment: WaitingComment, isNew: boolean, code: string): Outcome {
  if (!isNew) return outbox.hold(comment, code);
  // The comment is not stored, because it is still in the form.
  const stopped = { ...comment, nextAttemptAt: null, code, message: '' };
  return { kind: 'refused', comment: stopped, result: { status: 'rejected', code } };
}

async function whenAborted(signal: AbortSignal): Promise<false> {
  return await new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    signal.addEventListener('abort', () => {
      resolve(false);
    });
  });
}
