/** In ms. Tasks of more than 50 ms block the page noticeably. */
const READING_DURATION = 12;
/** In ms. Slices that write are longer, because the browser lays out the thread after each of them. */
export const WRITING_DURATION = 25;

/**
 * Calls back for each item, and yields to the browser in between. Stops when the signal is aborted.
 *
 * @param duration the duration of a slice in ms
 */
export async function runInSlices<Item>(
  items: Iterable<Item>,
  signal: AbortSignal,
  callback: (item: Item) => void,
  duration = READING_DURATION,
): Promise<void> {
  let end = performance.now() + duration;
  for (const item of items) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + duration;
    }
    if (signal.aborted) return;
    callback(item);
  }
}
