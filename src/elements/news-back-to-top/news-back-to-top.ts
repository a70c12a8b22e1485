import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { warnOnce } from '../../internal/warn-once.js';
import { define } from '../../dom/define.js';
import { goToFragment, clickedFragment } from './fragment-navigation.js';
import { ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { observeScrollThreshold } from './scroll-threshold.js';
import { customStates } from '../../dom/optional-apis.js';
import type { BackToTopStrings } from '../../locales/locale.js';
import { NewsBackToTopEvent, NewsBackToTopReturnEvent } from './events.js';
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
 * @fires {NewsBackToTopEvent} news-back-to-top - a reader has asked to go to the top; cancel it to do something else instead
 * @fires {NewsBackToTopReturnEvent} news-back-to-top-return - a reader has asked to go back to the reading place; cancel it likewise
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
  #stopObserving: (() => void) | undefined;
  readonly #controller = new LazyController(
    this,
    async () => await import('./news-back-to-top.lazy.js'),
    ({ BackToTopController }) =>
      new BackToTopController(this, this.#states, this.#locale, this.#observeScroller, NewsBackToTopReturnEvent),
  );

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
    this.#stopObserving?.();
  }

  /**
   * Warns about event names of release 0.1, whose listeners would never be called.
   *
   * @internal
   */
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const renamed = /^news-top(-return)?$/.exec(type);
    if (renamed) warnOnce(`<${this.localName}>: ${type} was renamed. Listen to news-back-to-top${renamed[1] ?? ''}.`);
    super.addEventListener(type, listener, options);
  }

  protected override updated(): void {
    this.#observeScroller();
    const asked = [this.scroller, this.dockAbove, this.progress, this.offerReturn];
    if (asked.some(Boolean)) void this.#controller.load();
  }

  protected override render(): TemplateResult {
    const { fallbackLang: foreign, strings } = this.#locale;
    return html`<div part="button">
      <slot @click=${this.#onClick}
        ><a part="link" href="#top" lang=${foreign?.lang ?? nothing} dir=${foreign?.dir ?? nothing}
          >${strings.top}</a
        ></slot
      >
    </div>`;
  }

  readonly #observeScroller = (): void => {
    const { scroller, content } = this.#controller.value ?? {};
    this.#stopObserving?.();
    if (!this.isConnected) return;
    this.#stopObserving = observeScrollThreshold(this.#screens, this.#setFarDown.bind(this), scroller, content);
  };

  get #screens(): number {
    const { afterScreens } = this;
    if (afterScreens !== null && afterScreens >= 0 && afterScreens < Infinity) return afterScreens;
    if (afterScreens !== null)
      warnOnce(`<${this.localName}>: after-screens takes a number of 0 or more, like after-screens="2".`);
    return 1;
  }

  #setFarDown(isFarDown: boolean): void {
    this.#states[isFarDown ? 'add' : 'delete']('visible');
    this.#controller.value?.setFarDown(isFarDown);
  }

  async #onClick(event: MouseEvent): Promise<void> {
    const fragment = clickedFragment(event);
    if (!fragment) return;
    event.preventDefault();
    if (!this.dispatchEvent(new NewsBackToTopEvent())) return;
    this.#controller.value?.savePosition();
    if (await goToFragment(this, fragment, this.#controller.value?.scroller)) this.#controller.value?.offerReturn();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-back-to-top': NewsBackToTop;
  }
}
