import { type PropertyValues, ReactiveElement } from 'lit';
import { BidiController } from '../../controllers/bidi-controller.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { define } from '../../dom/define.js';
import { documentReady } from '../../dom/document-ready.js';
import { ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { createResizeObserver } from '../../dom/optional-apis.js';
import { warnOnce } from '../../internal/warn-once.js';

/** The known values of the attributes. Other values log one warning and are ignored. */
const KNOWN_VALUES = {
  'lead-in': ['word', 'line'],
  'block-direction': ['auto'],
  numerals: ['latn', 'arab', 'arabext'],
};

const loadStyles = async (): Promise<string> =>
  (await import('./news-article-body.light.styles.lazy.js')).articleBodyStyles;

/**
 * The text of a story: typography for the page's own HTML, with any blocks at any depth, in Arabic and other languages.
 *
 * The element has no shadow root and does not move or rewrite its content. Parts with the class `not-prose` or the attribute
 * `data-news-skip` are neither styled nor processed. `<b class="news-lead">` emphasizes the first word or phrase. Use it for
 * whole words only, because a change of weight inside an Arabic word breaks the joining of its letters.
 *
 * It styles headings, lists, quotations, tables, figures, code, `<aside>`, `<details>`, footnotes and embeds, and the
 * blocks of WordPress (`wp-block-…`, `alignwide`, `alignfull`, `has-drop-cap`).
 *
 * | key | action |
 * |---|---|
 * | Tab | moves through the links of the page, and to tables that are wider than the text |
 * | arrows | scroll such a table while it has the focus |
 *
 * @customElement news-article-body
 * @summary The text of a story.
 * @slot - the article's HTML, as light DOM; there is no shadow root
 * @cssproperty --news-font-text - font family of the text; by default a stack with the Arabic system font of each platform
 * @cssproperty --news-font-heading - font family of the headings; `--news-font-ui` by default
 * @cssproperty --news-font-ui - font family of captions and tables
 * @cssproperty [--news-text-size=max(1em, min(1rem + 0.3vw, 1.25rem))] - font size of the text
 * @cssproperty --news-leading - line height, a number; 1.85 by default in right-to-left text, otherwise 1.65
 * @cssproperty --news-measure - maximum line length; 29em by default in right-to-left text, otherwise 32em
 * @cssproperty --news-wide - maximum width of wide blocks (`alignwide`); by default the wide size of a WordPress theme, else 1.25
 *   times the measure. Full blocks (`alignfull`) are as wide as the parent of the article
 * @cssproperty --news-nastaliq - line height and font family of Urdu and Kashmiri (`lang`), such as
 *   `2.4 'Noto Nastaliq Urdu'`. By default they are styled like other Arabic script
 * @cssproperty --news-ink - colour of the text
 * @cssproperty --news-ink-soft - colour of captions and markers
 * @cssproperty --news-accent - colour of links, of the lead-in and of the quotation bar
 * @cssproperty --news-paper - text colour of buttons (`wp-block-button`)
 * @cssproperty --news-rule - colour of table borders and rules
 * @cssproperty [--news-radius=3px] - border radius
 */
export class NewsArticleBody extends ReactiveElement {
  static override properties = {
    leadIn: { attribute: 'lead-in', reflect: true },
    isolate: { type: Boolean },
    blockDirection: { attribute: 'block-direction' },
    numerals: { reflect: true },
  };

  /** Registers the class under a tag name, in the global registry or in another one. */
  static define(tag = 'news-article-body', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #bidi = new BidiController(this, 'article', () => ({
    isolate: this.isolate,
    blockDirection: this.blockDirection === 'auto',
  }));
  readonly #leadInHighlight = new LazyController(
    this,
    async () => await import('./news-article-body.lazy.js'),
    ({ LeadInHighlight }) => new LeadInHighlight(this),
  );
  readonly #focusableTables = new LazyController(
    this,
    async () => await import('./focusable-tables.lazy.js'),
    ({ FocusableTables }) => new FocusableTables(this),
  );
  #highlighting: Promise<void> | undefined;
  #resizeObserver: ResizeObserver | undefined;

  /**
   * Colours the beginning of the story without changing the DOM: the first `word`, without quotation marks before it (with
   * the CSS Custom Highlight API, so it needs scripts), or the first `line` (with `::first-line`). Off by default. The colour is `--news-accent`. To change weight or size too, mark the words yourself with
   * `<b class="news-lead">`. An unknown value logs one warning and is ignored.
   */
  leadIn: 'word' | 'line' | undefined;

  /**
   * In right-to-left text, wraps left-to-right runs that would be displayed in the wrong order (`C++`, `@name`,
   * `+966 50 123 4567`, `React، Vue`) in `<bdi>`, also inside links and inline code. Off by default. Text content and copied
   * text stay the same. Each text node of the page stays where it is, and keeps the text before its first run. The rest
   * follows it in new nodes. If a framework changes or removes the text node, the new nodes are removed. Preformatted and editable text, and elements
   * with a `dir` or `translate="no"` are not changed. If a framework hydrates the page, register the element after hydration.
   */
  isolate = false;

  /**
   * `auto` sets `dir` on paragraphs whose sentences are written in the direction opposite to the article, such as an English
   * quotation. These paragraphs keep the alignment of the article. Table cells, list items, captions, headings, lines that
   * contain only names, and elements with a `dir` attribute are not changed. Off by default.
   */
  blockDirection: 'auto' | undefined;

  /**
   * The digits of numbered lists in right-to-left text: `latn` 123, `arab` ١٢٣, `arabext` ۱۲۳. Digits in the text do not
   * change. The default depends on the language (`ar` gives `latn`, `ar-EG` `arab`, `fa` `arabext`) and its `-u-nu-`
   * extension. An unknown value logs one warning and is ignored.
   */
  numerals: 'latn' | 'arab' | 'arabext' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightDomStyles(this, 'news-article-body', loadStyles);
    if (this.hasUpdated) this.#highlightLeadIn();
    // Content that is added later changes the size of the element.
    this.#resizeObserver ??= createResizeObserver(() => void this.#makeTablesFocusable());
    this.#resizeObserver?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leadInHighlight.value?.stop();
    this.#focusableTables.value?.stop();
    this.#resizeObserver?.disconnect();
  }

  /** The content stays in the light DOM. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#warnIfUnknown('lead-in', this.leadIn);
    this.#warnIfUnknown('block-direction', this.blockDirection);
    this.#warnIfUnknown('numerals', this.numerals);
    if (changed.has('leadIn')) this.#highlightLeadIn();
  }

  #warnIfUnknown(name: keyof typeof KNOWN_VALUES, value: string | undefined): void {
    if (!value || KNOWN_VALUES[name].includes(value)) return;
    warnOnce(`<${this.localName}>: ${name}="${value}" is unknown. Write "${KNOWN_VALUES[name].join('" or "')}".`);
  }

  /** Also waits until all text is processed, including changes that the page has just made. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#highlighting;
    await this.#bidi.idle();
    return isDone;
  }

  async #makeTablesFocusable(): Promise<void> {
    if (!this.querySelector('table')) return;
    (await this.#focusableTables.load())?.observeNewTables();
  }

  #highlightLeadIn(): void {
    if (this.#leadInHighlight.value ?? this.leadIn === 'word') this.#highlighting = this.#loadAndHighlight();
  }

  async #loadAndHighlight(): Promise<void> {
    const highlight = await this.#leadInHighlight.load();
    await documentReady();
    if (!this.isConnected) return;
    highlight?.stop();
    if (this.leadIn === 'word') highlight?.start();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article-body': NewsArticleBody;
  }
}
