import { ReactiveElement } from 'lit';
import { BidiController } from '../../controllers/bidi-controller.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { define } from '../../dom/define.js';
import { documentReady } from '../../dom/document-ready.js';
import { loadWhenNear } from '../../dom/load-when-near.js';
import type { ThreadSource } from '../../comments/thread/thread-backend.js';
import type { CommentsStrings } from '../../locales/locale.js';

/**
 * The comments below a story, as the server printed them: the whole comments area, or only its list and pagination, in the
 * markup of WordPress's lists, of its blocks, or any nested list whose items have ids. Without JavaScript it is that list.
 *
 * The element finds the comments and adds to them: a link from each reply to the comment that it answers, and what its
 * attributes request. Without attributes, it moves, replaces and rewrites no node of the page. `isolate` wraps parts of the text, the
 * attributes of dates change their text, `load` changes the links of the pagination, and a link that sorts the comments moves them
 * and removes those of other pages. Its code is loaded when the reader comes near the thread. What takes space is inserted outside of
 * the visible part of the page. Pingbacks, trackbacks and a form in the list are not comments.
 *
 * In a comment, the author is the element with the class `fn` or `wp-block-comment-author-name`, with `itemprop="author"` or
 * `rel="author"`, or the first line of the class `comment-author`. The text is the element with a class that ends in `comment-content`,
 * or that has the class `comment-text`, `comment-entry` or `e-content` or `itemprop="text"`. If it also contains the author or the link
 * to reply, or if there is none, the text is the paragraphs, quotes and lists in it or in the comment. The date is a `<time>` with
 * `datetime`.
 *
 * To style a list that has no styles of its own, link `cdn/news-elements.comments.css`, or import
 * `news-elements/styles/news-comments.css` with a bundler. The element itself adopts only the styles of
 * what it adds, so that nothing moves. In threads of more than 300 comments, it adds to a comment when the reader comes near it.
 *
 * Comments that wait to be sent in `<news-comment-form>` stand at the end of their branches too, with the same buttons.
 *
 * | key | action |
 * |---|---|
 * | Tab | moves through the links of the comments and the buttons of `collapse` |
 * | Enter | on "in reply to", moves to the comment that was answered, which then has a link back |
 * | Enter, Space | on the number of replies, hide or show them |
 * | Enter | on a link that sorts the comments, shows the other order; the focus stays on the link |
 * | Enter, Space | on the number of new comments, insert them and move to the first |
 *
 * @customElement news-comments
 * @summary The comments below a story.
 * @slot - the list of comments with its pagination, or the whole comments area, as light DOM; there is no shadow root
 * @fires {NewsCommentsLoadEvent} news-comments-load - comments of another page are about to be inserted; cancel it to insert them yourself
 * @fires {NewsCommentsNewEvent} news-comments-new - new comments are about to be inserted; cancel it to insert them yourself
 * @cssproperty --news-font-ui - font family of what the element adds; that of the page by default
 * @cssproperty [--news-ink-soft=color-mix(in srgb, currentcolor 74%, transparent)] - colour of the links to other comments, and with `news-elements.comments.css` of dates
 * @cssproperty [--news-accent=currentcolor] - colour of the buttons of `collapse`, of hovered links and of focus rings
 * @cssproperty [--news-rule=color-mix(in srgb, currentcolor 22%, transparent)] - colour of the lines below links and around waiting comments, and with `news-elements.comments.css` of those beside replies and between comments
 * @cssproperty [--news-radius=3px] - border radius of focus rings, and of waiting comments and their buttons
 */
export class NewsComments extends ReactiveElement {
  static override properties = {
    for: {},
    blockDirection: { attribute: 'block-direction' },
    isolate: { type: Boolean },
    calendar: {},
    numerals: {},
    timeZone: { attribute: 'time-zone' },
    relative: {},
    collapse: { type: Boolean },
    load: {},
    live: { type: Number },
    backend: { attribute: false },
    strings: { attribute: false },
  };

  /** Registers the class under a tag name, in the global registry or in another one. */
  static define(tag = 'news-comments', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #locale = new LocaleController(this, 'comments');
  readonly #controller = new LazyController(
    this,
    async () =>
      await Promise.all([
        import('./news-comments.lazy.js'),
        import('./thread-styles.lazy.js'),
        import('../../dom/date-formatter.lazy.js'),
        this.#locale.ready,
      ]),
    ([{ createController }, { controlStyles }, { DateFormatter }]) =>
      createController(this, this.#locale, DateFormatter, LazyController, controlStyles, this.#address),
  );
  readonly #bidi = new BidiController(this, 'article', () => ({ isolate: this.isolate, blockDirection: false }));
  #abortController: AbortController | undefined;
  /** The address of the story. That of the page may change when another story is added below. */
  #address = '';

  /**
   * The id of the `<news-comment-form>` that posts to this thread. By default the one inside it, otherwise the first one below it,
   * or else the last one above it, in the same `<article>`. A thread that is in no `<article>` searches the whole page. Comments of
   * that form that wait to be sent are shown at the end of their branches, with the same buttons as below the form. If no element
   * has the id, one warning is logged.
   */
  for: string | undefined;

  /**
   * `auto` gives the text of each comment the direction of most of its letters. Header lines and alignment stay on the side of
   * the page. A `dir` of the page is kept. Off by default. An unknown value logs one warning and is ignored.
   */
  blockDirection: 'auto' | undefined;

  /**
   * Wraps runs of right-to-left text that would be displayed in the wrong order (`C++`, `@name`, `$100`) in `<bdi>`, as on
   * `<news-article-body>`. Off by default. Text content and copied text stay the same.
   */
  isolate = false;

  /**
   * The calendars of the dates, as on `<news-header>`. Without this attribute and the next three, a `<time>` keeps the text of
   * the page, unless it is empty. A link in or around it stays.
   */
  calendar: string | undefined;

  /** The digits of dates and numbers, as on `<news-header>`. An unknown value logs one warning and is ignored. */
  numerals: 'latn' | 'arab' | 'arabext' | undefined;

  /** The time zone of the times, as on `<news-header>`: an IANA name like `Asia/Riyadh`, or `local`. */
  timeZone: string | undefined;

  /**
   * Shows dates as relative ("قبل ساعتين") while they are less than one day old, or less than the given ISO 8601 duration, as on
   * `<news-header>`. The full date is the tooltip. In print it follows in parentheses. On devices that cannot hover, the day
   * does. Off by default.
   */
  relative: string | boolean | null | undefined;

  /**
   * Adds a button to each comment that has replies. It shows their number, and hides and shows them. Find-in-page and links
   * show hidden replies where browsers support `hidden="until-found"`. All replies are shown when the page loads, so an
   * address with a text (`#:~:text=`) finds them. Off by default.
   */
  collapse = false;

  /**
   * `more` loads the page that a link of the pagination leads to into this page, with the link to the page after it. Only
   * comments that are not here yet are inserted. The address, the history and the position of the reader stay. An address
   * like `#comment-7` then shows a comment of any page. If a page cannot be loaded, the browser follows the link. Off by
   * default. An unknown value logs one warning and is ignored.
   *
   * Links that sort the comments are loaded in place too, and the address becomes theirs. These are links to the same page that
   * differ only in parameters whose names contain `order` or `sort` (`?order=desc`, `?comment_order=asc`), and links that are or
   * stand in an element with `data-news-sort`.
   */
  load: 'more' | undefined;

  /**
   * How many seconds pass between two requests for new comments. The minimum is 30: a smaller number counts as 30. A value that is
   * not a number switches it off. Both log one warning. Off by default, because each reader sends each request to the server.
   *
   * Requests are only sent while the page is visible and the reader is near the thread. The first is sent after a few seconds,
   * because the page may be from a cache. After an error, the pause doubles, and is at least as long as `Retry-After` says. Requests
   * stop after one hour. A button says how many comments are new. It inserts them, and moves the focus to the first of them. The
   * text of a comment that was removed is crossed out, and a sentence says so to screen readers; out of view, the sentence replaces
   * the text.
   *
   * If the page shows only older comments, comments that were on later pages at the first request do not count as new. In long
   * threads without a link to the last page, the same is true of the first requests. For comments that are written afterwards, the
   * button first loads the pages in between, so that all comments stay in order. In a thread without comments, the first ones get a
   * list before the form.
   */
  live: number | null | undefined;

  /**
   * Where comments are read: `wordpress-page` (the pages that the links lead to; for new comments, this page and the last pages of
   * comments), `wordpress-rest` (new comments from WordPress's REST API, if guests may read it; other pages as with
   * `wordpress-page`), or an object with the methods `page` and `since`.
   */
  backend: ThreadSource = 'wordpress-page';

  /** Overrides strings of the locale. Strings that are left out keep their default. */
  strings: Partial<CommentsStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#address ||= location.href;
    this.#abortController = new AbortController();
    const load = (): void => void this.#controller.load();
    // The address may lead to a comment on another page, or to a hidden one.
    if (location.hash.includes('comment-')) void documentReady().then(load);
    else loadWhenNear(this, load, this.#abortController.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abortController?.abort();
  }

  /**
   * Loads the page that the next link of the pagination leads to, or that of the previous link if there is no next one.
   * Rejects if it cannot be loaded. Does nothing if there is no link.
   */
  async loadMore(): Promise<void> {
    await (await this.#controller.load())?.loadMore();
  }

  /**
   * Shows a comment: loads pages until it is found, shows hidden replies around it, and moves the focus to it.
   * Resolves to its element, or to null if no page has it or one cannot be loaded.
   *
   * @param id the id of the comment in WordPress, a number, or that of its element
   */
  async reveal(id: string | number): Promise<HTMLElement | null> {
    return (await (await this.#controller.load())?.reveal(String(id))) ?? null;
  }

  /** The comments stay in the light DOM. */
  protected override createRenderRoot(): this {
    return this;
  }

  /** Also waits until all text is processed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#bidi.idle();
    return isDone;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-comments': NewsComments;
  }
}
