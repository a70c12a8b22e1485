import { changeAttribute, restoreAttributes, restoreCopiedAttributes } from '../../dom/changed-attributes.js';
import { ensureId } from '../../dom/ids.js';
import { createResizeObserver } from '../../dom/optional-apis.js';

const TABLE_IN_BOX = ':is(figure, div) > table';
const OPTED_OUT = '.not-prose, [data-news-skip]';
/** The attributes of a box that scrolls. */
const ATTRIBUTES = ['tabindex', 'role', 'aria-labelledby'];

/**
 * Makes the scroll containers of wide tables focusable, so that they can be scrolled by keyboard; not every browser does
 * this. While a table overflows the box around it, the box has a tab stop and is labelled by the table's caption. A box
 * that already has a `tabindex` is not changed.
 */
export class FocusableTables {
  readonly #root: Element;
  /** The observed tables. The value removes the attributes of the box; it is undefined while the table fits. */
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

  /** Starts observing tables that were added since the last call, and forgets those that were removed. */
  observeNewTables(): void {
    this.#attributeObserver.observe(this.#root, { attributeFilter: ['tabindex'], subtree: true });
    for (const [table, removeAttributes] of this.#tables) {
      if (this.#root.contains(table)) continue;
      removeAttributes?.();
      this.#observer?.unobserve(table);
      this.#tables.delete(table);
    }
    for (const table of this.#root.querySelectorAll<HTMLTableElement>(TABLE_IN_BOX)) {
      const box = table.parentElement;
      if (this.#tables.has(table) || table.closest(OPTED_OUT) || !box) continue;
      restoreCopiedAttributes([box], ATTRIBUTES);
      if (box.hasAttribute('tabindex')) continue;
      this.#tables.set(table, undefined);
      this.#observer?.observe(table);
      this.#observer?.observe(box);
    }
    this.#update();
  }

  /** Stops observing, and removes all added attributes. */
  stop(): void {
    this.#observer?.disconnect();
    this.#attributeObserver.disconnect();
    for (const removeAttributes of this.#tables.values()) removeAttributes?.();
    this.#tables.clear();
  }

  #update(): void {
    for (const [table, removeAttributes] of this.#tables) {
      const scrolls = overflows(table);
      const isFocusable = removeAttributes !== undefined && table.parentElement?.hasAttribute('tabindex') === true;
      if (scrolls === isFocusable) continue;
      removeAttributes?.();
      this.#tables.set(table, scrolls ? makeFocusable(table) : undefined);
    }
  }
}

function overflows({ parentElement: box }: HTMLTableElement): boolean {
  return box !== null && box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX !== 'visible';
}

/** Makes the box of a table focusable. Returns a function that removes the added attributes. */
function makeFocusable({ parentElement: box, caption }: HTMLTableElement): () => void {
  const attributes = new Map([['tabindex', '0']]);
  if (caption && !box?.matches('[aria-label], [aria-labelledby]')) {
    attributes.set('aria-labelledby', ensureId(caption));
    // A figure already has a role, and a region without a name is not exposed.
    if (!box?.matches('figure, [role]')) attributes.set('role', 'region');
  }
  if (!box) return () => undefined;
  for (const [name, value] of attributes) changeAttribute(box, name, value);
  return () => {
    restoreAttributes(box, ATTRIBUTES);
  };
}
