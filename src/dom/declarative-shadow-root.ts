import { isServer } from 'lit';

/** Elements that are hydrating. Their first render repeats the server's output, and the next one considers the page. */
const hydrating = new WeakSet<Element>();

/**
 * Adopts a declarative shadow root. Call it in the constructor of the element.
 *
 * If Lit's hydration support was loaded before Lit, the root is hydrated. Otherwise it is cleared, because Lit would
 * append to the existing content.
 */
export function adoptDeclarativeShadowRoot(element: Element): void {
  if (!element.shadowRoot) return;
  if ('litElementHydrateSupport' in globalThis) hydrating.add(element);
  else element.shadowRoot.replaceChildren();
}

/**
 * Whether an element must ignore the page and render from its attributes only: on a server, and during hydration, which
 * has to repeat the server's output. Unit tests load Lit's server build, but they have a document, so the result is false.
 */
export function mustIgnorePage(element: Element): boolean {
  return (isServer && !globalThis.document?.documentElement) || hydrating.has(element);
}

/** Marks an element as hydrated. Returns whether it was hydrating. */
export function finishHydration(element: Element): boolean {
  return hydrating.delete(element);
}
