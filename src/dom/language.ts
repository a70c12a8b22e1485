/**
 * The language of an element as HTML defines it: its own `lang` or that of the nearest ancestor, across shadow roots.
 * Empty if none is set.
 */
export function languageOf(element: Element): string {
  const withLang = element.closest('[lang]');
  if (withLang) return withLang.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

interface RootObserver {
  observer: MutationObserver;
  callbacks: Set<() => void>;
}

/** One observer per tree that contains observed elements. On most pages that is the document alone. */
const rootObservers = new Map<Node, RootObserver>();

/**
 * Calls back when a `lang` or `dir` changes anywhere in the trees that contain the element.
 *
 * @returns a function that stops the observation
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
  const existing = rootObservers.get(root);
  if (existing) return existing;
  const callbacks = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const callback of callbacks) callback();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  const rootObserver = { observer, callbacks };
  rootObservers.set(root, rootObserver);
  return rootObserver;
}

function removeCallback(root: Node, callback: () => void): void {
  const rootObserver = rootObservers.get(root);
  rootObserver?.callbacks.delete(callback);
  if (rootObserver?.callbacks.size !== 0) return;
  rootObserver.observer.disconnect();
  rootObservers.delete(root);
}
