import { memoize } from '../internal/memoize.js';

/**
 * A calendar by its Unicode name. Hijri dates use Umm al-Qura, because plain `islamic` differs between engines.
 */
export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian';

const CALENDARS: readonly string[] = ['gregory', 'islamic-umalqura', 'persian'] satisfies Calendar[];

/** A day in a calendar. Months count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/**
 * Parses a space-separated list of calendars, ignoring case: `islamic-umalqura gregory`. Keeps the order and drops
 * duplicates. `unknown` has the names that are not supported.
 */
export function readCalendars(value: string): { calendars: Calendar[]; unknown: string[] } {
  const names = value.split(/\s+/).filter((name) => name !== '');
  const calendars = names.map((name) => name.toLowerCase()).filter(isCalendar);
  return { calendars: [...new Set(calendars)], unknown: names.filter((name) => !isCalendar(name.toLowerCase())) };
}

/**
 * Returns the calendar of a locale: that of its Unicode extension (`ar-u-ca-persian`; every `islamic` calendar becomes
 * Umm al-Qura), or the default of its language.
 */
export function calendarOf({ calendar = '', language }: Intl.Locale): Calendar {
  if (calendar.startsWith('islamic')) return 'islamic-umalqura';
  if (isCalendar(calendar)) return calendar;
  return language === 'fa' ? 'persian' : 'gregory';
}

/**
 * Converts a day to a calendar. Returns undefined outside the years 1300 to 1600 AH of Umm al-Qura (November 1882 to
 * November 2174), for which engines have no tables, and if the engine does not support the calendar.
 *
 * @param local the local date, stored in the UTC fields
 */
export function dateIn(calendar: Calendar, local: Date): CalendarDate | undefined {
  if (calendar === 'gregory') {
    return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  }
  const format = formatterOf(calendar);
  if (format.resolvedOptions().calendar !== calendar) return undefined;
  const { year = 0, month = 0, day = 0 } = numericParts(format, local);
  return calendar === 'islamic-umalqura' && (year < 1300 || year > 1600) ? undefined : { year, month, day };
}

const formatterOf = memoize(
  (calendar: Calendar) =>
    new Intl.DateTimeFormat('en', {
      calendar,
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    }),
);

/** Formats a date and returns its numeric parts, by part type. */
export function numericParts(
  format: Intl.DateTimeFormat,
  date: Date,
): Partial<Record<Intl.DateTimeFormatPartTypes, number>> {
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
}

function isCalendar(name: string): name is Calendar {
  return CALENDARS.includes(name);
}
