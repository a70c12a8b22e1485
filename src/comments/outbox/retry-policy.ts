const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/**
 * Seconds until the next attempt: short at first, since mobile connections come and go, then long, since each attempt
 * costs battery and data.
 */
const PAUSES = [10, 30, 120, 600, 1800];

/** WordPress takes one comment in 15 seconds from an address, and sends no `Retry-After`. */
const FLOOD_PAUSE = 16;

/** The age in milliseconds from which a comment is not sent without its reader, who may have changed their mind. */
export const MAX_AGE = 7 * DAY;

/**
 * When to send a comment again after an attempt without an answer. The pause varies by a quarter, so that clients that
 * went offline together do not retry in step.
 *
 * @param now in milliseconds since 1970
 * @param attempts how often it was sent, from 1
 * @param random a number from 0 to 1
 */
export function retryAt(now: number, attempts: number, random: number): number {
  const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? 0;
  return now + pause * SECOND * (0.75 + random / 2);
}

/** When to send a comment again that came too soon after another: after the seconds that the server names. */
export function floodRetryAt(now: number, retryAfter = FLOOD_PAUSE): number {
  return now + retryAfter * SECOND;
}

/** Whether a comment without a known result is sent again automatically: not if it was cancelled, nor across origins. */
export function isRetriedAutomatically(code: string): boolean {
  return code !== 'cancelled' && code !== 'cross-origin';
}
