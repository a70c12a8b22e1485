import { focusInPlace, scrollBehavior } from '../../dom/focus.js';
import { isRendered } from '../../dom/optional-apis.js';

/**
 * How long a scroller has to be at rest for its scrolling to have ended, in ms and in frames, of which a busy page has
 * few: WebKit has no event for it.
 */
const IDLE = { time: 100, frames: 6 };

/**
 * Scrolls to an element, and moves the focus to it when the scrolling has ended. A reader who stops it on the way keeps the
 * focus where it is.
 *
 * @param scroller the element that scrolls; the page by default
 * @returns whether it got there
 */
export async function scrollAndFocus(
  target: HTMLElement,
  scroller: Element = document.documentElement,
): Promise<boolean> {
  target.scrollIntoView?.({ behavior: scrollBehavior(), block: 'start' });
  await scrollEnd(scroller);
  return focusIfInView(target);
}

/** Scrolls to the top, and moves the focus to the first headline that is rendered; otherwise the same as `goTo`. */
export async function goToTop(scroller?: HTMLElement): Promise<boolean> {
  const box = scroller ?? document.documentElement;
  box.scrollTo?.({ top: 0, behavior: scrollBehavior() });
  await scrollEnd(box);
  return focusIfInView(topTarget(scroller), box.scrollTop < 1);
}

/** Moves the focus to an element that is in view, or is known to be there. */
function focusIfInView(goal: HTMLElement, isThere = false): boolean {
  const { top, bottom } = goal.getBoundingClientRect();
  if (!isThere && (bottom <= 0 || top >= innerHeight)) return false;
  focusInPlace(goal);
  return true;
}

/** Without a headline, where the page or the scroller begins. */
function topTarget(scroller: HTMLElement | undefined): HTMLElement {
  const headings = [...(scroller ?? document).querySelectorAll('h1')];
  return headings.find((heading) => isRendered(heading)) ?? scroller ?? document.body;
}

/** Resolves when a scroller does not move, or no longer. */
async function scrollEnd(scroller: Element): Promise<void> {
  let [place, since, frames] = [scroller.scrollTop, performance.now(), 0];
  for (let now = since; now - since < IDLE.time || frames < IDLE.frames; frames++) {
    now = await new Promise<number>(requestAnimationFrame);
    if (scroller.scrollTop !== place) [place, since, frames] = [scroller.scrollTop, now, 0];
  }
}
