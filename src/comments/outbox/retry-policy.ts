const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;

/**
 * Seconds until the next attempt. The first pauses are short, because mobile connections are often lost briefly. Later
 * ones are long, because each attempt uses battery and data.
 */
const PAUSES = [10, 30, 120, 600, 1800];

/** In seconds. WordPress accepts one comment per 15 seconds from an IP address, and does not send `Retry-After`. */
const FLOOD_PAUSE = 16;

/**
 * Bounds of the delay that a server specifies, in seconds. A shorter delay would send request after request. After a longer
 * one, the server is asked again: the delay may be a mistake, and no reader waits for it on the page.
 */
const MIN_SERVER_DELAY = 7;
const MAX_SERVER_DELAY = 3600;

/** The age in milliseconds at which a comment is no longer sent automatically. The reader may have changed their mind. */
export const MAX_AGE = 7 * DAY;

/**
 * The time of the next attempt after an attempt without a response. The pause varies by up to a quarter, so that clients
 * that went offline together do not retry at the same time.
 *
 * @param now in milliseconds since 1970
 * @param attempts the number of attempts so far, from 1
 * @param random a number from 0 to 1
 */
export function nextRetryTime(now: number, attempts: number, random: number): number {
  const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? 0;
  return now + pause * SECOND * (0.75 + random / 2);
}

/**
 * The time of the next attempt when the server asks for a delay, because comments are too frequent or the site is down for
 * maintenance. A delay that is out of bounds is replaced by the nearest bound.
 *
 * @param retryAfter in seconds; if it is undefined or NaN, the pause of WordPress between comments is used
 */
export function delayedRetryTime(now: number, retryAfter = FLOOD_PAUSE): number {
  const delay = Number.isNaN(retryAfter) ? FLOOD_PAUSE : retryAfter;
  return now + Math.min(Math.max(delay, MIN_SERVER_DELAY), MAX_SERVER_DELAY) * SECOND;
}

/** Whether a comment with an unknown result is sent again automatically. Cancelled and cross-origin comments are not. */
export function isRetriedAutomatically(code: string): boolean {
  return code !== 'cancelled' && code !== 'cross-origin';
}
