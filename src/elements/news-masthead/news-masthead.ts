import { html, isServer, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { define } from '../../dom/define.js';
import { ensureLightStyles } from '../../dom/light-styles.js';
import type { MastheadStrings } from '../../locales/locale.js';
import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { NewsMastheadToggleEvent } from './events.js';
import { box, paint } from './news-masthead.light.styles.js';
import { styles } from './news-masthead.styles.js';

/**
 * The header of a site: brand, sections, search and actions. Put it in a `<header>`; it sets no role of its own.
 *
 * The top-level sections stand in one row that scrolls sideways where it is too narrow; one button unfolds all of them,
 * nested lists too, in place. Escape folds them again.
 *
 * @customElement news-masthead
 * @summary The header of a site.
 * @slot brand - the site's name or logo, a link
 * @slot - the sections, a list: in a `<nav>`, a bare `<ul>` or what `wp_nav_menu()` prints, with nested lists
 * @slot search - a `<form role="search">`
 * @slot actions - links to the account, a subscription, another edition
 * @csspart skip-link - the link past the masthead, seen when it has the focus
 * @csspart toggle - the button that unfolds the sections
 * @fires {NewsMastheadToggleEvent} news-masthead-toggle - the sections were unfolded or folded
 * @cssproperty --news-font-heading - family of the brand; `--news-font-ui` by default
 * @cssproperty --news-font-ui - family of everything else
 * @cssproperty --news-ink - colour of the words and of the lower rule
 * @cssproperty --news-ink-soft - colour of nested sections
 * @cssproperty --news-accent - colour of the current section, of links under the pointer and of the focus ring
 * @cssproperty --news-paper - ground
 * @cssproperty --news-rule - colour of the hairline between the rows
 * @cssproperty [--news-radius=3px] - radius of the search field
 */
export class NewsMasthead extends LitElement {
  static override styles = styles;

  /** Registers the class under a tag name, in a registry of your own or the page's. */
  static define(tag = 'news-masthead', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #locale = new LocaleController(this, 'masthead');
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.expanded || event.defaultPrevented) return;
    this.#toggle(false);
    this.#button?.focus();
  };
  #sizes: ResizeObserver | undefined;
  #changes: MutationObserver | undefined;
  /** Whether folding hides anything: sections beyond the edge, or nested lists. */
  #hasMore = false;

  /** The id of the main content: makes the first link of the masthead one that skips to it. None by default. */
  @property({ attribute: 'skip-to' }) skipTo: string | undefined;

  /** Whether all sections are shown. */
  @property({ type: Boolean, reflect: true }) expanded = false;

  /** Words of the page's own in place of the element's; those left out stay. */
  @property({ attribute: false }) strings: Partial<MastheadStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    ensureLightStyles(this, 'news-masthead', [boxTokens, box, paintTokens, paint]);
    this.addEventListener('keydown', this.#onKeydown);
    this.#sizes = new ResizeObserver(() => {
      this.#measure();
    });
    this.#changes = new MutationObserver(() => {
      this.#onSectionsChange();
    });
    this.#changes.observe(this, { childList: true, subtree: true });
    this.#observeSections();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKeydown);
    this.#sizes?.disconnect();
    this.#changes?.disconnect();
  }

  protected override render(): TemplateResult {
    const { foreign, strings } = this.#locale;
    const [lang, dir] = [ifDefined(foreign?.lang), ifDefined(foreign?.dir)];
    const isBareList = this.#sections && !this.#sections.closest('nav, [role=navigation]');
    return html`
      ${
        this.skipTo
          ? html`<a class="skip" part="skip-link" href="#${this.skipTo}" lang=${lang} dir=${dir}>${strings.skip}</a>`
          : nothing
      }
      <slot name="brand"></slot>
      <slot name="search"></slot>
      <slot name="actions"></slot>
      <div
        class="sections"
        role=${ifDefined(isBareList ? 'navigation' : undefined)}
        aria-label=${ifDefined(isBareList ? strings.sections : undefined)}
      >
        <slot></slot>
      </div>
      <button
        part="toggle"
        type="button"
        aria-expanded=${this.expanded}
        aria-label=${strings.allSections}
        lang=${lang}
        ?hidden=${!this.#hasMore && !this.expanded}
        @click=${this.#onToggleClick}
      ></button>
    `;
  }

  /** Shows all sections, in place. */
  show(): void {
    this.#toggle(true);
  }

  /** Folds the sections into one row. */
  hide(): void {
    this.#toggle(false);
  }

  get #button(): HTMLButtonElement | null {
    return this.renderRoot.querySelector('button');
  }

  /** The list of the top-level sections. */
  get #sections(): Element | null {
    if (isServer) return null;
    const parts = [...this.children].filter((child) => !child.slot);
    return parts.map((part) => (part.matches('ul') ? part : part.querySelector('ul'))).find(Boolean) ?? null;
  }

  #toggle(expanded: boolean): void {
    if (expanded === this.expanded) return;
    // What folding hides is known when it has been folded; until then the button that has the focus stays.
    this.#hasMore = true;
    this.expanded = expanded;
    this.dispatchEvent(new NewsMastheadToggleEvent(expanded));
  }

  #observeSections(): void {
    const sections = this.#sections;
    this.#sizes?.disconnect();
    if (sections) this.#sizes?.observe(sections);
  }

  /** Unfolded sections all fit, which says nothing of the folded ones. */
  #measure(): void {
    if (this.expanded) return;
    const list = this.#sections;
    const hasMore = !!list && (list.scrollWidth > list.clientWidth || !!list.querySelector('ul'));
    if (hasMore === this.#hasMore) return;
    this.#hasMore = hasMore;
    this.requestUpdate();
  }

  /** Sections come late from a page that is still being read, and from frameworks. */
  #onSectionsChange(): void {
    this.#observeSections();
    this.#measure();
    this.requestUpdate();
  }

  #onToggleClick(): void {
    this.#toggle(!this.expanded);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-masthead': NewsMasthead;
  }
}
