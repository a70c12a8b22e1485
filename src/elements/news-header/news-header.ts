import { html, LitElement, nothing, type PropertyValues, ReactiveElement, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BidiController } from '../../controllers/bidi-controller.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { NearController } from '../../controllers/near-controller.js';
import { define } from '../../dom/define.js';
import { documentReady } from '../../dom/document-ready.js';
import { ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { shareImport } from '../../internal/lazy-import.js';
import type { HeaderStrings } from '../../locales/locale.js';
import { isRelative, isTextRequested, needsLazyPart } from './header-needs.js';
import { styles } from './news-header.styles.js';
import { isInReadingOrder } from './reading-order.js';
import type { DateSlot } from './types.js';

/** The part of an update that renders nothing. */
const updateProperties = (ReactiveElement.prototype as unknown as { update: (changed: PropertyValues) => void }).update;

/** Updates a header when children are added or get another slot. One observer serves all headers. */
let childObserver: MutationObserver | undefined;

const loadParts = shareImport(
  async () => await Promise.all([import('./news-header.lazy.js'), import('../../dom/date-formatter.lazy.js')]),
);

const loadStyles = async (): Promise<string> => (await import('./news-header.light.styles.lazy.js')).headerStyles;

/**
 * The header of one story: section label, headline, standfirst, byline and dates, shown in reading order whatever their
 * order in the HTML. Each of them is optional.
 *
 * The element has a shadow root only if it shows text of its own or if the HTML is in another order: a front page of 100 headers
 * costs little more than its HTML.
 *
 * A date keeps the text that the page wrote. If this text is empty, or if `calendar`, `numerals`, `time-zone` or `relative` is
 * set, the element shows a formatted date in its place, with a label ("Published …", "Updated …"). It does not add labels to
 * the page's own text. Relative dates are kept current by one timer for the whole page. If
 * the server renders the same text with `formatMoment` from `news-elements/server`, the text does not change when the element
 * is upgraded. The same module has `newsArticleJSON`, the metadata for search engines.
 *
 * | key | action |
 * |---|---|
 * | Tab | moves through the page's links and buttons in reading order; the element adds none |
 *
 * @customElement news-header
 * @summary The header of one story.
 * @slot - the headline: an `<h1>` or another heading, or an `<hgroup>`, directly or in wrappers
 * @slot section - the section label, usually a link ("أخبار التقنية")
 * @slot badge - the kind of story, such as عاجل، رأي، تحليل، مباشر (breaking, opinion, analysis, live)
 * @slot standfirst - the summary below the headline, of one or two sentences
 * @slot byline - the authors, optionally with links and small pictures, and the place; may contain several elements
 * @slot published - a `<time datetime>`, directly or in a wrapper: the date of publication
 * @slot updated - a `<time datetime>`, directly or in a wrapper: the date of the last change
 * @slot media - a picture, a video or a player, in a `<figure>`, in another wrapper or directly; a `<figcaption>` may contain the credit in a `<small>`
 * @slot actions - buttons and links
 * @csspart date - a date that the element has formatted
 * @csspart reading-time - the reading time
 * @cssproperty --news-font-heading - font family of the headline; `--news-font-ui` by default
 * @cssproperty --news-font-text - font family of the standfirst
 * @cssproperty --news-font-ui - font family of labels, byline and dates
 * @cssproperty [--news-text-size=max(1em, min(1rem + 0.3vw, 1.25rem))] - font size of the text; the other sizes depend on it
 * @cssproperty --news-leading - line height of the standfirst, a number, from which the headline's is derived; 1.85 by
 *   default in right-to-left text, otherwise 1.65
 * @cssproperty --news-measure - maximum width, the same as the article's; 29em by default in right-to-left text, otherwise
 *   32em
 * @cssproperty --news-ink - colour of the headline
 * @cssproperty --news-ink-soft - colour of standfirst, byline and dates
 * @cssproperty --news-accent - colour of the label and of links, and background of the badge
 * @cssproperty --news-paper - text colour of the badge
 * @cssproperty [--news-radius=3px] - border radius of the badge
 */
export class NewsHeader extends LitElement {
  static override styles = styles;

  static override properties = {
    calendar: {},
    numerals: {},
    timeZone: { attribute: 'time-zone' },
    relative: {},
    readingTimeOf: { attribute: 'reading-time-of' },
    isolate: { type: Boolean },
    strings: { attribute: false },
  };

  /** Registers the class under a tag name, in the global registry or in another one. */
  static define(tag = 'news-header', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #locale = new LocaleController(this, 'header');
  readonly #controller = new LazyController(
    this,
    // Wait for the strings, so that dates are not shown in another language first.
    async () => await Promise.all([loadParts(), this.#locale.ready]),
    ([[{ HeaderController }, { DateFormatter }]]) =>
      new HeaderController(this, this.#locale, new DateFormatter(this, this.#locale)),
  );
  readonly #bidi = new BidiController(this, 'header', () => ({ isolate: this.isolate, blockDirection: false }));
  readonly #near = new NearController(this);
  #loadingController: Promise<void> | undefined;

  /**
   * The calendars of the dates, in order: one of `gregory`, `islamic-umalqura` (Umm al-Qura) and `persian`, or several of them
   * separated by spaces, such as `islamic-umalqura gregory` ("13 جمادى الآخرة 1448 هـ الموافق 23 نوفمبر
   * 2026 م"). Other calendars of `Intl` are not supported. The default is the calendar of the language or of its `-u-ca-` extension.
   * Unknown calendars log one warning and are left out. Two calendars take two lines on a phone. To avoid a layout shift on
   * pages that inline the critical CSS and load the stylesheet late, write into `<time>` the text that the element will show.
   */
  calendar: string | undefined;

  /**
   * The digits of the dates and the reading time: `latn` 123, `arab` ١٢٣, `arabext` ۱۲۳. The default depends on the language
   * (`ar` gives `latn`, `ar-EG` `arab`, `fa` `arabext`) and its `-u-nu-` extension. An unknown value logs one warning and is ignored.
   */
  numerals: 'latn' | 'arab' | 'arabext' | undefined;

  /**
   * The time zone of the times: an IANA name like `Asia/Riyadh`, or `local` for the reader's time zone. By default, dates are
   * shown as written in `datetime`. The time of day is shown if `datetime` has one ("23 نوفمبر 2026
   * في 9:30 ص"). Without a UTC offset, `time-zone` has no
   * effect. An unknown value logs one warning and is ignored.
   */
  timeZone: string | undefined;

  /**
   * Shows dates as relative ("قبل ساعتين") while they are less than one day old, or less than the given ISO 8601 duration (`P7D`,
   * `PT6H`). Older dates are shown as without this attribute. Off by default. A date is formatted when the reader comes within two
   * screens of it; until then the page's own text is shown. The full date is a tooltip. On paper it follows the
   * relative one in parentheses, and so does the day on devices that cannot hover, as far as it fits on the line. An invalid
   * duration logs one warning and counts as one day. Requires a time with a UTC offset in `datetime`; without one, one warning is
   * logged and the date is absolute.
   */
  relative: string | boolean | null | undefined;

  /**
   * The id of an element with the text of the story. Shows its reading time on a reserved line. None by default. If no
   * element has the id, one warning is logged; the reading time is shown if the element is added later.
   */
  readingTimeOf: string | undefined;

  /**
   * In right-to-left text, wraps left-to-right runs that would be displayed in the wrong order (`C++`, `@name`, `$100`) in `<bdi>`, as on
   * `<news-article-body>`: in the headline, section label, badge, standfirst, byline and captions. Off by default. Text content
   * and copied text stay the same. Dates (`<time>`) are not changed. If a framework hydrates the page, register the element
   * after hydration.
   */
  isolate = false;

  /** Overrides strings of the locale. Strings that are left out keep their default. */
  strings: Partial<HeaderStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    childObserver ??= new MutationObserver((records) => {
      for (const { target } of records)
        for (const node of [target, target.parentNode]) if (node instanceof NewsHeader) node.requestUpdate();
    });
    childObserver.observe(this, { childList: true, attributeFilter: ['slot'], subtree: true });
    void ensureLightDomStyles(this, 'news-header', loadStyles);
  }

  /** Without a shadow root, the page's children are shown as they are. `update()` adds one when it is needed. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this;
  }

  protected override update(changed: PropertyValues): void {
    if (this.renderRoot === this && this.#needsShadowRoot())
      Object.assign(this, { renderRoot: super.createRenderRoot() });
    if (this.renderRoot !== this) super.update(changed);
    // Lit's `update()` would render the template into the element.
    else updateProperties.call(this, changed);
  }

  protected override updated(): void {
    if (!this.#controller.value) this.#loadingController = this.#loadIfNeeded();
  }

  protected override render(): TemplateResult {
    const { fallbackAttributes } = this.#locale;
    const [lang, dir] = [ifDefined(fallbackAttributes?.lang), ifDefined(fallbackAttributes?.dir)];
    return html`
      <slot name="section"></slot>
      <slot name="badge"></slot>
      <slot></slot>
      <slot name="standfirst"></slot>
      <slot name="byline"></slot>
      ${
        this.readingTimeOf
          ? html`<span part="reading-time" lang=${lang} dir=${dir}>${this.#controller.value?.readingTime}</span>`
          : nothing
      }
      ${this.#renderDate('published')} ${this.#renderDate('updated')}
      <slot name="actions"></slot>
      <slot name="media"></slot>
    `;
  }

  #renderDate(slot: DateSlot): TemplateResult {
    const { fallbackAttributes } = this.#locale;
    const date = this.#controller.value?.date(slot);
    return html`
      <slot name=${slot} ?hidden=${date} @slotchange=${this.#onSlotChange}></slot>
      ${
        date
          ? html`<time
              part="date"
              datetime=${date.datetime}
              title=${ifDefined(date.title)}
              data-day=${ifDefined(date.day)}
              lang=${ifDefined(fallbackAttributes?.lang)}
              dir=${ifDefined(fallbackAttributes?.dir)}
              >${date.text}</time
            >`
          : nothing
      }
    `;
  }

  /** Also waits until the dates are formatted, relative ones if the reader is near, and until all text is processed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await Promise.all([this.#loadingController, this.#bidi.idle()]);
    return isDone && (await super.getUpdateComplete());
  }

  async #loadIfNeeded(): Promise<void> {
    // Until the document is parsed, a date can be empty because the parser has not reached its text.
    await documentReady();
    // A front page of 1,000 relative dates formats those near the reader. The others are as the page wrote them.
    if (needsLazyPart(this) || (isRelative(this) && this.#near.isNear())) await this.#controller.load();
  }

  /** Whether the element shows text of its own, or the children are in another order or in unknown slots. */
  #needsShadowRoot(): boolean {
    // Not when dates are formatted: many headers would get one late. Of those with relative dates, few come near the reader at once.
    return isTextRequested(this) || !!this.shadowRoot || !!this.#controller.value || !isInReadingOrder(this);
  }

  #onSlotChange(): void {
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-header': NewsHeader;
  }
}
