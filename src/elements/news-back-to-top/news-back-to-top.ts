import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { numberIn } from '../../dom/attributes.js';
import { define } from '../../dom/define.js';
import { goToFragment, pressedFragment } from '../../dom/fragment-link.js';
import { ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { loadFor } from '../../dom/load.js';
import { watchScrolledPast } from '../../dom/scrolled-past.js';
import { customStates } from '../../dom/supports.js';
import type { BackToTopStrings } from '../../locales/locale.js';
import { NewsTopEvent, NewsTopReturnEvent } from './events.js';
import type { BackToTopExtras } from './extras.js';
import { styles } from './news-back-to-top.styles.js';

const loadStyles = async (): Promise<string> =>
  (await import('./news-back-to-top.light.styles.lazy.js')).backToTopStyles;

/**
 * A link back to the top of the page, shown once a reader has scrolled far enough: on pages of more than two screens, by
 * default.
 *
 * Following it scrolls to the element that its fragment names, or to the top of the page where there is none
 * (`#top`), smoothly unless the reader has asked for less motion. When the scrolling has ended the focus is on that
 * element, or on the page's first `<h1>`. On small screens it is not there while a reader is typing.
 *
 * | key | what it does |
 * |---|---|
 * | Tab | reaches the link where it is shown, and passes it by where it is not |
 * | Enter | goes to the top; on the button back to the reading place, goes there (so does Space) |
 *
 * @customElement news-back-to-top
 * @summary A link back to the top of the page.
 * @slot - an `<a href="#…">` of the page's own; without one the element makes it. A link to elsewhere is followed as usual
 * @fires {NewsTopEvent} news-top - a reader has asked to go to the top; cancel it to do something else instead
 * @fires {NewsTopReturnEvent} news-top-return - a reader has asked to go back to the reading place; cancel it likewise
 * @csspart button - the round button round it
 * @csspart link - the element's own link
 * @csspart return - the button that leads back to the reading place
 * @csspart progress - the ring of `progress`
 * @cssstate visible - it is shown: the reader has scrolled far enough, or is offered the way back
 * @cssstate returning - it offers the way back to the reading place
 * @cssproperty --news-paper - ground of the button
 * @cssproperty --news-ink - colour of the arrow
 * @cssproperty --news-ink-soft - colour of the border
 * @cssproperty --news-accent - colour of the arrow under the pointer and of the rings of progress and focus
 * @cssproperty --news-font-ui - family of the button back to the reading place
 */
export class NewsBackToTop extends LitElement {
  static override styles = styles;

  /** Registers the class under a tag name, in a registry of your own or the page's. */
  static define(tag = 'news-back-to-top', registry: CustomElementRegistry = customElements): void {
    define(this, tag, registry);
  }

  readonly #states = customStates(this);
  readonly #locale = new LocaleController(this, 'backToTop');
  #unwatch: (() => void) | undefined;
  #extras: BackToTopExtras | undefined;

  /** How many screens of scrolling show the link: 1 by default, and where the value is no number of 0 or more. */
  @property({ attribute: 'after-screens', type: Number }) afterScreens: number | null = 1;

  /**
   * The id of the container that scrolls, and whose top is meant; the page by default, and while no element has the id.
   * Where `html` and `body` are both as high as the screen, the body is the container.
   */
  @property() scroller: string | undefined;

  /** The id of a footer, or of a bar at the lower edge of the screen, that the link stays above. None by default. */
  @property({ attribute: 'dock-above' }) dockAbove: string | undefined;

  /** Draws a ring round the link that fills as the page is scrolled through. */
  @property({ type: Boolean }) progress = false;

  /** At the top, offers the way back to the paragraph from which the reader came, until the reader scrolls on. */
  @property({ attribute: 'offer-return', type: Boolean }) offerReturn = false;

  /** Words of the page's own in place of the element's; those left out stay. */
  @property({ attribute: false }) strings: Partial<BackToTopStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightDomStyles(this, 'news-back-to-top', loadStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override updated(): void {
    this.#observe();
    const asked = [this.scroller, this.dockAbove, this.progress, this.offerReturn];
    if (asked.some(Boolean) && !this.#extras) void this.#loadExtras();
  }

  protected override render(): TemplateResult {
    const { foreign, strings } = this.#locale;
    return html`<div part="button">
      <slot @click=${this.#onClick}
        ><a part="link" href="#top" lang=${foreign?.lang ?? nothing} dir=${foreign?.dir ?? nothing}
          >${strings.top}</a
        ></slot
      >
    </div>`;
  }

  async #loadExtras(): Promise<void> {
    const module = await loadFor(this, import('./extras.js'));
    const observe = this.#observe.bind(this);
    if (module)
      this.#extras ??= new module.BackToTopExtras(this, this.#states, this.#locale, observe, NewsTopReturnEvent);
  }

  #observe(): void {
    const { scroller, content } = this.#extras ?? {};
    this.#unwatch?.();
    if (!this.isConnected) return;
    const screens = numberIn(this, 'after-screens', this.afterScreens, 1);
    this.#unwatch = watchScrolledPast(screens, this.#turn.bind(this), scroller, content);
  }

  #turn(isFarDown: boolean): void {
    this.#states[isFarDown ? 'add' : 'delete']('visible');
    this.#extras?.turn(isFarDown);
  }

  async #onClick(event: MouseEvent): Promise<void> {
    const fragment = pressedFragment(event);
    if (!fragment) return;
    event.preventDefault();
    if (!this.dispatchEvent(new NewsTopEvent())) return;
    this.#extras?.leave();
    if (await goToFragment(this, fragment, this.#extras?.scroller)) this.#extras?.arrive();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-back-to-top': NewsBackToTop;
  }
}
