import { changeAttribute, restoreAttributes } from '../../../dom/changed-attributes.js';
import { eventRootOf } from '../../../dom/event-root.js';
import { unclobbered } from '../../../dom/unclobbered.js';
import { warnOnce } from '../../../internal/warn-once.js';
import { DisabledControls } from './disabled-controls.js';
import { hasOtherAction, isSubmitterOf, submitNatively } from './submit-natively.js';

export interface SubmitHandler {
  /** Checks the form and shows its errors. Returns whether the comment may be sent; false while another is being sent. */
  validate: () => boolean;
  /** Sends the comment. Rejects only if nothing was sent or stored. */
  send: () => Promise<void>;
  /** Called when one of the others threw an error. The browser posts the form then. */
  onFailure: () => void;
  /** Called when the browser refuses to submit, because the page is in a frame that does not allow forms. */
  onBlocked: () => void;
}

/**
 * Decides for each submission of a form who checks and who sends it.
 *
 * Our check takes the place of the browser's: it runs before other listeners of `submit`, which do not get the event of an
 * incomplete form. Another script that prevents the event sends the comment itself. Otherwise the handler sends it, or the
 * browser if the handler fails. While the reader presses the submit button, the browser's own validation is on: another
 * script may stop the event before our check. A button that does something else, such as "Preview", is left to the browser.
 */
export class SubmitInterceptor {
  readonly #form: HTMLFormElement;
  /** The members of the form, whatever the names of its fields are. */
  readonly #members: HTMLFormElement;
  readonly #handler: SubmitHandler;
  readonly #controls: DisabledControls;
  readonly #abortController = new AbortController();
  /** Whether the page has switched the browser's validation off. */
  #pageNoValidate = false;
  /** The press of a submit button, until the browser has started the submission. */
  #press: { submitter: Element; isChecked: boolean; isSubmitted: boolean } | undefined;

  constructor(form: HTMLFormElement, handler: SubmitHandler) {
    this.#form = form;
    this.#members = unclobbered(form);
    this.#handler = handler;
    this.#controls = new DisabledControls(form);
  }

  start(): void {
    const { signal } = this.#abortController;
    const root = eventRootOf(this.#form);
    this.#pageNoValidate = this.#members.noValidate;
    changeAttribute(this.#members, 'novalidate', '');
    addEventListener('click', this.#handleClick, { signal, capture: true });
    root.addEventListener('invalid', this.#handleInvalid, { signal, capture: true });
    root.addEventListener('submit', this.#handleFirst as EventListener, { signal, capture: true });
    root.addEventListener('submit', this.#handleLast as EventListener, { signal });
  }

  stop(): void {
    this.#abortController.abort();
    restoreAttributes(this.#members, ['novalidate']);
    this.#members.noValidate = this.#pageNoValidate;
  }

  /** Checks and sends the form. Other scripts have seen the submission already. */
  async submit(submitter: Element | null): Promise<void> {
    this.#controls.remember();
    const isValid = this.#check();
    if (isValid) await this.#send(submitter);
    else if (isValid === undefined) submitNatively(this.#form, submitter);
  }

  readonly #handleClick = (event: Event): void => {
    const [target] = event.composedPath();
    const button = target instanceof Element ? target.closest('button, input') : null;
    if (!isSubmitterOf(this.#form, button)) return;
    this.#members.noValidate = this.#pageNoValidate;
    if (hasOtherAction(this.#form, button)) {
      setTimeout(() => {
        if (!this.#abortController.signal.aborted) this.#members.noValidate = true;
      });
      return;
    }
    const press = { submitter: button, isChecked: false, isSubmitted: false };
    this.#press = press;
    this.#controls.remember();
    // The browser submits the form right after the event.
    setTimeout(() => {
      if (this.#press !== press) return;
      this.#press = undefined;
      if (this.#abortController.signal.aborted) return;
      this.#members.noValidate = true;
      // In a frame with `sandbox` but without `allow-forms`, browsers dispatch no `submit` event and only log a message.
      const isIgnored = !press.isChecked && !press.isSubmitted && !event.defaultPrevented && button.isConnected;
      if (isIgnored && parent !== window) this.#handler.onBlocked();
    });
  };

  /** The browser found an invalid field, for which we have messages of our own. */
  readonly #handleInvalid = (event: Event): void => {
    const press = this.#press;
    if (!press || (event.target as HTMLInputElement).form !== this.#form) return;
    event.preventDefault();
    if (press.isChecked) return;
    press.isChecked = true;
    // A guard against double clicks may have disabled the button on `click`.
    this.#controls.restore();
    // The browser also checks fields that nobody can fill in. A form that is valid for us is submitted, but not before the
    // browser has told about all invalid fields.
    if (this.#check() !== false)
      setTimeout(() => {
        this.#resubmit(press.submitter);
      });
  };

  /** Runs before the listeners of other scripts. */
  readonly #handleFirst = (event: SubmitEvent): void => {
    if (event.target !== this.#form || hasOtherAction(this.#form, event.submitter)) return;
    if (this.#press) this.#press.isSubmitted = true;
    const isValid = this.#check();
    if (isValid) {
      if (!this.#press) this.#controls.remember();
      this.#hideFromTurbo();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (this.#press) this.#controls.restore();
    const { submitter } = event;
    if (isValid === undefined)
      setTimeout(() => {
        this.#resubmit(submitter);
      });
  };

  /** Runs after the listeners of other scripts. */
  readonly #handleLast = (event: SubmitEvent): void => {
    if (event.target !== this.#form || event.defaultPrevented || hasOtherAction(this.#form, event.submitter)) return;
    event.preventDefault();
    this.#controls.restore();
    void this.#send(event.submitter);
  };

  /** Turbo Drive would send the form itself, without a draft or an outbox. It leaves forms with this attribute alone. */
  #hideFromTurbo(): void {
    const { dataset } = this.#members;
    if (dataset.turbo !== undefined) return;
    dataset.turbo = 'false';
    setTimeout(() => delete dataset.turbo);
  }

  /** Whether the form is valid; undefined if the handler threw an error. */
  #check(): boolean | undefined {
    try {
      return this.#handler.validate();
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  async #send(submitter: Element | null): Promise<void> {
    try {
      await this.#handler.send();
    } catch (error) {
      this.#fail(error);
      submitNatively(this.#form, submitter);
    }
    this.#controls.restore();
  }

  #fail(error: unknown): void {
    warnOnce(`<news-comment-form>: an error occurred, so the browser posts the form: ${String(error)}`);
    this.stop();
    this.#handler.onFailure();
  }

  #resubmit(submitter: Element | null): void {
    this.#members.requestSubmit(isSubmitterOf(this.#form, submitter) ? submitter : null);
  }
}
