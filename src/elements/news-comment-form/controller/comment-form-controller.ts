import type { Outcome, WaitingComment } from '../../../comments/outbox/outbox.js';
import type { LocaleController } from '../../../controllers/locale-controller.js';
import { warnOnce } from '../../../internal/warn-once.js';
import { commentingStrings } from '../../../locales/commenting.js';
import { OutboxScheduler, threadOf } from '../sending/outbox-scheduler.js';
import { NewsCommentQueueEvent, NewsCommentResultEvent } from '../events.js';
import type { WordPressForm } from '../form/wordpress-form.js';
import { draftThreadOf, FormSession } from './form-session.js';
import type { CommentFormHost } from '../types.js';
import { OutboxList } from '../ui/outbox-list.js';
import { type CommentStorage, persistentStorage, newId, sessionOnlyStorage } from '../sending/comment-storage.js';
import { saveAuthor } from '../form/saved-author.js';
import { renderResult } from '../ui/render-result.js';
import { StatusRegion } from '../ui/status-region.js';
import { button, type LocalizedStrings } from '../ui/localized-strings.js';

/** Forms at work on this page. The first of them shows what waits for other pages too. */
const activeControllers = new Set<CommentFormController>();

/** Everything that a comment form does by script: loaded when a reader comes to it, or when something waits for it. */
export class CommentFormController {
  readonly #host: CommentFormHost;
  readonly #locale: LocaleController<'commentForm'>;
  readonly #status = new StatusRegion(() => this.localizedStrings);
  readonly #scheduler: OutboxScheduler;
  readonly #outboxList: OutboxList;
  #session: FormSession | undefined;
  #listening: AbortController | undefined;
  #lastQueue = '';

  constructor(host: CommentFormHost, locale: LocaleController<'commentForm'>) {
    this.#host = host;
    this.#locale = locale;
    this.#scheduler = new OutboxScheduler({
      host,
      form: () => this.#session?.form,
      storage: () => this.storage,
      isOthers: (comment) => [...activeControllers].some((each) => each !== this && each.isOwn(comment)),
      onSend: refreshAll,
      onOutcome: this.#handleOutcome,
    });
    this.#outboxList = new OutboxList({
      getStrings: () => this.localizedStrings,
      canSend: (comment) => this.#scheduler.canSend(comment),
      send: (id) => {
        if (!this.#scheduler.currentId) this.#status.show(this.localizedStrings.strings.sending, { tone: 'quiet' });
        void this.#scheduler.sendNow(id);
      },
      canEdit: (comment) => this.isOwn(comment),
      edit: (id) => void this.#edit(id),
      discard: (id) => {
        this.storage.outbox.remove(id);
        refreshAll();
      },
    });
    this.#status.root.append(this.#outboxList.root);
  }

  get localizedStrings(): LocalizedStrings {
    const { locale, strings, formatLanguage, fallbackLang: foreign } = this.#locale;
    return { strings: { ...commentingStrings(locale), ...strings }, lang: formatLanguage, fallbackLang: foreign };
  }

  get storage(): CommentStorage {
    return this.#host.drafts === 'off' ? sessionOnlyStorage() : persistentStorage;
  }

  /** Begins with a form, or without one, where comments are closed but some may wait. */
  start(form: HTMLFormElement | undefined): void {
    const { drafts } = this.#host;
    if (drafts && drafts !== 'off') warnOnce('<news-comment-form>: drafts="…" is unknown. Write "off", or nothing.');
    const before = this.#session;
    this.stop();
    activeControllers.add(this);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('online', this.#handleOnline, { signal });
    addEventListener('storage', this.#handleStorage, { signal });
    addEventListener('pageshow', this.#handlePageshow, { signal });
    document.addEventListener('visibilitychange', this.#flush, { signal });
    if (form) {
      this.#session = new FormSession({
        form,
        storage: this.storage,
        getStrings: () => this.localizedStrings,
        onSubmit: () => void this.#submit(),
      });
      this.#session.start(before);
    }
    (form ?? this.#host).append(this.#status.root);
    this.#scheduler.start();
    refreshAll();
  }

  stop(): void {
    activeControllers.delete(this);
    this.#listening?.abort();
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

  /** Shows what waits now, in the language of now. */
  readonly refresh = (): void => {
    const all = this.storage.outbox.list();
    const hadFocus = this.#outboxList.hasFocus;
    this.#outboxList.show(all.filter((comment) => this.#isListedHere(comment)));
    if (hadFocus && !this.#outboxList.hasFocus) this.#session?.form.submitter?.focus();
    const queue = JSON.stringify(all);
    if (queue !== this.#lastQueue && (this.#lastQueue || all.length)) this.#host.dispatchEvent(new NewsCommentQueueEvent(all));
    this.#lastQueue = queue;
    this.#session?.updateLeaveGuard(!this.storage.store.isPersistent && all.length > 0);
  };

  /** Its own post's; and, once on a page, those of other pages. One that its form is sending is not waiting. */
  #isListedHere(comment: WaitingComment): boolean {
    const all = [...activeControllers];
    const owner = all.find((each) => each.isOwn(comment)) ?? all[0];
    return owner === this && !all.some((each) => each.#scheduler.currentId === comment.id);
  }

  /** Whether its form is for the same post. */
  isOwn({ thread }: WaitingComment): boolean {
    return this.#session !== undefined && threadOf(this.#session.form) === thread;
  }

  readonly #flush = (): void => {
    void this.#scheduler.flush();
  };

  readonly #handleOnline = (): void => {
    void this.#scheduler.flush({ connectionRestored: true });
  };

  /** The page comes back as it was left, and other pages may have gone on meanwhile. */
  readonly #handlePageshow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#syncFromOtherTabs();
  };

  /** Without a key all was cleared. */
  readonly #handleStorage = ({ key }: StorageEvent): void => {
    if (key === null) this.#session?.draft?.save();
    if (key?.startsWith('news-elements') !== false) this.#syncFromOtherTabs();
  };

  #syncFromOtherTabs(): void {
    this.#session?.draft?.syncFromOtherTabs();
    this.refresh();
    this.#scheduler.schedule();
  }

  async #submit(): Promise<void> {
    const form = this.#session;
    if (!form || this.#scheduler.currentId) return;
    const { strings } = this.localizedStrings;
    const cancel = button(strings.cancel, () => {
      this.#scheduler.cancel();
    });
    form.setBusy(true);
    this.#status.show(strings.sending, { actions: [cancel] });
    try {
      const isSettled = await this.#scheduler.submit(this.#createComment(form.form, form.replies.author));
      // Otherwise it was discarded in another tab.
      if (!isSettled) this.#status.show('');
    } finally {
      form.setBusy(false);
    }
  }

  #createComment(fields: WordPressForm, parentAuthor: string): WaitingComment {
    const { postId, parentId, account, values: typed } = fields;
    return {
      ...typed,
      id: newId(),
      thread: threadOf(fields),
      page: location.href,
      postId,
      parentId,
      parentAuthor,
      account,
      createdAt: Date.now(),
      attempts: 0,
      maybeDelivered: false,
      nextAttemptAt: Date.now(),
      code: '',
      message: '',
    };
  }

  /** What became of a comment: the form gives it up, keeps it for another try, or leaves it to the outbox. */
  readonly #handleOutcome = (outcome: Outcome, isOwn: boolean): void => {
    const { fate, comment, result } = outcome;
    const event = new NewsCommentResultEvent(result);
    this.#host.dispatchEvent(event);
    const { outbox, store, openDrafts } = this.storage;
    const form = this.#session;
    if (isOwn) form?.setBusy(false);
    if (fate === 'accepted' && form && isOwn) saveAuthor(store, form.form);
    if (fate === 'refused') {
      // Where the form no longer holds it, the outbox does.
      if (isOwn && form?.hasText(comment.text)) {
        form.draft?.resave();
        outbox.remove(comment.id);
      }
    } else {
      if (isOwn) form?.release(comment.text, fate === 'accepted');
      openDrafts().clear(draftThreadOf(comment), comment.text);
      form?.draft?.syncFromOtherTabs();
    }
    refreshAll();
    // Meanwhile the form sends another one, and says so.
    if (this.#scheduler.currentId) return;
    if (event.defaultPrevented && fate === 'accepted') this.#status.show('');
    else
      renderResult(this.#status, outcome, isOwn, {
        strings: this.localizedStrings,
        host: this.#host,
        action: form?.form.action ?? location.href,
        sendAsTopLevel: this.#sendAsTopLevel,
      });
  };

  /** A reply to what is no longer there goes as a comment of its own. */
  readonly #sendAsTopLevel = (): void => {
    this.#session?.replies.detach();
    this.#session?.form.element.requestSubmit();
  };

  async #edit(id: string): Promise<void> {
    await this.storage.outbox.reclaim(id, (comment) => {
      if (comment.parentId !== '0') this.reply(comment.parentId, comment.parentAuthor);
      return this.#session?.edit(comment) === true;
    });
    refreshAll();
  }
}

/** What one form does, the list of another may show. */
function refreshAll(): void {
  for (const each of activeControllers) each.refresh();
}
