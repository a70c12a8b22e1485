/** The target that gets all events in the tree of an element: its shadow root, which `submit` does not leave, or the window. */
export function eventRootOf(element: Element): EventTarget {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root : globalThis;
}
