import { ensureId } from '../../dom/ids.js';
import { createResizeObserver } from '../../dom/optional-apis.js';

/** Tables in a focusable box of the page scroll with that box. See the style sheet. */
const TABLE = 'table:not([tabindex="0"] > *, [tabindex])';
const OPTED_OUT = '.not-prose, [data-news-skip]';

/**
 * Makes wide tables focusable, so that they can be scrolled by keyboard; not every browser does this. While a table overflows,
 * it has a tab stop. It is named by its caption, the caption of its figure, or its first row.
 */
export class FocusableTables {
  readonly #root: Element;
  /** The observed tables. The value removes the attributes of the table; it is undefined while the table fits. */
  readonly #tables = new Map<HTMLTableElement, (() => void) | undefined>();
  readonly #observer = createResizeObserver(() => {
    this.#update();
  });

  constructor(root: Element) {
    this.#root = root;
  }

  /** Starts observing tables that were added since the last call. */
  observeNewTables(): void {
    for (const table of this.#root.querySelectorAll<HTMLTableElement>(TABLE)) {
      if (this.#tables.has(table) || table.closest(OPTED_OUT)) continue;
      this.#tables.set(table, undefined);
      // A change of the content does not change the size of a table that scrolls, but that of its row groups.
      for (const box of [table, ...table.tBodies]) this.#observer?.observe(box);
    }
    this.#update();
  }

  /** Stops observing, and removes all added attributes. */
  stop(): void {
    this.#observer?.disconnect();
    for (const removeAttributes of this.#tables.values()) removeAttributes?.();
    this.#tables.clear();
  }

  #update(): void {
    for (const [table, removeAttributes] of this.#tables) {
      const scrolls = overflows(table);
      if (scrolls !== (removeAttributes === undefined)) continue;
      removeAttributes?.();
      this.#tables.set(table, scrolls ? makeFocusable(table) : undefined);
    }
  }
}

function overflows(table: HTMLTableElement): boolean {
  return table.scrollWidth > table.clientWidth && getComputedStyle(table).overflowX !== 'visible';
}

/** Makes a table focusable. Returns a function that removes the added attributes. */
function makeFocusable(table: HTMLTableElement): () => void {
  const attributes = new Map([['tabindex', '0']]);
  const label = table.closest('figure')?.querySelector('figcaption') ?? table.rows[0];
  if (label && !table.caption && !table.matches('[aria-label], [aria-labelledby]')) {
    attributes.set('aria-labelledby', ensureId(label));
  }
  for (const [name, value] of attributes) table.setAttribute(name, value);
  return () => {
    for (const name of attributes.keys()) table.removeAttribute(name);
  };
}
