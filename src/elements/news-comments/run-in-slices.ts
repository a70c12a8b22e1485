/** In ms. Tasks of more than 50 ms block the page noticeably. */
const SLICE_DURATION = 12;

/** Calls back for each item, and yields to the browser in between. Stops when the signal is aborted. */
export async function runInSlices<Item>(
  items: Iterable<Item>,
  signal: AbortSignal,
  callback: (item: Item) => void,
): Promise<void> {
  let end = performance.now() + SLICE_DURATION;
  for (const item of items) {
    if (performance.now() > end) {
      await new Promise((resolve) => setTimeout(resolve));
      end = performance.now() + SLICE_DURATION;
    }
    if (signal.aborted) return;
    callback(item);
  }
}
