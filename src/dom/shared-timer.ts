/** The scheduled callbacks with their times, in milliseconds since 1970. */
const scheduled = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The longest delay that `setTimeout` accepts, in ms (about 24 days). */
const MAX_DELAY = 2 ** 31 - 1;

/**
 * Calls back once, at a time in milliseconds since 1970. All callbacks of the page share one timer. It is stopped while the
 * page is hidden; overdue callbacks run when the page becomes visible. If the callback is already scheduled, the new time
 * replaces the previous one.
 */
export function scheduleAt(time: number, callback: () => void): void {
  if (scheduled.size === 0) document.addEventListener('visibilitychange', runDue);
  scheduled.set(callback, time);
  restartTimer();
}

/** Cancels a scheduled callback. Does nothing if it is not scheduled. */
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
