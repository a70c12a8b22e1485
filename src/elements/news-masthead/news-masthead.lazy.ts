import type { ReactiveController } from 'lit';
import { warnAboutForeignStyles } from '../../dom/foreign-styles.js';
import { adoptStyles } from '../../dom/light-dom-styles.js';
import { requestIdle } from '../../dom/optional-apis.js';
import { showUnknownSlots } from '../../dom/unknown-slots.js';
import { warnOnce } from '../../internal/warn-once.js';
import { clearCurrentSection, markCurrentSection } from './current-section.js';
import { observeLightDismiss } from './light-dismiss.js';
import { lazyStyles } from './news-masthead.lazy.styles.js';
import { observeReveal } from './reveal-behavior.js';
import { publishScrollOffset } from './scroll-offset.js';
import { observeSectionEvents } from './section-events.js';
import { SectionRow } from './section-row.js';
import { findSections } from './sections.js';
import { restoreStickyAttributes, setStickyState } from './sticky-states.js';
import type { MastheadHost } from './types.js';

/** The lazy part of `<news-masthead>`: the row of sections, `behavior`, `current`, and the checks of the markup. */
export class MastheadController implements ReactiveController {
  readonly #host: MastheadHost;
  readonly #states: Set<string>;
  readonly #row: SectionRow;
  readonly #updateCurrent = (): void => {
    if (this.#host.current === 'auto') markCurrentSection(this.#host);
    else clearCurrentSection(this.#host);
  };
  /** Logs what is wrong with the markup, and with the styles that the page sets. */
  readonly #checkPage = (): void => {
    if (!this.#host.isConnected) return;
    showUnknownSlots(this.#host);
    warnAboutForeignStyles(this.#host);
  };
  #behavior: string | undefined;
  #stopBehavior: (() => void) | undefined;
  #stopLightDismiss: (() => void) | undefined;

  constructor(host: MastheadHost, states: Set<string>) {
    this.#host = host;
    this.#states = states;
    this.#row = new SectionRow(states, () => {
      host.requestUpdate();
    });
    observeSectionEvents(host, this.#row);
    host.addController(this);
    host.requestUpdate();
  }

  /** Whether the collapsed row hides sections, so that the toggle button is useful. */
  get hasHiddenSections(): boolean {
    return this.#row.hasHiddenSections;
  }

  hostConnected(): void {
    // Single-page applications change the URL without loading. Older browsers report only back and forward navigation.
    if ('navigation' in window) navigation.addEventListener('currententrychange', this.#updateCurrent);
    else addEventListener('popstate', this.#updateCurrent);
  }

  hostDisconnected(): void {
    if ('navigation' in window) navigation.removeEventListener('currententrychange', this.#updateCurrent);
    else removeEventListener('popstate', this.#updateCurrent);
    this.#row.reset();
    this.#stopBehavior?.();
    this.#stopLightDismiss?.();
    this.#behavior = this.#stopBehavior = this.#stopLightDismiss = undefined;
  }

  hostUpdated(): void {
    const { behavior, current, expanded, isConnected } = this.#host;
    if (!isConnected) return;
    this.#warnIfUnknown('behavior', behavior, ['static', 'sticky', 'reveal']);
    this.#warnIfUnknown('current', current, ['auto']);
    this.#updateCurrent();
    this.#updateRow();
    requestIdle(this.#checkPage);
    if (expanded) this.#setAway(false);
    else this.#stopLightDismiss?.();
    this.#stopLightDismiss = expanded ? (this.#stopLightDismiss ?? observeLightDismiss(this.#host)) : undefined;
    if (behavior === this.#behavior) return;
    this.#behavior = behavior;
    this.#stopBehavior?.();
    restoreStickyAttributes(this.#host, this.#states);
    this.#stopBehavior = this.#startBehavior(behavior);
  }

  #updateRow(): void {
    const element = this.#host.shadowRoot?.querySelector<HTMLElement>('.sections');
    if (!element) return;
    const { box, items } = findSections(this.#host);
    if (this.#host.expanded) this.#row.expand(element);
    else this.#row.observe(box ?? element, items, element);
  }

  #startBehavior(behavior: string | undefined): (() => void) | undefined {
    if (behavior !== 'sticky' && behavior !== 'reveal') return undefined;
    adoptStyles(this.#host, lazyStyles(this.#host.localName));
    const { parentElement: parent } = this.#host;
    const stickyElement = parent?.localName === 'header' ? parent : this.#host;
    const stopPublishing = publishScrollOffset(this.#host, stickyElement, this.#states);
    const stopRevealing =
      behavior === 'reveal' ? observeReveal(this.#host, stickyElement, this.#setAway.bind(this)) : undefined;
    return () => {
      stopPublishing();
      stopRevealing?.();
    };
  }

  #setAway(isAway: boolean): void {
    setStickyState(this.#host, this.#states, 'away', isAway);
  }

  #warnIfUnknown(name: string, value: string | undefined, known: readonly string[]): void {
    if (!value || known.includes(value)) return;
    warnOnce(`<${this.#host.localName}>: ${name}="${value}" is unknown. Write "${known.join('" or "')}".`);
  }
}
