import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { define } from '../../dom/define.js';
import { ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { documentReady } from '../../dom/document-ready.js';
import { createResizeObserver } from '../../dom/optional-apis.js';
import { warnOnce } from '../../internal/warn-once.js';

/** What each attribute can say; anything else is warned of and does nothing. */
const KNOWN_VALUES = {
  'lead-in': ['word', 'line'],
  'block-direction': ['auto'],
  numerals: ['latn', 'arab', 'arabext'],
};

const loadStyles = async (): Promise<string> =>
  (await import('./news-article-body.light.styles.lazy.js')).articleBodyStyles;

/**
 * The text of a story: sets the page's own HTML, any blocks at any depth, for reading in Arabic and other languages.
 *
 * It has no shadow root and never moves or rewrites what is in it. A part with the class `not-prose` or the attribute
 * `data-news-skip` is left as the page styles it; `<b class="news-lead">` sets a first word or phrase apart (whole
 * words only: a change of weight inside an Arabic word breaks its joins).
 *
 * @customElement news-article-body
 * @summary The text of a story.
 * @slot - the article's HTML, as light DOM; there is no shadow root
 * @cssproperty --news-font-text - family of the text; a system stack that names each platform's Arabic face by default
 * @cssproperty --news-font-heading - family of the headings; `--news-font-ui` by default
 * @cssproperty --news-font-ui - family of captions and tables
 * @cssproperty [--news-text-size=min(1rem + 0.3vw, 1.25rem)] - size of the text
 * @cssproperty --news-leading - line height, a number: 1.85 in right-to-left text, 1.65 else
 * @cssproperty --news-measure - longest line: 29em in right-to-left text, 32em else
 * @cssproperty --news-wide - width of wide blocks (`alignwide`, `alignfull`), a quarter more than the measure by default;
 *   `100%` keeps them in the column, `100cqi` fills a container of the page's own (`container-type: inline-size`)
 * @cssproperty --news-nastaliq - leading and family of Urdu and Kashmiri (`lang`), as `2.4 'Noto Nastaliq Urdu'`: its ink
 *   is 2.6 em high. Unset, they are set like other Arabic script
 * @cssproperty --news-ink - colour of the text
 * @cssproperty --news-ink-soft - colour of captions and markers
 * @cssproperty --news-accent - colour of links, of a lead and of the quotation bar
 * @cssproperty --news-paper - colour of the words on a button (`wp-block-button`)
 * @cssproperty --news-rule - colour of hairlines
 * @cssproperty [--news-radius=3px] - radius of corners
 */
export class NewsArticleBody extends ReactiveElement {
  /** Registers the class under a tag name, in a registry of your own or the page's. */
  static define(tag = 'news-article-body', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #text = new LazyController(
    this,
    async () => await import('./news-article-body.lazy.js'),
    ({ BidiProcessor, LeadInHighlight }) => ({
      bidi: new BidiProcessor(this),
      leadIn: new LeadInHighlight(this),
    }),
  );
  readonly #tables = new LazyController(
    this,
    async () => await import('./focusable-tables.lazy.js'),
    ({ FocusableTables }) => new FocusableTables(this),
  );
  #processingText: Promise<void> | undefined;
  #resizeObserver: ResizeObserver | undefined;

  /**
   * Sets the beginning of the story apart by colour, without changing the page's nodes: its first whole `word`, quotes
   * and marks before it left out, or its first `line`. Off by default. It takes the accent's colour; for another weight
   * or size mark the words yourself, as `<b class="news-lead">`. Any other value is warned of and does nothing.
   */
  @property({ attribute: 'lead-in', reflect: true }) leadIn: 'word' | 'line' | undefined;

  /**
   * Isolates in `<bdi>` the runs of right-to-left text that would be drawn in the wrong order (`C++`, `@name`,
   * `+966 50 123 4567`, `React، Vue`), and no others. Text content and copied text stay the same; the page's text nodes
   * stay in their places, so a framework can go on changing them. Links, marks, code, editable text and what has a `dir`
   * or `translate="no"` stay as they are. Where a framework hydrates the page, register the element
   * after hydration.
   */
  @property({ type: Boolean }) isolate = false;

  /**
   * `auto` gives each block without a `dir` the direction that most of its letters have, so that a paragraph that begins
   * with "DeepSeek" is not turned round; a block without letters takes the direction of its place. Off by default.
   * Any other value is warned of and does nothing.
   */
  @property({ attribute: 'block-direction' }) blockDirection: 'auto' | undefined;

  /**
   * Digits of numbered lists in right-to-left text: `latn` 123, `arab` ١٢٣, `arabext` ۱۲۳. By default those of the
   * language (`ar-EG`, `fa`) or of its `-u-nu-` extension. Any other value is warned of and does nothing.
   */
  @property({ reflect: true }) numerals: 'latn' | 'arab' | 'arabext' | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightDomStyles(this, 'news-article-body', loadStyles);
    if (this.hasUpdated) this.#processText();
    // What the page adds later makes it grow.
    this.#resizeObserver ??= createResizeObserver(() => void this.#makeTablesFocusable());
    this.#resizeObserver?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#text.value?.leadIn.stop();
    this.#text.value?.bidi.stop();
    this.#tables.value?.stop();
    this.#resizeObserver?.disconnect();
  }

  /** The article stays where the page put it. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#warnIfUnknown('lead-in', this.leadIn);
    this.#warnIfUnknown('block-direction', this.blockDirection);
    this.#warnIfUnknown('numerals', this.numerals);
    if (changed.has('leadIn') || changed.has('isolate') || changed.has('blockDirection')) this.#processText();
  }

  #warnIfUnknown(name: keyof typeof KNOWN_VALUES, value: string | undefined): void {
    if (!value || KNOWN_VALUES[name].includes(value)) return;
    warnOnce(`<${this.localName}>: ${name}="${value}" is unknown. Write "${KNOWN_VALUES[name].join('" or "')}".`);
  }

  /** Also waits until all text is set as asked for, what the page has changed just now too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#processingText;
    await this.#text.value?.bidi.idle();
    return isDone;
  }

  async #makeTablesFocusable(): Promise<void> {
    if (!this.querySelector(':is(figure, div) > table')) return;
    (await this.#tables.load())?.find();
  }

  /** Loads nothing if no attribute asks for anything. What earlier attributes asked for is undone. */
  #processText(): void {
    const isNeeded = this.isolate || this.blockDirection === 'auto' || this.leadIn === 'word';
    if (this.#text.value ?? isNeeded) this.#processingText = this.#loadAndProcessText();
  }

  async #loadAndProcessText(): Promise<void> {
    const text = await this.#text.load();
    // Until the page is parsed, the parser appends to text nodes.
    await documentReady();
    if (!text || !this.isConnected) return;
    text.leadIn.stop();
    if (this.leadIn === 'word') text.leadIn.start();
    text.bidi.start({ isolate: this.isolate, blockDirection: this.blockDirection === 'auto' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article-body': NewsArticleBody;
  }
}
