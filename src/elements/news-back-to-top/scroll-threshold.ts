import { createIntersectionObserver } from '../../dom/optional-apis.js';

/**
 * Observes whether a number of screens has been scrolled past: calls back after the first layout and when that changes.
 *
 * It needs neither a sentinel element nor a scroll listener. The root margin moves the bottom edge of the viewport up by that
 * number of screens plus one. The content intersects this area only after more than that number has been scrolled.
 *
 * @param scroller the scroll container; the page by default
 * @param content an element that moves when the scroller scrolls, such as its first child in the flow
 * @returns a function that stops the observation
 */
export function observeScrollThreshold(
  screens: number,
  callback: (isPast: boolean) => void,
  scroller: Element | Document = document,
  content: Element | undefined = document.documentElement,
): () => void {
  const observer = createIntersectionObserver(
    (entries) => {
      callback(entries.at(-1)?.isIntersecting ?? false);
    },
    { root: scroller, rootMargin: `9999999px 0px -${String((1 + screens) * 100)}% 0px` },
  );
  observer?.observe(content);
  return () => {
    observer?.disconnect();
  };
}
