import type { ReactiveController } from 'lit';
import type { LazyController } from '../../controllers/lazy-controller.js';
import type { DateFormatter } from '../../dom/date-formatter.js';
import { isRtl } from '../../dom/direction.js';
import { isPlainClick } from '../../dom/plain-click.js';
import { adoptStyles } from '../../dom/light-dom-styles.js';
import { createElement, h } from '../../internal/vdom.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { LiveComments } from './live/live-comments.js';
import { findAllLinks } from './loading/page-links.js';
import { isSortLink } from './loading/sort-links.js';
import type { ResultEvent, ThreadUpdates } from './loading/thread-updates.js';
import type { ThreadContext } from './thread-context.js';
import { ThreadLocale } from './thread-locale.js';
import { isOfPage } from './reading/is-of-page.js';
import { ThreadReader } from './reading/thread-reader.js';
import { wordPressId } from './thread/find-comments.js';
import { findForm } from './waiting/find-form.js';
import { findOutbox } from './waiting/outbox-items.js';
import type { CommentsHost, CommentsLocale } from './types.js';

type Loader<Value> = Pick<LazyController<unknown, Value>, 'load' | 'value'>;

/**
 * Creates the controller of a thread. Returns undefined if another thread is around it, because both would add the same: themes and
 * plugins may both wrap the comments, and a filter of WordPress's comments block is called twice. What other files export is
 * passed in, so that the file with the controller does not contain it too: each file is loaded at the same time, or is a part
 * of the main file.
 *
 * @param controlStyles returns the style sheet of what the element adds
 * @param address the address of the page when the thread was added to it
 */
export function createController(
  host: CommentsHost,
  locale: CommentsLocale,
  Formatter: typeof DateFormatter,
  Loading: typeof LazyController,
  controlStyles: (tag: string) => string,
  address: string,
): CommentsController | undefined {
  if (host.parentElement?.closest(host.localName)) {
    warnOnce(`<${host.localName}>: another one is around it. Remove one.`);
    return undefined;
  }
  return new CommentsController(
    host,
    new ThreadLocale(host, locale, Formatter),
    Loading,
    controlStyles(host.localName),
    address,
  );
}

/** The lazy part of `<news-comments>`. */
export class CommentsController implements ReactiveController {
  readonly #host: CommentsHost;
  readonly #locale: ThreadLocale;
  readonly #reader: ThreadReader;
  /** What adds comments to the thread, whose file is loaded when it is needed. */
  readonly #updates: Loader<ThreadUpdates>;
  /** What looks for new comments, whose file is loaded for the attribute `live`. */
  readonly #live: Loader<LiveComments>;
  readonly #styles: string;
  readonly #status = createElement(h('p', { role: 'status', class: 'news-comment-hidden', 'data-news-skip': true }));
  readonly #observer = new MutationObserver((records) => {
    if (!records.some(isOfPage)) return;
    this.#reader.update();
    this.#updates.value?.updateWaiting();
  });
  #listeners: AbortController | undefined;
  #lastSettings = '';

  /**
   * @param locale the language, with the formatter of dates, whose file is loaded at the same time
   * @param Loading the class that loads files on demand. The main file has it
   * @param styles the style sheet of what the element adds, whose file is loaded at the same time
   * @param address the address of the page when the thread was added to it
   */
  constructor(
    host: CommentsHost,
    locale: ThreadLocale,
    Loading: typeof LazyController,
    styles: string,
    address: string,
  ) {
    this.#host = host;
    this.#locale = locale;
    this.#styles = styles;
    this.#reader = new ThreadReader(host, locale);
    const context: ThreadContext = {
      host,
      address,
      locale,
      reader: this.#reader,
      announce: (text) => {
        this.#status.textContent = text;
      },
    };
    this.#updates = new Loading(
      host,
      async () => await import('./thread-updates.lazy.js'),
      ({ ThreadUpdates }) => new ThreadUpdates(context),
    );
    this.#live = new Loading(
      host,
      async () => await Promise.all([import('./thread-live.lazy.js'), this.#loadUpdates()]),
      ([{ LiveComments }, updates]) => new LiveComments(context, updates),
    );
    host.addController(this);
    host.requestUpdate();
    this.#followFragment();
  }

  hostConnected(): void {
    // The page may link `news-elements.comments.css`, which has these rules too.
    const styled = getComputedStyle(this.#host).getPropertyValue('--_news-styled');
    if (styled !== this.#host.localName) adoptStyles(this.#host, this.#styles);
    if (!this.#status.isConnected) this.#host.append(this.#status);
    this.#observer.observe(this.#host, { childList: true, subtree: true });
    this.#listeners = new AbortController();
    const options = { signal: this.#listeners.signal };
    this.#host.addEventListener('click', this.#handleClick, options);
    addEventListener('hashchange', this.#followFragment, options);
    document.addEventListener('news-comment-queue', this.#showWaiting, options);
    document.addEventListener('news-comment-result', this.#handleResult, options);
    this.#showWaiting();
    this.#startLive();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#listeners?.abort();
    this.#reader.stop();
    this.#lastSettings = '';
    this.#updates.value?.stop();
    this.#live.value?.stop();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#locale.read();
    const { blockDirection, load } = this.#host;
    this.#warnIfUnknown('block-direction', blockDirection, 'auto');
    this.#warnIfUnknown('load', load, 'more');
    // Each write of the language or the direction, also of the same one, causes another update.
    for (const name of ['lang', 'dir'] as const) {
      const value = this.#locale.fallbackAttributes?.[name] ?? '';
      if (this.#status[name] !== value) this.#status[name] = value;
    }
    // Updates also follow each change of a direction in the page, of which the reader makes many.
    const settings = this.#settings;
    if (settings !== this.#lastSettings) {
      this.#reader.update();
      this.#showWaiting();
    }
    this.#lastSettings = settings;
    this.#startLive();
  }

  /** Loads the page that the next link of the pagination leads to, or the previous link if there is none. */
  async loadMore(): Promise<void> {
    await (await this.#loadUpdates()).loadMore();
  }

  /** Shows a comment: loads pages until it is found, shows hidden replies around it, and moves the focus to it. */
  async reveal(id: string): Promise<HTMLElement | null> {
    return (await (await this.#updates.load())?.reveal(id)) ?? null;
  }

  /** What is shown depends on these, besides the comments. */
  get #settings(): string {
    const { blockDirection, calendar, collapse, for: form, numerals, relative, timeZone } = this.#host;
    const { formatLanguage, strings } = this.#locale;
    const formats = [formatLanguage, calendar, numerals, relative, timeZone];
    return JSON.stringify([formats, blockDirection, collapse, form, isRtl(this.#host), strings]);
  }

  async #loadUpdates(): Promise<ThreadUpdates> {
    const updates = await this.#updates.load();
    if (!updates) throw new TypeError('a file is missing');
    return updates;
  }

  #startLive(): void {
    // An attribute that was removed is null.
    if ((this.#host.live ?? undefined) !== undefined) void this.#live.load().then((live) => live?.start());
    else this.#live.value?.stop();
  }

  /** The form that posts to this thread. */
  get #form(): HTMLElement | undefined {
    return findForm(this.#host, this.#host.for);
  }

  /** Shows the comments that wait to be sent, as soon as the form lists the first. Another form has another list. */
  readonly #showWaiting = (): void => {
    const outbox = findOutbox(this.#form);
    if (outbox) void this.#updates.load().then((updates) => updates?.showWaiting(outbox));
    else void this.#updates.value?.showWaiting(undefined);
  };

  /** Loads the page with a comment that was just sent, if it is the page before or after those that are here. */
  readonly #handleResult = (event: ResultEvent): void => {
    if (!event.url || event.target !== this.#form || this.#host.load !== 'more') return;
    // The form inserts the comment after the event, if it can.
    setTimeout(() => {
      void this.#updates.load().then((updates) => updates?.loadSent(event));
    });
  };

  readonly #handleClick = (event: MouseEvent): void => {
    const { target } = event;
    const host = this.#host;
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || host.load !== 'more' || !isPlainClick(event)) return;
    const way = (['previous', 'next'] as const).find((each) => findAllLinks(host, each).includes(link));
    if (!way && !isSortLink(link, host)) return;
    event.preventDefault();
    const { href } = link;
    const signal = this.#listeners?.signal;
    this.#loadUpdates()
      .then(async (updates) => await (way ? updates.load(way) : updates.sort(link)))
      .catch(() => {
        // The link is a link, unless a script has moved the thread meanwhile, which has ended the loading.
        if (link.isConnected && !signal?.aborted) location.assign(href);
      });
  };

  /** Shows the comment that the address leads to, if it is hidden or on another page. */
  readonly #followFragment = (): void => {
    const fragment = location.hash.slice(1);
    const id = wordPressId(fragment);
    if (!id) return;
    const target = document.getElementById(fragment);
    // The browser has scrolled to it.
    if (target && !this.#reader.isHidden(target)) return;
    if (target ? this.#host.contains(target) : this.#host.load === 'more')
      void this.#updates.load().then((updates) => updates?.follow(id));
  };

  #warnIfUnknown(name: string, value: string | undefined, known: string): void {
    if (!value || value === known) return;
    warnOnce(`<${this.#host.localName}>: ${name}="${value}" is unknown. Write "${known}".`);
  }
}
