import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { define } from '../../dom/define.js';
import { focusInPlace, scrollBehavior } from '../../dom/focus.js';
import { ensureLightStyles } from '../../dom/light-styles.js';
import { warnOnce } from '../../dom/warn.js';
import type { BackToTopStrings } from '../../locales/locale.js';
import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { NewsTopEvent } from './events.js';
import { box, paint } from './news-back-to-top.light.styles.js';
import { styles } from './news-back-to-top.styles.js';

/**
 * A link back to the top of the page, shown once a reader has scrolled far enough.
 *
 * Following it scrolls to the element that its fragment names, or to the top of the page where there is none
 * (`#top`), smoothly unless the reader has asked for less motion. The focus goes along: to that element, or to the
 * page's first `<h1>`.
 *
 * @customElement news-back-to-top
 * @summary A link back to the top of the page.
 * @slot - an `<a href="#…">` of the page's own; without one the element makes it
 * @fires {NewsTopEvent} news-top - a reader has asked to go to the top; cancel it to do something else instead
 * @csspart link - the element's own link
 * @cssstate visible - the reader has scrolled far enough
 * @cssproperty --news-paper - ground of the button
 * @cssproperty --news-ink - colour of the arrow
 * @cssproperty --news-ink-soft - colour of the border
 * @cssproperty --news-accent - colour under the pointer and of the focus ring
 */
export class NewsBackToTop extends LitElement {
  static override styles = styles;

  /** Registers the class under a tag name, in a registry of your own or the page's. */
  static define(tag = 'news-back-to-top', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #internals = this.attachInternals();
  readonly #locale = new LocaleController(this, 'backToTop');
  #observer: IntersectionObserver | undefined;

  /** How many screens of scrolling show the link: 1 by default, and where the value is no number of 0 or more. */
  @property({ attribute: 'after-screens', type: Number }) afterScreens: number | null = 1;

  /** Words of the page's own in place of the element's; those left out stay. */
  @property({ attribute: false }) strings: Partial<BackToTopStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    ensureLightStyles(this, 'news-back-to-top', [boxTokens, box, paintTokens, paint]);
    if (this.hasUpdated) this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.isConnected && changed.has('afterScreens')) this.#observe();
  }

  protected override render(): TemplateResult {
    const { foreign, strings } = this.#locale;
    return html`<slot @click=${this.#onClick}
      ><a part="link" href="#top" lang=${ifDefined(foreign?.lang)} dir=${ifDefined(foreign?.dir)}
        >${strings.top}</a
      ></slot
    >`;
  }

  /**
   * Watches the page itself: with the viewport's lower edge moved up by N screens and one more, the page still touches
   * it only when more than N screens of it have been scrolled past. No sentinel, no work while scrolling.
   */
  #observe(): void {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) this.#internals.states.add('visible');
        else this.#internals.states.delete('visible');
      },
      { root: document, rootMargin: `9999999px 0px -${String((1 + this.#screens()) * 100)}% 0px` },
    );
    this.#observer.observe(document.documentElement);
  }

  #screens(): number {
    const screens = this.afterScreens ?? 1;
    if (screens >= 0 && screens < Infinity) return screens;
    warnOnce('<news-back-to-top>: after-screens takes a number of screens, 0 or more, like after-screens="2".');
    return 1;
  }

  #onClick(event: MouseEvent): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (this.dispatchEvent(new NewsTopEvent())) goTo(link.getAttribute('href')?.split('#')[1] ?? '');
  }
}

function goTo(id: string): void {
  const target = document.getElementById(id);
  const behavior = scrollBehavior();
  if (target) target.scrollIntoView({ behavior, block: 'start' });
  else scrollTo({ top: 0, behavior });
  const goal = target ?? document.querySelector('h1');
  if (goal) focusInPlace(goal);
}

declare global {
  interface HTMLElementTagNameMap {
    'news-back-to-top': NewsBackToTop;
  }
}
