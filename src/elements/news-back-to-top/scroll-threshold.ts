import { createIntersectionObserver } from '../../dom/optional-apis.js';

/**
 * Tells whether a number of screens has been scrolled past, now and whenever that changes. No sentinel in the page, and no
 * work while it is scrolled: with the lower edge of the scroller's window moved up by that number and one more, what it
 * scrolls still touches it only when more than so many screens of it have gone by. Returns the function that ends it.
 *
 * @param scroller an element that scrolls; the page by default
 * @param content what of it moves when it is scrolled: its first child in the flow, say
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
