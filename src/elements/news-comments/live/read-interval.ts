import { MIN_INTERVAL } from '../../../comments/thread/poll-schedule.js';
import { warnOnce } from '../../../internal/warn-once.js';
import type { CommentsHost } from '../types.js';

/** Reads `live`, in seconds. Undefined if it is off. One warning is logged for a value that is too small or not a number. */
export function readInterval({ live, localName }: Pick<CommentsHost, 'live' | 'localName'>): number | undefined {
  if (live === null || live === undefined) return undefined;
  if (!Number.isFinite(live)) {
    warnOnce(`<${localName}>: live is not a number. Write the seconds between two requests, such as live="60".`);
    return undefined;
  }
  if (live < MIN_INTERVAL)
    warnOnce(
      `<${localName}>: live="${String(live)}" counts as ${String(MIN_INTERVAL)}, the smallest number of seconds.`,
    );
  return Math.max(live, MIN_INTERVAL);
}
