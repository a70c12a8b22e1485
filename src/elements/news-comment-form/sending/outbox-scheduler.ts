import type { Outcome, WaitingComment } from '../../../comments/outbox/outbox.js';
import { hasUnsolvedCaptcha } from '../form/captchas.js';
import { threadOf } from '../form/threads.js';
import type { WordPressForm } from '../form/wordpress-form.js';
import type { CommentFormHost } from '../types.js';
import { CommentSender, type CheckResult } from './comment-sender.js';
import type { CommentStorage } from './comment-storage.js';

/** Longest delay that `setTimeout` accepts, in milliseconds. */
const MAX_DELAY = 2 ** 31 - 1;
/** Delay before checking a due comment again that another tab is sending, or that waits for a captcha, in milliseconds. */
const RECHECK_DELAY = 10_000;

export interface OutboxSchedulerOptions {
  host: CommentFormHost;
  /** The form; undefined if there is none. */
  form: () => WordPressForm | undefined;
  storage: () => CommentStorage;
  /** Whether another form on the page is for the same post. */
  belongsToOtherForm: (comment: WaitingComment) => boolean;
  /** Called when a comment is about to be sent. */
  onSend: () => void;
  /** Called with the outcome of a comment. `isNew`: the comment was just submitted in the form. */
  onOutcome: (outcome: Outcome, isNew: boolean) => void;
}

/** Sends submitted comments, and the comments in the outbox when they are due. */
export class OutboxScheduler {
  readonly #options: OutboxSchedulerOptions;
  readonly #sender: CommentSender;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #current: { id: string; controller: AbortController } | undefined;
  #isFlushing = false;
  #isStopped = true;

  constructor(options: OutboxSchedulerOptions) {
    this.#options = options;
    this.#sender = new CommentSender(options.host, options.onSend);
  }

  /** The id of the comment that is being sent from the form. */
  get currentId(): string | undefined {
    return this.#current?.id;
  }

  start(): void {
    this.#isStopped = false;
    void this.flush();
  }

  /** Stops sending. Does not abort requests in flight. */
  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  /** Sends a new comment, unless another is being sent. Resolves to whether it has an outcome. */
  async submit(comment: WaitingComment): Promise<boolean> {
    const form = this.#options.form();
    if (this.#current || !form) return false;
    try {
      const outcome = await this.#sendNew(comment, form);
      if (outcome) this.#options.onOutcome(outcome, true);
      return outcome !== undefined;
    } finally {
      this.schedule();
    }
  }

  /** Stops waiting for the response. The comment may still be delivered. */
  cancel(): void {
    this.#current?.controller.abort();
  }

  /** Sends a waiting comment when the reader requests it. */
  async sendNow(id: string): Promise<void> {
    const comment = this.#outbox.get(id);
    if (comment && navigator.onLine) await this.#resend(comment);
    else if (comment) this.#options.onOutcome(this.#waitForConnection(comment), false);
    this.schedule();
  }

  /** Sends all due comments that this form can send. When online again, retries are due at once, except after `flood`. */
  async flush({ connectionRestored = false } = {}): Promise<void> {
    if (this.#isFlushing || this.#isStopped || !navigator.onLine) return;
    this.#isFlushing = true;
    try {
      for (const comment of this.#outbox.list()) {
        const isWaiting = connectionRestored && comment.code !== 'flood' && comment.nextAttemptAt !== null;
        const isDue = isWaiting || this.#outbox.isDue(comment);
        if (isDue && this.#isSendable(comment)) await this.#resend(comment, (now) => this.#check(comment, now));
      }
    } finally {
      this.#isFlushing = false;
      this.schedule();
    }
  }

  /** Sets the timer for the next comment that is due. */
  schedule(): void {
    clearTimeout(this.#timer);
    if (this.#isStopped || !navigator.onLine) return;
    const waiting = this.#outbox.list().filter((comment) => this.#isSendable(comment));
    const times = waiting.flatMap(({ nextAttemptAt }) => nextAttemptAt ?? []);
    if (!times.length) return;
    const left = Math.min(...times) - Date.now();
    const delay = left > 0 ? Math.min(left, MAX_DELAY) : RECHECK_DELAY;
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  /** Whether this form can send a comment: one of its post, or of another post if no fields of plugins are involved. */
  canSend(comment: WaitingComment): boolean {
    const form = this.#options.form();
    const { thread, others } = comment;
    if (thread === (form && threadOf(form))) return true;
    if (!form || this.#options.belongsToOtherForm(comment)) return false;
    return thread.startsWith(`${form.action}#`) && others.length === 0 && !form.hasHiddenPluginFields;
  }

  get #outbox(): CommentStorage['outbox'] {
    return this.#options.storage().outbox;
  }

  #isSendable(comment: WaitingComment): boolean {
    return comment.id !== this.currentId && this.canSend(comment);
  }

  async #sendNew(comment: WaitingComment, form: WordPressForm): Promise<Outcome | undefined> {
    const controller = new AbortController();
    this.#current = { id: comment.id, controller };
    try {
      if (!navigator.onLine) return this.#waitForConnection(comment);
      return await this.#sender.send(this.#outbox, { comment, isNew: true, form, signal: controller.signal });
    } finally {
      this.#current = undefined;
    }
  }

  async #resend(comment: WaitingComment, check?: (now: WaitingComment) => CheckResult): Promise<void> {
    const form = this.#options.form();
    if (!form) return;
    const { signal } = new AbortController();
    const request = { comment, isNew: false, form, signal, ...(check && { check }) };
    const outcome = await this.#sender.send(this.#outbox, request);
    if (outcome) this.#options.onOutcome(outcome, false);
  }

  /**
   * Checks that no other tab has sent the comment meanwhile, that the same reader is logged in, and that the form has a token
   * if it has a captcha: without one, the comment would be refused at each attempt.
   */
  #check(before: WaitingComment, now: WaitingComment): CheckResult {
    if (before.attempts !== now.attempts) return { action: 'skip' };
    const form = this.#options.form();
    if (now.account !== form?.account) return { action: 'hold', code: 'account' };
    // The captcha's script may not be loaded yet, or the reader has to solve the captcha.
    if (form && hasUnsolvedCaptcha(form.element)) return { action: 'postpone', code: 'captcha' };
    return { action: 'send' };
  }

  #waitForConnection(comment: WaitingComment): Outcome {
    const waiting = { ...comment, code: 'offline', nextAttemptAt: Date.now() };
    this.#outbox.save(waiting);
    return { kind: 'waiting', comment: waiting, result: { status: 'unknown', code: 'offline' } };
  }
}
