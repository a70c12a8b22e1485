import { PollSchedule } from '../../../comments/thread/poll-schedule.js';
import { createIntersectionObserver } from '../../../dom/optional-apis.js';
import { NewsCommentsNewEvent } from '../events.js';
import type { CommentsPage } from '../loading/comments-page.js';
import type { CommentsMerge } from '../loading/merge-comments.js';
import type { ThreadUpdates } from '../loading/thread-updates.js';
import { isOfPage } from '../reading/is-of-page.js';
import type { ThreadContext } from '../thread-context.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import { hasNewerPages, loadNewerPages } from './newer-pages.js';
import { isComplete, readNewComments } from './new-comments.js';
import { NewCommentsButton } from './new-comments-button.js';
import { readInterval } from './read-interval.js';
import { RemovedComments } from './removed-comments.js';

/** How near the thread is to the visible part of the page while it looks for new comments: one screen. */
const NEAR = '100% 0px';
/** In ms. A request without an answer counts as failed then. */
const TIMEOUT = 30_000;

/** Looks for new comments while the reader is near the thread, and offers them by a button. */
export class LiveComments {
  readonly #context: ThreadContext;
  readonly #updates: ThreadUpdates;
  readonly #button: NewCommentsButton;
  readonly #removed: RemovedComments;
  /** Ids of comments whose insertion a listener has canceled. */
  readonly #canceled = new Set<string>();
  /** Ids of the comments on pages that are not loaded, as the looks up to the first complete one have found them. They are not new. */
  readonly #unloaded = new Set<string>();
  #knowsUnloaded = false;
  #isInserting = false;
  readonly #observer = createIntersectionObserver(
    (entries) => {
      this.#isNear = entries.at(-1)?.isIntersecting ?? false;
      if (this.#isNear && this.#isDue) this.#check();
    },
    { rootMargin: NEAR },
  );
  /** Comments that the button offers may come by the form, or with another page. */
  readonly #mutations = new MutationObserver((records) => {
    if (this.#button.isShown && !this.#isInserting && records.some(isOfPage)) this.#offer();
  });
  #interval: number | undefined;
  #schedule: PollSchedule | undefined;
  #request: AbortController | undefined;
  #isNear = false;
  #isDue = false;
  /** The pages with the comments that the button offers. */
  #pages: readonly CommentsPage[] = [];

  constructor(context: ThreadContext, updates: ThreadUpdates) {
    this.#context = context;
    this.#updates = updates;
    this.#removed = new RemovedComments(context, updates);
    this.#button = new NewCommentsButton(context, updates, () => {
      if (!this.#isInserting) void this.#insert();
    });
    updates.onSort = () => {
      this.#forget();
    };
  }

  /** Starts, unless it runs with the same interval. */
  start(): void {
    const interval = readInterval(this.#context.host);
    if (this.#schedule && interval === this.#interval) return;
    this.stop();
    this.#interval = interval;
    if (interval === undefined) return;
    this.#observer?.observe(this.#context.host);
    this.#mutations.observe(this.#context.host, { childList: true, subtree: true });
    addEventListener('pageshow', this.#handlePageShow);
    this.#restart();
  }

  stop(): void {
    this.#schedule = undefined;
    this.#observer?.disconnect();
    this.#mutations.disconnect();
    removeEventListener('pageshow', this.#handlePageShow);
    this.#request?.abort();
    this.#timer.cancelScheduled(this.#check);
    this.#timer.cancelScheduled(this.#abort);
    this.#isDue = false;
    this.#removed.stop();
    this.#button.hide();
  }

  get #timer(): ThreadContext['locale']['formatter']['timer'] {
    return this.#context.locale.formatter.timer;
  }

  #restart(): void {
    if (this.#interval === undefined) return;
    const now = Date.now();
    this.#schedule = new PollSchedule(this.#interval, now);
    this.#timer.scheduleAt(this.#schedule.first(now), this.#check);
  }

  /** In another order, what the looks have found is on other pages. */
  #forget(): void {
    this.#request?.abort();
    this.#pages = [];
    this.#unloaded.clear();
    this.#knowsUnloaded = false;
    this.#button.hide();
    if (this.#schedule) this.#restart();
  }

  /** A page that comes back from the cache of the browser may be hours old. */
  readonly #handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#restart();
  };

  readonly #abort = (): void => {
    this.#request?.abort(new DOMException('', 'TimeoutError'));
  };

  readonly #check = (): void => {
    void this.#read();
  };

  async #read(): Promise<void> {
    const schedule = this.#schedule;
    this.#isDue = !this.#isNear;
    if (!schedule || this.#isDue || schedule.isOver(Date.now())) return;
    const request = new AbortController();
    this.#request?.abort();
    this.#request = request;
    this.#timer.scheduleAt(Date.now() + TIMEOUT, this.#abort);
    try {
      const pages = await readNewComments(
        this.#context.host,
        this.#updates.loader,
        this.#unloaded,
        this.#pages.at(-1)?.url,
        request.signal,
      );
      // It may have been stopped, or the comments sorted.
      if (this.#schedule === schedule) this.#show(pages);
      schedule.succeed();
    } catch (error) {
      schedule.fail((error as { retryAfter?: unknown } | undefined)?.retryAfter);
    }
    // It was stopped or started again meanwhile.
    if (this.#request !== request || this.#schedule !== schedule) return;
    this.#timer.cancelScheduled(this.#abort);
    const next = schedule.next(Date.now());
    if (next !== undefined) this.#timer.scheduleAt(next, this.#check);
  }

  #show(pages: readonly CommentsPage[]): void {
    this.#removed.update(pages);
    this.#pages = pages;
    if (this.#hasNewerPages && !this.#knowsUnloaded) this.#addUnloaded();
    this.#offer();
  }

  #offer(): void {
    this.#button.show(this.#merge().ids.length);
  }

  /** Adds the comments of the answer that are not here, without replies to those that are. */
  #addUnloaded(): void {
    const ours = new Set(this.#comments.map(({ id }) => id));
    for (const { id, parent } of this.#pages.flatMap(({ comments }) => comments))
      if (!ours.has(id) && (!parent || this.#unloaded.has(parent.id))) this.#unloaded.add(id);
    this.#knowsUnloaded = isComplete(this.#pages, this.#context.host);
  }

  #merge(): CommentsMerge {
    const unloaded = this.#hasNewerPages ? this.#unloaded : [];
    return this.#updates.loader.merge(this.#pages, new Set([...this.#canceled, ...unloaded]));
  }

  /**
   * Inserts the new comments, without moving what is in view, and moves the focus to the first of them. The pages between them and
   * those that are here are loaded before.
   */
  async #insert(): Promise<void> {
    const { announce, host, locale } = this.#context;
    const { loader, strings } = this.#updates;
    // The page may have some of them by now.
    const { copies, ids } = this.#merge();
    const url = this.#pages.at(-1)?.url ?? location.href;
    if (!host.dispatchEvent(new NewsCommentsNewEvent(copies, url))) {
      for (const id of ids) this.#canceled.add(id);
      this.#button.hide();
      return;
    }
    const { length } = this.#comments;
    if (this.#hasNewerPages) {
      this.#isInserting = true;
      // A failure was announced. The button stays.
      await loadNewerPages(host, this.#updates).catch(() => undefined);
      this.#isInserting = false;
      if (this.#hasNewerPages) return;
    }
    loader.insert(this.#merge());
    const comments = this.#comments;
    const first = comments.find(({ id }) => ids.includes(id));
    if (first) this.#updates.show(first, 'nearest');
    this.#button.hide();
    announce(locale.plural(comments.length - length, strings.loaded));
  }

  get #hasNewerPages(): boolean {
    return hasNewerPages(this.#context.host, this.#updates);
  }

  get #comments(): FoundComment[] {
    return findComments(this.#context.host);
  }
}
