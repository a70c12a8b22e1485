import { hasFocusWithin } from '../../dom/focus.js';
import { mediaQuery } from '../../dom/optional-apis.js';
import { coveredHeight } from './scroll-offset.js';
import { scrollContainerOf } from './sticky-obstacle.js';

/** The distance that a reader has to scroll before the masthead is hidden or shown, in px. */
const TOLERANCE = 20;

/**
 * Calls back when a masthead should be hidden (the reader scrolls down) or shown (they scroll up, or the focus moves into
 * it). It is never hidden while it has the focus, is expanded or is not sticky, nor near the top of the page, where a gap would remain. The
 * passive scroll listener reads only the scroll position until that has changed by `TOLERANCE`.
 *
 * @param stickyElement the sticky element: the masthead, or the `<header>` around it
 * @param callback is also called, with false, when the observation stops
 * @returns a function that stops the observation
 */
export function observeReveal(
  masthead: HTMLElement & { expanded: boolean },
  stickyElement: HTMLElement,
  callback: (isAway: boolean) => void,
): () => void {
  // Overscroll makes the position negative in some browsers.
  const scroller = scrollContainerOf(stickyElement);
  const position = (): number => Math.max(scroller ? scroller.scrollTop : scrollY, 0);
  // The same condition as in the styles.
  const canHide = mediaQuery('(prefers-reduced-motion: no-preference) and (min-height: 25rem)');
  let last = position();
  const onScroll = (): void => {
    const now = position();
    if (Math.abs(now - last) < TOLERANCE && now > 0) return;
    const isDown = now > last;
    last = now;
    const isUnused = !masthead.expanded && !hasFocusWithin(stickyElement);
    const covered = coveredHeight(masthead);
    callback(canHide?.matches === true && isDown && covered > 0 && now > covered && isUnused);
  };
  const onFocus = (): void => {
    callback(false);
  };
  // Scroll events of elements do not bubble. On some pages, the body or a box in it scrolls.
  document.addEventListener('scroll', onScroll, { passive: true, capture: true });
  stickyElement.addEventListener('focusin', onFocus);
  return () => {
    document.removeEventListener('scroll', onScroll, { capture: true });
    stickyElement.removeEventListener('focusin', onFocus);
    callback(false);
  };
}
