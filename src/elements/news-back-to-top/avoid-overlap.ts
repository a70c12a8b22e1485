import { createIntersectionObserver } from '../../dom/optional-apis.js';

/** Often enough to follow a bar that slides in, which moves without scrolling. */
const THRESHOLDS = Array.from({ length: 11 }, (_, index) => index / 10);

/**
 * Keeps an element that is fixed at the lower edge of the screen above another one: a footer that is scrolled in, a bar
 * that is fixed there itself. Listens to scrolling only while that one is in sight. Returns the function that ends it.
 */
export function avoidOverlap(element: HTMLElement, dock: HTMLElement): () => void {
  const listening = { capture: true, passive: true };
  const move = (): void => {
    // A footer higher than the screen must not push it out at the top.
    const highest = innerHeight - 2 * element.offsetHeight;
    const overlap = Math.min(innerHeight - dock.getBoundingClientRect().top, highest);
    element.style.translate = overlap > 0 ? `0 ${-overlap}px` : '';
  };
  const leave = (): void => {
    removeEventListener('scroll', move, listening);
    removeEventListener('resize', move);
    element.style.translate = '';
  };
  const observer = createIntersectionObserver(
    (entries) => {
      if (!entries.at(-1)?.isIntersecting) {
        leave();
        return;
      }
      addEventListener('scroll', move, listening);
      addEventListener('resize', move);
      move();
    },
    { root: document, threshold: THRESHOLDS },
  );
  observer?.observe(dock);
  return () => {
    observer?.disconnect();
    leave();
  };
}
