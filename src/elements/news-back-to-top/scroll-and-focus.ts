import { focusInPlace, scrollBehavior } from '../../dom/focus.js';
import { isRendered } from '../../dom/optional-apis.js';

/**
 * Scrolling has ended when the position has not changed for this time in ms and this number of frames. Time alone is not
 * enough, because a busy page has few frames. WebKit does not support the `scrollend` event.
 */
const IDLE = { time: 100, frames: 6 };

/**
 * Scrolls to an element and moves the focus to it when scrolling has ended. If the reader interrupts the scrolling, the
 * focus does not move.
 *
 * @param scroller the scroll container; the page by default
 * @returns whether the element was reached
 */
export async function scrollAndFocus(
  target: HTMLElement,
  scroller: Element = document.documentElement,
): Promise<boolean> {
  target.scrollIntoView?.({ behavior: scrollBehavior(), block: 'start' });
  await scrollEnd(scroller);
  return focusIfInView(target);
}

/** Scrolls to the top and moves the focus to the first rendered `<h1>`. Otherwise the same as `scrollAndFocus`. */
export async function goToTop(scroller?: HTMLElement): Promise<boolean> {
  const box = scroller ?? document.documentElement;
  box.scrollTo?.({ top: 0, behavior: scrollBehavior() });
  await scrollEnd(box);
  return focusIfInView(topTarget(scroller), box.scrollTop < 1);
}

/** Moves the focus to an element if it is in view or known to be reached. Returns whether it did. */
function focusIfInView(target: HTMLElement, isReached = false): boolean {
  const { top, bottom } = target.getBoundingClientRect();
  if (!isReached && (bottom <= 0 || top >= innerHeight)) return false;
  focusInPlace(target);
  return true;
}

/** The first rendered `<h1>`. If there is none, the scroller or the body. */
function topTarget(scroller: HTMLElement | undefined): HTMLElement {
  const headings = [...(scroller ?? document).querySelectorAll('h1')];
  return headings.find((heading) => isRendered(heading)) ?? scroller ?? document.body;
}

/** Resolves when a scroller has stopped scrolling, or if it does not scroll. */
async function scrollEnd(scroller: Element): Promise<void> {
  let [position, since, frames] = [scroller.scrollTop, performance.now(), 0];
  for (let now = since; now - since < IDLE.time || frames < IDLE.frames; frames++) {
    now = await new Promise<number>(requestAnimationFrame);
    if (scroller.scrollTop !== position) [position, since, frames] = [scroller.scrollTop, now, 0];
  }
}
