import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { LazyController } from '../../controllers/lazy-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { mustIgnorePage } from '../../dom/declarative-shadow-root.js';
import { define } from '../../dom/define.js';
import { documentReady } from '../../dom/document-ready.js';
import { isTyping } from '../../dom/focus.js';
import { ensureLightDomStyles } from '../../dom/light-dom-styles.js';
import { customStates } from '../../dom/optional-apis.js';
import { warnOnce } from '../../internal/warn-once.js';
import type { BackToTopStrings } from '../../locales/locale.js';
import { NewsBackToTopEvent, NewsBackToTopReturnEvent } from './events.js';
import { clickedFragment, goToFragment } from './fragment-navigation.js';
import { styles } from './news-back-to-top.styles.js';
import { observeScrollThreshold } from './scroll-threshold.js';

const loadStyles = async (): Promise<string> =>
  (await import('./news-back-to-top.light.styles.lazy.js')).backToTopStyles;

/**
 * A link back to the top of the page: a round button with an arrow, fixed at the bottom of the screen, at the inline end (on
 * the left in right-to-left text). Set `inset-block-end` or `inset-inline-end` to move it. By default it is shown after the
 * reader has scrolled down one screen, so never on pages of less than two screens.
 *
 * The link scrolls to the element that its fragment references, or to the top of the page if there is none (`#top`). Scrolling
 * is smooth, unless the reader prefers reduced motion. After scrolling, the focus moves to that element or to the first
 * `<h1>` of the page. On small screens the link is hidden while the reader types. It moves up while it would cover the control
 * that has the focus. If all content of your page is in landmarks, put the element into your `<footer>`.
 *
 * | key | action |
 * |---|---|
 * | Tab | moves to the link while it is shown, and skips it while it is hidden |
 * | Enter | on the link, goes to the top; on the return button, goes back to the reading position (Space does the same) |
 *
 * @customElement news-back-to-top
 * @summary A link back to the top of the page.
 * @slot - an `<a href="#…">` or a `<button>`, directly or in wrappers. Its text is the accessible name. It is not visible: the
 *   element draws an arrow. Without one, the element creates a link. Links to other pages work as usual
 * @fires {NewsBackToTopEvent} news-back-to-top - the reader has asked to go to the top
 * @fires {NewsBackToTopReturnEvent} news-back-to-top-return - the reader has asked to go back to the reading position
 * @csspart button - the round button around the link
 * @csspart link - the link that the element creates if you gave none
 * @csspart return - the button that returns to the reading position
 * @csspart progress - the progress ring
 * @cssstate visible - the element is shown: the reader has scrolled far enough, or the return button is offered
 * @cssstate returning - the return button is offered
 * @cssproperty --news-paper - background of the button
 * @cssproperty --news-ink - colour of the arrow
 * @cssproperty --news-ink-soft - colour of the border
 * @cssproperty --news-accent - colour of the hovered arrow, the progress ring and the focus ring
 * @cssproperty --news-font-ui - font family of the return button
 */
export class NewsBackToTop extends LitElement {
  static override styles = styles;

  static override properties = {
    afterScreens: { attribute: 'after-screens', type: Number },
    scroller: {},
    dockAbove: { attribute: 'dock-above' },
    progress: { type: Boolean },
    offerReturn: { attribute: 'offer-return', type: Boolean },
    strings: { attribute: false },
  };

  /** Registers the class under a tag name, in the global registry or in another one. */
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

  /**
   * The number of screens that the reader has to scroll before the link is shown. 1 by default. On shorter pages, the link is
   * never shown. A value that is not a number of
   * 0 or more logs one warning and counts as 1.
   */
  afterScreens: number | null = 1;

  /**
   * The id of the scroll container that the link belongs to. By default, this is the page. If no element has the id, one
   * warning is logged, and the page is used until such an element is added. If the body scrolls instead of the viewport
   * (`html` and `body` have `height: 100%`), give the body an id and use it.
   */
  scroller: string | undefined;

  /**
   * The id of a footer or of a bar at the bottom of the screen that the link must not cover. None by default. If no element has
   * the id, one warning is logged.
   */
  dockAbove: string | undefined;

  /** Shows a ring around the link that fills as the page is scrolled. Off by default. */
  progress = false;

  /**
   * After going to the top, offers a button that returns to the paragraph that the reader came from, until they scroll down. Off
   * by default.
   */
  offerReturn = false;

  /** Overrides strings of the locale. Strings that are left out keep their default. */
  strings: Partial<BackToTopStrings> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void ensureLightDomStyles(this, 'news-back-to-top', loadStyles);
    // The parser may not have reached the page's link.
    void documentReady().then(() => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
    removeEventListener('focusin', this.#loadController);
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
    if (/^news-top(-return)?$/.test(type))
      warnOnce(`<${this.localName}>: ${type} was renamed. Listen to ${type.replace('-', '-back-to-')}.`);
    super.addEventListener(type, listener, options);
  }

  protected override updated(): void {
    this.#observeScroller();
    const options = [this.scroller, this.dockAbove, this.progress, this.offerReturn];
    if (options.some(Boolean)) void this.#controller.load();
  }

  protected override render(): TemplateResult {
    const { fallbackAttributes, strings } = this.#locale;
    // White space would fill the slot in place of the element's own link.
    const isEmpty = !mustIgnorePage(this) && !this.childElementCount && !this.textContent.trim();
    return html`<div part="button">
      <slot name=${isEmpty ? 'own' : nothing} @click=${this.#onClick}
        ><a
          part="link"
          href="#top"
          lang=${fallbackAttributes?.lang ?? nothing}
          dir=${fallbackAttributes?.dir ?? nothing}
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

  readonly #loadController = (): void => void this.#controller.load();

  #setFarDown(isFarDown: boolean): void {
    this.#states[isFarDown ? 'add' : 'delete']('visible');
    this.#controller.value?.setFarDown(isFarDown);
    // It must not cover what gets the focus, nor what is typed.
    if (isFarDown) addEventListener('focusin', this.#loadController);
    else removeEventListener('focusin', this.#loadController);
    if (isFarDown && isTyping()) this.#loadController();
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
