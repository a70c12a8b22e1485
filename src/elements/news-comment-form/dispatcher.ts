import type { Outcome, WaitingComment } from '../../comments/outbox.js';
import type { FormFields } from './form-fields.js';
import type { Keeping } from './page-outbox.js';
import { type Backend, Sending } from './sending.js';

/** `setTimeout` takes no more. */
const LONGEST = 2 ** 31 - 1;
/** When to look again at a comment that is due but sent by another tab, in milliseconds. */
const ELSEWHERE = 10_000;

export interface DispatcherOptions {
  host: HTMLElement & { backend: Backend };
  /** The form, unless there is none. */
  fields: () => FormFields | undefined;
  keeping: () => Keeping;
  /** Whether another form on the page is for the same post. */
  isOthers: (comment: WaitingComment) => boolean;
  /** A comment leaves now. */
  onSend: () => void;
  /** Hears what became of a comment; `isOwn` if it was sent from the form just now. */
  onOutcome: (outcome: Outcome, isOwn: boolean) => void;
}

/** Sends what is written in a form, and what waits for the connection. Works only while something waits. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #current: { id: string; controller: AbortController } | undefined;
  #isPassing = false;
  #isStopped = true;

  constructor(options: DispatcherOptions) {
    this.#options = options;
  }

  /** The comment that is being sent from the form. */
  get currentId(): string | undefined {
    return this.#current?.id;
  }

  start(): void {
    this.#isStopped = false;
    void this.pass();
  }

  /** What is on its way still goes there. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  /** Sends a new comment. However often it is asked, one is sent at a time. Returns whether anything came of it. */
  async submit(comment: WaitingComment): Promise<boolean> {
    const fields = this.#options.fields();
    if (this.#current || !fields) return false;
    const controller = new AbortController();
    this.#current = { id: comment.id, controller };
    const outcome = navigator.onLine
      ? await this.#sending.send(comment, fields, controller.signal, comment)
      : this.#waitForConnection(comment);
    this.#current = undefined;
    if (outcome) this.#options.onOutcome(outcome, true);
    this.schedule();
    return outcome !== undefined;
  }

  /** Waits no longer for the answer; the comment may have arrived all the same. */
  cancel(): void {
    this.#current?.controller.abort();
  }

  /** Sends a comment that waits, because its reader says so. */
  async sendNow(id: string): Promise<void> {
    const comment = this.#outbox.get(id);
    if (comment && navigator.onLine) await this.#resend(comment);
    else if (comment) this.#options.onOutcome(this.#waitForConnection(comment), false);
    this.schedule();
  }

  /**
   * Sends all that is due and can be sent from here.
   *
   * @param isBack whether the connection is back: what waits for it is due then
   */
  async pass(isBack = false): Promise<void> {
    if (this.#isPassing || this.#isStopped || !navigator.onLine) return;
    this.#isPassing = true;
    for (const comment of this.#outbox.list()) {
      const isDue = isBack && comment.code !== 'flood' ? comment.due !== null : this.#outbox.isDue(comment);
      if (isDue && this.#isSendable(comment)) await this.#resend(comment, (now) => this.#refusal(comment, now));
    }
    this.#isPassing = false;
    this.schedule();
  }

  /** Comes back when the next one is due. */
  schedule(): void {
    clearTimeout(this.#timer);
    if (this.#isStopped || !navigator.onLine) return;
    const waiting = this.#outbox.list().filter((comment) => this.#isSendable(comment));
    const dues = waiting.flatMap(({ due }) => due ?? []);
    if (!dues.length) return;
    const left = Math.min(...dues) - Date.now();
    const delay = left > 0 ? Math.min(left, LONGEST) : ELSEWHERE;
    this.#timer = setTimeout(() => void this.pass(), delay);
  }

  /** Whether this form can send a comment: one of its own post, or any where no plugin's fields belong to one post. */
  canSend(comment: WaitingComment): boolean {
    const fields = this.#options.fields();
    const { thread, others } = comment;
    if (thread === (fields && threadOf(fields))) return true;
    if (!fields || this.#options.isOthers(comment)) return false;
    return thread.startsWith(`${fields.action}#`) && others.length === 0 && !fields.hasHiddenOthers;
  }

  get #outbox(): Keeping['outbox'] {
    return this.#options.keeping().outbox;
  }

  get #sending(): Sending {
    return new Sending(this.#options.host, this.#outbox, this.#options.onSend);
  }

  #isSendable(comment: WaitingComment): boolean {
    return comment.id !== this.currentId && this.canSend(comment);
  }

  async #resend(comment: WaitingComment, refusal?: (now: WaitingComment) => string | undefined): Promise<void> {
    const fields = this.#options.fields();
    if (!fields) return;
    const ask = (now: WaitingComment): Promise<string | undefined> => Promise.resolve(refusal?.(now));
    const outcome = await this.#sending.send(comment, fields, new AbortController().signal, undefined, ask);
    if (outcome) this.#options.onOutcome(outcome, false);
  }

  /** Another tab may have tried it meanwhile; and another reader may have logged in. */
  #refusal(before: WaitingComment, now: WaitingComment): string | undefined {
    if (before.attempts !== now.attempts) return '';
    return now.account === this.#options.fields()?.account ? undefined : 'account';
  }

  #waitForConnection(comment: WaitingComment): Outcome {
    const waiting = { ...comment, code: 'offline', due: Date.now() };
    this.#outbox.put(waiting);
    return { fate: 'waiting', comment: waiting, result: { status: 'unknown', code: 'offline' } };
  }
}

/** Names what a form comments on: where it posts, and the post, or the page for want of one. */
export function threadOf({ action, postId }: Pick<FormFields, 'action' | 'postId'>): string {
  return `${action}#${postId || location.pathname + location.search}`;
}
