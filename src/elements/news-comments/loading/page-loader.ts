import { focusInPlace } from '../../../dom/focus.js';
import { NewsCommentsLoadEvent } from '../events.js';
import { findComments, type FoundComment } from '../thread/find-comments.js';
import type { CommentsHost } from '../types.js';
import { type CommentsPage, readCommentsPage } from './comments-page.js';
import { loadAllPages } from './load-all-pages.js';
import { loadBackends } from './load-backends.js';
import { keepPlace } from './keep-place.js';
import { CommentsMerge } from './merge-comments.js';
import { findAllLinks, findPageLinks, LOADED_ATTRIBUTE, type PageLinks, type Way } from './page-links.js';

/** How many times a page is read at most, if the page at the border keeps changing. */
const MAX_READS = 3;

/** Loads other pages of comments into the page, through the links of its pagination. */
export class PageLoader {
  readonly #host: CommentsHost;
  /** The pages whose comments are at the borders of the list. Until something is loaded, both are this page. */
  readonly #borders: Record<Way, string>;
  /** The ids of the comments that the pages at the borders had when they were read. */
  readonly #borderIds: Record<Way, string>;
  readonly #pending = new Map<Way, Promise<number | undefined>>();
  #abortController = new AbortController();

  /** @param address the address of the page when the thread was added to it */
  constructor(host: CommentsHost, address = location.href) {
    this.#host = host;
    this.#borders = { previous: address, next: address };
    const ids = idsOf(this.#comments);
    this.#borderIds = { previous: ids, next: ids };
  }

  /** The links that lead to pages which are not loaded. */
  get links(): PageLinks {
    return findPageLinks(this.#host);
  }

  /** The address of the first or the last page of those that are here. */
  border(way: Way): string {
    return this.#borders[way];
  }

  /** Aborted when the loading that runs now is stopped. */
  get signal(): AbortSignal {
    return this.#abortController.signal;
  }

  /** Stops loading. */
  stop(): void {
    this.#abortController.abort();
    this.#abortController = new AbortController();
    this.#pending.clear();
  }

  /**
   * Loads the page that a link leads to, and the page that it stands on again: comments that were approved or deleted
   * meanwhile move others across the border. Only comments that this page does not have are inserted.
   *
   * Resolves to the number of inserted comments; undefined if a listener has canceled the insertion. Rejects if the page
   * cannot be read, or is one of the site without comments.
   */
  async load(way: Way): Promise<number | undefined> {
    const { signal } = this;
    const load = async (): Promise<number | undefined> =>
      await this.#load(way).finally(() => {
        if (!signal.aborted) this.#pending.delete(way);
      });
    const pending = this.#pending.get(way) ?? load();
    this.#pending.set(way, pending);
    return await pending;
  }

  /**
   * Finds a comment, and loads pages until it is there. Ids grow with time, so the pages on the side of the older or the newer
   * comments come first. Resolves to undefined if no page has the comment. Rejects if a page cannot be read.
   */
  async loadUntilFound(id: string): Promise<FoundComment | undefined> {
    const find = (): FoundComment | undefined => this.#comments.find((comment) => comment.id === id);
    const load = async (way: Way): Promise<number | undefined> => await this.load(way);
    // WordPress numbers the pages of comments from the oldest.
    const isOlder = this.#comments.every((comment) => Number(id) < Number(comment.id));
    for (const way of isOlder ? (['previous', 'next'] as const) : (['next', 'previous'] as const))
      if (!(await loadAllPages(this, way, load, () => find() !== undefined))) return undefined;
    return find();
  }

  /**
   * Loads the page with a new comment if it is the page before or after those that are here, also if it is a new page that no
   * link leads to. Does nothing if others are in between, because the comment would stand at the wrong place.
   *
   * @param url the address of the comment, or of the preview of a held one
   */
  async loadBeside(url: string): Promise<void> {
    const address = withoutPreview(url);
    const way = (['next', 'previous'] as const).find((each) => {
      const link = this.links[each];
      return link && withoutPreview(link.href) === address;
    });
    // The preview shows a held comment to its author.
    if (way) await this.#load(way, url);
    else if (!this.links.next) await this.#loadNewPage(url);
  }

  /** Loads the last page, which the comment has begun, if the page before it has comments that are here. */
  async #loadNewPage(url: string): Promise<void> {
    const { signal } = this.#abortController;
    const page = await this.read(url.replace(/#.*/, ''));
    const { previous } = page.addresses;
    const border = previous ? await this.read(previous) : undefined;
    signal.throwIfAborted();
    if (this.hasOurs(page) || (border && this.hasOurs(border))) this.#insert(page, border, 'next');
  }

  /** Reads a page of comments through the back end of the element. */
  async read(url: string): Promise<CommentsPage> {
    const { backend } = this.#host;
    const { signal } = this.#abortController;
    if (typeof backend !== 'object') return await readCommentsPage(url, this.#host, signal);
    const [{ buildPage }, answer] = await Promise.all([loadBackends(this.#host), backend.page(url, { signal })]);
    return buildPage(answer, url, this.#host);
  }

  /** Reads a page of the site that may be in the cache of the browser. The server is asked whether it is still current. */
  async readAgain(url: string, signal: AbortSignal): Promise<CommentsPage> {
    return await readCommentsPage(url, this.#host, signal, 'no-cache');
  }

  /**
   * Whether a page at an address that is known to be of this thread is one of it. Where scripts add threads of other stories, it has
   * a comment that is here, because the address may have been that of the story before when this one was added.
   */
  recognizes(page: CommentsPage): boolean {
    const { localName } = this.#host;
    const isOnly = document.querySelectorAll(`${localName}:not(${localName} *)`).length < 2;
    return isOnly || this.hasOurs(page);
  }

  /** Whether a page has a comment that is here. */
  hasOurs({ comments }: CommentsPage): boolean {
    const ours = new Set(this.#comments.map(({ id }) => id));
    return comments.some(({ id }) => ours.has(id));
  }

  /** Finds the comments of pages that this page does not have. Nothing is inserted yet. */
  merge(pages: readonly CommentsPage[], ignored: ReadonlySet<string>): CommentsMerge {
    const merge = new CommentsMerge(this.#comments, ignored, this.#host);
    for (const { comments } of pages) merge.add(comments, 'next');
    return merge;
  }

  /** Inserts comments, without moving what is in view. */
  insert(merge: CommentsMerge): void {
    keepPlace(
      this.#comments.map(({ target }) => target),
      () => {
        merge.insert();
      },
    );
  }

  /** The list now begins and ends with the comments of another page. Ends the loading of pages of the list before. */
  restart(url: string, { comments }: CommentsPage): void {
    this.stop();
    for (const way of ['previous', 'next'] as const) this.#setBorder(way, url, comments);
  }

  async #load(way: Way, url = this.links[way]?.href): Promise<number | undefined> {
    const links = findAllLinks(this.#host, way);
    if (!links.length || !url) return 0;
    const { signal } = this.#abortController;
    const [page, border] = await this.#readWithBorder(url, way);
    signal.throwIfAborted();
    // A page to log in, or one of a firewall, also with status 200. The browser shows it when it follows the link.
    if (page.root && !page.comments.length) throw new TypeError(`${page.url} has no comments`);
    const count = this.#insert(page, border, way);
    if (count === undefined) return undefined;
    this.#setBorder(way, page.url, page.comments);
    const next = page.addresses[way];
    const hasFocus = links.some((link) => link.matches(':focus'));
    for (const link of links) {
      if (next) link.href = next;
      else link.setAttribute(LOADED_ATTRIBUTE, '');
    }
    if (!next) {
      const first = hasFocus && this.#firstOf(page);
      if (first) focusInPlace(first);
    }
    return count;
  }

  /**
   * Reads a page, and the page at the border. If a comment is deleted there before the first is read, and another one is approved
   * before the second is read, neither has the comment between them. So both are read again if the border has changed.
   */
  async #readWithBorder(url: string, way: Way): Promise<[CommentsPage, CommentsPage | undefined]> {
    for (let count = 1; ; count++) {
      const [page, border] = await Promise.all([this.read(url), this.#readBorder(way)]);
      const ids = border && idsOf(border.comments);
      if (!border || ids === this.#borderIds[way] || count === MAX_READS) return [page, border];
      this.#setBorder(way, this.#borders[way], border.comments);
    }
  }

  /** Reads the page at the border. Without it, nothing is lost unless the border has moved. */
  async #readBorder(way: Way): Promise<CommentsPage | undefined> {
    const page = await this.read(this.#borders[way]).catch(() => undefined);
    return page && (!page.root || this.recognizes(page)) ? page : undefined;
  }

  #setBorder(way: Way, url: string, comments: readonly FoundComment[]): void {
    this.#borders[way] = url;
    this.#borderIds[way] = idsOf(comments);
  }

  /** Inserts what is missing. Returns the number of comments, or undefined if a listener has canceled the insertion. */
  #insert(page: CommentsPage, border: CommentsPage | undefined, way: Way): number | undefined {
    const merge = new CommentsMerge(this.#comments);
    if (border) merge.add(border.comments, way);
    merge.add(page.comments, way);
    if (!this.#host.dispatchEvent(new NewsCommentsLoadEvent(merge.copies, page.url))) return undefined;
    this.insert(merge);
    return merge.ids.length;
  }

  get #comments(): FoundComment[] {
    return findComments(this.#host);
  }

  #firstOf({ comments: [first] }: CommentsPage): HTMLElement | undefined {
    return this.#comments.find(({ id }) => id === first?.id)?.target;
  }
}

function idsOf(comments: readonly FoundComment[]): string {
  return comments.map(({ id }) => id).join();
}

/** The address of a page of comments, without what WordPress adds to the address of a held comment. */
function withoutPreview(address: string): string {
  const url = new URL(address, document.baseURI);
  url.hash = '';
  for (const name of ['unapproved', 'moderation-hash']) url.searchParams.delete(name);
  return url.href;
}
