/** Something on the page that keeps a sticky element from staying at the top of the screen. */
export interface StickyObstacle {
  element: Element;
  /** What to do about it, for a warning. */
  remedy: string;
}

/**
 * Finds what keeps an element with `position: sticky` from staying at the top while the page is scrolled: an ancestor with
 * `overflow` that does not scroll itself, or a parent that ends before half of the page is scrolled. Sticky elements stay
 * within their parents.
 *
 * @returns undefined if nothing does, also if there is nothing to scroll
 */
export function findStickyObstacle(element: HTMLElement): StickyObstacle | undefined {
  const scroller = scrollContainerOf(element);
  if (scroller && maxScroll(scroller) <= 0 && maxScroll(document.documentElement) > 0)
    return { element: scroller, remedy: 'Use "overflow: clip" instead of "overflow: hidden" on it.' };
  const parent = boxParentOf(element);
  if (!parent || parent === scroller || parent === document.documentElement) return undefined;
  const range = parent.offsetHeight - element.offsetHeight;
  if (range >= maxScroll(scroller ?? document.documentElement) / 2) return undefined;
  const remedy =
    parent === document.body
      ? 'Use "min-block-size" instead of "block-size" on it.'
      : `Put <${element.localName}> directly into <body> or into a <header> there.`;
  return { element: parent, remedy };
}

/** The nearest ancestor that is a scroll container, or undefined if that is the viewport. */
export function scrollContainerOf(element: Element): HTMLElement | undefined {
  const root = document.documentElement;
  // The viewport takes the overflow of the root, or that of the body if the root has none.
  const viewportSource = getComputedStyle(root).overflowX === 'visible' ? document.body : root;
  for (let { parentElement } = element; parentElement; parentElement = parentElement.parentElement) {
    if (parentElement === viewportSource || parentElement === root) continue;
    if (/auto|scroll|hidden/.test(getComputedStyle(parentElement).overflow)) return parentElement;
  }
  return undefined;
}

/** The parent, without those that have no box. */
export function boxParentOf(element: Element): HTMLElement | null {
  const { parentElement: parent } = element;
  return parent && getComputedStyle(parent).display === 'contents' ? boxParentOf(parent) : parent;
}

function maxScroll({ scrollHeight, clientHeight }: Element): number {
  return scrollHeight - clientHeight;
}
