import { createIntersectionObserver, requestIdle } from './optional-apis.js';

/** How near an element is to what the reader sees when its code is loaded or its dates are formatted: two screens. */
const MARGIN = '200%';

const callbacks = new WeakMap<Element, () => void>();
/** One observer for all elements of a document. */
const observers = new WeakMap<Document, IntersectionObserver>();

/**
 * Calls back once when an element comes near the visible part of the page. It never does in an element that is not
 * rendered. In a scroll container it does when the element is visible there: the margin is only that of the page. `scrollMargin` is no
 * remedy, because Safari then takes elements for near that are far down the page.
 *
 * @returns a function that stops the observation; undefined without `IntersectionObserver`, where nothing happens
 */
export function observeNear(element: Element, callback: () => void): (() => void) | undefined {
  const { ownerDocument: root } = element;
  const observer =
    observers.get(root) ?? createIntersectionObserver(handleEntries, { root, rootMargin: `${MARGIN} 0px` });
  if (!observer) return undefined;
  observers.set(root, observer);
  callbacks.set(element, callback);
  observer.observe(element);
  return () => {
    // Another element may have taken over the observation.
    if (callbacks.get(element) !== callback) return;
    observer.unobserve(element);
    callbacks.delete(element);
  };
}

function handleEntries(entries: readonly IntersectionObserverEntry[], observer: IntersectionObserver): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer.unobserve(target);
    callbacks.get(target)?.();
  }
}

/**
 * Calls `load` once when an element comes near the visible part of the page and the browser is idle, so that the code is
 * there before the reader needs it. It never delays the first paint. Without `IntersectionObserver` it does nothing.
 */
export function loadWhenNear(element: Element, load: () => void, signal: AbortSignal): void {
  const stop = observeNear(element, () => {
    whenIdle(() => {
      if (!signal.aborted) load();
    });
  });
  if (stop) signal.addEventListener('abort', stop);
}

/** Runs a task when the page has loaded and the browser is idle. */
export function whenIdle(task: () => void): void {
  const run = (): void => {
    requestIdle(task);
  };
  if (document.readyState === 'complete') run();
  else addEventListener('load', run, { once: true });
}
