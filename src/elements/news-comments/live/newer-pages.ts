import { loadAllPages } from '../loading/load-all-pages.js';
import { COMMENTS_PAGE, type Way } from '../loading/page-links.js';
import type { ThreadUpdates } from '../loading/thread-updates.js';
import { findComments } from '../thread/find-comments.js';

/**
 * Where the pages with newer comments are: behind the next link, unless the newest comments are first. WordPress numbers pages from
 * the oldest in both orders.
 */
export function newerWay(thread: HTMLElement): Way {
  const ids = findComments(thread)
    .filter(({ parent }) => !parent)
    .map(({ id }) => Number(id));
  const isNewestFirst = (ids.at(0) ?? 0) > (ids.at(-1) ?? 0);
  // The links of dates have these addresses too, when all pages are loaded.
  const isWordPress = [...thread.querySelectorAll('a')].some(({ href }) => COMMENTS_PAGE.test(href));
  return isNewestFirst && !isWordPress ? 'previous' : 'next';
}

/** Whether newer comments are on pages that are not loaded. */
export function hasNewerPages(thread: HTMLElement, { loader }: ThreadUpdates): boolean {
  return loader.links[newerWay(thread)] !== undefined;
}

/** Loads the pages with newer comments. Rejects if one cannot be loaded. Ends early if a listener cancels an insertion. */
export async function loadNewerPages(thread: HTMLElement, updates: ThreadUpdates): Promise<void> {
  await loadAllPages(updates.loader, newerWay(thread), async (way) => await updates.load(way));
}
