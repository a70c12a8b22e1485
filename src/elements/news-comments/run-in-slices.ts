/** In ms. Tasks of more than 50 ms block the page noticeably. */
const READING_DURATION = 12;
/** In ms. The browser then lays out and paints what has changed, which takes several times as long. */
const WRITING_DURATION = 5;

/** Calls back for each item, and yields to the browser in between. Stops when the signal is aborted. */
export async function runInSlices<Item>(
  items: Iterable<Item>,
  signal: AbortSignal,
  callback: (item: Item) => void,
  duration = READING_DURATION,
  pause = nextTask,
): Promise<void> {
  let end = performance.now() + duration;
  for (const item of items) {
    if (performance.now() > end) {
      await pause();
      end = performance.now() + duration;
    }
    if (signal.aborted) return;
    callback(item);
  }
}

/** Like `runInSlices`, for callbacks that change the page: each slice is laid out before the next one. */
export async function writeInSlices<Item>(
  items: Iterable<Item>,
  signal: AbortSignal,
  callback: (item: Item) => void,
): Promise<void> {
  await runInSlices(items, signal, callback, WRITING_DURATION, nextFrame);
}

async function nextTask(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
}

async function nextFrame(): Promise<void> {
  // Hidden pages have no frames.
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await nextTask();
}
