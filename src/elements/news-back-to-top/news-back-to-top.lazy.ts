import type { ReactiveController } from 'lit';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { observeById } from '../../dom/element-by-id.js';
import { isRendered } from '../../dom/optional-apis.js';
import { avoidFocus } from './avoid-focus.js';
import { avoidOverlap } from './avoid-overlap.js';
import type { NewsBackToTopReturnEvent } from './events.js';
import { styles } from './news-back-to-top.lazy.styles.js';
import { showProgressRing } from './progress-ring.js';
import { findReadingPosition } from './reading-position.js';
import { scrollAndFocus } from './scroll-and-focus.js';
import type { BackToTopHost } from './types.js';

/**
 * The lazy part of `<news-back-to-top>`. It is loaded when `scroller`, `dock-above`, `progress` or `offer-return` is set, or when
 * something gets the focus while the element is shown.
 */
export class BackToTopController implements ReactiveController {
  /** The element that the `scroller` attribute references. Undefined stands for the page. */
  scroller: HTMLElement | undefined;

  readonly #host: BackToTopHost;
  readonly #states: Set<string>;
  readonly #locale: LocaleController<'backToTop'>;
  readonly #observeScroller: () => void;
  readonly #ReturnEvent: typeof NewsBackToTopReturnEvent;
  readonly #returnButton = document.createElement('button');
  readonly #disposers = new Map<string, () => void>();
  #startedSettings = '';
  #isFarDown = false;
  #isReturning = false;
  /** The saved reading position. Undefined if none is saved, or it is no longer offered. */
  #destination: HTMLElement | undefined;

  /**
   * @param observeScroller starts observing the scroller again, after `scroller` or `content` has changed
   * @param ReturnEvent is passed in, because the lazy file must not contain a second copy of the class
   */
  constructor(
    host: BackToTopHost,
    states: Set<string>,
    locale: LocaleController<'backToTop'>,
    observeScroller: () => void,
    ReturnEvent: typeof NewsBackToTopReturnEvent,
  ) {
    this.#host = host;
    this.#states = states;
    this.#locale = locale;
    this.#observeScroller = observeScroller;
    this.#ReturnEvent = ReturnEvent;
    this.#returnButton.type = 'button';
    this.#returnButton.setAttribute('part', 'return');
    this.#returnButton.addEventListener('click', () => void this.#return());
    this.#buttonPart?.append(this.#returnButton);
    host.addController(this);
    host.requestUpdate();
  }

  /** The first child of the scroller that moves when the scroller scrolls. */
  get content(): Element | undefined {
    return [...(this.scroller?.children ?? [])].find(
      (child) => isRendered(child) && /^(?:static|relative)$/.test(getComputedStyle(child).position),
    );
  }

  /** The element with the part `button`: it contains the link and the return button. */
  get #buttonPart(): Element | null {
    return this.#host.renderRoot.querySelector('div');
  }

  hostConnected(): void {
    const { shadowRoot } = this.#host;
    if (shadowRoot) addStyles(shadowRoot);
    this.#start();
  }

  hostDisconnected(): void {
    for (const dispose of this.#disposers.values()) dispose();
    this.#disposers.clear();
    this.#setDestination(undefined);
  }

  hostUpdated(): void {
    const { fallbackAttributes, strings } = this.#locale;
    this.#returnButton.textContent = strings.return;
    for (const name of ['lang', 'dir'] as const) {
      if (fallbackAttributes) this.#returnButton.setAttribute(name, fallbackAttributes[name]);
      else this.#returnButton.removeAttribute(name);
    }
    if (this.#host.isConnected && this.#settings() !== this.#startedSettings) this.#start();
  }

  /** Saves the reading position if `offer-return` is set. Call this before scrolling to the top. */
  savePosition(): void {
    this.#destination = this.#host.offerReturn
      ? findReadingPosition(this.scroller ?? document.documentElement)
      : undefined;
  }

  /** Offers to return to the saved position. Call this when the top was reached. */
  offerReturn(): void {
    this.#setDestination(this.#isFarDown || !this.#host.isConnected ? undefined : this.#destination);
  }

  /** Call this when the reader scrolls past the threshold, which ends the offer to return, or back above it. */
  setFarDown(isFarDown: boolean): void {
    this.#isFarDown = isFarDown;
    if (!this.#states.has('returning') || this.#isReturning) return;
    if (isFarDown) this.#setDestination(undefined);
    else this.#states.add('visible');
  }

  #settings(): string {
    const { scroller, dockAbove, progress } = this.#host;
    return JSON.stringify([scroller, dockAbove, progress]);
  }

  #start(): void {
    this.#startedSettings = this.#settings();
    this.#setDisposer('focus', avoidFocus(this.#host, this.#states));
    this.#observeById('scroller', this.#host.scroller, this.#setScroller.bind(this));
    this.#observeById('dock-above', this.#host.dockAbove, (dock) => {
      this.#setDisposer('dock', dock && avoidOverlap(this.#host, dock));
    });
  }

  #observeById(attribute: string, id: string | undefined, callback: (found: HTMLElement | undefined) => void): void {
    this.#setDisposer(attribute, undefined);
    if (id) this.#setDisposer(attribute, observeById(this.#host, attribute, id, callback));
    else callback(undefined);
  }

  /** Calls the previous disposer of this name, and stores the new one. */
  #setDisposer(name: string, dispose: (() => void) | undefined): void {
    this.#disposers.get(name)?.();
    this.#disposers.delete(name);
    if (dispose) this.#disposers.set(name, dispose);
  }

  #setScroller(scroller: HTMLElement | undefined): void {
    this.scroller = scroller;
    this.#setDisposer('ring', undefined);
    const box = this.#host.progress && this.#buttonPart;
    if (box) this.#setDisposer('ring', showProgressRing(box, scroller ?? document.documentElement));
    const changes = new MutationObserver(this.#observeScroller);
    if (scroller) changes.observe(scroller, { childList: true });
    this.#setDisposer('changes', () => {
      changes.disconnect();
    });
    this.#observeScroller();
  }

  #setDestination(destination: HTMLElement | undefined): void {
    this.#destination = destination;
    if (destination) {
      // Not chained: `add()` returns undefined in Chromium.
      this.#states.add('returning');
      this.#states.add('visible');
    } else if (this.#states.delete('returning') && !this.#isFarDown) this.#states.delete('visible');
  }

  async #return(): Promise<void> {
    const destination = this.#destination;
    if (!destination || !this.#host.dispatchEvent(new this.#ReturnEvent(destination))) return;
    this.#isReturning = true;
    if (destination.isConnected) await scrollAndFocus(destination, this.scroller);
    this.#isReturning = false;
    this.#setDestination(undefined);
  }
}

/** Adds the styles of the lazy part. Like Lit, uses a `<style>` element where style sheets cannot be adopted. */
function addStyles(root: ShadowRoot): void {
  // A root that is moved to another document loses its sheets, and gets only those of the class again.
  if ((root.adoptedStyleSheets ?? root.querySelectorAll('style')).length > 1) return;
  if (root.adoptedStyleSheets) {
    const sheet = new (root.ownerDocument.defaultView ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets.push(sheet);
  } else root.append(Object.assign(document.createElement('style'), { textContent: styles }));
}
