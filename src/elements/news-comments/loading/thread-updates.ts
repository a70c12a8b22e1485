import { focusInPlace } from '../../../dom/focus.js';
import { lazyImport } from '../../../internal/lazy-import.js';
import { commentsUpdateStrings } from '../../../locales/comments-updates.js';
import type { CommentsUpdateStrings } from '../../../locales/locale.js';
import type { ThreadContext } from '../thread-context.js';
import { findComments, type FoundComment, wordPressId } from '../thread/find-comments.js';
import type { WaitingComments } from '../waiting/waiting-comments.js';
import { PageLoader } from './page-loader.js';
import type { Way } from './page-links.js';
import { isMissingInAll } from './search-in-turn.js';

/** The event of the comment form. An element imports no other one. */
export type ResultEvent = GlobalEventHandlersEventMap['news-comment-result'];

/** What adds comments to a thread: other pages, another order, and comments that wait to be sent. */
export class ThreadUpdates {
  readonly loader: PageLoader;
  /** Called when the comments are in another order. */
  onSort: (() => void) | undefined;
  readonly #context: ThreadContext;
  #waiting: WaitingComments | undefined;
  #outbox: HTMLElement | undefined;

  constructor(context: ThreadContext) {
    this.#context = context;
    this.loader = new PageLoader(context.host, context.address);
  }

  stop(): void {
    this.loader.stop();
    this.#context.announce('');
    this.#stopWaiting();
    this.#outbox = undefined;
  }

  /** Loads the page that the next link of the pagination leads to, or the previous link if there is none. */
  async loadMore(): Promise<void> {
    const { next, previous } = this.loader.links;
    if (next ?? previous) await this.load(next ? 'next' : 'previous');
  }

  /**
   * Loads the page before or after, and announces the number of its comments. Resolves to it; to undefined if a listener has
   * canceled the insertion, or if the loading was ended. Rejects if the page cannot be loaded.
   */
  async load(way: Way): Promise<number | undefined> {
    const { announce, locale } = this.#context;
    const { signal } = this.loader;
    const count = await this.#try(() => this.loader.load(way));
    if (signal.aborted) return undefined;
    announce(count === undefined ? '' : locale.plural(count, this.strings.loaded));
    return count;
  }

  /**
   * Shows the comments in the order that a link leads to. Ends what is loaded in the order before, and an earlier press of such a
   * link. Rejects if they cannot be loaded.
   */
  async sort(link: HTMLAnchorElement): Promise<void> {
    const { announce, host } = this.#context;
    const { href } = link;
    this.loader.stop();
    const isSorted = await this.#try(async () => {
      const { signal } = this.loader;
      const load = lazyImport(host, async () => await import('../thread-sort.lazy.js'));
      const [page, sorting] = await Promise.all([this.loader.read(href), load]);
      if (!sorting) throw new TypeError('the file of sorting is missing');
      signal.throwIfAborted();
      this.#stopWaiting();
      if (!sorting.sortThread(host, link, page)) return false;
      this.loader.restart(href, page);
      return true;
    });
    if (isSorted === undefined) return;
    void this.showWaiting(this.#outbox);
    if (isSorted) this.onSort?.();
    announce(isSorted ? this.strings.sorted : '');
    // The address leads to what is shown, and reading again finds the same order.
    const { pathname, search } = new URL(href);
    if (isSorted && (pathname !== location.pathname || search !== location.search))
      history.replaceState(history.state, '', href);
  }

  /** Shows a comment: loads pages until it is found, shows hidden replies around it, and moves the focus to it. */
  async reveal(id: string): Promise<HTMLElement | null> {
    const target = await this.#find(wordPressId(id) ?? id).catch(() => undefined);
    if (target === null) this.#context.announce(this.strings.notFound);
    return target ?? null;
  }

  /** Shows the comment that the address leads to. Of several threads, the first that has it loads pages up to it. */
  async follow(id: string): Promise<void> {
    const { announce, host } = this.#context;
    const search = async (): Promise<HTMLElement | null> => await this.#find(id);
    const isMissing = await isMissingInAll(id, host, search).catch(() => false);
    if (isMissing) announce(this.strings.notFound);
  }

  /** Resolves to null if no page has the comment. Rejects if a page cannot be loaded, which is announced. */
  async #find(id: string): Promise<HTMLElement | null> {
    const { signal } = this.loader;
    const comment = await this.loader.loadUntilFound(id).catch((error: unknown) => {
      if (!signal.aborted) this.#context.announce(this.strings.loadFailed);
      throw error;
    });
    if (!comment) return null;
    this.show(comment, 'start');
    return comment.target;
  }

  /** Shows hidden replies around a comment, scrolls to it and moves the focus to it. */
  show({ element, target }: FoundComment, block: ScrollLogicalPosition): void {
    this.#context.reader.expandAround(element);
    target.scrollIntoView({ block });
    focusInPlace(target);
  }

  /** Loads the page with a comment that was just sent, if it is the page before or after those that are here. */
  async loadSent({ defaultPrevented, status, url }: ResultEvent): Promise<void> {
    const id = wordPressId(url.replace(/.*#/, ''));
    const isSent = !defaultPrevented && (status === 'published' || status === 'held');
    if (!id || !isSent || findComments(this.#context.host).some((comment) => comment.id === id)) return;
    await this.loader.loadBeside(url).catch(() => undefined);
  }

  /** Shows the comments that wait to be sent, in a list that the form shows. Undefined if it shows none. */
  async showWaiting(outbox: HTMLElement | undefined): Promise<void> {
    const { host, locale } = this.#context;
    if (!host.isConnected) return;
    this.#outbox = outbox;
    if (outbox && !this.#waiting) {
      const part = await lazyImport(host, async () => await import('../thread-waiting.lazy.js'));
      // The element may have been removed, or another list been shown.
      if (!part || this.#outbox !== outbox) return;
      this.#waiting ??= new part.WaitingComments(host, locale, () => this.strings.waiting);
    }
    this.#waiting?.show(outbox);
  }

  /** Shows waiting comments whose place has come with a change of the page. */
  updateWaiting(): void {
    this.#waiting?.update();
  }

  /** Announces that comments are being loaded, and that this has failed. Resolves to undefined if it was ended. */
  async #try<Value>(load: () => Promise<Value>): Promise<Value | undefined> {
    const { announce } = this.#context;
    const { signal } = this.loader;
    announce(this.strings.loading);
    try {
      return await load();
    } catch (error) {
      if (signal.aborted) return undefined;
      announce(this.strings.loadFailed);
      throw error;
    }
  }

  #stopWaiting(): void {
    this.#waiting?.stop();
    this.#waiting = undefined;
  }

  /** The strings about comments that are added later, with the overrides of the element. */
  get strings(): CommentsUpdateStrings {
    const { host, locale } = this.#context;
    return { ...commentsUpdateStrings(locale.locale), ...host.strings };
  }
}
