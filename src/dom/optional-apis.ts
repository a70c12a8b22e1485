// Browser APIs that are missing in older browsers and in the DOM of unit tests (jsdom, happy-dom), each with a fallback.

/**
 * Returns undefined if the browser has no `IntersectionObserver`. The callback is then never called. The root is the document by
 * default, because without a root, margins have no effect in a frame.
 */
export function createIntersectionObserver(
  callback: IntersectionObserverCallback,
  options: IntersectionObserverInit,
): IntersectionObserver | undefined {
  return globalThis.IntersectionObserver && new IntersectionObserver(callback, { root: document, ...options });
}

/** Returns undefined if the browser has no `ResizeObserver`. The callback is then never called. */
export function createResizeObserver(callback: () => void): ResizeObserver | undefined {
  return globalThis.ResizeObserver && new ResizeObserver(callback);
}

/** In ms. Pages with advertisements can be busy for much longer. */
const MAX_IDLE_WAIT = 2000;

/**
 * Runs a task when the browser is idle, at the latest after two seconds, or after a moment if the browser has no
 * `requestIdleCallback`.
 */
export function requestIdle(task: () => void): void {
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
  if (requestIdleCallback) requestIdleCallback(task, { timeout: MAX_IDLE_WAIT });
  else setTimeout(task, 200);
}

/** Returns undefined if the browser has no `matchMedia`. */
export function mediaQuery(query: string): MediaQueryList | undefined {
  return globalThis.matchMedia?.(query);
}

/** Whether an element is rendered. True if the browser has no `checkVisibility`. */
export function isRendered(element: Element, options?: CheckVisibilityOptions): boolean {
  return element.checkVisibility?.(options) ?? true;
}

/**
 * The custom states of an element. In browsers without `:state()`, or with the older `--name` syntax, it is a plain set that no
 * selector matches.
 */
export function customStates(element: HTMLElement): Set<string> {
  try {
    const { states } = element.attachInternals();
    states.add('_');
    states.delete('_');
    return states;
  } catch {
    return new Set();
  }
}
