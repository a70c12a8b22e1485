/** What waits for its time, in milliseconds since 1970. */
const waiting = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What `setTimeout` can wait at most, some 24 days. */
const LONGEST = 2 ** 31 - 1;

/**
 * Calls back once, when a time has come: by one timer for all that waits on the page, and none while the page is hidden,
 * which is then late but right when it is seen again. A callback that waits already waits for the new time instead.
 */
export function scheduleAt(time: number, callback: () => void): void {
  if (waiting.size === 0) document.addEventListener('visibilitychange', run);
  waiting.set(callback, time);
  wait();
}

/** Calls back no more. */
export function cancelScheduled(callback: () => void): void {
  if (!waiting.delete(callback)) return;
  if (waiting.size === 0) document.removeEventListener('visibilitychange', run);
  wait();
}

function wait(): void {
  clearTimeout(timer);
  if (waiting.size === 0 || document.hidden) return;
  const delay = Math.min(...waiting.values()) - Date.now();
  timer = setTimeout(run, Math.min(Math.max(delay, 0), LONGEST));
}

function run(): void {
  const now = Date.now();
  const due = [...waiting].filter(([, time]) => time <= now).map(([callback]) => callback);
  for (const callback of due) {
    cancelScheduled(callback);
    callback();
  }
  wait();
}
