import { isRendered } from '../../dom/optional-apis.js';
import { observeOverflow, type OverflowEdges, scrollIntoRow } from './overflow-observer.js';
import { hasNestedSections, itemsOf } from './sections.js';

/** The width of the faded edge, in px. Sections that are scrolled into view stay clear of it. */
const FADE_WIDTH = 40;

/** The row of top-level sections: sets the states of its overflowing edges and scrolls sections into view. */
export class SectionRow {
  readonly #states: Set<string>;
  readonly #onChange: () => void;
  #row: Element | undefined;
  #scrolledTo: Element | undefined;
  #stopObserving: (() => void) | undefined;
  /** Whether the collapsed row hides sections: those that overflow, or nested ones. */
  hasHiddenSections = false;

  /** @param onChange called when `hasHiddenSections` has changed */
  constructor(states: Set<string>, onChange: () => void) {
    this.#states = states;
    this.#onChange = onChange;
  }

  /**
   * Observes a collapsed row. Replaces the previous one.
   *
   * @param row the box that scrolls
   * @param parts the elements in it that contain the sections
   */
  observe(row: Element, parts: readonly Element[]): void {
    this.disconnect();
    this.#row = row;
    // Not `:dir()`, because some pages set only the CSS property `direction`.
    const isRtl = getComputedStyle(row).direction === 'rtl';
    this.#setState('rtl', isRtl);
    this.#stopObserving = observeOverflow(row, itemsOf(parts), isRtl, (edges) => {
      this.#update(row, parts, edges);
    });
  }

  /** Call this when the masthead is disconnected, because browsers then reset the scroll position of the row. */
  reset(): void {
    this.disconnect();
    this.#scrolledTo = undefined;
  }

  /** Stops observing the row. */
  disconnect(): void {
    this.#stopObserving?.();
    this.#row = this.#stopObserving = undefined;
  }

  /** Scrolls a section fully into view. Browsers do not scroll to a focused element that is partly visible. */
  scrollTo(section: Element): void {
    if (this.#row) scrollIntoRow(this.#row, section, FADE_WIDTH);
  }

  #update(row: Element, parts: readonly Element[], { before, after }: OverflowEdges): void {
    this.#setState('more-before', before);
    this.#setState('more-after', after);
    const hasHiddenSections = before || after || hasNestedSections(parts);
    if (hasHiddenSections !== this.hasHiddenSections) {
      this.hasHiddenSections = hasHiddenSections;
      this.#onChange();
    }
    this.#scrollToCurrent(row, itemsOf(parts));
  }

  /** Scrolls once per current section, so that it does not override later scrolling by the reader. */
  #scrollToCurrent(row: Element, items: readonly Element[]): void {
    if (!isRendered(row)) return;
    const current = items.find((item) => item.matches('[aria-current]:not([aria-current=false])'));
    const item = current && closestRendered(current);
    if (item === this.#scrolledTo) return;
    this.#scrolledTo = item;
    if (!item) return;
    scrollIntoRow(row, item, FADE_WIDTH);
    // Fonts that load late change the positions.
    void document.fonts?.ready.then(() => {
      scrollIntoRow(row, item, FADE_WIDTH);
    });
  }

  #setState(name: string, value: boolean): void {
    this.#states[value ? 'add' : 'delete'](name);
  }
}

/** The element, or the section that contains it if the collapsed row does not show it. */
function closestRendered(element: Element): Element {
  return isRendered(element) || !element.parentElement ? element : closestRendered(element.parentElement);
}
