import { focusInPlace, scrollBehavior } from './focus.js';

/**
 * How long a scroller has to be at rest for its scrolling to have ended, in ms and in frames, of which a busy page has
 * few: WebKit has no event for it.
 */
const REST = { time: 100, frames: 6 };

/**
 * Scrolls to an element, or to the top where none is given, and moves the focus along when the scrolling has ended: to
 * the element, or to the first headline that is to be seen. A reader who stops it on the way keeps the focus where it is.
 *
 * @param scroller the element that scrolls; the page by default
 * @returns whether it got there
 */
export async function goTo(target: HTMLElement | undefined, scroller?: HTMLElement): Promise<boolean> {
  const box = scroller ?? document.documentElement;
  const behavior = scrollBehavior();
  if (target) target.scrollIntoView({ behavior, block: 'start' });
  else box.scrollTo({ top: 0, behavior });
  await restOf(box);
  const goal = target ?? headingOf(scroller);
  const { top, bottom } = goal.getBoundingClientRect();
  const isThere = (bottom > 0 && top < innerHeight) || (!target && box.scrollTop < 1);
  if (isThere) focusInPlace(goal);
  return isThere;
}

/** Without a headline, where the page or the scroller begins. */
function headingOf(scroller: HTMLElement | undefined): HTMLElement {
  const headings = [...(scroller ?? document).querySelectorAll('h1')];
  return headings.find((heading) => heading.checkVisibility()) ?? scroller ?? document.body;
}

/** Resolves when a scroller does not move, or no longer. */
async function restOf(scroller: Element): Promise<void> {
  let [place, since, frames] = [scroller.scrollTop, performance.now(), 0];
  for (let now = since; now - since < REST.time || frames < REST.frames; frames++) {
    now = await new Promise<number>(requestAnimationFrame);
    if (scroller.scrollTop !== place) [place, since, frames] = [scroller.scrollTop, now, 0];
  }
}
