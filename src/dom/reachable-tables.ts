import { idOf } from './ids.js';

const BOXED = ':is(figure, div) > table';
const SKIPPED = '.not-prose, [data-news-skip]';

/**
 * Lets the keyboard reach what scrolls a table sideways, which not every browser does by itself: the box round the table
 * can be focused for as long as the table is wider, and bears the name that the table's caption gives. A box with a
 * `tabindex` of the page's own stays as it is. One observer where there is a table, nothing where there is none; returns
 * the function that ends it.
 */
export function reachTables(root: Element): (() => void) | undefined {
  const tables = [...root.querySelectorAll<HTMLTableElement>(BOXED)].filter(
    (table) => !table.closest(SKIPPED) && !table.parentElement?.hasAttribute('tabindex'),
  );
  if (tables.length === 0) return undefined;
  const ends = new Map<HTMLTableElement, () => void>();
  const update = (): void => {
    for (const table of tables) {
      const scrolls = isWider(table);
      if (scrolls === ends.has(table)) continue;
      if (scrolls) ends.set(table, reach(table));
      else end(table);
    }
  };
  const end = (table: HTMLTableElement): void => {
    ends.get(table)?.();
    ends.delete(table);
  };
  const observer = new ResizeObserver(update);
  for (const table of tables) {
    observer.observe(table);
    if (table.parentElement) observer.observe(table.parentElement);
  }
  return () => {
    observer.disconnect();
    tables.forEach(end);
  };
}

function isWider({ parentElement: box }: HTMLTableElement): boolean {
  return box !== null && box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX !== 'visible';
}

/** Returns the function that takes back what it sets. */
function reach({ parentElement: box, caption }: HTMLTableElement): () => void {
  const attributes = new Map([['tabindex', '0']]);
  if (caption && !box?.matches('[aria-label], [aria-labelledby]')) {
    attributes.set('aria-labelledby', idOf(caption));
    // A figure has a role already, and a region without a name would be none.
    if (!box?.matches('figure, [role]')) attributes.set('role', 'region');
  }
  for (const [name, value] of attributes) box?.setAttribute(name, value);
  return () => {
    for (const name of attributes.keys()) box?.removeAttribute(name);
  };
}
