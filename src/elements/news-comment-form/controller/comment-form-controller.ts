import { withDeprecatedNames } from '../../../comments/outbox/deprecated-names.js';
import type { WaitingComment } from '../../../comments/outbox/outbox.js';
import { bringIntoView, focusInPlace } from '../../../dom/focus.js';
import { warnAboutForeignStyles } from '../../../dom/foreign-styles.js';
import { ensureId } from '../../../dom/ids.js';
import { adoptStyles } from '../../../dom/light-dom-styles.js';
import { requestIdle } from '../../../dom/optional-apis.js';
import { warnOnce } from '../../../internal/warn-once.js';
import { commentingStrings } from '../../../locales/commenting.js';
import { NewsCommentQueueEvent } from '../events.js';
import { makeControlsReadable } from '../form/readable-controls.js';
import { threadOf } from '../form/threads.js';
import { type CommentStorage, persistentStorage, sessionOnlyStorage } from '../sending/comment-storage.js';
import { OutboxScheduler } from '../sending/outbox-scheduler.js';
import { mayStore } from '../stored-data.js';
import type { CommentFormHost, FormLocale } from '../types.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';
import { messageStyles } from '../ui/message-styles.js';
import { OutboxList } from '../ui/outbox-list.js';
import { StatusRegion } from '../ui/status-region.js';
import {
  type ActiveController,
  addController,
  isListedBy,
  belongsToOtherForm,
  refreshControllers,
  removeController,
} from './active-controllers.js';
import { FormSession } from './form-session.js';
import { FormSubmission } from './form-submission.js';
import { StorageSetting } from './storage-setting.js';

interface ControllerEvents {
  /** Called when an error prevented sending. The controller must not be used any more. */
  onFailure: () => void;
  /** Called before a reply script moves the form. */
  onMove: () => void;
}

/**
 * Connects the parts of a comment form: the session of the current form, the outbox, and the messages. It is loaded on
 * demand, when a reader focuses the form or something is stored from an earlier visit.
 */
export class CommentFormController implements ActiveController {
  readonly #host: CommentFormHost;
  readonly #locale: FormLocale;
  readonly #events: ControllerEvents;
  readonly #status = new StatusRegion(() => this.localizedStrings);
  readonly #scheduler: OutboxScheduler;
  readonly #outboxList: OutboxList;
  readonly #storageSetting: StorageSetting;
  readonly #submission: FormSubmission;
  #session: FormSession | undefined;
  #abortController: AbortController | undefined;
  /** Some scripts morph the form into its HTML of this or of another page, which has no messages and no changes of ours. */
  readonly #formObserver = new MutationObserver(() => {
    const form = this.#session?.form.element;
    if (!form || this.#status.root.parentNode === form) return;
    this.#session?.abandon();
    this.start(form);
  });
  /** The waiting comments at the last `news-comment-queue` event, as JSON. */
  #lastQueue = '';

  constructor(host: CommentFormHost, locale: FormLocale, events: ControllerEvents) {
    this.#host = host;
    this.#events = events;
    this.#locale = locale;
    this.#scheduler = new OutboxScheduler({
      host,
      form: () => this.#session?.form,
      storage: () => this.storage,
      belongsToOtherForm: (comment) => belongsToOtherForm(this, comment),
      onSend: refreshControllers,
      onOutcome: (outcome, isNew) => {
        this.#submission.handleOutcome(outcome, isNew);
      },
    });
    this.#submission = new FormSubmission({
      host,
      status: this.#status,
      scheduler: this.#scheduler,
      session: () => this.#session,
      storage: () => this.storage,
      getStrings: () => this.localizedStrings,
      outboxList: () => this.#outboxList,
    });
    this.#outboxList = new OutboxList({
      formId: () => ensureId(host),
      getStrings: () => this.localizedStrings,
      isEphemeral: () => this.storage.isEphemeral,
      canSend: (comment) => this.#scheduler.canSend(comment),
      send: (id) => {
        if (!this.sendingId) this.#status.show(this.localizedStrings.strings.sending, { tone: 'quiet' });
        void this.#scheduler.sendNow(id);
      },
      canEdit: (comment) => this.belongsToForm(comment),
      edit: (id) => void this.#edit(id),
      discard: (id) => {
        this.storage.outbox.remove(id);
        refreshControllers();
      },
    });
    this.#storageSetting = new StorageSetting({
      getStrings: () => this.localizedStrings,
      isSending: () => this.sendingId !== undefined,
      onChange: (message) => {
        this.start(this.#session?.form.element);
        if (message) this.#status.show(message, { tone: 'quiet' });
      },
    });
    this.#status.root.append(this.#outboxList.root, this.#storageSetting.root);
  }

  get localizedStrings(): LocalizedStrings {
    const { locale, strings, formatLanguage, fallbackAttributes } = this.#locale;
    return { strings: { ...commentingStrings(locale), ...strings }, lang: formatLanguage, fallbackAttributes };
  }

  get storage(): CommentStorage {
    return mayStore(this.#host) ? persistentStorage : sessionOnlyStorage();
  }

  get sendingId(): string | undefined {
    return this.#scheduler.currentId;
  }

  /** Enhances a form. Without a form, when comments are closed, it only lists the waiting comments. */
  start(form: HTMLFormElement | undefined): void {
    const { drafts } = this.#host;
    if (drafts && drafts !== 'off') {
      warnOnce(`<news-comment-form>: drafts="${String(drafts)}" is unknown. Use "off", or remove the attribute.`);
    }
    const before = this.#session;
    this.stop();
    adoptStyles(this.#host, messageStyles);
    addController(this);
    this.#abortController = new AbortController();
    const { signal } = this.#abortController;
    addEventListener('online', this.#handleOnline, { signal });
    addEventListener('storage', this.#handleStorage, { signal });
    addEventListener('pageshow', this.#handlePageshow, { signal });
    document.addEventListener('visibilitychange', this.#flush, { signal });
    if (form) {
      this.#session = new FormSession({
        form,
        storage: this.storage,
        getStrings: () => this.localizedStrings,
        onAttempt: () => {
          this.#status.show('');
        },
        onBlocked: () => {
          this.#status.show(this.localizedStrings.strings.formsBlocked, { tone: 'bad', takesFocus: true });
        },
        onSubmit: () => this.#submission.send(),
        ...this.#events,
      });
      this.#session.start(before);
      if (mayStore(this.#host)) this.#storageSetting.start(form, signal);
    }
    requestIdle(this.#checkStyles);
    (this.#session?.form.members ?? this.#host).append(this.#status.root);
    if (form) this.#formObserver.observe(form, { childList: true });
    this.#scheduler.start();
    refreshControllers();
  }

  stop(): void {
    removeController(this);
    this.#abortController?.abort();
    this.#formObserver.disconnect();
    this.#session?.stop();
    this.#session = undefined;
    this.#scheduler.stop();
    this.#outboxList.stop();
    this.#status.root.remove();
  }

  reply(id: string, author: string): void {
    this.#session?.replies.reply(id, author);
  }

  cancelReply(): void {
    this.#session?.replies.cancel();
  }

  /** Updates the list of waiting comments, in the current language, and dispatches `news-comment-queue` on a change. */
  readonly refresh = (): void => {
    const all = this.storage.outbox.list();
    const { hasFocus, isFocusInWindow } = this.#outboxList;
    this.#outboxList.show(all.filter((comment) => isListedBy(this, comment)));
    const submitter = this.#session?.form.submitter;
    if (submitter && hasFocus && !this.#outboxList.hasFocus) {
      focusInPlace(submitter);
      if (isFocusInWindow) bringIntoView(submitter);
    }
    this.#storageSetting.refresh();
    const queue = JSON.stringify(all);
    const isChanged = queue !== this.#lastQueue && (this.#lastQueue || all.length);
    if (isChanged) this.#host.dispatchEvent(new NewsCommentQueueEvent(all.map(withDeprecatedNames)));
    this.#lastQueue = queue;
    this.#session?.updateLeaveGuard(!this.storage.store.isPersistent && all.length > 0);
  };

  readonly belongsToForm = ({ thread }: WaitingComment): boolean =>
    this.#session !== undefined && threadOf(this.#session.form) === thread;

  /** Checks what rules of the page do to the form and to the story above it. */
  readonly #checkStyles = (): void => {
    if (this.#session) makeControlsReadable(this.#session.form.element);
    for (const host of [this.#host, ...document.querySelectorAll('news-header, news-article-body')])
      warnAboutForeignStyles(host);
  };

  readonly #flush = (): void => {
    void this.#scheduler.flush();
  };

  readonly #handleOnline = (): void => {
    void this.#scheduler.flush({ connectionRestored: true });
  };

  /** Synchronizes a page that was restored from the back/forward cache: other tabs may have changed the storage. */
  readonly #handlePageshow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#syncFromOtherTabs();
  };

  /** Synchronizes with other tabs. An event without a key means that the storage was cleared, so the draft is saved. */
  readonly #handleStorage = ({ key }: StorageEvent): void => {
    if (key === null) this.#session?.draft?.save();
    if (key !== null) this.#storageSetting.syncFromOtherTab(key);
    if (key?.startsWith('news-elements') !== false) this.#syncFromOtherTabs();
  };

  #syncFromOtherTabs(): void {
    this.#session?.draft?.syncFromOtherTabs();
    this.refresh();
    this.#scheduler.schedule();
  }

  /** Checks and sends the form for a submission that was held until now. */
  async submit(submitter: Element | null): Promise<void> {
    await this.#session?.submit(submitter);
  }

  async #edit(id: string): Promise<void> {
    await this.storage.outbox.reclaim(id, (comment) => {
      if (comment.parentId !== '0') this.reply(comment.parentId, comment.parentAuthor);
      return this.#session?.edit(comment) === true;
    });
    refreshControllers();
  }
}
