import type { ReactiveController } from 'lit';
import type { DateFormatter } from '../../dom/date-formatter.js';
import { isRtl } from '../../dom/direction.js';
import { focusInPlace } from '../../dom/focus.js';
import { isPlainClick } from '../../dom/plain-click.js';
import { createElement, h } from '../../internal/vdom.js';
import { warnOnce } from '../../internal/warn-once.js';
import { commentsStrings } from '../../locales/comments.js';
import type { PageLoader } from './loading/page-loader.js';
import { findPageLinks, type Way } from './loading/page-links.js';
import { adoptThreadStyles, type ThreadStyles } from './thread/adopt-thread-styles.js';
import { ThreadReader } from './reading/thread-reader.js';
import { findComments, type ThreadComment } from './thread/find-comments.js';
import type { ThreadStrings } from './thread-strings.js';
import type { CommentsHost, CommentsLocale } from './types.js';

/** The id of a comment in a fragment of WordPress: `#comment-7`. */
const COMMENT_FRAGMENT = /^#(?:(?:li|div)-)?comment-(\d+)$/;

/** Loads the loader of other pages, which is a file of its own. `LazyController` has these members. */
export interface PageLoading {
  readonly value: PageLoader | undefined;
  load: () => Promise<PageLoader | undefined>;
}

/** The lazy part of `<news-comments>`. */
export class CommentsController implements ReactiveController {
  readonly #host: CommentsHost;
  readonly #locale: CommentsLocale;
  readonly #reader: ThreadReader;
  readonly #formatter: DateFormatter;
  readonly #loading: PageLoading;
  readonly #styles: ThreadStyles;
  readonly #status = createElement(h('p', { role: 'status', class: 'news-comment-hidden', 'data-news-skip': true }));
  readonly #observer = new MutationObserver((records) => {
    if (records.some((record) => this.#isOfPage(record))) this.#reader.update();
  });
  #stopStyles: (() => void) | undefined;
  #lastSettings = '';

  /**
   * @param formatter the formatter of dates, whose file is loaded at the same time
   * @param loading the loader of other pages, whose file is loaded on demand
   * @param styles the styles, whose file is loaded at the same time
   */
  constructor(
    host: CommentsHost,
    locale: CommentsLocale,
    formatter: DateFormatter,
    loading: PageLoading,
    styles: ThreadStyles,
  ) {
    this.#styles = styles;
    this.#host = host;
    this.#locale = locale;
    this.#formatter = formatter;
    this.#loading = loading;
    this.#reader = new ThreadReader(host, formatter, () => this.#strings);
    host.addController(this);
    host.requestUpdate();
    void this.#followFragment();
  }

  hostConnected(): void {
    this.#stopStyles = adoptThreadStyles(this.#host, this.#styles);
    if (!this.#status.isConnected) this.#host.append(this.#status);
    this.#observer.observe(this.#host, { childList: true, subtree: true });
    this.#host.addEventListener('click', this.#handleClick);
    addEventListener('hashchange', this.#handleHashChange);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#stopStyles?.();
    this.#host.removeEventListener('click', this.#handleClick);
    removeEventListener('hashchange', this.#handleHashChange);
    this.#reader.stop();
    this.#lastSettings = '';
    this.#loading.value?.stop();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
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
    const find = (): ThreadComment | undefined => findComments(this.#host).find((comment) => comment.id === number);
    const comment = find() ?? (await (await this.#loading.load())?.loadUntilFound(number).catch(() => undefined));
    if (!comment) {
      this.#announce(this.#strings.strings.notFound);
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
    const { formatLanguage } = this.#locale;
    const { strings } = this.#strings;
    return JSON.stringify([
      ...[blockDirection, calendar, collapse, numerals, relative, timeZone],
      ...[formatLanguage, isRtl(this.#host), strings],
    ]);
  }

  get #strings(): ThreadStrings {
    return {
      strings: { ...commentsStrings(this.#locale.locale), ...this.#host.strings },
      plural: this.#formatter.plural.bind(this.#formatter),
      fallbackAttributes: this.#locale.fallbackAttributes,
    };
  }

  async #load(way: Way): Promise<void> {
    const { strings, plural } = this.#strings;
    this.#announce(strings.loading);
    const loader = await this.#loading.load();
    if (!loader) throw new TypeError('the loader is missing');
    const count = await loader.load(way);
    this.#announce(count === undefined ? '' : plural(count, strings.loaded));
  }

  readonly #handleClick = (event: MouseEvent): void => {
    const { target } = event;
    if (this.#host.load !== 'more' || !isPlainClick(event)) return;
    const link = target instanceof Element ? target.closest('a') : null;
    const way = (['previous', 'next'] as const).find((each) => link && findPageLinks(this.#host)[each] === link);
    if (!link || !way) return;
    event.preventDefault();
    this.#load(way).catch(() => {
      this.#announce(this.#strings.strings.loadFailed);
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
