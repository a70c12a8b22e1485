import { arabicDate, arabicDateRange, arabicTime } from './arabic-dates.js';
import { type Calendar, calendarOf, dateIn } from './calendars.js';
import { type Numerals, withDigits } from './digits.js';

/** A moment as a page writes it in `datetime`, with the clock of the place where it was written. */
export interface WrittenMoment {
  /** The moment's local date and time, as if that place kept UTC. */
  local: Date;
  /** Whether a time of day was given. */
  hasTime: boolean;
  /** The moment itself; undefined where no offset from UTC was written. */
  instant: Date | undefined;
}

/** How a date is written, where its language is not to decide. */
export interface DateOptions {
  /** The calendars, in this order; the language's own by default, or where none is named. */
  calendars?: readonly Calendar[] | undefined;
  /** The digits; the language's own by default. */
  numerals?: Numerals | undefined;
}

const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Reads a global or local date, with or without a time, as HTML allows it in `<time datetime>`:
 * `2026-11-23`, `2026-11-23T10:30+03:00`, `2026-11-23 07:30Z`.
 * Undefined for anything else, and for a date that no calendar has (30 February).
 */
export function readMoment(datetime: string): WrittenMoment | undefined {
  const [, date = '', time, seconds = '', offset] = DATE_TIME.exec(datetime.trim()) ?? [];
  const local = readISO(`${date}T${time ?? '00:00'}${seconds}Z`);
  // A Date may read 30 February as 2 March, and 24:00 as the next day.
  if (!local?.toISOString().startsWith(date)) return undefined;
  if (!time || !offset) return { local, hasTime: time !== undefined, instant: undefined };
  const instant = readISO(`${date}T${time}${seconds}${offset.replace(/(\d\d)(\d\d)/, '$1:$2')}`);
  return instant && { local, hasTime: true, instant };
}

/**
 * A written moment in words, with the clock of the place where it was written: "23 نوفمبر 2026 في 10:30 ص",
 * "13 جمادى الآخرة 1448 هـ الموافق 23 نوفمبر 2026 م", "23 November 2026 (13 Jumada II 1448 AH)".
 *
 * Arabic is written from tables of our own, the same in every engine and release; other languages are `Intl`'s. A
 * calendar that does not reach the date (Umm al-Qura before 1882 and after 2174) is left out, and the Gregorian one
 * stands in where none is left.
 *
 * @param moment what `readMoment` has read; where that is undefined, the result is an empty string
 * @param lang the language, whose region sets digits and month names and whose Unicode extensions set digits, calendar
 *   and clock (`ar-SA-u-nu-latn-ca-islamic-umalqura`); a malformed one is read as Arabic
 */
export function formatMoment(moment: WrittenMoment | undefined, lang: string, options: DateOptions = {}): string {
  if (!moment) return '';
  const { local, hasTime } = moment;
  const locale = withDigits(lang, options.numerals);
  const calendars = calendarsFor([local], locale, options);
  if (locale.language === 'ar') {
    return arabicDate(local, calendars, locale) + (hasTime ? ` في ${arabicTime(local, locale)}` : '');
  }
  return joined(calendars, (calendar, index) => dateFormat(locale, calendar, hasTime && index === 0).format(local));
}

/** The days from one moment to another, without times: "23–26 نوفمبر 2026". The earlier may be given first or last. */
export function formatDateRange(
  first: WrittenMoment,
  last: WrittenMoment,
  lang: string,
  options: DateOptions = {},
): string {
  const [from, to] = first.local <= last.local ? [first.local, last.local] : [last.local, first.local];
  const locale = withDigits(lang, options.numerals);
  const calendars = calendarsFor([from, to], locale, options);
  if (locale.language === 'ar') return arabicDateRange(from, to, calendars, locale);
  return joined(calendars, (calendar) => dateFormat(locale, calendar).formatRange(from, to));
}

/** The calendars that reach all the days; at least one. */
function calendarsFor(days: readonly Date[], locale: Intl.Locale, { calendars = [] }: DateOptions): Calendar[] {
  const asked = calendars.length > 0 ? calendars : [calendarOf(locale)];
  const reaching = asked.filter((calendar) => days.every((day) => dateIn(calendar, day)));
  return reaching.length > 0 ? reaching : ['gregory'];
}

function dateFormat(locale: Intl.Locale, calendar: Calendar, withTime = false): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = { calendar, dateStyle: 'long', timeZone: 'UTC' };
  if (withTime) options.timeStyle = 'short';
  return new Intl.DateTimeFormat(locale, options);
}

/** The date in the first calendar, then in the others in brackets. */
function joined(calendars: readonly Calendar[], write: (calendar: Calendar, index: number) => string): string {
  const dates = calendars.map(write);
  return dates.map((date, index) => (index === 0 ? date : `(${date})`)).join(' ');
}

function readISO(text: string): Date | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
