import { ensureId } from '../../dom/ids.js';
import { resizeObserver } from '../../dom/optional-apis.js';

const BOXED = ':is(figure, div) > table';
const SKIPPED = '.not-prose, [data-news-skip]';

/**
 * Lets the keyboard reach what scrolls a table sideways, which not every browser does by itself: the box round the table
 * can be focused for as long as the table is wider, and bears the name that the table's caption gives. A box with a
 * `tabindex` of the page's own stays as it is.
 */
export class FocusableTables {
  readonly #root: Element;
  /** The tables found so far; what takes back how the box of one can be reached. */
  readonly #found = new Map<HTMLTableElement, (() => void) | undefined>();
  readonly #observer = resizeObserver(() => {
    this.#update();
  });

  constructor(root: Element) {
    this.#root = root;
  }

  /** Looks for tables that were added since. */
  find(): void {
    for (const table of this.#root.querySelectorAll<HTMLTableElement>(BOXED)) {
      const box = table.parentElement;
      if (this.#found.has(table) || table.closest(SKIPPED) || !box || box.hasAttribute('tabindex')) continue;
      this.#found.set(table, undefined);
      this.#observer?.observe(table);
      this.#observer?.observe(box);
    }
    this.#update();
  }

  /** Leaves nothing on the page's elements. */
  stop(): void {
    this.#observer?.disconnect();
    for (const end of this.#found.values()) end?.();
    this.#found.clear();
  }

  #update(): void {
    for (const [table, end] of this.#found) {
      const scrolls = isWider(table);
      if (scrolls !== (end === undefined)) continue;
      end?.();
      this.#found.set(table, scrolls ? reach(table) : undefined);
    }
  }
}

function isWider({ parentElement: box }: HTMLTableElement): boolean {
  return box !== null && box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX !== 'visible';
}

/** Returns the function that takes back what it sets. */
function reach({ parentElement: box, caption }: HTMLTableElement): () => void {
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
