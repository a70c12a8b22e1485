// Browser APIs that older browsers and the DOM of unit tests (jsdom, happy-dom) lack, each with what replaces it there.

/** Undefined where the browser has none: what is observed is then taken to stay as it is. */
export function createIntersectionObserver(
  callback: IntersectionObserverCallback,
  options: IntersectionObserverInit,
): IntersectionObserver | undefined {
  return globalThis.IntersectionObserver && new IntersectionObserver(callback, options);
}

/** Undefined where the browser has none. */
export function createResizeObserver(callback: () => void): ResizeObserver | undefined {
  return globalThis.ResizeObserver && new ResizeObserver(callback);
}

/** Undefined where the browser knows no media queries. */
export function mediaQuery(query: string): MediaQueryList | undefined {
  return globalThis.matchMedia?.(query);
}

/** Whether an element is rendered; true where the browser cannot tell. */
export function isRendered(element: Element, options?: CheckVisibilityOptions): boolean {
  return element.checkVisibility?.(options) ?? true;
}

/** The custom states of an element; a set that no style reads where the browser lacks `:state()`, or wants `--` before names. */
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
