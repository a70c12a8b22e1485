import { isServer } from 'lit';

/** Elements whose declared root is hydrated now: they render once as the server did, and then as the page is. */
const hydrating = new WeakSet<Element>();

/**
 * To be called when an element is constructed: its shadow root may have been declared in the HTML. Where Lit's hydrate support
 * was loaded before Lit, that root is taken over as it is; elsewhere it is cleared, since Lit would render after it.
 */
export function adoptDeclarativeShadowRoot(element: Element): void {
  if (!element.shadowRoot) return;
  if ('litElementHydrateSupport' in globalThis) hydrating.add(element);
  else element.shadowRoot.replaceChildren();
}

/**
 * Whether an element knows no more of the page than its own attributes: on a server, and while it renders the same as the
 * server did. Unit tests load Lit's build for servers and have a document.
 */
export function hasNoPageContext(element: Element): boolean {
  return (isServer && !globalThis.document?.documentElement) || hydrating.has(element);
}

/** Ends it. Returns whether there was anything to end. */
export function finishHydration(element: Element): boolean {
  return hydrating.delete(element);
}
