import { memoize } from '../internal/memoize.js';
import { numericParts } from './calendars.js';
import type { WrittenMoment } from './dates.js';

/**
 * Parses a time zone: an IANA name, or `local` for the reader's time zone. Returns undefined if the engine does not
 * know it.
 */
export function readTimeZone(value: string): string | undefined {
  const name = value.trim();
  // The reader's time zone can change while the page is open.
  return name === 'local' ? new Intl.DateTimeFormat('en').resolvedOptions().timeZone : knownZone(name);
}

const knownZone = memoize((timeZone: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
});

const formatterOf = memoize(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en', {
      calendar: 'gregory',
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }),
);

/**
 * Converts a moment to the local time of another time zone. A moment without a UTC offset is returned unchanged,
 * because its exact time is unknown.
 *
 * @param timeZone a result of `readTimeZone`
 */
export function inTimeZone(moment: WrittenMoment, timeZone: string): WrittenMoment {
  if (!moment.instant) return moment;
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = numericParts(formatterOf(timeZone), moment.instant);
  return { ...moment, local: new Date(Date.UTC(year, month - 1, day, hour, minute)) };
}
