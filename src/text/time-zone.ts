import { numericParts } from './calendars.js';
import type { WrittenMoment } from './dates.js';

/** Reads a time zone: an IANA name, or `local` for the reader's. Undefined for what the engine does not know. */
export function readTimeZone(value: string): string | undefined {
  const timeZone = value.trim();
  try {
    const asked = timeZone === 'local' ? undefined : timeZone;
    return new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/**
 * A moment by the clock of another time zone. One that was written without an offset stays as it is: it names no
 * moment that another clock could show.
 *
 * @param timeZone what `readTimeZone` gave
 */
export function inTimeZone(moment: WrittenMoment, timeZone: string): WrittenMoment {
  if (!moment.instant) return moment;
  const format = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = numericParts(format, moment.instant);
  return { ...moment, local: new Date(Date.UTC(year, month - 1, day, hour, minute)) };
}
