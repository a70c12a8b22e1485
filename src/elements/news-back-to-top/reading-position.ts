/** What a reader would name as a place in a text. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, figure, tr, dt, dd, summary';

/** Less than any line of text is high, in px. */
const STEP = 8;

/**
 * The block of text that a reader has at the top of a scroller, below what covers it there (`scroll-padding`). Undefined
 * where there is none in the middle of its first screen.
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
