import { withDeprecatedNames } from '../../../comments/outbox/deprecated-names.js';
import type { Outcome, WaitingComment } from '../../../comments/outbox/outbox.js';
import { KEEP_NOTHING_KEY } from '../../../comments/storage/keep-nothing.js';
import { adoptStyles } from '../../../dom/light-dom-styles.js';
import { warnOnce } from '../../../internal/warn-once.js';
import { commentingStrings } from '../../../locales/commenting.js';
import { NewsCommentQueueEvent, NewsCommentResultEvent } from '../events.js';
import { saveAuthor } from '../form/saved-author.js';
import { draftThreadOf, threadOf } from '../form/threads.js';
import { type CommentStorage, deviceStore, persistentStorage, sessionOnlyStorage } from '../sending/comment-storage.js';
import { createComment } from '../sending/create-comment.js';
import { OutboxScheduler } from '../sending/outbox-scheduler.js';
import { mayStore } from '../stored-data.js';
import type { CommentFormHost, FormLocale } from '../types.js';
import { createButton } from '../ui/controls.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';
import { messageStyles } from '../ui/message-styles.js';
import { OutboxList } from '../ui/outbox-list.js';
import { renderResult } from '../ui/render-result.js';
import { StatusRegion } from '../ui/status-region.js';
import { StorageChoice } from '../ui/storage-choice.js';
import {
  type ActiveController,
  addController,
  isListedBy,
  belongsToOtherForm,
  refreshControllers,
  removeController,
} from './active-controllers.js';
import { FormSession } from './form-session.js';

/**
 * Connects the parts of a comment form: the session of the current form, the outbox, and the messages. It is loaded on
 * demand, when a reader focuses the form or something is stored from an earlier visit.
 */
export class CommentFormController implements ActiveController {
  readonly #host: CommentFormHost;
  readonly #locale: FormLocale;
  readonly #onFailure: () => void;
  readonly #status = new StatusRegion(() => this.localizedStrings);
  readonly #scheduler: OutboxScheduler;
  readonly #outboxList: OutboxList;
  readonly #storageChoice = new StorageChoice(
    () => this.localizedStrings,
    () => {
      this.#toggleStorage();
    },
  );
  #session: FormSession | undefined;
  #abortController: AbortController | undefined;
  /** The waiting comments at the last `news-comment-queue` event, as JSON. */
  #lastQueue = '';

  /** @param onFailure called when an error prevented sending; the controller must not be used any more */
  constructor(host: CommentFormHost, locale: FormLocale, onFailure: () => void) {
    this.#host = host;
    this.#onFailure = onFailure;
    this.#locale = locale;
    this.#scheduler = new OutboxScheduler({
      host,
      form: () => this.#session?.form,
      storage: () => this.storage,
      belongsToOtherForm: (comment) => belongsToOtherForm(this, comment),
      onSend: refreshControllers,
      onOutcome: this.#handleOutcome,
    });
    this.#outboxList = new OutboxList({
      getStrings: () => this.localizedStrings,
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
    this.#status.root.append(this.#outboxList.root, this.#storageChoice.root);
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
        onSubmit: () => this.#send(),
        onFailure: this.#onFailure,
      });
      this.#session.start(before);
    }
    (this.#session?.form.members ?? this.#host).append(this.#status.root);
    this.#scheduler.start();
    refreshControllers();
  }

  stop(): void {
    removeController(this);
    this.#abortController?.abort();
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
    const hadFocus = this.#outboxList.hasFocus;
    this.#outboxList.show(all.filter((comment) => isListedBy(this, comment)));
    if (hadFocus && !this.#outboxList.hasFocus) this.#session?.form.submitter?.focus();
    const hasChoice = this.#session && this.#host.drafts !== 'off' && (deviceStore.isPersistent || !deviceStore.isOn);
    this.#storageChoice.show(hasChoice ? deviceStore.isOn : undefined);
    const queue = JSON.stringify(all);
    const isChanged = queue !== this.#lastQueue && (this.#lastQueue || all.length);
    if (isChanged) this.#host.dispatchEvent(new NewsCommentQueueEvent(all.map(withDeprecatedNames)));
    this.#lastQueue = queue;
    this.#session?.updateLeaveGuard(!this.storage.store.isPersistent && all.length > 0);
  };

  readonly belongsToForm = ({ thread }: WaitingComment): boolean =>
    this.#session !== undefined && threadOf(this.#session.form) === thread;

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
    if (key === KEEP_NOTHING_KEY) this.#handleStorageChoice();
    if (key?.startsWith('news-elements') !== false) this.#syncFromOtherTabs();
  };

  /** Another tab has switched storing off or on. It has taken over the waiting comments. */
  #handleStorageChoice(): void {
    if (!deviceStore.isOn) persistentStorage.outbox.forget();
    this.start(this.#session?.form.element);
  }

  /** Switches storing off or on for the site. The text in the form stays, and waiting comments can be sent from this page. */
  #toggleStorage(): void {
    if (this.sendingId) return;
    if (deviceStore.isOn) deviceStore.switchOff();
    else deviceStore.switchOn();
    this.start(this.#session?.form.element);
    this.#storageChoice.focus();
    const { textKept, nothingKept } = this.localizedStrings.strings;
    this.#status.show(deviceStore.isOn ? textKept : nothingKept, { tone: 'quiet' });
  }

  #syncFromOtherTabs(): void {
    this.#session?.draft?.syncFromOtherTabs();
    this.refresh();
    this.#scheduler.schedule();
  }

  /** Checks and sends the form for a submission that was held until now. */
  async submit(submitter: Element | null): Promise<void> {
    await this.#session?.submit(submitter);
  }

  async #send(): Promise<void> {
    const session = this.#session;
    if (!session || this.sendingId) return;
    const comment = createComment(session.form, session.replies.author);
    const { strings } = this.localizedStrings;
    const cancel = createButton(strings.cancel, () => {
      this.#scheduler.cancel();
    });
    session.setBusy(true);
    this.#status.show(strings.sending, { actions: [cancel] });
    let hasOutcome = false;
    try {
      hasOutcome = await this.#scheduler.submit(comment);
    } catch (error) {
      // A comment is stored before it is sent. The browser can post one that was never stored.
      if (!this.storage.outbox.isKnown(comment.id)) throw error;
      // It may have arrived, so it stays in the outbox. The page's error reports get the error.
      void Promise.reject(error instanceof Error ? error : new Error(String(error)));
    } finally {
      // There is no outcome if the comment was discarded in another tab, or if sending threw an error.
      if (!hasOutcome) {
        session.setBusy(false);
        this.#status.show('');
      }
    }
  }

  /**
   * Clears the form, unless the comment was refused, and shows the result.
   *
   * @param isNew whether the comment was just submitted
   */
  readonly #handleOutcome = (outcome: Outcome, isNew: boolean): void => {
    const { kind, comment, result } = outcome;
    const event = new NewsCommentResultEvent(result);
    this.#host.dispatchEvent(event);
    const { outbox, store, openDrafts } = this.storage;
    const session = this.#session;
    if (isNew) session?.setBusy(false);
    if (kind === 'accepted' && session && isNew) saveAuthor(store, session.form);
    if (kind === 'refused') {
      // If the reader has changed the text, the comment stays in the outbox.
      if (isNew && session?.hasText(comment.text)) {
        session.draft?.resave();
        outbox.remove(comment.id);
      }
    } else {
      if (isNew) session?.release(comment.text, kind === 'accepted');
      openDrafts().clear(draftThreadOf(comment), comment.text);
      session?.draft?.syncFromOtherTabs();
    }
    refreshControllers();
    // The form is already sending another comment, and shows its status.
    if (this.sendingId) return;
    if (event.defaultPrevented && kind === 'accepted') this.#status.show('');
    else
      renderResult(this.#status, outcome, isNew, {
        localizedStrings: this.localizedStrings,
        host: this.#host,
        action: session?.form.action ?? location.href,
        sendAsTopLevel: this.#sendAsTopLevel,
        postNatively: this.#postNatively,
        isEphemeral: this.storage.isEphemeral,
      });
  };

  /** Sends a reply as a top-level comment, because its parent comment was deleted. */
  readonly #sendAsTopLevel = (): void => {
    this.#session?.replies.makeTopLevel();
    this.#session?.requestSubmit();
  };

  /** Posts the form as the browser does without scripts: a firewall can then show its page. No `submit` event is dispatched. */
  readonly #postNatively = (): void => {
    this.#session?.draft?.save();
    this.#session?.form.members.submit();
  };

  async #edit(id: string): Promise<void> {
    await this.storage.outbox.reclaim(id, (comment) => {
      if (comment.parentId !== '0') this.reply(comment.parentId, comment.parentAuthor);
      return this.#session?.edit(comment) === true;
    });
    refreshControllers();
  }
}
