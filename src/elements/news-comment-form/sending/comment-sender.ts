import {
  type CommentBackend,
  type CommentResult,
  type PageContext,
  readResult,
} from '../../../comments/backends/backend.js';
import { noResponseResult } from '../../../comments/backends/http-response.js';
import { jsonBackend } from '../../../comments/backends/json.js';
import { wordpressForm } from '../../../comments/backends/wordpress/form-post.js';
import { wordpressRest } from '../../../comments/backends/wordpress/rest.js';
import type { Outbox, Outcome, WaitingComment } from '../../../comments/outbox/outbox.js';
import { warnOnce } from '../../../internal/warn-once.js';
import { NewsCommentSubmitEvent } from '../events.js';
import type { WordPressForm } from '../form/wordpress-form.js';
import type { Backend, CommentFormHost } from '../types.js';

/** How long to wait for an answer, in milliseconds. A text of 64 kB takes less over the slowest mobile connection. */
const TIMEOUT = 60_000;

const BACKEND_NAMES: readonly unknown[] = ['wordpress', 'wordpress-rest', 'json'] satisfies Backend[];

/** What to do with a comment at the moment when it would be sent: send it, leave it as it is, or hold it for a reason. */
export type Precondition = { action: 'send' } | { action: 'skip' } | { action: 'hold'; code: string };

export interface SendRequest {
  comment: WaitingComment;
  /** Whether it was just written and is not stored yet. Then the form holds it, and it is refused rather than held. */
  isNew: boolean;
  form: WordPressForm;
  signal: AbortSignal;
  /** Called with the comment as it is stored at the moment when it would be sent. */
  check?: (comment: WaitingComment) => Precondition;
}

/** The page, as back ends see it. */
const page: PageContext = {
  fetch: (...request) => fetch(...request),
  get address() {
    return location.href;
  },
  get origin() {
    return globalThis.origin;
  },
  get restRoot() {
    return document.querySelector<HTMLLinkElement>('link[rel="https://api.w.org/"]')?.href;
  },
  get existingCommentIds() {
    const ids = Array.from(document.querySelectorAll('[id^=comment-]'), ({ id }) => id.slice('comment-'.length));
    return new Set(ids);
  },
};

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

  /** Returns what became of the comment; undefined if another tab is sending it or it was discarded. */
  async send(outbox: Outbox, request: SendRequest): Promise<Outcome | undefined> {
    const { comment, isNew, form, signal, check } = request;
    return await outbox.withLock(comment.id, async () => {
      const current = isNew ? comment : outbox.get(comment.id);
      if (!current) return undefined;
      const precondition = check?.(current) ?? { action: 'send' };
      if (precondition.action === 'skip') return undefined;
      if (precondition.action === 'hold') return outbox.hold(current, precondition.code);

      const isAllowed = await this.#dispatchSubmit(current, form, signal);
      // Plugins fill fields in during the event; and another tab may have discarded the comment.
      const ready = isNew ? withCurrentValues(current, form) : outbox.get(comment.id);
      if (!ready) return undefined;
      if (!isAllowed) return stop(outbox, ready, isNew, signal.aborted ? 'cancelled' : 'stopped');

      const attempt = outbox.prepare(ready);
      const result = await this.#deliver(attempt.comment, form, signal);
      return outbox.settle(attempt, result);
    });
  }

  /** Whether the comment may be sent, once everything that listeners wait for has ended. */
  async #dispatchSubmit(comment: WaitingComment, form: WordPressForm, signal: AbortSignal): Promise<boolean> {
    const event = new NewsCommentSubmitEvent(() => form.compose(comment), comment.attempts + 1);
    this.#host.dispatchEvent(event);
    return await Promise.race([event.settled(), aborted(signal)]);
  }

  async #deliver(comment: WaitingComment, form: WordPressForm, signal: AbortSignal): Promise<CommentResult> {
    try {
      this.#onSend();
      const limited = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
      const context = { signal: limited, id: comment.id, attempt: comment.attempts };
      const sent = this.#backend.send(form.compose(comment), context);
      // A custom back end may ignore the signal.
      const result = await Promise.race([sent, aborted(limited).then(() => noResponseResult(limited))]);
      return readResult(result) ?? { status: 'unknown', code: 'not-an-answer' };
    } catch (error) {
      warnOnce(`<news-comment-form>: the backend failed, and the comment waits: ${String(error)}`);
      return { status: 'unknown', code: 'network' };
    }
  }

  get #backend(): CommentBackend {
    const { backend } = this.#host;
    if (isBackend(backend)) return backend;
    if (!BACKEND_NAMES.includes(backend)) {
      warnOnce(
        '<news-comment-form>: unknown backend. Use "wordpress", "wordpress-rest", "json", or an object with a method "send".',
      );
    }
    if (backend === 'json') return jsonBackend(page);
    return backend === 'wordpress-rest' ? wordpressRest(page, restNonce) : wordpressForm(page);
  }
}

function withCurrentValues(comment: WaitingComment, form: WordPressForm): WaitingComment {
  return form.textField?.value ? { ...comment, ...form.values } : comment;
}

function stop(outbox: Outbox, comment: WaitingComment, isNew: boolean, code: string): Outcome {
  if (!isNew) return outbox.hold(comment, code);
  // Not stored: the form still holds it.
  const stopped = { ...comment, nextAttemptAt: null, code, message: '' };
  return { fate: 'refused', comment: stopped, result: { status: 'rejected', code } };
}

function isBackend(backend: unknown): backend is CommentBackend {
  return typeof (backend as Partial<CommentBackend> | null)?.send === 'function';
}

/** The nonce that WordPress prints for its own scripts. */
function restNonce(): string | undefined {
  const { wpApiSettings } = globalThis as { wpApiSettings?: { nonce?: string } };
  return wpApiSettings?.nonce;
}

async function aborted(signal: AbortSignal): Promise<false> {
  return await new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    signal.addEventListener('abort', () => {
      resolve(false);
    });
  });
}
