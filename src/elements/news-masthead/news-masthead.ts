import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { hasNoPageContext } from '../../dom/declarative-shadow-root.js';
import { define } from '../../dom/define.js';
import { ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { findById } from '../../dom/element-by-id.js';
import { customStates } from '../../dom/optional-apis.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { MastheadStrings } from '../../locales/locale.js';
import { NewsMastheadToggleEvent } from './events.js';
import { styles } from './news-masthead.styles.js';
import { SectionRow } from './section-row.js';

const loadStyles = async (): Promise<string> => (await import('./news-masthead.light.styles.lazy.js')).mastheadStyles;

/**
 * The header of a site: brand, sections, search and actions. Put it in a `<header>`; it sets no role of its own.
 *
 * The top-level sections stand in one row that scrolls sideways where its container is too narrow, with the current one
 * (`aria-current`) in view; one button unfolds all of them, nested lists too, in place. Without scripts all are unfolded.
 *
 * | key | what it does |
 * |---|---|
 * | Tab | reaches the skip link, which is seen then, the links, the search and the button; a section out of view comes into it |
 * | arrows to the sides | scroll the row while a section has the focus |
 * | Enter, Space | on the button, unfold all sections, or fold them |
 * | Escape | folds them, and gives the focus back to the button |
 *
 * A press outside folds them too, as does following one of the links.
 *
 * @customElement news-masthead
 * @summary The header of a site.
 * @slot brand - the site's name or logo, a link
 * @slot - the sections, a list: in a `<nav>`, a bare `<ul>` or what `wp_nav_menu()` prints, with nested lists
 * @slot search - a `<form role="search">`
 * @slot actions - links to the account, a subscription, another edition
 * @csspart skip-link - the link past the masthead, seen when it has the focus
 * @csspart toggle - the button that unfolds the sections
 * @cssstate away - out of sight, with `behavior="reveal"`, while the page is scrolled down
 * @cssstate more-before - the row of sections goes on beyond its start
 * @cssstate more-after - the row of sections goes on beyond its end
 * @cssproperty --news-masthead-offset - set by the element on the root, for you to read: what it can cover at the top
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

  readonly #states = customStates(this);
  readonly #locale = new LocaleController(this, 'masthead');
  readonly #row = new SectionRow(this.#states, () => {
    this.requestUpdate();
  });
  readonly #controller = new LazyController(
    this,
    async () => await import('./news-masthead.lazy.js'),
    ({ MastheadController }) => new MastheadController(this, this.#states),
  );
  #contentObserver: MutationObserver | undefined;

  /**
   * `static` (by default) scrolls away with the page. `sticky` stays at the top of the screen. `reveal` goes when a reader
   * scrolls down and comes back when he scrolls up: never while the focus or an open part is in it, nor where the reader
   * has asked for less motion. On screens that are less than 25rem high (a phone on its side, a page at 400 %) all are static.
   *
   * While it is sticky or reveals, `--news-masthead-offset` on the root is what it can cover at the top of the page, and
   * `scroll-padding-block-start` of the root keeps anchors and what has the focus clear of it; a rule of the page's own for
   * that property wins. Any other value is warned of and counts as `static`.
   */
  @property({ reflect: true }) behavior: 'static' | 'sticky' | 'reveal' | undefined;

  /**
   * `auto` marks the link of the page's address by `aria-current`: `page` where it is the very page, `true` on the one whose
   * path is the longest beginning of the page's path, and on the sections above it in nested lists. The home page's link is
   * marked on the home page alone. Links that the page itself has marked stay. Off by default; any other value is warned of.
   */
  @property() current: 'auto' | undefined;

  /** The id of the main content: makes the first link of the masthead one that skips to it. None by default. */
  @property({ attribute: 'skip-to' }) skipTo: string | undefined;

  /** Whether all sections are shown. */
  @property({ type: Boolean, reflect: true }) expanded = false;

  /** Words of the page's own in place of the element's; those left out stay. */
  @property({ attribute: false }) strings: Partial<MastheadStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightDomStyles(this, 'news-masthead', loadStyles);
    // Sections come late from a page that is still being read, and from frameworks.
    this.#contentObserver = new MutationObserver(() => {
      this.requestUpdate();
    });
    this.#contentObserver.observe(this, {
      childList: true,
      subtree: true,
      attributeFilter: ['aria-current', 'hidden'],
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#contentObserver?.disconnect();
    this.#row.reset();
  }

  protected override updated(): void {
    this.#row.disconnect();
    if (!this.isConnected) return;
    const list = this.#sections;
    if (list && !this.expanded) this.#row.observe(list);
    if (this.behavior || this.current || this.expanded) void this.#controller.load();
  }

  protected override render(): TemplateResult {
    const { fallbackLang: foreign, strings } = this.#locale;
    const [lang, dir] = [ifDefined(foreign?.lang), ifDefined(foreign?.dir)];
    const isBareList = this.#sections && !this.#sections.closest('nav, [role=navigation]');
    return html`
      ${
        this.skipTo
          ? html`<a
              class="skip"
              part="skip-link"
              href="#${this.skipTo}"
              lang=${lang}
              dir=${dir}
              @focus=${this.#onSkipFocus}
              >${strings.skip}</a
            >`
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
        <slot @click=${this.#onSectionClick} @focusin=${this.#onSectionFocus}></slot>
      </div>
      <button
        part="toggle"
        type="button"
        aria-expanded=${this.expanded}
        aria-label=${strings.allSections}
        lang=${lang}
        ?hidden=${!this.#row.hasMore && !this.expanded}
        @click=${this.#onToggleClick}
      ></button>
    `;
  }

  /** Shows all sections, in place. */
  show(): void {
    this.#setExpanded(true);
  }

  /** Folds the sections into one row. */
  hide(): void {
    this.#setExpanded(false);
  }

  /** The list of the top-level sections. */
  get #sections(): Element | null {
    if (hasNoPageContext(this)) return null;
    const parts = [...this.children].filter((child) => !child.slot);
    return parts.map((part) => (part.matches('ul') ? part : part.querySelector('ul'))).find(Boolean) ?? null;
  }

  #setExpanded(expanded: boolean): void {
    if (expanded === this.expanded) return;
    // What folding hides is known when it has been folded; until then the button that has the focus stays.
    this.#row.hasMore = true;
    this.expanded = expanded;
    this.dispatchEvent(new NewsMastheadToggleEvent(expanded));
  }

  #onToggleClick(): void {
    this.#setExpanded(!this.expanded);
  }

  #onSectionClick(event: MouseEvent): void {
    const isLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
    if (isLink && !event.ctrlKey && !event.metaKey && !event.shiftKey) this.#setExpanded(false);
  }

  /** Under a finger or a pointer nothing may move. */
  #onSectionFocus({ target }: FocusEvent): void {
    if (target instanceof Element && target.matches(':focus-visible')) this.#row.scrollTo(target);
  }

  #onSkipFocus(): void {
    if (this.skipTo && !findById(this, this.skipTo))
      warnOnce(`<${this.localName}>: skip-to="${this.skipTo}" names no element of the page.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-masthead': NewsMasthead;
  }
}
