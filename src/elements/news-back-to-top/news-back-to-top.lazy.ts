import type { ReactiveController } from 'lit';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { scrollAndFocus } from './scroll-and-focus.js';
import { observeById } from '../../dom/element-by-id.js';
import { findReadingPosition } from './reading-position.js';
import { isRendered } from '../../dom/optional-apis.js';
import { avoidOverlap } from './avoid-overlap.js';
import type { NewsBackToTopReturnEvent } from './events.js';
import { styles } from './news-back-to-top.lazy.styles.js';
import type { BackToTopHost } from './types.js';
import { showProgressRing } from './progress-ring.js';

/** What `<news-back-to-top>` does besides, loaded when one of its attributes asks for it. */
export class BackToTopController implements ReactiveController {
  /** The scroller that the element is asked to serve; the page where there is none, or none yet. */
  scroller: HTMLElement | undefined;

  readonly #host: BackToTopHost;
  readonly #states: Set<string>;
  readonly #locale: LocaleController<'backToTop'>;
  readonly #observeScroller: () => void;
  readonly #ReturnEvent: typeof NewsBackToTopReturnEvent;
  readonly #button = document.createElement('button');
  readonly #disposers = new Map<string, () => void>();
  #startedSettings = '';
  #isFarDown = false;
  #isReturning = false;
  /** Where the reader was before going to the top, as long as it is of use. */
  #destination: HTMLElement | undefined;

  /**
   * Takes what the element keeps to itself, and the event, which must not come in a second copy.
   *
   * @param observe watches the scroller anew
   */
  constructor(
    host: BackToTopHost,
    states: Set<string>,
    locale: LocaleController<'backToTop'>,
    observe: () => void,
    ReturnEvent: typeof NewsBackToTopReturnEvent,
  ) {
    this.#host = host;
    this.#states = states;
    this.#locale = locale;
    this.#observeScroller = observe;
    this.#ReturnEvent = ReturnEvent;
    this.#button.type = 'button';
    this.#button.setAttribute('part', 'return');
    this.#button.addEventListener('click', () => void this.#return());
    this.#box?.append(this.#button);
    if (host.shadowRoot) addStyles(host.shadowRoot);
    host.addController(this);
    host.requestUpdate();
  }

  /** What of the scroller's content moves when it is scrolled: its first child in the flow. */
  get content(): Element | undefined {
    return [...(this.scroller?.children ?? [])].find(
      (child) => isRendered(child) && /^(?:static|relative)$/.test(getComputedStyle(child).position),
    );
  }

  /** The round button in the element's shadow root. */
  get #box(): Element | null {
    return this.#host.renderRoot.querySelector('div');
  }

  hostConnected(): void {
    this.#start();
  }

  hostDisconnected(): void {
    for (const end of this.#disposers.values()) end();
    this.#disposers.clear();
    this.#setDestination(undefined);
  }

  hostUpdated(): void {
    const { fallbackLang: foreign, strings } = this.#locale;
    this.#button.textContent = strings.return;
    for (const name of ['lang', 'dir'] as const) {
      if (foreign) this.#button.setAttribute(name, foreign[name]);
      else this.#button.removeAttribute(name);
    }
    if (this.#host.isConnected && this.#settings() !== this.#startedSettings) this.#start();
  }

  /** The reader is about to leave for the top. */
  savePosition(): void {
    this.#destination = this.#host.offerReturn
      ? findReadingPosition(this.scroller ?? document.documentElement)
      : undefined;
  }

  /** The top was reached. */
  offerReturn(): void {
    this.#setDestination(this.#isFarDown || !this.#host.isConnected ? undefined : this.#destination);
  }

  /** The reader has scrolled far enough for the link to the top, which ends an offer, or is near the top again. */
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

  #setDisposer(name: string, end: (() => void) | undefined): void {
    this.#disposers.get(name)?.();
    this.#disposers.delete(name);
    if (end) this.#disposers.set(name, end);
  }

  #setScroller(scroller: HTMLElement | undefined): void {
    this.scroller = scroller;
    this.#setDisposer('ring', undefined);
    const box = this.#host.progress && this.#box;
    if (box) this.#setDisposer('ring', showProgressRing(box, scroller ?? document.documentElement));
    const changes = new MutationObserver(this.#observeScroller);
    if (scroller) changes.observe(scroller, { childList: true });
    this.#setDisposer('changes', () => {
      changes.disconnect();
    });
    this.#observeScroller();
  }

  #setDestination(place: HTMLElement | undefined): void {
    this.#destination = place;
    if (place) {
      // Chromium's set gives back nothing to chain.
      this.#states.add('returning');
      this.#states.add('visible');
    } else if (this.#states.delete('returning') && !this.#isFarDown) this.#states.delete('visible');
  }

  async #return(): Promise<void> {
    const place = this.#destination;
    if (!place || !this.#host.dispatchEvent(new this.#ReturnEvent(place))) return;
    this.#isReturning = true;
    if (place.isConnected) await scrollAndFocus(place, this.scroller);
    this.#isReturning = false;
    this.#setDestination(undefined);
  }
}

/** By a `<style>` where sheets cannot be adopted, as Lit does with the element's own. */
function addStyles(root: ShadowRoot): void {
  if (root.adoptedStyleSheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets.push(sheet);
  } else root.append(Object.assign(document.createElement('style'), { textContent: styles }));
}
