import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { define } from '../../dom/define.js';
import { ensureLightStyles } from '../../dom/light-styles.js';
import { warnOnce } from '../../dom/warn.js';
import type { HeaderStrings } from '../../locales/locale.js';
import { fill } from '../../locales/message.js';
import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { formatMoment, readMoment } from '../../text/dates.js';
import { box, paint } from './news-header.light.styles.js';
import { styles } from './news-header.styles.js';

type DateSlot = 'published' | 'updated';

/**
 * The header of one story: section label, headline, standfirst, byline and dates, in the order in which they are read,
 * whatever their order in the page.
 *
 * @customElement news-header
 * @summary The header of one story.
 * @slot - the headline, an `<h1>`
 * @slot section - the section's label, a link as a rule ("أخبار التقنية")
 * @slot badge - the kind of story: عاجل, رأي, تحليل, مباشر
 * @slot standfirst - the sentence below the headline
 * @slot byline - the authors
 * @slot published - a `<time datetime>`: its own text is shown, or the element's wording where it has none
 * @slot updated - a `<time datetime>` likewise
 * @slot media - a `<figure>`
 * @slot actions - buttons and links
 * @csspart date - a date in the element's own wording
 * @cssproperty --news-font-heading - family of the headline; `--news-font-ui` by default
 * @cssproperty --news-font-text - family of the standfirst
 * @cssproperty --news-font-ui - family of labels, byline and dates
 * @cssproperty [--news-text-size=min(1rem + 0.3vw, 1.25rem)] - size of the text; the parts follow it
 * @cssproperty --news-measure - greatest width: 29em in right-to-left text, 32em else, as the article's
 * @cssproperty --news-ink - colour of the headline
 * @cssproperty --news-ink-soft - colour of standfirst, byline and dates
 * @cssproperty --news-accent - colour of the label and of links, and the badge's ground
 * @cssproperty --news-paper - colour of the badge's words
 */
export class NewsHeader extends LitElement {
  static override styles = styles;

  /** Registers the class under a tag name, in a registry of your own or the page's. */
  static define(tag = 'news-header', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #locale = new LocaleController(this, 'header');
  #observer: MutationObserver | undefined;

  /** Words of the page's own in place of the element's; those left out stay. */
  @property({ attribute: false }) strings: Partial<HeaderStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    ensureLightStyles(this, 'news-header', [boxTokens, box, paintTokens, paint]);
    this.#observer = new MutationObserver(() => {
      this.requestUpdate();
    });
    this.#observeDates();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override render(): TemplateResult {
    return html`
      <slot name="section"></slot>
      <slot name="badge"></slot>
      <slot></slot>
      <slot name="standfirst"></slot>
      <slot name="byline"></slot>
      ${this.#renderDate('published')} ${this.#renderDate('updated')}
      <slot name="actions"></slot>
      <slot name="media"></slot>
    `;
  }

  #renderDate(slot: DateSlot): TemplateResult {
    const datetime = this.#datetimeToWord(slot);
    const text = datetime === undefined ? undefined : this.#word(slot, datetime);
    return html`
      <slot name=${slot} ?hidden=${text !== undefined} @slotchange=${this.#onDateSlotChange}></slot>
      ${
        text === undefined
          ? nothing
          : html`<time
              part="date"
              datetime=${ifDefined(datetime)}
              lang=${ifDefined(this.#locale.foreign?.lang)}
              dir=${ifDefined(this.#locale.foreign?.dir)}
              >${text}</time
            >`
      }
    `;
  }

  /** The `datetime` of a `<time>` that the page left without words; undefined where there is nothing to word. */
  #datetimeToWord(slot: DateSlot): string | undefined {
    const time = this.#times().find((candidate) => candidate.slot === slot);
    return time?.textContent.trim() === '' ? time.dateTime : undefined;
  }

  #word(slot: DateSlot, datetime: string): string | undefined {
    const moment = readMoment(datetime);
    if (!moment) {
      warnOnce(
        `<news-header>: datetime="${datetime}" is not a date that can be read. Write it like 2026-11-23T10:30+03:00.`,
      );
      return undefined;
    }
    return fill(this.#locale.strings[slot], { date: formatMoment(moment, this.#locale.formatLanguage) });
  }

  #times(): HTMLTimeElement[] {
    return [...this.children].filter((child): child is HTMLTimeElement => child instanceof HTMLTimeElement);
  }

  /** A page may write or change a date at any time: a framework that renders again, a story that is updated. */
  #observeDates(): void {
    this.#observer?.disconnect();
    for (const time of this.#times()) {
      this.#observer?.observe(time, {
        attributeFilter: ['datetime'],
        childList: true,
        characterData: true,
        subtree: true,
      });
    }
  }

  #onDateSlotChange(): void {
    this.#observeDates();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-header': NewsHeader;
  }
}
