import { hasFocusWithin } from '../../dom/focus.js';
import { mediaQuery } from '../../dom/optional-apis.js';
import { coveredHeight } from './scroll-offset.js';

/** How far a reader has to scroll the other way for it to be meant, in px. */
const TOLERANCE = 20;

/**
 * Tells when a masthead is to make room and when to come back, as the page is scrolled down and up: by one passive
 * listener that reads nothing but where the page is. It stays while the focus or an open part is in it, and where the page
 * would show a gap in its place; it comes back when the focus comes. Returns the function that ends it.
 *
 * @param box what sticks: the masthead, or the `<header>` that it fills
 */
export function observeReveal(
  masthead: HTMLElement & { expanded: boolean },
  box: HTMLElement,
  callback: (isAway: boolean) => void,
): () => void {
  // Beyond the ends of the page some browsers bounce.
  const place = (): number => Math.max(scrollY, 0);
  // Where it goes away, as the styles have it.
  const leaves = mediaQuery('(prefers-reduced-motion: no-preference) and (min-height: 25rem)');
  let last = place();
  const onScroll = (): void => {
    const now = place();
    if (Math.abs(now - last) < TOLERANCE && now > 0) return;
    const isDown = now > last;
    last = now;
    const isFree = !masthead.expanded && !hasFocusWithin(box);
    callback(leaves?.matches === true && isDown && now > coveredHeight(masthead) && isFree);
  };
  const onFocus = (): void => {
    callback(false);
  };
  document.addEventListener('scroll', onScroll, { passive: true });
  box.addEventListener('focusin', onFocus);
  return () => {
    document.removeEventListener('scroll', onScroll);
    box.removeEventListener('focusin', onFocus);
    callback(false);
  };
}
