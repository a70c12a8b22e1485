import type { ReactiveController } from 'lit';
import type { LocaleController } from '../../controllers/locale-controller.js';
import { scrollAndFocus } from './scroll-and-focus.js';
import { observeById } from '../../dom/named-element.js';
import { findReadingPosition } from './reading-position.js';
import { isRendered } from '../../dom/optional-apis.js';
import { avoidOverlap } from './avoid-overlap.js';
import type { NewsBackToTopReturnEvent } from './events.js';
import { styles } from './news-back-to-top.lazy.styles.js';
import type { BackToTopHost } from './types.js';
import { drawProgress } from './progress-ring.js';

/** What `<news-back-to-top>` does besides, loaded when one of its attributes asks for it. */
export class BackToTopController implements ReactiveController {
  /** The scroller that the element is asked to serve; the page where there is none, or none yet. */
  scroller: HTMLElement | undefined;

  readonly #host: BackToTopHost;
  readonly #states: Set<string>;
  readonly #locale: LocaleController<'backToTop'>;
  readonly #observe: () => void;
  readonly #ReturnEvent: typeof NewsBackToTopReturnEvent;
  readonly #button = document.createElement('button');
  readonly #ends = new Map<string, () => void>();
  #asked = '';
  #isFarDown = false;
  #isGoingBack = false;
  /** Where the reader was before going to the top, as long as it is of use. */
  #place: HTMLElement | undefined;

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
    this.#observe = observe;
    this.#ReturnEvent = ReturnEvent;
    this.#button.type = 'button';
    this.#button.setAttribute('part', 'return');
    this.#button.addEventListener('click', () => void this.#goBack());
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
    for (const end of this.#ends.values()) end();
    this.#ends.clear();
    this.#offer(undefined);
  }

  hostUpdated(): void {
    const { fallbackLang: foreign, strings } = this.#locale;
    this.#button.textContent = strings.return;
    for (const name of ['lang', 'dir'] as const) {
      if (foreign) this.#button.setAttribute(name, foreign[name]);
      else this.#button.removeAttribute(name);
    }
    if (this.#host.isConnected && this.#wanted() !== this.#asked) this.#start();
  }

  /** The reader is about to leave for the top. */
  leave(): void {
    this.#place = this.#host.offerReturn ? findReadingPosition(this.scroller ?? document.documentElement) : undefined;
  }

  /** The top was reached. */
  arrive(): void {
    this.#offer(this.#isFarDown || !this.#host.isConnected ? undefined : this.#place);
  }

  /** The reader has scrolled far enough for the link to the top, which ends an offer, or is near the top again. */
  turn(isFarDown: boolean): void {
    this.#isFarDown = isFarDown;
    if (!this.#states.has('returning') || this.#isGoingBack) return;
    if (isFarDown) this.#offer(undefined);
    else this.#states.add('visible');
  }

  #wanted(): string {
    const { scroller, dockAbove, progress } = this.#host;
    return JSON.stringify([scroller, dockAbove, progress]);
  }

  #start(): void {
    this.#asked = this.#wanted();
    this.#follow('scroller', this.#host.scroller, this.#setScroller.bind(this));
    this.#follow('dock-above', this.#host.dockAbove, (dock) => {
      this.#replace('dock', dock && avoidOverlap(this.#host, dock));
    });
  }

  #follow(attribute: string, id: string | undefined, callback: (found: HTMLElement | undefined) => void): void {
    this.#replace(attribute, undefined);
    if (id) this.#replace(attribute, observeById(this.#host, attribute, id, callback));
    else callback(undefined);
  }

  #replace(name: string, end: (() => void) | undefined): void {
    this.#ends.get(name)?.();
    this.#ends.delete(name);
    if (end) this.#ends.set(name, end);
  }

  #setScroller(scroller: HTMLElement | undefined): void {
    this.scroller = scroller;
    this.#replace('ring', undefined);
    const box = this.#host.progress && this.#box;
    if (box) this.#replace('ring', drawProgress(box, scroller ?? document.documentElement));
    const changes = new MutationObserver(this.#observe);
    if (scroller) changes.observe(scroller, { childList: true });
    this.#replace('changes', () => {
      changes.disconnect();
    });
    this.#observe();
  }

  #offer(place: HTMLElement | undefined): void {
    this.#place = place;
    if (place) {
      // Chromium's set gives back nothing to chain.
      this.#states.add('returning');
      this.#states.add('visible');
    } else if (this.#states.delete('returning') && !this.#isFarDown) this.#states.delete('visible');
  }

  async #goBack(): Promise<void> {
    const place = this.#place;
    if (!place || !this.#host.dispatchEvent(new this.#ReturnEvent(place))) return;
    this.#isGoingBack = true;
    if (place.isConnected) await scrollAndFocus(place, this.scroller);
    this.#isGoingBack = false;
    this.#offer(undefined);
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
