import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { changeAttribute, restoreAttributes } from '../../../dom/changed-attributes.js';
import { bringIntoView, focusInPlace } from '../../../dom/focus.js';
import { eventRootOf } from '../../../dom/event-root.js';
import { DraftController } from '../form/draft-controller.js';
import { FieldEnhancer } from '../form/field-enhancer.js';
import { isFormField } from '../form/form-field.js';
import { FormValidator } from '../form/form-validator.js';
import { LeaveGuard } from '../form/leave-guard.js';
import { ReplyController } from '../form/reply-controller.js';
import { clearUnlessConsented, restoreAuthor } from '../form/saved-author.js';
import { SubmitInterceptor } from '../form/submit-interceptor.js';
import { draftThreadOf, threadOf } from '../form/threads.js';
import { wasJustPosted } from '../form/was-just-posted.js';
import { WordPressForm } from '../form/wordpress-form.js';
import type { CommentStorage } from '../sending/comment-storage.js';
import { InlineNotice } from '../ui/inline-notice.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

export interface FormSessionOptions {
  form: HTMLFormElement;
  storage: CommentStorage;
  getStrings: () => LocalizedStrings;
  /** Called when the form is submitted, before it is validated. */
  onAttempt: () => void;
  /** Called when the form cannot be submitted, because the page is in a frame that does not allow forms. */
  onBlocked: () => void;
  /** Sends the form, which is valid. Rejects only if nothing was sent or stored. */
  onSubmit: () => Promise<void>;
  /** Called when an error prevented that. The browser posts the form then. */
  onFailure: () => void;
  /** Called before the form is moved below a comment, and back. */
  onMove: () => void;
}

/** Enhances one form from `start()` to `stop()`: validation, draft, replies, keyboard shortcut. It cannot be restarted. */
export class FormSession {
  readonly form: WordPressForm;
  readonly replies: ReplyController;
  /** Undefined as long as the form has no visible text field. */
  draft: DraftController | undefined;
  readonly #validator: FormValidator;
  readonly #interceptor: SubmitInterceptor;
  readonly #enhancer: FieldEnhancer;
  readonly #leaveGuard: LeaveGuard;
  readonly #options: FormSessionOptions;
  readonly #abortController = new AbortController();
  /** The text field for which the draft was opened. It is not looked up again. */
  #textField: HTMLTextAreaElement | undefined;
  #hasUnstoredComments = false;

  constructor(options: FormSessionOptions) {
    this.#options = options;
    const { form, getStrings } = options;
    this.form = new WordPressForm(form);
    this.#enhancer = new FieldEnhancer(this.form);
    this.#validator = new FormValidator(this.form, this.#enhancer, getStrings);
    this.#leaveGuard = new LeaveGuard(getStrings);
    this.#interceptor = new SubmitInterceptor(form, {
      validate: () => {
        if (this.#textField?.readOnly === true) return false;
        options.onAttempt();
        return this.#validator.validate();
      },
      send: options.onSubmit,
      onFailure: options.onFailure,
      onBlocked: options.onBlocked,
    });
    this.replies = new ReplyController(this.form, getStrings, {
      onMove: options.onMove,
      onParentChange: this.#handleParentChange,
    });
  }

  /** @param previous the session that this one replaces; a reply that was started there continues */
  start(previous: FormSession | undefined): void {
    const form = this.form.members;
    const { signal } = this.#abortController;
    // Fields can belong to the form without being inside it.
    eventRootOf(this.form.element).addEventListener('input', this.#handleInput, { signal });
    form.addEventListener('focusin', this.#openDraft, { signal });
    form.addEventListener('keydown', this.#handleKeydown, { signal });
    form.addEventListener('keyup', handleKeyup, { signal });
    addEventListener('pagehide', this.#saveDraft, { signal });
    document.addEventListener('visibilitychange', this.#handleVisibility, { signal });
    this.#validator.start();
    if (previous) this.replies.takeOver(previous.replies);
    else this.replies.continueInCopy();
    this.#interceptor.start();
    this.replies.start();
    this.#enhancer.start();
    this.#openDraft();
  }

  stop(): void {
    this.#abortController.abort();
    this.#interceptor.stop();
    this.replies.stop();
    this.draft?.stop();
    this.#leaveGuard.stop();
    this.#validator.stop();
    this.#enhancer.stop();
    this.setBusy(false);
  }

  /** While busy, the text can be read but not changed. */
  setBusy(isBusy: boolean): void {
    const attributes = [
      [this.#textField, 'readonly', ''],
      [this.form.submitter, 'aria-disabled', 'true'],
    ] as const;
    for (const [control, name, value] of attributes) {
      if (control && isBusy) changeAttribute(control, name, value);
      else if (control) restoreAttributes(control, [name]);
    }
  }

  /** Leaves a form whose content was changed by a script: what is in its fields now is no longer saved in this session. */
  abandon(): void {
    this.draft?.abandon(this.#draftThread);
    this.draft = undefined;
  }

  /** Makes the form ready for another comment, after this one was accepted or put into the outbox. */
  release(text: string, isAccepted: boolean): void {
    this.draft?.release(text);
    this.#validator.clear();
    this.#enhancer.refresh();
    if (!isAccepted) return;
    // A chosen file is not sent with the next comment.
    for (const field of this.form.visibleFields) if (field.type === 'file') field.value = '';
    this.replies.cancel();
  }

  /** Checks and sends the form for a submission that was held until now. */
  async submit(submitter: Element | null): Promise<void> {
    await this.#interceptor.submit(submitter);
  }

  /** Submits the form as the reader does with the submit button. */
  requestSubmit(): void {
    this.form.members.requestSubmit(this.form.submitter);
  }

  /** Whether the text field holds exactly this text. */
  hasText(text: string): boolean {
    return this.#textField?.value === text;
  }

  /** Appends a waiting comment to the text in the form. Returns false if there is no editable text field. */
  edit({ text, author, email, url }: WaitingComment): boolean {
    if (!this.#textField || this.#textField.readOnly) return false;
    const values = { author, email, url };
    for (const [name, value] of Object.entries(values)) {
      const field = this.form.standardField(name as keyof typeof values);
      if (field?.value === '') field.value = value;
    }
    this.#textField.value = [this.#textField.value.trim(), text].filter(Boolean).join('\n\n');
    this.#enhancer.refresh();
    focusInPlace(this.#textField);
    bringIntoView(this.#textField);
    this.draft?.save();
    return true;
  }

  /** @param hasUnstoredComments whether waiting comments are lost when the page is closed; defaults to the last value */
  updateLeaveGuard(hasUnstoredComments = this.#hasUnstoredComments): void {
    this.#hasUnstoredComments = hasUnstoredComments;
    this.#leaveGuard.update(hasUnstoredComments || this.draft?.isAtRisk === true);
  }

  /** Opens the draft once the text field is visible: at the start, or on focus if the form was collapsed. */
  readonly #openDraft = (): void => {
    const { textField } = this.form;
    if (this.draft || !textField) return;
    this.#textField = textField;
    const { storage, getStrings } = this.#options;
    const { store, outbox, openDrafts, isEphemeral } = storage;
    const drafts = openDrafts();
    const thread = this.#draftThread;
    restoreAuthor(store, this.form);
    this.#enhancer.refresh();
    // If the browser was closed while it sent the comment, the text is in the outbox and also stored as a draft.
    for (const waiting of outbox.list().filter((comment) => draftThreadOf(comment) === thread)) {
      drafts.clear(thread, waiting.text);
      if (textField.value === waiting.text) textField.value = '';
    }
    for (const draft of drafts.read(thread).filter(({ text }) => wasJustPosted(text))) drafts.remove(thread, draft);
    const onSave = (): void => {
      this.updateLeaveGuard();
    };
    this.draft = new DraftController({ drafts, field: textField, thread, getStrings, onSave });
    // With drafts="off", it is intended that nothing is stored, so there is no notice.
    if (!isEphemeral) this.#leaveGuard.notice = new InlineNotice(textField, getStrings);
    this.draft.restore();
  };

  get #draftThread(): string {
    return draftThreadOf({ thread: threadOf(this.form), parentId: this.form.parentId });
  }

  readonly #handleParentChange = (): void => {
    this.draft?.switchThread(this.#draftThread);
  };

  readonly #saveDraft = (): void => {
    this.draft?.save();
  };

  /** Saves only when the page is hidden, not when it is shown again. */
  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#saveDraft();
  };

  readonly #handleInput = ({ target }: Event): void => {
    if (target === this.#textField) this.draft?.scheduleSave();
    else if (isFormField(target) && target.form === this.form.element)
      clearUnlessConsented(this.#options.storage.store, this.form);
  };

  /** Submits on Ctrl+Enter, and on Cmd+Enter on a Mac. */
  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, isComposing, defaultPrevented } = event;
    // WordPress's reply script handles these keys too, and prevents the event.
    if (key !== 'Enter' || !(ctrlKey || metaKey) || isComposing || defaultPrevented) return;
    event.preventDefault();
    this.requestSubmit();
  };
}

/**
 * Shows a whole control that the Tab key has reached. Firefox and Safari scroll until the caret of a field is in view, which
 * leaves its upper edge under a sticky masthead, or its lower edge below the window.
 */
function handleKeyup({ key, target }: KeyboardEvent): void {
  if (key === 'Tab' && target instanceof Element) bringIntoView(target);
}
