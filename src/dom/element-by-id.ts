import { documentReady } from './document-ready.js';
import { warnOnce } from '../internal/warn-once.js';

/** Finds an element by its id: first in the tree that contains `from`, then in the document. */
export function findById(from: Element, id: string): HTMLElement | undefined {
  return rootsOf(from)
    .map((root) => root.getElementById(id))
    .find((found) => found !== null);
}

/**
 * Observes the element whose id an attribute contains. Calls back immediately with the current element, and again when the
 * id matches another element or no element. If it matches none when the document is parsed, one warning is logged.
 *
 * @param attribute the name of the attribute, for the warning
 * @returns a function that stops the observation
 */
export function observeById(
  from: HTMLElement,
  attribute: string,
  id: string,
  callback: (found: HTMLElement | undefined) => void,
): () => void {
  let current = findById(from, id);
  let isActive = true;
  const observer = new MutationObserver(() => {
    const found = findById(from, id);
    if (found === current) return;
    current = found;
    callback(found);
  });
  for (const root of rootsOf(from)) observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
  callback(current);
  void documentReady().then(() => {
    if (isActive && !current) warnOnce(`<${from.localName}>: ${attribute}="${id}" matches no element. Check the id.`);
  });
  return () => {
    isActive = false;
    observer.disconnect();
  };
}

function rootsOf(element: Element): (Document | ShadowRoot)[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, document] : [document];
}
