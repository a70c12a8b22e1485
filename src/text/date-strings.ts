import { type Calendar, type CalendarDate, dateIn } from './calendars.js';
import { writeDigits } from './digits.js';
import { fill } from './plural.js';

/** Words for dates in a language. The placeholders are replaced by the words and numbers of the date. */
export interface DateStrings {
  /**
   * The twelve names of the months, by calendar. In a calendar without names, the engine's words are used.
   */
  months?: Readonly<Partial<Record<Calendar, readonly string[]>>>;
  /** A date, with `{day}`, `{month}` and `{year}`. `{day} {month} {year}` by default. */
  date?: string;
  /** A date with its time, with `{date}` and `{time}` (of the 24-hour clock). `{date} {time}` by default. */
  dateTime?: string;
}

/** Whether the words of the page include the months of a calendar. */
export function hasMonths(strings: DateStrings | undefined, calendar: Calendar): boolean {
  return strings?.months?.[calendar] !== undefined;
}

/** Formats a date with the words of the page. Undefined if they have no name of the month. */
export function dateInWords(
  local: Date,
  calendar: Calendar,
  locale: Intl.Locale,
  strings: DateStrings | undefined,
  withTime = false,
): string | undefined {
  const { year, month, day } = partsOf(local, calendar);
  const name = strings?.months?.[calendar]?.[month - 1];
  if (!strings || !name) return undefined;
  const { date: pattern = '{day} {month} {year}', dateTime = '{date} {time}' } = strings;
  const date = fill(pattern, { day: String(day), month: name, year: String(year) });
  return writeDigits(withTime ? fill(dateTime, { date, time: timeOf(local) }) : date, locale);
}

/**
 * Formats a date in digits: "2026/11/23 10:30". The year is first, so that day and month are not confused. With slashes,
 * the order is the same in right-to-left text.
 */
export function numericDate(local: Date, calendar: Calendar, locale: Intl.Locale, withTime = false): string {
  const { year, month, day } = partsOf(local, calendar);
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('/');
  return writeDigits(withTime ? `${date} ${timeOf(local)}` : date, locale);
}

function partsOf(local: Date, calendar: Calendar): CalendarDate {
  return dateIn(calendar, local) ?? { year: 0, month: 0, day: 0 };
}

function timeOf(local: Date): string {
  return local.toISOString().slice(11, 16);
}
