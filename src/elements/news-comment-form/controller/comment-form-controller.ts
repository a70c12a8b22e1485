import { withDeprecatedNames } from '../../../comments/outbox/deprecated-names.js';
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
  readonly #panel = new StatusRegion(() => this.words);
  readonly #dispatcher: OutboxScheduler;
  readonly #list: OutboxList;
  #form: FormSession | undefined;
  #listening: AbortController | undefined;
  #queue = '';

  constructor(host: CommentFormHost, locale: LocaleController<'commentForm'>) {
    this.#host = host;
    this.#locale = locale;
    this.#dispatcher = new OutboxScheduler({
      host,
      form: () => this.#form?.fields,
      storage: () => this.keeping,
      isOthers: (comment) => [...activeControllers].some((each) => each !== this && each.#isOwn(comment)),
      onSend: refreshAll,
      onOutcome: this.#handleOutcome,
    });
    this.#list = new OutboxList({
      words: () => this.words,
      canSend: (comment) => this.#dispatcher.canSend(comment),
      send: (id) => {
        if (!this.#dispatcher.currentId) this.#panel.show(this.words.strings.sending, { tone: 'quiet' });
        void this.#dispatcher.sendNow(id);
      },
      canEdit: (comment) => this.#isOwn(comment),
      edit: (id) => void this.#edit(id),
      discard: (id) => {
        this.keeping.outbox.remove(id);
        refreshAll();
      },
    });
    this.#panel.root.append(this.#list.root);
  }

  get words(): LocalizedStrings {
    const { locale, strings, formatLanguage, fallbackLang: foreign } = this.#locale;
    return { strings: { ...commentingStrings(locale), ...strings }, lang: formatLanguage, fallbackLang: foreign };
  }

  get keeping(): CommentStorage {
    return this.#host.drafts === 'off' ? sessionOnlyStorage() : persistentStorage;
  }

  /** Begins with a form, or without one, where comments are closed but some may wait. */
  start(form: HTMLFormElement | undefined): void {
    const { drafts } = this.#host;
    if (drafts && drafts !== 'off') warnOnce('<news-comment-form>: drafts="…" is unknown. Write "off", or nothing.');
    const before = this.#form;
    this.stop();
    activeControllers.add(this);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    addEventListener('online', this.#handleOnline, { signal });
    addEventListener('storage', this.#handleStorage, { signal });
    addEventListener('pageshow', this.#handlePageshow, { signal });
    document.addEventListener('visibilitychange', this.#pass, { signal });
    if (form) {
      this.#form = new FormSession({
        form,
        keeping: this.keeping,
        words: () => this.words,
        onSubmit: () => void this.#submit(),
      });
      this.#form.start(before);
    }
    (form ?? this.#host).append(this.#panel.root);
    this.#dispatcher.start();
    refreshAll();
  }

  stop(): void {
    activeControllers.delete(this);
    this.#listening?.abort();
    this.#form?.stop();
    this.#form = undefined;
    this.#dispatcher.stop();
    this.#list.stop();
    this.#panel.root.remove();
  }

  reply(id: string, author: string): void {
    this.#form?.replies.reply(id, author);
  }

  cancelReply(): void {
    this.#form?.replies.cancel();
  }

  /** Shows what waits now, in the language of now. */
  readonly refresh = (): void => {
    const all = this.keeping.outbox.list();
    const hadFocus = this.#list.hasFocus;
    this.#list.show(all.filter((comment) => this.#shows(comment)));
    if (hadFocus && !this.#list.hasFocus) this.#form?.fields.submitter?.focus();
    const queue = JSON.stringify(all);
    if (queue !== this.#queue && (this.#queue || all.length))
      this.#host.dispatchEvent(new NewsCommentQueueEvent(all.map(withDeprecatedNames)));
    this.#queue = queue;
    this.#form?.guard(!this.keeping.store.isLasting && all.length > 0);
  };

  /** Its own post's; and, once on a page, those of other pages. One that its form is sending is not waiting. */
  #shows(comment: WaitingComment): boolean {
    const all = [...activeControllers];
    const owner = all.find((each) => each.#isOwn(comment)) ?? all[0];
    return owner === this && !all.some((each) => each.#dispatcher.currentId === comment.id);
  }

  /** Whether its form is for the same post. */
  #isOwn({ thread }: WaitingComment): boolean {
    return this.#form !== undefined && threadOf(this.#form.fields) === thread;
  }

  readonly #pass = (): void => {
    void this.#dispatcher.flush();
  };

  readonly #handleOnline = (): void => {
    void this.#dispatcher.flush({ connectionRestored: true });
  };

  /** The page comes back as it was left, and other pages may have gone on meanwhile. */
  readonly #handlePageshow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#syncFromOtherTabs();
  };

  /** Without a key all was cleared. */
  readonly #handleStorage = ({ key }: StorageEvent): void => {
    if (key === null) this.#form?.draft?.save();
    if (key?.startsWith('news-elements') !== false) this.#syncFromOtherTabs();
  };

  #syncFromOtherTabs(): void {
    this.#form?.draft?.notice();
    this.refresh();
    this.#dispatcher.schedule();
  }

  async #submit(): Promise<void> {
    const form = this.#form;
    if (!form || this.#dispatcher.currentId) return;
    const { strings } = this.words;
    const cancel = button(strings.cancel, () => {
      this.#dispatcher.cancel();
    });
    form.setBusy(true);
    this.#panel.show(strings.sending, { actions: [cancel] });
    try {
      const isSettled = await this.#dispatcher.submit(this.#read(form.fields, form.replies.author));
      // Otherwise it was discarded in another tab.
      if (!isSettled) this.#panel.show('');
    } finally {
      form.setBusy(false);
    }
  }

  #read(fields: WordPressForm, parentAuthor: string): WaitingComment {
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
    const { outbox, store, openDrafts } = this.keeping;
    const form = this.#form;
    if (isOwn) form?.setBusy(false);
    if (fate === 'accepted' && form && isOwn) saveAuthor(store, form.fields);
    if (fate === 'refused') {
      // Where the form no longer holds it, the outbox does.
      if (isOwn && form?.holds(comment.text)) {
        form.draft?.resave();
        outbox.remove(comment.id);
      }
    } else {
      if (isOwn) form?.release(comment.text, fate === 'accepted');
      openDrafts().clear(draftThreadOf(comment), comment.text);
      form?.draft?.notice();
    }
    refreshAll();
    // Meanwhile the form sends another one, and says so.
    if (this.#dispatcher.currentId) return;
    if (event.defaultPrevented && fate === 'accepted') this.#panel.show('');
    else
      renderResult(this.#panel, outcome, isOwn, {
        words: this.words,
        host: this.#host,
        action: form?.fields.action ?? location.href,
        sendAlone: this.#sendAsTopLevel,
      });
  };

  /** A reply to what is no longer there goes as a comment of its own. */
  readonly #sendAsTopLevel = (): void => {
    this.#form?.replies.detach();
    this.#form?.fields.form.requestSubmit();
  };

  async #edit(id: string): Promise<void> {
    await this.keeping.outbox.reclaim(id, (comment) => {
      if (comment.parentId !== '0') this.reply(comment.parentId, comment.parentAuthor);
      return this.#form?.take(comment) === true;
    });
    refreshAll();
  }
}

/** What one form does, the list of another may show. */
function refreshAll(): void {
  for (const each of activeControllers) each.refresh();
}
