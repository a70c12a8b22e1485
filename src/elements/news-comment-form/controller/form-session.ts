import { DraftController } from '../form/draft-controller.js';
import { threadOf } from '../sending/outbox-scheduler.js';
import { FormValidator } from '../form/form-validator.js';
import { WordPressForm } from '../form/wordpress-form.js';
import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { containsText, escapeForWordPress } from '../../../comments/backends/wordpress/text.js';
import { InlineNotice } from '../ui/inline-notice.js';
import type { CommentStorage } from '../sending/comment-storage.js';
import { restoreAuthor, clearUnlessConsented } from '../form/saved-author.js';
import { ReplyController } from '../form/reply-controller.js';
import { FieldEnhancer } from '../form/field-enhancer.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';

export interface FormSessionOptions {
  form: HTMLFormElement;
  storage: CommentStorage;
  getStrings: () => LocalizedStrings;
  /** The form is filled in and may be sent. */
  onSubmit: () => void;
}

/** What is done at one form while a comment is written: checks, draft, replies, keys. */
export class FormSession {
  readonly form: WordPressForm;
  readonly replies: ReplyController;
  draft: DraftController | undefined;
  readonly #validator: FormValidator;
  readonly #enhancer: FieldEnhancer;
  readonly #options: FormSessionOptions;
  readonly #listening = new AbortController();
  /** The field of the comment, also while it cannot be edited. */
  #textField: HTMLTextAreaElement | undefined;
  /** Says that the text cannot be kept. */
  #risk: InlineNotice | undefined;
  #guarding: AbortController | undefined;
  #isWaitingAtRisk = false;

  constructor(options: FormSessionOptions) {
    this.#options = options;
    const { form, getStrings: words } = options;
    this.form = new WordPressForm(form);
    this.#enhancer = new FieldEnhancer(this.form);
    this.#validator = new FormValidator(this.form, this.#enhancer, words);
    this.replies = new ReplyController(this.form, words, this.#handleParentChange);
  }

  /** @param before the work at the form that stood here before: a reply that was begun goes on */
  start(before: FormSession | undefined): void {
    const { form } = this.#options;
    const { signal } = this.#listening;
    const { noValidate } = form;
    form.noValidate = true;
    signal.addEventListener('abort', () => {
      form.noValidate = noValidate;
    });
    form.addEventListener('input', this.#handleInput, { signal });
    form.addEventListener('focusin', this.#openDraft, { signal });
    form.addEventListener('keydown', this.#handleKeydown, { signal });
    // After all listeners of the form itself: a plugin's refusal is heard first.
    const root = form.getRootNode();
    (root instanceof ShadowRoot ? root : window).addEventListener('submit', this.#handleSubmit, { signal });
    addEventListener('pagehide', this.#saveDraft, { signal });
    document.addEventListener('visibilitychange', this.#handleVisibility, { signal });
    if (before) this.replies.takeOver(before.replies);
    this.#validator.start();
    this.replies.start();
    this.#enhancer.start();
    this.#openDraft();
  }

  stop(): void {
    this.#listening.abort();
    this.replies.stop();
    this.draft?.stop();
    this.#risk?.remove();
    this.#guarding?.abort();
    this.#validator.stop();
    this.#enhancer.stop();
    this.setBusy(false);
  }

  /** While a comment is on its way, it can be read but not changed. */
  setBusy(isBusy: boolean): void {
    if (this.#textField) this.#textField.readOnly = isBusy;
    const { submitter } = this.form;
    if (isBusy) submitter?.setAttribute('aria-disabled', 'true');
    else submitter?.removeAttribute('aria-disabled');
  }

  /** The comment is sent, or waits in the outbox: the form is ready for another one. */
  release(text: string, isAccepted: boolean): void {
    this.draft?.release(text);
    this.#validator.clear();
    this.#enhancer.refresh();
    if (!isAccepted) return;
    // A file belongs to one comment.
    for (const field of this.form.visibleFields) if (field.type === 'file') field.value = '';
    this.replies.cancel();
  }

  /** Whether the form still says this. */
  hasText(text: string): boolean {
    return this.#textField?.value === text;
  }

  /** Takes a comment back that waited; what is typed already stays before it. Returns whether there is a field for it now. */
  edit({ text, author, email, url }: WaitingComment): boolean {
    if (!this.#textField || this.#textField.readOnly) return false;
    const values = { author, email, url };
    for (const [name, value] of Object.entries(values)) {
      const field = this.form.standardField(name as keyof typeof values);
      if (field?.value === '') field.value = value;
    }
    this.#textField.value = [this.#textField.value.trim(), text].filter(Boolean).join('\n\n');
    this.#enhancer.refresh();
    this.#textField.focus();
    this.draft?.save();
    return true;
  }

  /** Where nothing keeps what the form holds, says so, and asks before the page is left. */
  updateLeaveGuard(isWaitingAtRisk = this.#isWaitingAtRisk): void {
    this.#isWaitingAtRisk = isWaitingAtRisk;
    const isAtRisk = isWaitingAtRisk || this.draft?.isAtRisk === true;
    if (isAtRisk === (this.#guarding !== undefined)) return;
    this.#guarding?.abort();
    this.#guarding = undefined;
    this.#risk?.hide();
    if (!isAtRisk) return;
    this.#guarding = new AbortController();
    addEventListener('beforeunload', ask, { signal: this.#guarding.signal });
    if (!this.#options.storage.isEphemeral) this.#risk?.show(this.#options.getStrings().strings.notKept);
  }

  /** A form that is folded away has no field to read; it is looked at again when the reader comes. */
  readonly #openDraft = (): void => {
    const { textField: text } = this.form;
    if (this.draft || !text) return;
    this.#textField = text;
    const { storage: keeping, getStrings: words } = this.#options;
    const { store, outbox, openDrafts } = keeping;
    const drafts = openDrafts();
    const thread = this.#thread;
    restoreAuthor(store, this.form);
    this.#enhancer.refresh();
    // What waits is not written twice: a browser that was closed while sending left it in both.
    for (const waiting of outbox.list().filter((comment) => draftThreadOf(comment) === thread)) {
      drafts.clear(thread, waiting.text);
      if (text.value === waiting.text) text.value = '';
    }
    for (const draft of drafts.read(thread).filter(wasJustPosted)) drafts.remove(thread, draft);
    const onKeep = (): void => {
      this.updateLeaveGuard();
    };
    this.draft = new DraftController({ drafts, field: text, thread, getStrings: words, onSave: onKeep });
    this.#risk = new InlineNotice(text, words);
    this.draft.restore();
  };

  get #thread(): string {
    return draftThreadOf({ thread: threadOf(this.form), parentId: this.form.parentId });
  }

  readonly #handleParentChange = (): void => {
    this.draft?.switchThread(this.#thread);
  };

  readonly #saveDraft = (): void => {
    this.draft?.save();
  };

  /** A page that comes back from long ago has nothing new to keep. */
  readonly #handleVisibility = (): void => {
    if (document.visibilityState === 'hidden') this.#saveDraft();
  };

  readonly #handleInput = (event: Event): void => {
    if (event.target === this.#textField) this.draft?.scheduleSave();
    else clearUnlessConsented(this.#options.storage.store, this.form);
  };

  /** Ctrl+Enter, and Cmd+Enter on a Mac; Tab leaves the field, as everywhere. */
  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, isComposing, defaultPrevented } = event;
    // WordPress's script for replies does the same.
    if (key !== 'Enter' || !(ctrlKey || metaKey) || isComposing || defaultPrevented) return;
    event.preventDefault();
    this.form.element.requestSubmit(this.form.submitter);
  };

  readonly #handleSubmit = (event: Event): void => {
    if (event.target !== this.form.element || event.defaultPrevented) return;
    event.preventDefault();
    if (this.#textField?.readOnly !== true && this.#validator.validate()) this.#options.onSubmit();
  };
}

/** Names what a comment belongs to as long as it is a draft: its thread, and the comment that is replied to. */
export function draftThreadOf({ thread, parentId }: Pick<WaitingComment, 'thread' | 'parentId'>): string {
  return `${thread}:${parentId}`;
}

/** Whether the page itself has just posted it, and not this script: WordPress leads back to the comment then. */
function wasJustPosted({ text }: Pick<WaitingComment, 'text'>): boolean {
  const { referrer } = document;
  const isBack = URL.canParse(referrer) && new URL(referrer).pathname === location.pathname;
  const shown = isBack && document.getElementById(location.hash.slice(1))?.textContent;
  return Boolean(shown) && containsText(escapeForWordPress(String(shown)), text);
}

function ask(event: Event): void {
  event.preventDefault();
}
