interface MovingParent {
  moveBefore?: (node: Node, child: Node | null) => void;
}

/**
 * Moves an element to the position after a node. Browsers with `moveBefore()` keep its state: an iframe in it, such as that of
 * a captcha, is not reloaded.
 */
export function moveAfter(node: ChildNode, element: Element): void {
  const parent = node.parentNode as MovingParent | null;
  try {
    if (!parent?.moveBefore) throw new TypeError();
    parent.moveBefore(element, node.nextSibling);
  } catch {
    // Elements that are not connected, or are in another document, cannot be moved with their state.
    node.after(element);
  }
}
