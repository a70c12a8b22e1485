import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { mustIgnorePage } from '../../dom/declarative-shadow-root.js';
import { define } from '../../dom/define.js';
import { ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { findById } from '../../dom/element-by-id.js';
import { customStates } from '../../dom/optional-apis.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { MastheadStrings } from '../../locales/locale.js';
import { NewsMastheadToggleEvent } from './events.js';
import { styles } from './news-masthead.styles.js';
import { findSections, type Sections } from './sections.js';

const loadStyles = async (): Promise<string> => (await import('./news-masthead.light.styles.lazy.js')).mastheadStyles;

/**
 * The header of a site: brand, sections, search and actions. Put it in a `<header>`; the element sets no role.
 *
 * The top-level sections are on one row, which scrolls sideways if its container is too narrow. The current section
 * (`aria-current`) is scrolled into view. A toggle button expands all sections in place, including nested lists. Without
 * scripts the sections are expanded.
 *
 * | key | action |
 * |---|---|
 * | Tab | moves to the skip link (visible while it has the focus), the links, the search and the toggle button; scrolls a section into view |
 * | Left, Right | scroll the row while a section has the focus |
 * | Enter, Space | on the toggle button, expand or collapse the sections |
 * | Escape | collapses the sections and returns the focus to the toggle button |
 *
 * The toggle button, Escape, and a click outside the masthead or on a section link collapse the sections.
 *
 * @customElement news-masthead
 * @summary The header of a site.
 * @slot brand - a link with the name or logo of the site
 * @slot - the sections, which may contain nested lists: a `<nav>` with a list or links, a bare list, bare links or the output of `wp_nav_menu()`, with or without wrappers
 * @slot search - a search form, such as `<form role="search">`
 * @slot actions - links and buttons such as account, subscription or another edition
 * @csspart skip-link - the link to the main content, visible while it has the focus
 * @csspart toggle - the button that expands and collapses the sections
 * @csspart row - the row of sections. Exists only if the sections are neither one list nor one `<nav>`
 * @cssstate away - hidden by `behavior="reveal"` after the reader has scrolled down
 * @cssstate unstuck - `behavior` is treated as `static`: the masthead cannot stick, or would cover more than a third of the viewport
 * @cssstate more-before - the row of sections overflows at its start
 * @cssstate more-after - the row of sections overflows at its end
 * @cssproperty --news-masthead-offset - read-only, set by the element on the root: the height that a sticky masthead covers at the top
 * @fires {NewsMastheadToggleEvent} news-masthead-toggle - the sections were expanded or collapsed
 * @cssproperty --news-font-heading - font family of the brand; `--news-font-ui` by default
 * @cssproperty --news-font-ui - font family of all other text
 * @cssproperty --news-ink - colour of the text and of the bottom border
 * @cssproperty --news-ink-soft - colour of nested sections
 * @cssproperty --news-accent - colour of the current section, of hovered links and of the focus ring
 * @cssproperty --news-paper - background colour
 * @cssproperty --news-rule - colour of the line between the rows
 * @cssproperty [--news-radius=3px] - border radius of the search field
 */
export class NewsMasthead extends LitElement {
  static override styles = styles;

  static override properties = {
    behavior: { reflect: true },
    current: {},
    skipTo: { attribute: 'skip-to' },
    expanded: { type: Boolean, reflect: true },
    strings: { attribute: false },
  };

  /** Registers the class under a tag name, in the global registry or in another one. */
  static define(tag = 'news-masthead', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #states = customStates(this);
  readonly #locale = new LocaleController(this, 'masthead');
  readonly #controller = new LazyController(
    this,
    async () => await import('./news-masthead.lazy.js'),
    ({ MastheadController }) => new MastheadController(this, this.#states),
  );
  #contentObserver: MutationObserver | undefined;
  #hasLoadingFailed = false;

  /**
   * `static`, as without the attribute, scrolls with the page. `sticky` stays at the top of the screen. `reveal` is like `sticky`, but is hidden when
   * the reader scrolls down, and shown when they scroll up. It is not hidden while it has the focus or is expanded, nor for readers who
   * prefer reduced motion. On screens less than 25rem tall (a phone in landscape, a page zoomed to 400 %), and while the masthead
   * is taller than a third of the viewport, every value is treated as `static`. If something on the page keeps it from sticking
   * (a wrapper that is only as tall as the masthead, other than its `<header>`, or an ancestor with `overflow`), the masthead is
   * treated as `static`, and one warning names the element and the remedy.
   *
   * With `sticky` and `reveal`, the element sets `--news-masthead-offset` on the root to the height that it covers, and
   * `scroll-padding-block-start` of the root keeps anchors and focused elements clear of it. A `scroll-padding-block-start`
   * rule of the page wins. An unknown value logs one warning and is treated as `static`.
   */
  behavior: 'static' | 'sticky' | 'reveal' | undefined;

  /**
   * `auto` sets `aria-current` on the section of the current URL: `page` on a link to the page itself, otherwise `true` on
   * the link whose path is the longest prefix of the page's path. The parents of a nested section get `true` too. The link
   * to the home page is marked on the home page only. If the page has marked a section itself, nothing is set. Off by
   * default. An unknown value logs one warning and is ignored. Links that the element has marked have `data-news-current`.
   */
  current: 'auto' | undefined;

  /**
   * The id of the main content. Adds a skip link to it as the first link of the masthead. None by default. If no element has
   * the id when the link is focused, one warning is logged.
   */
  skipTo: string | undefined;

  /** Whether all sections are shown. False by default. */
  expanded = false;

  /** Overrides strings of the locale. Strings that are left out keep their default. */
  strings: Partial<MastheadStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightDomStyles(this, 'news-masthead', loadStyles);
    // The parser and frameworks may add sections later.
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
  }

  protected override updated(): void {
    if (this.isConnected) void this.#loadController();
  }

  protected override render(): TemplateResult {
    const { fallbackAttributes, strings } = this.#locale;
    const [lang, dir] = [ifDefined(fallbackAttributes?.lang), ifDefined(fallbackAttributes?.dir)];
    const { box, needsRole } = this.#sections;
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
        part=${box ? nothing : 'row'}
        role=${needsRole ? 'navigation' : nothing}
        aria-label=${needsRole ? strings.sections : nothing}
      >
        <slot></slot>
      </div>
      <button
        part="toggle"
        type="button"
        aria-expanded=${this.expanded}
        aria-label=${strings.allSections}
        lang=${lang}
        ?hidden=${!this.#needsToggle}
        @click=${this.#onToggleClick}
        @blur=${this.#onToggleBlur}
      ></button>
    `;
  }

  /** Expands the sections: all are shown, in place. */
  show(): void {
    this.#setExpanded(true);
  }

  /** Collapses the sections into one row. */
  hide(): void {
    this.#setExpanded(false);
  }

  /** A button that has the focus is not hidden, because the focus would be lost. */
  get #needsToggle(): boolean {
    const hasHiddenSections = this.#controller.value?.hasHiddenSections ?? this.#hasLoadingFailed;
    return this.expanded || hasHiddenSections || !!this.shadowRoot?.activeElement?.matches('button');
  }

  get #sections(): Sections {
    return mustIgnorePage(this) ? { items: [], box: this, needsRole: false } : findSections(this);
  }

  async #loadController(): Promise<void> {
    if ((await this.#controller.load()) || this.#hasLoadingFailed) return;
    // Without the on-demand file, it is unknown whether the row hides sections. The toggle button works without it.
    this.#hasLoadingFailed = true;
    this.requestUpdate();
  }

  #setExpanded(expanded: boolean): void {
    if (expanded === this.expanded) return;
    this.expanded = expanded;
    this.dispatchEvent(new NewsMastheadToggleEvent(expanded));
  }

  #onToggleClick(): void {
    this.#setExpanded(!this.expanded);
  }

  #onToggleBlur(): void {
    this.requestUpdate();
  }

  #onSkipFocus(): void {
    if (this.skipTo && !findById(this, this.skipTo))
      warnOnce(`<${this.localName}>: skip-to="${this.skipTo}" matches no element. Check the id.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-masthead': NewsMasthead;
  }
}
