/** The scheduled callbacks with their times, in milliseconds since 1970. */
const scheduled = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;
/** The time at which the timer ends. Infinity if it is stopped. */
let timerEnd = Infinity;

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
  // A timer that ends before it has to does no harm, and 1,000 headers schedule their updates one by one.
  if (time < timerEnd) startTimer(time);
}

/** Cancels a scheduled callback. Does nothing if it is not scheduled. */
export function cancelScheduled(callback: () => void): void {
  if (!scheduled.delete(callback) || scheduled.size > 0) return;
  document.removeEventListener('visibilitychange', runDue);
  startTimer(Infinity);
}

/** Replaces the timer. Stops it if nothing is scheduled, and while the page is hidden. */
function startTimer(end: number): void {
  clearTimeout(timer);
  timerEnd = document.hidden ? Infinity : end;
  if (timerEnd === Infinity) return;
  timer = setTimeout(runDue, Math.min(Math.max(end - Date.now(), 0), MAX_DELAY));
}

function runDue(): void {
  timerEnd = Infinity;
  const now = Date.now();
  const due = [...scheduled].filter(([, time]) => time <= now).map(([callback]) => callback);
  for (const callback of due) {
    cancelScheduled(callback);
    callback();
  }
  startTimer(Math.min(...scheduled.values()));
}
