/** Elements that count as a reading position. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, tr, dt, dd, summary';

/** The distance between two searched points, in px. Less than the height of any line of text. */
const STEP = 8;

/**
 * Finds the first visible block of text in a scroller, below its `scroll-padding`. Only the horizontal center of the scroller
 * is searched. Returns undefined if there is no block.
 */
export function findReadingPosition(scroller: Element): HTMLElement | undefined {
  const isPage = scroller === document.scrollingElement;
  const { top, left, width, height } = scroller.getBoundingClientRect();
  const start = (isPage ? 0 : top) + (parseFloat(getComputedStyle(scroller).scrollPaddingBlockStart) || 0);
  const end = isPage ? innerHeight : top + height;
  for (let y = start + 1; y < end; y += STEP) {
    const block = document.elementFromPoint?.(left + width / 2, y)?.closest<HTMLElement>(BLOCKS);
    if (block && scroller.contains(block)) return block;
  }
  return undefined;
}
