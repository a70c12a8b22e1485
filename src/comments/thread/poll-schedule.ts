const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** In seconds. Each request of each reader costs the publisher. */
export const MIN_INTERVAL = 30;
/** The page may be from a cache, so the first request is made soon. It does not compete with what the page loads. */
const FIRST_DELAY = 3 * SECOND;
/** The longest pause after errors. */
const MAX_PAUSE = 30 * MINUTE;
/** A longer `Retry-After` is a mistake, or later than the end of polling. */
const MAX_RETRY_AFTER = 60 * MINUTE;
/** Few readers wait longer for comments in an open page. */
const DURATION = 60 * MINUTE;

/** When a thread asks for new comments. Times are in milliseconds since 1970. */
export class PollSchedule {
  readonly #interval: number;
  readonly #end: number;
  #failures = 0;
  #retryAfter = 0;

  /**
   * @param interval in seconds; less than `MIN_INTERVAL` counts as that
   * @param now the time at which polling begins. It ends an hour later
   */
  constructor(interval: number, now: number) {
    this.#interval = Math.max(interval, MIN_INTERVAL) * SECOND;
    this.#end = now + DURATION;
  }

  /** The time of the first request. */
  first(now: number): number {
    return now + FIRST_DELAY;
  }

  /** The time of the next request; undefined if polling has ended. */
  next(now: number): number | undefined {
    const pause = Math.min(this.#interval * 2 ** this.#failures, Math.max(MAX_PAUSE, this.#interval));
    const time = now + Math.max(pause, this.#retryAfter);
    return time > this.#end ? undefined : time;
  }

  /** Whether polling has ended. */
  isOver(now: number): boolean {
    return now > this.#end;
  }

  /** A request was answered. */
  succeed(): void {
    this.#failures = 0;
    this.#retryAfter = 0;
  }

  /**
   * A request has failed: each pause is twice as long as the one before.
   *
   * @param retryAfter the least pause that the server asks for, in seconds. Anything but a number counts as none
   */
  fail(retryAfter?: unknown): void {
    this.#failures++;
    const isNumber = typeof retryAfter === 'number' && retryAfter > 0;
    this.#retryAfter = isNumber ? Math.min(retryAfter * SECOND, MAX_RETRY_AFTER) : 0;
  }
}
