import { isRtl } from '../../dom/direction.js';
import { createIntersectionObserver, isRendered } from '../../dom/optional-apis.js';

/** Whether a row that scrolls sideways goes on before and after what of it is in view. */
export interface OverflowEdges {
  before: boolean;
  after: boolean;
}

/** A strip along the left and the right side of a row, outside it: what reaches into it is out of view there. */
const EDGE_MARGINS = { left: '0px -100% 0px 99999px', right: '0px 99999px 0px -100%' };

/** In px. Places are rounded when a row is scrolled to its end, so that less than that may still be missing. */
const TOLERANCE = 1;

/** Shares of an item, one of which is half to one px of any that is 16 to 2,000 px wide. */
const THRESHOLDS = Array.from({ length: 8 }, (_, index) => 0.0005 * 2 ** index);

/**
 * Tells whether a row goes on beyond its edges, now and whenever that changes: as it is scrolled, and as its container grows
 * and shrinks. Nothing is measured while it is scrolled. When the direction changes it has to be watched anew. Returns the
 * function that ends it.
 */
export function observeOverflow(row: Element, callback: (ends: OverflowEdges) => void): () => void {
  const items = [...row.children].filter((item) => isRendered(item) || !isRendered(row));
  const [first, last] = [items.at(0), items.at(-1)];
  const ends: Partial<OverflowEdges> = {};
  const tell = (change: Partial<OverflowEdges>): void => {
    const { before, after } = Object.assign(ends, change);
    if (before !== undefined && after !== undefined) callback({ before, after });
  };
  if (!first || !last) {
    tell({ before: false, after: false });
    return () => undefined;
  }
  const [start, end] = isRtl(row) ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const leaves = [
    observeSide(row, first, start, (before) => {
      tell({ before });
    }),
    observeSide(row, last, end, (after) => {
      tell({ after });
    }),
  ];
  return () => {
    for (const leave of leaves) leave();
  };
}

/** Tells whether an item of a row is out of view at one side of it, wholly or in part. */
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
 * Scrolls a row, and nothing else, until an item stands in its middle; an item that is wholly in view, with some room
 * beside it, stays. Distances are physical, and so the same in both directions.
 */
export function scrollIntoRow(row: Element, item: Element, room: number): void {
  const [box, { left, right }] = [row.getBoundingClientRect(), item.getBoundingClientRect()];
  if (left - room >= box.left && right + room <= box.right) return;
  row.scrollBy?.({ left: (left + right - box.left - box.right) / 2, behavior: 'instant' });
}
