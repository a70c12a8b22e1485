/**
 * The language of an element: the `lang` of itself or its nearest ancestor, across shadow roots, as HTML defines it.
 * An empty string where none is set.
 */
export function languageOf(element: Element): string {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

interface RootObserver {
  observer: MutationObserver;
  callbacks: Set<() => void>;
}

/** One observer for each tree that holds watching elements: the document, as a rule, and nothing else. */
const rootObservers = new Map<Node, RootObserver>();

/**
 * Calls back when `lang` or `dir` changes anywhere in the trees that hold the element.
 * Returns the function that ends it.
 */
export function observeLanguage(element: Element, callback: () => void): () => void {
  const roots = rootsOf(element);
  for (const root of roots) rootObserverFor(root).callbacks.add(callback);
  return () => {
    for (const root of roots) removeCallback(root, callback);
  };
}

function rootsOf(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

function rootObserverFor(root: Node): RootObserver {
  const known = rootObservers.get(root);
  if (known) return known;
  const callbacks = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const callback of callbacks) callback();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  const watch = { observer, callbacks };
  rootObservers.set(root, watch);
  return watch;
}

function removeCallback(root: Node, callback: () => void): void {
  const watch = rootObservers.get(root);
  watch?.callbacks.delete(callback);
  if (watch?.callbacks.size !== 0) return;
  watch.observer.disconnect();
  rootObservers.delete(root);
}
