/** The target that gets all events in the tree of an element: its shadow root, which `submit` does not leave, or the window. */
export function eventRootOf(element: Element): EventTarget {
  // A field named "getRootNode" would replace the method of a form.
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root : globalThis;
}
