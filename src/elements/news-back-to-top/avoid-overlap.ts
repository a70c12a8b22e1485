import { createIntersectionObserver } from '../../dom/optional-apis.js';

/** Intersection ratios, at intervals small enough to follow a bar that slides in while the page does not scroll. */
const THRESHOLDS = Array.from({ length: 11 }, (_, index) => index / 10);

/**
 * Keeps an element that is fixed at the bottom of the screen above another element: a footer that scrolls into view, or a
 * fixed bar. Listens to scroll events only while the other element is visible.
 *
 * @returns a function that stops the observation and resets the position
 */
export function avoidOverlap(element: HTMLElement, obstacle: HTMLElement): () => void {
  const options = { capture: true, passive: true };
  const move = (): void => {
    // A footer taller than the screen must not push the element out at the top.
    const maximum = innerHeight - 2 * element.offsetHeight;
    const overlap = Math.min(innerHeight - obstacle.getBoundingClientRect().top, maximum);
    element.style.translate = overlap > 0 ? `0 ${-overlap}px` : '';
  };
  const reset = (): void => {
    removeEventListener('scroll', move, options);
    removeEventListener('resize', move);
    element.style.translate = '';
  };
  const observer = createIntersectionObserver(
    (entries) => {
      if (!entries.at(-1)?.isIntersecting) {
        reset();
        return;
      }
      addEventListener('scroll', move, options);
      addEventListener('resize', move);
      move();
    },
    { threshold: THRESHOLDS },
  );
  observer?.observe(obstacle);
  return () => {
    observer?.disconnect();
    reset();
  };
}
