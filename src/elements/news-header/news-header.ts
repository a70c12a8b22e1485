import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { define } from '../../dom/define.js';
import { ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { documentReady } from '../../dom/document-ready.js';
import type { HeaderStrings } from '../../locales/locale.js';
import { styles } from './news-header.styles.js';
import type { DateSlot } from './types.js';

const loadStyles = async (): Promise<string> => (await import('./news-header.light.styles.lazy.js')).headerStyles;

/**
 * The header of one story: section label, headline, standfirst, byline and dates, in the order in which they are read,
 * whatever their order in the page. Any of them may be missing.
 *
 * A date stands as the page wrote it, unless it is empty or a format is asked for by `calendar`, `numerals`, `time-zone` or
 * `relative`: then the element shows its own words in its place, kept current by one timer for the whole page. A server
 * that writes the same words (`formatMoment` of `news-elements/server`) spares the reader the change; it also writes the
 * `NewsArticle` that search engines look for (`newsArticleJSON`).
 *
 * | key | what it does |
 * |---|---|
 * | Tab | reaches the page's own links and buttons, in the order in which they are read; the element has none of its own |
 *
 * @customElement news-header
 * @summary The header of one story.
 * @slot - the headline, an `<h1>`
 * @slot section - the section's label, a link as a rule ("أخبار التقنية")
 * @slot badge - the kind of story: عاجل, رأي, تحليل, مباشر
 * @slot standfirst - the sentence below the headline
 * @slot byline - the authors, with links and small pictures if you like, and the place; several elements may share the slot
 * @slot published - a `<time datetime>`: when the story was published
 * @slot updated - a `<time datetime>`: when it was last changed
 * @slot media - a `<figure>`, whose `<figcaption>` may give the credit in a `<small>`
 * @slot actions - buttons and links
 * @csspart date - a date in the element's own words
 * @csspart reading-time - how long the text takes to read
 * @cssproperty --news-font-heading - family of the headline; `--news-font-ui` by default
 * @cssproperty --news-font-text - family of the standfirst
 * @cssproperty --news-font-ui - family of labels, byline and dates
 * @cssproperty [--news-text-size=min(1rem + 0.3vw, 1.25rem)] - size of the text; the parts follow it
 * @cssproperty --news-leading - line height of the standfirst, which the headline's follows: 1.85 in right-to-left text,
 *   1.65 else
 * @cssproperty --news-measure - greatest width: 29em in right-to-left text, 32em else, as the article's
 * @cssproperty --news-ink - colour of the headline
 * @cssproperty --news-ink-soft - colour of standfirst, byline and dates
 * @cssproperty --news-accent - colour of the label and of links, and the badge's ground
 * @cssproperty --news-paper - colour of the badge's words
 * @cssproperty [--news-radius=3px] - radius of the badge
 */
export class NewsHeader extends LitElement {
  static override styles = styles;

  /** Registers the class under a tag name, in a registry of your own or the page's. */
  static define(tag = 'news-header', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #locale = new LocaleController(this, 'header');
  readonly #controller = new LazyController(
    this,
    // Created once the strings are there, so that dates are not shown in another language first.
    async () => (await Promise.all([import('./news-header.lazy.js'), this.#locale.ready]))[0],
    ({ HeaderController }) => new HeaderController(this, this.#locale),
  );
  #loadingController: Promise<void> | undefined;

  /**
   * The calendars in which the dates are written, in this order: `gregory`, `islamic-umalqura` (Umm al-Qura), `persian`, or
   * several, as `islamic-umalqura gregory`. By default the one of the language or of its `-u-ca-` extension. Unknown ones
   * are warned of and left out. Two calendars take two lines on a phone: where the start style is pasted and the stylesheet
   * comes late, print their words.
   */
  @property() calendar: string | undefined;

  /**
   * Digits of the dates and the reading time: `latn` 123, `arab` ١٢٣, `arabext` ۱۲۳. By default those of the language
   * (`ar-EG`, `fa`) or of its `-u-nu-` extension. Any other value is warned of and does nothing.
   */
  @property() numerals: 'latn' | 'arab' | 'arabext' | undefined;

  /**
   * The clock by which times are shown: an IANA name like `Asia/Riyadh`, or `local` for the reader's. By default the
   * offset from UTC that is written in `datetime`. An unknown one is warned of and does nothing.
   */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /**
   * Says how long ago the story was published or updated ("قبل ساعتين"): for a day, or for the ISO 8601 duration that is
   * given (`P7D`, `PT6H`; an unreadable one is warned of and counts as a day). After that the dates stand as without it.
   * Off by default. It needs a time with an offset from UTC in `datetime`.
   */
  @property() relative: string | boolean | null | undefined;

  /**
   * The id of a text, of any element: shows how long it takes to read, on a line that is reserved. None by default. An id
   * that no element has is warned of, and followed if it comes later.
   */
  @property({ attribute: 'reading-time-of' }) readingTimeOf: string | undefined;

  /** Words of the page's own in place of the element's; those left out stay. */
  @property({ attribute: false }) strings: Partial<HeaderStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightDomStyles(this, 'news-header', loadStyles);
  }

  protected override updated(): void {
    if (!this.#controller.value) this.#loadingController = this.#loadIfNeeded();
  }

  protected override render(): TemplateResult {
    const { fallbackLang: foreign } = this.#locale;
    const [lang, dir] = [ifDefined(foreign?.lang), ifDefined(foreign?.dir)];
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
    const { fallbackLang: foreign } = this.#locale;
    const words = this.#controller.value?.date(slot);
    return html`
      <slot name=${slot} ?hidden=${words} @slotchange=${this.#onSlotChange}></slot>
      ${
        words
          ? html`<time
              part="date"
              datetime=${words.datetime}
              title=${ifDefined(words.title)}
              lang=${ifDefined(foreign?.lang)}
              dir=${ifDefined(foreign?.dir)}
              >${words.text}</time
            >`
          : nothing
      }
    `;
  }

  /** Also waits until the dates that were there are worded as asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#loadingController;
    return isDone && (await super.getUpdateComplete());
  }

  async #loadIfNeeded(): Promise<void> {
    // An empty date may only be one that the parser has not read yet.
    await documentReady();
    if (this.#needsController()) await this.#controller.load();
  }

  #needsController(): boolean {
    const isAsked = [this.calendar, this.numerals, this.timeZone, this.readingTimeOf].some(Boolean);
    const isRelative = (this.relative ?? false) !== false;
    const times = [...this.children].filter((child) => child.matches('time'));
    return isAsked || isRelative || times.some(({ textContent }) => textContent.trim() === '');
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
