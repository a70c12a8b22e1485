import { documentReady } from './document-ready.js';
import { warnOnce } from '../internal/warn-once.js';

/** The element with an id: in the tree that holds `from`, or in the document. */
export function findById(from: Element, id: string): HTMLElement | undefined {
  return rootsOf(from)
    .map((root) => root.getElementById(id))
    .find((found) => found !== null);
}

/**
 * Follows the element that an attribute names by its id: calls back with what is there now, and again whenever that is
 * another element or none, for it may come late or leave. Where it is still missing when the page was read, the page's
 * author is told. Returns the function that ends it.
 */
export function observeById(
  from: HTMLElement,
  attribute: string,
  id: string,
  callback: (found: HTMLElement | undefined) => void,
): () => void {
  let current = findById(from, id);
  let isWatched = true;
  const observer = new MutationObserver(() => {
    const found = findById(from, id);
    if (found === current) return;
    current = found;
    callback(found);
  });
  for (const root of rootsOf(from)) observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
  callback(current);
  void documentReady().then(() => {
    if (isWatched && !current) warnOnce(`<${from.localName}>: ${attribute}="${id}" names no element of the page.`);
  });
  return () => {
    isWatched = false;
    observer.disconnect();
  };
}

function rootsOf(element: Element): (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, document] : [document];
}
