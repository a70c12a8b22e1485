/** What waits for its time, in milliseconds since 1970. */
const scheduled = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** What `setTimeout` can wait at most, some 24 days. */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * Calls back once, when a time has come: by one timer for all that waits on the page, and none while the page is hidden,
 * which is then late but right when it is seen again. A callback that waits already waits for the new time instead.
 */
export function scheduleAt(time: number, callback: () => void): void {
  if (scheduled.size === 0) document.addEventListener('visibilitychange', runDue);
  scheduled.set(callback, time);
  restartTimer();
}

/** Calls back no more. */
export function cancelScheduled(callback: () => void): void {
  if (!scheduled.delete(callback)) return;
  if (scheduled.size === 0) document.removeEventListener('visibilitychange', runDue);
  restartTimer();
}

function restartTimer(): void {
  clearTimeout(timer);
  if (scheduled.size === 0 || document.hidden) return;
  const delay = Math.min(...scheduled.values()) - Date.now();
  timer = setTimeout(runDue, Math.min(Math.max(delay, 0), MAX_DELAY));
}

function runDue(): void {
  const now = Date.now();
  const due = [...scheduled].filter(([, time]) => time <= now).map(([callback]) => callback);
  for (const callback of due) {
    cancelScheduled(callback);
    callback();
  }
  restartTimer();
}
