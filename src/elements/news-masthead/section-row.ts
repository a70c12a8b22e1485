import { isRendered } from '../../dom/optional-apis.js';
import { observeOverflow, scrollIntoRow } from './overflow-observer.js';

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
   * @param items the sections in it, in order, at any depth
   * @param sections gets `--_news-fade`, the mask that fades the edges where the row overflows
   */
  observe(row: Element, items: readonly Element[], { style }: HTMLElement): void {
    this.disconnect();
    this.#row = row;
    // Not `:dir()`, because some pages set only the CSS property `direction`.
    const isRtl = getComputedStyle(row).direction === 'rtl';
    this.#stopObserving = observeOverflow(row, items, isRtl, ({ before, after }) => {
      this.#states[before ? 'add' : 'delete']('more-before');
      this.#states[after ? 'add' : 'delete']('more-after');
      const [start, end] = [before, after].map((isFaded) => (isFaded ? FADE_WIDTH : 0));
      style.setProperty(
        '--_news-fade',
        `linear-gradient(${isRtl ? 270 : 90}deg,#0000,#000 ${start}px calc(100% - ${end}px),#0000)`,
      );
      const hasHiddenSections = before || after || items.some((item) => item.matches('li li'));
      if (hasHiddenSections !== this.hasHiddenSections) {
        this.hasHiddenSections = hasHiddenSections;
        this.#onChange();
      }
      if (isRendered(row)) this.#scrollToCurrent(row, items);
    });
  }

  /** Stops observing the row and removes the fade, because all sections are shown. */
  expand(sections: HTMLElement): void {
    this.disconnect();
    sections.removeAttribute('style');
    // The overflow of the collapsed row is known only after layout. Until then, keep the button: it may have the focus.
    this.hasHiddenSections = true;
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

  /** Scrolls once per current section, so that it does not override later scrolling by the reader. */
  #scrollToCurrent(row: Element, items: readonly Element[]): void {
    const current = items.find((item) => item.matches('[aria-current]:not([aria-current=false])'));
    // The collapsed row does not show nested sections, but the section that contains them.
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
}

function closestRendered(element: Element): Element {
  return isRendered(element) || !element.parentElement ? element : closestRendered(element.parentElement);
}
