import { createIntersectionObserver, requestIdle } from './optional-apis.js';

/** How near an element is to the visible part of the page when its code is loaded: two screens. */
const MARGIN = '200%';

/**
 * Calls `load` once when an element comes near the visible part of the page and the browser is idle, so that the code is
 * there before the reader needs it. It never delays the first paint. Without `IntersectionObserver` it does nothing.
 */
export function loadWhenNear(element: Element, load: () => void, signal: AbortSignal): void {
  const observer = createIntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer?.disconnect();
      whenIdle(() => {
        if (!signal.aborted) load();
      });
    },
    { root: element.ownerDocument, rootMargin: `${MARGIN} 0px` },
  );
  observer?.observe(element);
  signal.addEventListener('abort', () => observer?.disconnect());
}

/** Runs a task when the page has loaded and the browser is idle. */
export function whenIdle(task: () => void): void {
  const run = (): void => {
    requestIdle(task);
  };
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
}
