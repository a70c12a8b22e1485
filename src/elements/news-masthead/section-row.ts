import { isRendered } from '../../dom/optional-apis.js';
import { observeOverflow, type OverflowEdges, scrollIntoRow } from './overflow-observer.js';

/** The width of the faded edge, in px. Sections that are scrolled into view stay clear of it. */
const FADE_WIDTH = 40;

/** The row of top-level sections: sets the states of its overflowing edges and scrolls sections into view. */
export class SectionRow {
  readonly #states: Set<string>;
  readonly #onChange: () => void;
  #list: Element | undefined;
  #scrolledTo: Element | undefined;
  #stopObserving: (() => void) | undefined;
  /** Whether the collapsed row hides sections: those that overflow, or nested ones. */
  hasHiddenSections = false;

  /** @param onChange called when `hasHiddenSections` has changed */
  constructor(states: Set<string>, onChange: () => void) {
    this.#states = states;
    this.#onChange = onChange;
  }

  /** Observes a collapsed list. Replaces the previous one. */
  observe(list: Element): void {
    this.disconnect();
    this.#list = list;
    this.#stopObserving = observeOverflow(list, (edges) => {
      this.#update(list, edges);
    });
  }

  /** Call this when the masthead is disconnected, because browsers then reset the scroll position of the row. */
  reset(): void {
    this.disconnect();
    this.#scrolledTo = undefined;
  }

  /** Stops observing the list. */
  disconnect(): void {
    this.#stopObserving?.();
    this.#list = this.#stopObserving = undefined;
  }

  /**
   * Scrolls the section that contains an element fully into view. Browsers do not scroll to a focused element that is
   * partly visible.
   */
  scrollTo(part: Element): void {
    const item = this.#list && findItem(this.#list, part);
    if (this.#list && item) scrollIntoRow(this.#list, item, FADE_WIDTH);
  }

  #update(list: Element, { before, after }: OverflowEdges): void {
    this.#states[before ? 'add' : 'delete']('more-before');
    this.#states[after ? 'add' : 'delete']('more-after');
    const hasHiddenSections = before || after || list.querySelector('ul') !== null;
    if (hasHiddenSections !== this.hasHiddenSections) {
      this.hasHiddenSections = hasHiddenSections;
      this.#onChange();
    }
    this.#scrollToCurrent(list);
  }

  /** Scrolls once per current section, so that it does not override later scrolling by the reader. */
  #scrollToCurrent(list: Element): void {
    const item = findItem(list, list.querySelector('[aria-current]:not([aria-current=false])'));
    if (item === this.#scrolledTo || !isRendered(list)) return;
    this.#scrolledTo = item;
    if (!item) return;
    scrollIntoRow(list, item, FADE_WIDTH);
    // Fonts that load late change the positions.
    void document.fonts?.ready.then(() => {
      scrollIntoRow(list, item, FADE_WIDTH);
    });
  }
}

/** Finds the item of a list that contains an element. */
function findItem(list: Element, part: Element | null): Element | undefined {
  return [...list.children].find((item) => item.contains(part));
}
