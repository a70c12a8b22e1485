/** Calendars by their Unicode names. Hijri dates are those of Umm al-Qura: plain `islamic` differs between engines. */
export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian';

const CALENDARS: readonly string[] = ['gregory', 'islamic-umalqura', 'persian'] satisfies Calendar[];

/** A day in a calendar; months count from 1. */
export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

/**
 * Reads an ordered list of calendars, separated by spaces: `islamic-umalqura gregory`. Each counts once; `unknown` are
 * the words that name none.
 */
export function readCalendars(value: string): { calendars: Calendar[]; unknown: string[] } {
  const words = value.split(/\s+/).filter((word) => word !== '');
  const calendars = words.map((word) => word.toLowerCase()).filter(isCalendar);
  return { calendars: [...new Set(calendars)], unknown: words.filter((word) => !isCalendar(word.toLowerCase())) };
}

/** The calendar that a language tag asks for (`ar-u-ca-persian`; any `islamic` one is Umm al-Qura), or its language's. */
export function calendarOf({ calendar = '', language }: Intl.Locale): Calendar {
  if (calendar.startsWith('islamic')) return 'islamic-umalqura';
  if (isCalendar(calendar)) return calendar;
  return language === 'fa' ? 'persian' : 'gregory';
}

/**
 * A day in a calendar; undefined outside the years 1300 to 1600 AH (November 1882 to November 2174) of Umm al-Qura, for
 * which engines have no tables, and where an engine has no such calendar.
 *
 * @param local the day's date as if in UTC
 */
export function dateIn(calendar: Calendar, local: Date): CalendarDate | undefined {
  if (calendar === 'gregory') {
    return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
  }
  const format = new Intl.DateTimeFormat('en', { ...NUMERIC, calendar, timeZone: 'UTC' });
  if (format.resolvedOptions().calendar !== calendar) return undefined;
  const { year = 0, month = 0, day = 0 } = numericParts(format, local);
  return calendar === 'islamic-umalqura' && (year < 1300 || year > 1600) ? undefined : { year, month, day };
}

const NUMERIC = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;

/** The numbers in a formatted moment. */
export function numericParts(
  format: Intl.DateTimeFormat,
  date: Date,
): Partial<Record<Intl.DateTimeFormatPartTypes, number>> {
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
}

function isCalendar(name: string): name is Calendar {
  return CALENDARS.includes(name);
}
