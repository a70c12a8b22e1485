import type { PageLinks, Way } from './page-links.js';

/** A thread has seldom more pages. */
const MAX_PAGES = 100;

/**
 * Loads the pages that the links of a way lead to, each once: pages may link to each other in a circle, and sites redirect a page
 * that is gone to one whose link leads to it again. Resolves to false if an insertion was canceled.
 *
 * @param load loads the next page
 * @param isDone whether no further page is needed
 */
export async function loadAllPages(
  loader: { links: PageLinks },
  way: Way,
  load: (way: Way) => Promise<number | undefined>,
  isDone = () => false,
): Promise<boolean> {
  const loaded = new Set<string>();
  while (!isDone() && loaded.size < MAX_PAGES) {
    const href = loader.links[way]?.href;
    if (!href || loaded.has(href)) return true;
    loaded.add(href);
    if ((await load(way)) === undefined) return false;
  }
  return true;
}
