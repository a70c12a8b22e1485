import { doubt } from '../../comments/answer.js';
import { type CommentBackend, type CommentResult, readResult, type SendingPage } from '../../comments/comment.js';
import { json } from '../../comments/json.js';
import type { Ask, Outbox, Outcome, WaitingComment } from '../../comments/outbox.js';
import { wordpressRest } from '../../comments/wordpress-rest.js';
import { wordpress } from '../../comments/wordpress.js';
import { warnOnce } from '../../dom/warn.js';
import { NewsCommentSubmitEvent } from './events.js';
import type { FormFields } from './form-fields.js';

/** A back end by its name, or one of the page's own. */
export type Backend = 'wordpress' | 'wordpress-rest' | 'json' | CommentBackend;

/** How long an answer is waited for: a text of 64 kB over the slowest mobile connection takes less. */
const PATIENCE = 60_000;

const NAMES: readonly unknown[] = ['wordpress', 'wordpress-rest', 'json'] satisfies Backend[];

/** The page, as back ends see it. */
const page: SendingPage = {
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
  get seen() {
    const ids = Array.from(document.querySelectorAll('[id^=comment-]'), ({ id }) => id.slice('comment-'.length));
    return new Set(ids);
  },
};

/** Sends one comment by a form's back end: asks the page, then the server, and settles what becomes of it. */
export class Sending {
  readonly #host: HTMLElement & { backend: Backend };
  readonly #outbox: Outbox;
  readonly #onSend: () => void;

  /** @param onSend a comment leaves now */
  constructor(host: HTMLElement & { backend: Backend }, outbox: Outbox, onSend: () => void) {
    this.#host = host;
    this.#outbox = outbox;
    this.#onSend = onSend;
  }

  /**
   * @param fresh the comment, if it is not kept yet
   * @param ask whether it is to be sent now: see `Outbox.attempt`; the page is asked after that
   * @returns what became of it; undefined where another tab is sending it
   */
  async send(
    { id }: Pick<WaitingComment, 'id'>,
    fields: FormFields,
    signal: AbortSignal,
    fresh?: WaitingComment,
    ask?: Ask,
  ): Promise<Outcome | undefined> {
    const askAll = async (comment: WaitingComment): Promise<string | undefined> => {
      const stopped = await ask?.(comment);
      if (stopped !== undefined) return stopped;
      const event = new NewsCommentSubmitEvent(fields.compose(comment), comment.attempts + 1);
      this.#host.dispatchEvent(event);
      if (!(await Promise.race([event.settled(), aborted(signal)]))) return signal.aborted ? 'cancelled' : 'stopped';
      // What was waited for may have filled fields in.
      if (fresh && fields.text?.value) Object.assign(fresh, fields.typed);
      return undefined;
    };
    const deliver = async (comment: WaitingComment): Promise<CommentResult> => {
      this.#onSend();
      const limited = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
      const context = { signal: limited, id, attempt: comment.attempts };
      try {
        const sent = this.#backend.send(fields.compose(comment), context);
        // A back end of the page's own may not listen to the signal.
        const result = await Promise.race([sent, aborted(limited).then(() => doubt(limited))]);
        return readResult(result) ?? { status: 'unknown', code: 'not-an-answer' };
      } catch (error) {
        warnOnce(`<news-comment-form>: its backend failed, and the comment waits: ${String(error)}`);
        throw error;
      }
    };
    return await this.#outbox.attempt(id, deliver, fresh, askAll);
  }

  get #backend(): CommentBackend {
    const { backend } = this.#host;
    if (isBackend(backend)) return backend;
    if (!NAMES.includes(backend)) {
      warnOnce(
        '<news-comment-form>: backend is none that it knows. Give "wordpress", "wordpress-rest", "json", or an object with a method "send".',
      );
    }
    if (backend === 'json') return json(page);
    return backend === 'wordpress-rest' ? wordpressRest(page, nonce) : wordpress(page);
  }
}

function isBackend(backend: unknown): backend is CommentBackend {
  return typeof (backend as Partial<CommentBackend> | null)?.send === 'function';
}

/** WordPress prints it for its own scripts. */
function nonce(): string | undefined {
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
