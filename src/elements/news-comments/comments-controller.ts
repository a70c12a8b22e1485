import type { ReactiveController } from 'lit';
import { isRtl } from '../../dom/direction.js';
import { focusInPlace } from '../../dom/focus.js';
import { isPlainClick } from '../../dom/plain-click.js';
import { adoptStyles } from '../../dom/light-dom-styles.js';
import { createElement, h } from '../../internal/vdom.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { PageLoader } from './loading/page-loader.js';
import { findPageLinks, type Way } from './loading/page-links.js';
import type { ThreadLocale } from './thread-locale.js';
import { ThreadReader } from './reading/thread-reader.js';
import { findForm } from './waiting/find-form.js';
import { findOutbox } from './waiting/outbox-items.js';
import type { WaitingComments } from './waiting/waiting-comments.js';
import { findComments, type FoundComment } from './thread/find-comments.js';
import type { CommentsHost } from './types.js';

/** The id of a comment in a fragment of WordPress: `#comment-7`. */
const COMMENT_FRAGMENT = /^#(?:(?:li|div)-)?comment-(\d+)$/;

/** The event of the comment form. An element imports no other one. */
type ResultEvent = GlobalEventHandlersEventMap['news-comment-result'];

/** Loads the code that adds comments, which is a file of its own. `LazyController` has these members. */
export interface UpdatesLoading {
  readonly value: ThreadUpdates | undefined;
  load: () => Promise<ThreadUpdates | undefined>;
}
type ThreadUpdates = typeof import('./thread-updates.lazy.js');

/** The lazy part of `<news-comments>`. */
export class CommentsController implements ReactiveController {
  readonly #host: CommentsHost;
  readonly #locale: ThreadLocale;
  readonly #reader: ThreadReader;
  readonly #loading: UpdatesLoading;
  readonly #styles: string;
  readonly #status = createElement(h('p', { role: 'status', class: 'news-comment-hidden', 'data-news-skip': true }));
  readonly #observer = new MutationObserver((records) => {
    if (records.some((record) => this.#isOfPage(record))) this.#reader.update();
  });
  #loader: PageLoader | undefined;
  #waiting: WaitingComments | undefined;
  #lastSettings = '';

  /**
   * @param locale the language, with the formatter of dates, whose file is loaded at the same time
   * @param loading the code that adds comments, whose file is loaded on demand
   * @param styles the style sheet of what the element adds, whose file is loaded at the same time
   */
  constructor(host: CommentsHost, locale: ThreadLocale, loading: UpdatesLoading, styles: string) {
    this.#host = host;
    this.#locale = locale;
    this.#loading = loading;
    this.#styles = styles;
    this.#reader = new ThreadReader(host, locale);
    host.addController(this);
    host.requestUpdate();
    void this.#followFragment();
  }

  hostConnected(): void {
    if (!this.#areStylesLinked) adoptStyles(this.#host, this.#styles);
    if (!this.#status.isConnected) this.#host.append(this.#status);
    this.#observer.observe(this.#host, { childList: true, subtree: true });
    this.#host.addEventListener('click', this.#handleClick);
    addEventListener('hashchange', this.#handleHashChange);
    document.addEventListener('news-comment-queue', this.#showWaiting);
    document.addEventListener('news-comment-result', this.#handleResult);
    this.#showWaiting();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#host.removeEventListener('click', this.#handleClick);
    removeEventListener('hashchange', this.#handleHashChange);
    this.#reader.stop();
    this.#lastSettings = '';
    this.#loader?.stop();
    this.#waiting?.stop();
    this.#waiting = undefined;
    document.removeEventListener('news-comment-queue', this.#showWaiting);
    document.removeEventListener('news-comment-result', this.#handleResult);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#locale.read();
    const { blockDirection, load } = this.#host;
    this.#warnIfUnknown('block-direction', blockDirection, 'auto');
    this.#warnIfUnknown('load', load, 'more');
    Object.assign(this.#status, this.#locale.fallbackAttributes);
    // Updates also follow each change of a direction in the page, of which the reader makes many.
    const settings = this.#settings;
    if (settings !== this.#lastSettings) this.#reader.update();
    this.#lastSettings = settings;
  }

  /** Loads the page that the next link of the pagination leads to, or the previous link if there is none. */
  async loadMore(): Promise<void> {
    const { next, previous } = findPageLinks(this.#host);
    if (next ?? previous) await this.#load(next ? 'next' : 'previous');
  }

  /** Shows a comment: loads pages until it is found, shows hidden replies around it, and moves the focus to it. */
  async reveal(id: string): Promise<HTMLElement | null> {
    const number = COMMENT_FRAGMENT.exec(`#${id}`)?.[1] ?? id;
    const find = (): FoundComment | undefined => findComments(this.#host).find((comment) => comment.id === number);
    const comment = find() ?? (await (await this.#loadLoader())?.loadUntilFound(number).catch(() => undefined));
    if (!comment) {
      this.#announce(this.#locale.strings.notFound);
      return null;
    }
    this.#reader.expandAround(comment.element);
    comment.target.scrollIntoView({ block: 'start' });
    focusInPlace(comment.target);
    return comment.target;
  }

  /** What the look of the thread depends on, besides the comments. */
  get #settings(): string {
    const { blockDirection, calendar, collapse, numerals, relative, timeZone } = this.#host;
    const { formatLanguage, strings } = this.#locale;
    return JSON.stringify([
      ...[blockDirection, calendar, collapse, numerals, relative, timeZone],
      ...[formatLanguage, isRtl(this.#host), strings],
    ]);
  }

  /** Whether the page links `news-elements.comments.css`, which has these rules too. */
  get #areStylesLinked(): boolean {
    return getComputedStyle(this.#host).getPropertyValue('--_news-styled').trim() === this.#host.localName;
  }

  async #load(way: Way): Promise<void> {
    const { strings } = this.#locale;
    this.#announce(strings.loading);
    const loader = await this.#loadLoader();
    if (!loader) throw new TypeError('the loader is missing');
    const count = await loader.load(way);
    this.#announce(count === undefined ? '' : this.#locale.plural(count, strings.loaded));
  }

  async #loadLoader(): Promise<PageLoader | undefined> {
    const updates = await this.#loading.load();
    return updates && (this.#loader ??= new updates.PageLoader(this.#host));
  }

  /** The form that posts to this thread. */
  get #form(): HTMLElement | undefined {
    return findForm(this.#host, this.#host.for);
  }

  /** Shows the comments that wait to be sent, as soon as the form lists the first. */
  readonly #showWaiting = (): void => {
    const outbox = findOutbox(this.#form);
    if (!outbox || this.#waiting) return;
    void this.#loading.load().then((updates) => {
      if (updates && this.#host.isConnected)
        this.#waiting ??= new updates.WaitingComments(this.#host, this.#locale, outbox);
    });
  };

  /** Loads the page with a comment that was just sent, if it is the page before or after those that are here. */
  readonly #handleResult = ({ target, status, url, defaultPrevented }: ResultEvent): void => {
    const id = COMMENT_FRAGMENT.exec(/#.*/.exec(url)?.[0] ?? '')?.[1];
    const isOurs = target === this.#form && !defaultPrevented && (status === 'published' || status === 'held');
    if (!id || !isOurs || this.#host.load !== 'more') return;
    // The form inserts the comment after the event, if it can.
    setTimeout(() => {
      if (findComments(this.#host).some((comment) => comment.id === id)) return;
      void this.#loadLoader().then(async (loader) => await loader?.loadBeside(url).catch(() => undefined));
    });
  };

  readonly #handleClick = (event: MouseEvent): void => {
    const { target } = event;
    if (this.#host.load !== 'more' || !isPlainClick(event)) return;
    const link = target instanceof Element ? target.closest('a') : null;
    const way = (['previous', 'next'] as const).find((each) => link && findPageLinks(this.#host)[each] === link);
    if (!link || !way) return;
    event.preventDefault();
    this.#load(way).catch(() => {
      this.#announce(this.#locale.strings.loadFailed);
      // The link is a link.
      if (link.isConnected && this.#host.isConnected) location.assign(link.href);
    });
  };

  readonly #handleHashChange = (): void => {
    void this.#followFragment();
  };

  /** Shows the comment that the address leads to, if it is hidden or on another page. */
  async #followFragment(): Promise<void> {
    const id = COMMENT_FRAGMENT.exec(location.hash)?.[1];
    if (!id) return;
    const target = document.getElementById(location.hash.slice(1));
    // The browser has scrolled to it.
    if (target && !this.#reader.isHidden(target)) return;
    if (target ? this.#host.contains(target) : this.#host.load === 'more') await this.reveal(id);
  }

  #announce(text: string): void {
    this.#status.textContent = text;
  }

  /** Whether a change was made by the page, and not by this element. */
  #isOfPage({ addedNodes, removedNodes, target }: MutationRecord): boolean {
    if (this.#status.contains(target)) return false;
    return [...addedNodes, ...removedNodes].some(
      (node) =>
        node !== this.#status && !(node instanceof Element && this.#reader.isOurs(node)) && node instanceof Element,
    );
  }

  #warnIfUnknown(name: string, value: string | undefined, known: string): void {
    if (!value || value === known) return;
    warnOnce(`<${this.#host.localName}>: ${name}="${value}" is unknown. Write "${known}".`);
  }
}
