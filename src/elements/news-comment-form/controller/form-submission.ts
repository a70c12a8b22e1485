import type { Outcome } from '../../../comments/outbox/outbox.js';
import { NewsCommentResultEvent } from '../events.js';
import { saveAuthor } from '../form/saved-author.js';
import { draftThreadOf } from '../form/threads.js';
import type { CommentStorage } from '../sending/comment-storage.js';
import { createComment } from '../sending/create-comment.js';
import type { OutboxScheduler } from '../sending/outbox-scheduler.js';
import type { CommentFormHost } from '../types.js';
import { createButton } from '../ui/controls.js';
import type { LocalizedStrings } from '../ui/localized-strings.js';
import type { OutboxList } from '../ui/outbox-list.js';
import { renderResult } from '../ui/render-result.js';
import type { StatusRegion } from '../ui/status-region.js';
import { refreshControllers } from './active-controllers.js';
import type { FormSession } from './form-session.js';

export interface FormSubmissionOptions {
  host: CommentFormHost;
  status: StatusRegion;
  scheduler: OutboxScheduler;
  /** The session of the current form. Undefined if there is no form, because comments are closed. */
  session: () => FormSession | undefined;
  storage: () => CommentStorage;
  getStrings: () => LocalizedStrings;
  outboxList: () => OutboxList;
}

/** Sends the current form, and shows the outcome of this and of every waiting comment. */
export class FormSubmission {
  readonly #options: FormSubmissionOptions;

  constructor(options: FormSubmissionOptions) {
    this.#options = options;
  }

  /** Sends the form, which is valid. Rejects only if nothing was sent or stored. */
  async send(): Promise<void> {
    const { status, scheduler, storage, getStrings } = this.#options;
    const session = this.#options.session();
    if (!session || scheduler.currentId) return;
    const comment = createComment(session.form, session.replies.author);
    const { strings } = getStrings();
    const cancel = createButton(strings.cancel, () => {
      scheduler.cancel();
    });
    session.setBusy(true);
    status.show(strings.sending, { actions: [cancel], isRevealed: true });
    let hasOutcome = false;
    try {
      hasOutcome = await scheduler.submit(comment);
    } catch (error) {
      // A comment is stored before it is sent. The browser can post one that was never stored.
      if (!storage().outbox.isKnown(comment.id)) throw error;
      // It may have arrived, so it stays in the outbox. The page's error reports get the error.
      void Promise.reject(error instanceof Error ? error : new Error(String(error)));
    } finally {
      // There is no outcome if the comment was discarded in another tab, or if sending threw an error.
      if (!hasOutcome) {
        session.setBusy(false);
        status.show('');
      }
    }
  }

  /**
   * Clears the form, unless the comment was refused, and shows the result.
   *
   * @param isNew whether the comment was just submitted
   */
  handleOutcome(outcome: Outcome, isNew: boolean): void {
    const { host, status, scheduler, storage, getStrings } = this.#options;
    const { kind, comment, result } = outcome;
    const event = new NewsCommentResultEvent(result);
    host.dispatchEvent(event);
    const { outbox, store, openDrafts, isEphemeral } = storage();
    const session = this.#options.session();
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
    const outboxList = this.#options.outboxList();
    const hadFocus = outboxList.focusedId === comment.id;
    const { isFocusInWindow } = outboxList;
    refreshControllers();
    // The form is already sending another comment, and shows its status.
    if (scheduler.currentId) return;
    if (event.defaultPrevented && kind === 'accepted') status.show('');
    else
      renderResult(status, outcome, isNew, {
        localizedStrings: getStrings(),
        host,
        action: session?.form.action ?? location.href,
        sendAsTopLevel: this.#sendAsTopLevel,
        postNatively: this.#postNatively,
        isEphemeral,
        waitingFocus: hadFocus ? (isFocusInWindow ? 'seen' : 'unseen') : 'none',
        focusWaiting: (id) => outboxList.focusComment(id),
      });
  }

  /** Sends a reply as a top-level comment, because its parent comment was deleted. */
  readonly #sendAsTopLevel = (): void => {
    const session = this.#options.session();
    session?.replies.makeTopLevel();
    session?.requestSubmit();
  };

  /** Posts the form as the browser does without scripts: a firewall can then show its page. No `submit` event is dispatched. */
  readonly #postNatively = (): void => {
    const session = this.#options.session();
    session?.draft?.save();
    session?.form.members.submit();
  };
}
