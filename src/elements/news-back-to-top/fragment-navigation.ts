import { scrollAndFocus, goToTop } from './scroll-and-focus.js';
import { findById } from '../../dom/element-by-id.js';

/**
 * The fragment of the link that was pressed, as it is written, where a press means to go to a place in the page: not to
 * another page, in another tab, or nowhere since a script has dealt with it.
 */
export function clickedFragment(event: MouseEvent): string | undefined {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const href = link?.getAttribute('href');
  return isPlain && href?.startsWith('#') ? href : undefined;
}

/**
 * Goes to the element that a fragment means, as browsers find it: by the id as it is written, or percent-decoded. Where
 * there is none, goes to the top.
 *
 * @returns whether it got there
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
