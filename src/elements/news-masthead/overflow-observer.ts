import { createIntersectionObserver, isRendered } from '../../dom/optional-apis.js';

/** The edges at which a row that scrolls sideways overflows. */
export interface OverflowEdges {
  /** At the start, in the direction of the text. */
  before: boolean;
  /** At the end. */
  after: boolean;
}

/**
 * Root margins that turn the root into a strip outside the left or right side of a row. An item that intersects it
 * overflows.
 */
const EDGE_MARGINS = { left: '0px -100% 0px 99999px', right: '0px 99999px 0px -100%' };

/** In px. Scroll positions are rounded, so a row that is scrolled to its end may still overflow by less than this. */
const TOLERANCE = 1;

/** Intersection ratios. For an item that is 16 to 2,000 px wide, one of them corresponds to between 0.5 and 1 px. */
const THRESHOLDS = Array.from({ length: 8 }, (_, index) => 0.0005 * 2 ** index);

/**
 * Observes at which edges a row overflows: calls back after the first layout, and when scrolling or a new container size
 * changes the result. Nothing is measured during scrolling. After a change of the direction or of the items, start a new
 * observation.
 *
 * @param items what the row contains, in order, at any depth; only those that are visible count
 * @param isRtl whether the row starts at its right side
 * @returns a function that stops the observation
 */
export function observeOverflow(
  row: Element,
  items: readonly Element[],
  isRtl: boolean,
  callback: (edges: OverflowEdges) => void,
): () => void {
  const visible = items.filter((item) => isRendered(item, { visibilityProperty: true }) || !isRendered(row));
  const [first, last] = [visible.at(0), visible.at(-1)];
  const edges: Partial<OverflowEdges> = {};
  const report = (change: Partial<OverflowEdges>): void => {
    const { before, after } = Object.assign(edges, change);
    if (before !== undefined && after !== undefined) callback({ before, after });
  };
  if (!first || !last) {
    report({ before: false, after: false });
    return () => undefined;
  }
  const [start, end] = isRtl ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const disposers = [
    observeSide(row, first, start, (before) => {
      report({ before });
    }),
    observeSide(row, last, end, (after) => {
      report({ after });
    }),
  ];
  return () => {
    for (const dispose of disposers) dispose();
  };
}

/** Observes whether an item of a row is fully or partly out of view at one side. */
function observeSide(
  row: Element,
  item: Element,
  side: 'left' | 'right',
  callback: (isOut: boolean) => void,
): () => void {
  const observer = createIntersectionObserver(
    (entries) => {
      const { rootBounds: strip, boundingClientRect: box } = entries.at(-1) ?? {};
      if (!strip || !box) return;
      callback(side === 'left' ? box.left < strip.right - TOLERANCE : box.right > strip.left + TOLERANCE);
    },
    { root: row, rootMargin: EDGE_MARGINS[side], threshold: THRESHOLDS },
  );
  observer?.observe(item);
  return () => {
    observer?.disconnect();
  };
}

/**
 * Scrolls a row, and none of its ancestors, so that an item is centered. Does nothing if the item is fully in view.
 *
 * @param margin the minimum distance, in px, between an item that is in view and the edges of the row
 */
export function scrollIntoRow(row: Element, item: Element, margin: number): void {
  const [box, { left, right }] = [row.getBoundingClientRect(), item.getBoundingClientRect()];
  if (left - margin >= box.left && right + margin <= box.right) return;
  row.scrollBy?.({ left: (left + right - box.left - box.right) / 2, behavior: 'instant' });
}
