import { changeAttribute, restoreAttributes, restoreCopiedAttributes } from '../../dom/changed-attributes.js';
import { ensureId } from '../../dom/ids.js';
import { createResizeObserver } from '../../dom/optional-apis.js';

/** Tables in a focusable box of the page scroll with that box. See the style sheet. */
const TABLE = 'table:not([tabindex="0"] > *)';
const OPTED_OUT = '.not-prose, [data-news-skip]';
/** The attributes of a table that scrolls. */
const ATTRIBUTES = ['tabindex', 'aria-labelledby'];

/**
 * Makes wide tables focusable, so that they can be scrolled by keyboard; not every browser does this. While a table overflows,
 * it has a tab stop, and it keeps the tab stop while it has the focus. It is named by its caption, the caption of its figure, or its first row. A table that already has a
 * `tabindex` is not changed.
 */
export class FocusableTables {
  readonly #root: Element;
  /** The observed tables. The value removes the attributes of the table; it is undefined while the table fits. */
  readonly #tables = new Map<HTMLTableElement, (() => void) | undefined>();
  readonly #observer = createResizeObserver(() => {
    this.#update();
  });

  /** Scripts that morph the page into its HTML from the server remove the attributes. */
  readonly #attributeObserver = new MutationObserver(() => {
    this.#update();
  });

  constructor(root: Element) {
    this.#root = root;
  }

  readonly #handleFocusOut = (): void => {
    this.#update();
  };

  /** Starts observing tables that were added since the last call, and forgets those that were removed. */
  observeNewTables(): void {
    this.#attributeObserver.observe(this.#root, { attributeFilter: ['tabindex'], subtree: true });
    this.#root.addEventListener('focusout', this.#handleFocusOut);
    for (const [table, removeAttributes] of this.#tables) {
      if (this.#root.contains(table)) continue;
      removeAttributes?.();
      for (const box of boxesOf(table)) this.#observer?.unobserve(box);
      this.#tables.delete(table);
    }
    for (const table of this.#root.querySelectorAll<HTMLTableElement>(TABLE)) {
      if (this.#tables.has(table) || table.closest(OPTED_OUT)) continue;
      restoreCopiedAttributes([table], ATTRIBUTES);
      if (table.hasAttribute('tabindex')) continue;
      this.#tables.set(table, undefined);
      for (const box of boxesOf(table)) this.#observer?.observe(box);
    }
    this.#update();
  }

  /** Stops observing, and removes all added attributes. */
  stop(): void {
    this.#observer?.disconnect();
    this.#attributeObserver.disconnect();
    this.#root.removeEventListener('focusout', this.#handleFocusOut);
    for (const removeAttributes of this.#tables.values()) removeAttributes?.();
    this.#tables.clear();
  }

  #update(): void {
    for (const [table, removeAttributes] of this.#tables) {
      const isFocusable = removeAttributes !== undefined && table.hasAttribute('tabindex');
      const mustBeFocusable = overflows(table) || (isFocusable && table.matches(':focus'));
      if (mustBeFocusable === isFocusable) continue;
      removeAttributes?.();
      this.#tables.set(table, mustBeFocusable ? makeFocusable(table) : undefined);
    }
  }
}

/** The boxes whose size tells that a table overflows. Its content does not change its own size, but that of its row groups. */
function boxesOf(table: HTMLTableElement): Element[] {
  return [table, ...table.tBodies];
}

function overflows(table: HTMLTableElement): boolean {
  return table.scrollWidth > table.clientWidth && getComputedStyle(table).overflowX !== 'visible';
}

/** Makes a table focusable. Returns a function that removes the added attributes. */
function makeFocusable(table: HTMLTableElement): () => void {
  changeAttribute(table, 'tabindex', '0');
  const label = table.closest('figure')?.querySelector('figcaption') ?? table.rows[0];
  if (label && !table.caption && !table.matches('[aria-label], [aria-labelledby]'))
    changeAttribute(table, 'aria-labelledby', ensureId(label));
  return () => {
    restoreAttributes(table, ATTRIBUTES);
  };
}
