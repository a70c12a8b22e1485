import { findById } from '../../dom/element-by-id.js';
import { goToTop, scrollAndFocus } from './scroll-and-focus.js';

/**
 * Returns the fragment (with `#`, not decoded) of a clicked link; `#top` if a button or a link without an address was clicked.
 * Returns undefined if the click does not navigate within the page: the link leads to another page, opens in a new tab, or a
 * script has prevented the default action.
 */
export function clickedFragment(event: MouseEvent): string | undefined {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isPlainClick = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const href = link?.getAttribute('href') ?? '#top';
  return isPlainClick && href.startsWith('#') ? href : undefined;
}

/**
 * Scrolls to the element that a fragment references. As in browsers, the id is compared as written and percent-decoded. If
 * there is no such element, scrolls to the top.
 *
 * @returns whether the target was reached
 */
export async function goToFragment(from: Element, fragment: string, scroller?: HTMLElement): Promise<boolean> {
  const id = fragment.slice(1);
  const target = findById(from, id) ?? findById(from, decodeId(id));
  return target ? scrollAndFocus(target, scroller) : goToTop(scroller);
}

function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
