import { ensureId } from '../../dom/ids.js';
import { createResizeObserver } from '../../dom/optional-apis.js';

const TABLE_IN_BOX = ':is(figure, div) > table';
const OPTED_OUT = '.not-prose, [data-news-skip]';

/**
 * Lets the keyboard reach what scrolls a table sideways, which not every browser does by itself: the box round the table
 * can be focused for as long as the table is wider, and bears the name that the table's caption gives. A box with a
 * `tabindex` of the page's own stays as it is.
 */
export class FocusableTables {
  readonly #root: Element;
  /** The tables found so far; what takes back how the box of one can be reached. */
  readonly #tables = new Map<HTMLTableElement, (() => void) | undefined>();
  readonly #observer = createResizeObserver(() => {
    this.#update();
  });

  constructor(root: Element) {
    this.#root = root;
  }

  /** Looks for tables that were added since. */
  find(): void {
    for (const table of this.#root.querySelectorAll<HTMLTableElement>(TABLE_IN_BOX)) {
      const box = table.parentElement;
      if (this.#tables.has(table) || table.closest(OPTED_OUT) || !box || box.hasAttribute('tabindex')) continue;
      this.#tables.set(table, undefined);
      this.#observer?.observe(table);
      this.#observer?.observe(box);
    }
    this.#update();
  }

  /** Leaves nothing on the page's elements. */
  stop(): void {
    this.#observer?.disconnect();
    for (const end of this.#tables.values()) end?.();
    this.#tables.clear();
  }

  #update(): void {
    for (const [table, end] of this.#tables) {
      const scrolls = overflows(table);
      if (scrolls !== (end === undefined)) continue;
      end?.();
      this.#tables.set(table, scrolls ? makeFocusable(table) : undefined);
    }
  }
}

function overflows({ parentElement: box }: HTMLTableElement): boolean {
  return box !== null && box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX !== 'visible';
}

/** Returns the function that takes back what it sets. */
function makeFocusable({ parentElement: box, caption }: HTMLTableElement): () => void {
  const attributes = new Map([['tabindex', '0']]);
  if (caption && !box?.matches('[aria-label], [aria-labelledby]')) {
    attributes.set('aria-labelledby', ensureId(caption));
    // A figure has a role already, and a region without a name would be none.
    if (!box?.matches('figure, [role]')) attributes.set('role', 'region');
  }
  for (const [name, value] of attributes) box?.setAttribute(name, value);
  return () => {
    for (const name of attributes.keys()) box?.removeAttribute(name);
  };
}
