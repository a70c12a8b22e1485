import { type OverflowEdges, scrollIntoRow, observeOverflow } from './overflow-observer.js';
import { isRendered } from '../../dom/optional-apis.js';

/** How wide the faded edge of the row is, in px: what comes into view keeps clear of it. */
const FADE_WIDTH = 40;

/** The row of top-level sections: which of its edges are faded, what stands in view. */
export class SectionRow {
  readonly #states: Set<string>;
  readonly #onChange: () => void;
  #list: Element | undefined;
  #scrolledTo: Element | undefined;
  #stopObserving: (() => void) | undefined;
  /** Whether folding hides anything: sections beyond an edge, or nested lists. */
  hasMore = false;

  /** @param onChange called when `hasMore` has changed */
  constructor(states: Set<string>, onChange: () => void) {
    this.#states = states;
    this.#onChange = onChange;
  }

  /** Follows a list while it is folded, in place of the one before. */
  observe(list: Element): void {
    this.disconnect();
    this.#list = list;
    this.#stopObserving = observeOverflow(list, (ends) => {
      this.#update(list, ends);
    });
  }

  /** The masthead leaves the page, and with it where the row is scrolled to. */
  reset(): void {
    this.disconnect();
    this.#scrolledTo = undefined;
  }

  disconnect(): void {
    this.#stopObserving?.();
    this.#list = this.#stopObserving = undefined;
  }

  /** Browsers leave alone what is partly in view. */
  scrollTo(part: Element): void {
    const item = this.#list && findItem(this.#list, part);
    if (this.#list && item) scrollIntoRow(this.#list, item, FADE_WIDTH);
  }

  #update(list: Element, { before, after }: OverflowEdges): void {
    this.#states[before ? 'add' : 'delete']('more-before');
    this.#states[after ? 'add' : 'delete']('more-after');
    const hasMore = before || after || list.querySelector('ul') !== null;
    if (hasMore !== this.hasMore) {
      this.hasMore = hasMore;
      this.#onChange();
    }
    this.#scrollToCurrent(list);
  }

  /** Once for each section that becomes the current one: where a reader has scrolled to is his. */
  #scrollToCurrent(list: Element): void {
    const item = findItem(list, list.querySelector('[aria-current]:not([aria-current=false])'));
    if (item === this.#scrolledTo || !isRendered(list)) return;
    this.#scrolledTo = item;
    if (!item) return;
    scrollIntoRow(list, item, FADE_WIDTH);
    // Fonts that come late change the places of all.
    void document.fonts?.ready.then(() => {
      scrollIntoRow(list, item, FADE_WIDTH);
    });
  }
}

/** The item of a list that holds something. */
function findItem(list: Element, part: Element | null): Element | undefined {
  return [...list.children].find((item) => item.contains(part));
}
