import { eventRootOf } from '../../../dom/event-root.js';
import { unclobbered } from '../../../dom/unclobbered.js';
import { createElement, h } from '../../../internal/vdom.js';
import { noticeAnchorOf } from '../form/message-anchor.js';
import { watchPasswords } from '../form/is-storable.js';
import { hasOtherAction, isSubmitterOf, submitNatively } from '../form/submit-natively.js';
import { mayStore, typedField } from '../stored-data.js';
import type { CommentFormHost, FormLocale } from '../types.js';
import { EarlyStorage } from './early-storage.js';
import { VISIBLE_TEXT_FIELD } from './find-comment-form.js';

/** How long a submission waits for the controller, in milliseconds. Then the browser posts the form. */
const TIME_LIMIT = 10_000;
/** Debounce of saving while the reader types, in milliseconds. */
const SAVE_DELAY = 300;

/** The part of the controller that is used here. */
interface Controller {
  submit: (submitter: Element | null) => Promise<void>;
}

export interface EarlyFormOptions {
  host: CommentFormHost;
  form: HTMLFormElement;
  locale: FormLocale;
  /** Whether the controller is loaded. It handles the form then. */
  isLoaded: () => boolean;
  /** Loads the controller. Resolves to undefined if that failed. */
  load: () => Promise<Controller | undefined>;
}

/**
 * Handles a form until the controller is loaded: keeps what is typed, says that the reader is offline, and holds a
 * submission until it can be sent. If the controller cannot be loaded, the browser posts the form.
 */
export class EarlyForm {
  readonly #options: EarlyFormOptions;
  readonly #form: HTMLFormElement;
  readonly #storage: EarlyStorage;
  readonly #notice = createElement(h('div', { role: 'status', class: 'news-comment-notice' }));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isHolding = false;
  /** Whether the form was submitted offline and not changed since. */
  #isWaiting = false;
  /** Whether the comment that waits was submitted on an earlier visit. */
  #isOfEarlierVisit = false;
  #submitter: Element | null = null;
  /** The submit button that was pressed, until the browser has validated the form. */
  #pressed: Element | null = null;

  constructor(options: EarlyFormOptions, signal: AbortSignal) {
    this.#options = options;
    this.#form = options.form;
    this.#storage = new EarlyStorage(options.form);
    watchPasswords(this.#form, signal);
    const root = eventRootOf(this.#form);
    root.addEventListener('submit', this.#handleSubmit as EventListener, { signal });
    root.addEventListener('click', this.#handleClick, { signal, capture: true });
    root.addEventListener('invalid', this.#handleInvalid, { signal, capture: true });
    // Fields can belong to the form without being inside it.
    root.addEventListener('input', this.#handleInput, { signal });
    for (const type of ['online', 'offline']) addEventListener(type, this.#handleConnection, { signal });
    addEventListener('pagehide', this.#saveDraft, { signal });
    document.addEventListener('visibilitychange', this.#saveDraft, { signal });
    signal.addEventListener('abort', () => {
      this.#saveDraft();
      this.#notice.remove();
    });
  }

  /** Hands over to the controller, which saves the text at once and sends what waits. */
  handOver(): void {
    clearTimeout(this.#timer);
    if (!this.#isWaiting) this.#storage.remove();
    this.#notice.remove();
  }

  /**
   * Shows a comment that an earlier visit stored, because the controller that would send it cannot be loaded. The reader can
   * send it with the form. The stored comment is removed before that, and when the reader changes the text.
   */
  showStoredComment(): void {
    const form = unclobbered(this.#form);
    const field = form.querySelector<HTMLTextAreaElement>(VISIBLE_TEXT_FIELD);
    const comment = mayStore(this.#options.host) && field?.value === '' && this.#storage.takeOverComment();
    if (!field || !comment) return;
    field.value = comment.text ?? '';
    for (const name of ['author', 'email', 'url'] as const) {
      const input = form.querySelector<HTMLInputElement>(`input[name=${name}]`);
      if (input) input.value ||= comment[name] ?? '';
    }
    this.#isWaiting = this.#isOfEarlierVisit = true;
  }

  /** Takes the form back, because the controller could not be started. */
  resume(): void {
    this.#saveDraft();
    this.#handleConnection();
  }

  readonly #handleInput = ({ target }: Event): void => {
    if (this.#options.isLoaded() || (target as HTMLInputElement).form !== this.#form) return;
    if (this.#isWaiting) this.#storage.remove();
    this.#isWaiting = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#saveDraft, SAVE_DELAY);
    this.#handleConnection();
  };

  readonly #saveDraft = (): void => {
    clearTimeout(this.#timer);
    if (!this.#options.isLoaded() && !this.#isWaiting && mayStore(this.#options.host)) this.#storage.saveDraft();
  };

  readonly #handleConnection = (event?: Event): void => {
    if (this.#options.isLoaded()) return;
    const field = typedField(this.#form);
    if (navigator.onLine) {
      this.#notice.replaceChildren();
      if (this.#isWaiting) void this.#sendWaiting();
    } else if (field) {
      const { strings, fallbackAttributes } = this.#options.locale;
      if (!this.#notice.isConnected) noticeAnchorOf(field).after(this.#notice);
      Object.assign(this.#notice, fallbackAttributes);
      // Screen readers miss the text of a live region that is added with it.
      setTimeout(() => {
        if (navigator.onLine) return;
        this.#notice.textContent = this.#isWaiting ? strings.offlineSubmitted : strings.offline;
        // The reader has submitted the form, and sees why nothing is sent.
        if (this.#isWaiting && !event) this.#notice.scrollIntoView({ block: 'nearest' });
      }, 100);
    }
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    if (this.#options.isLoaded() || event.target !== this.#form || event.defaultPrevented) return;
    if (hasOtherAction(this.#form, event.submitter)) return;
    event.preventDefault();
    void this.#send(event.submitter);
  };

  readonly #handleClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button, input') : null;
    if (!isSubmitterOf(this.#form, button) || hasOtherAction(this.#form, button)) return;
    this.#pressed = button;
    // The browser validates the form right after the event.
    setTimeout(() => {
      this.#pressed = null;
    });
  };

  /** The browser found an invalid field. The controller has messages in the language of the page. */
  readonly #handleInvalid = (event: Event): void => {
    const isOurs = (event.target as HTMLInputElement).form === this.#form && this.#pressed && navigator.onLine;
    if (!isOurs || this.#options.isLoaded()) return;
    event.preventDefault();
    void this.#send(this.#pressed);
  };

  async #send(submitter: Element | null): Promise<void> {
    if (this.#isHolding) return;
    if (this.#isWaiting && navigator.onLine) {
      // Another tab is sending the comment of an earlier visit.
      if (this.#isOfEarlierVisit && !this.#storage.isStored) return;
      // Otherwise the controller would send both the stored comment and the form.
      this.#keepAsDraft();
    }
    const controller = navigator.onLine ? await this.#load(submitter) : undefined;
    if (controller) await controller.submit(submitter);
    else if (navigator.onLine) {
      // The browser now shows its own messages.
      this.#pressed = null;
      submitNatively(this.#form, submitter);
    } else this.#wait(submitter);
  }

  /** Loads the controller, within the time limit. */
  async #load(submitter: Element | null): Promise<Controller | undefined> {
    this.#isHolding = true;
    // A guard against double clicks may have disabled the button that was pressed, and may disable all fields soon.
    submitter?.removeAttribute('disabled');
    const enabled = [...unclobbered(this.#form).elements].filter((control) => !control.matches('[disabled]'));
    submitter?.setAttribute('aria-disabled', 'true');
    const limit = new Promise<undefined>((resolve) => setTimeout(resolve, TIME_LIMIT));
    const controller = await Promise.race([this.#options.load(), limit]);
    for (const control of enabled) control.removeAttribute('disabled');
    submitter?.removeAttribute('aria-disabled');
    this.#isHolding = false;
    return controller;
  }

  /** Stores a form that was submitted offline, for the time when the connection is restored or for the next visit. */
  #wait(submitter: Element | null): void {
    // An empty comment is never sent, even if the page has switched validation off.
    if (!typedField(this.#form)?.value.trim() || this.#isWaiting) return;
    this.#isWaiting = true;
    this.#submitter = submitter;
    clearTimeout(this.#timer);
    if (mayStore(this.#options.host)) this.#storage.saveComment();
    this.#handleConnection();
  }

  async #sendWaiting(): Promise<void> {
    const { isStored } = this.#storage;
    const controller = await this.#load(this.#submitter);
    // The controller sends what is stored.
    if (controller && isStored) return;
    if (isStored && !this.#storage.isStored) return;
    this.#keepAsDraft();
    await this.#send(this.#submitter);
  }

  /** A waiting comment becomes a draft again before the form is sent, in case that fails too. */
  #keepAsDraft(): void {
    this.#isWaiting = false;
    this.#saveDraft();
  }
}
