import { memoize } from '../internal/memoize.js';
import { formatArabicDate, formatArabicDateRange, formatArabicTime } from './arabic-dates.js';
import { type Calendar, calendarOf, dateIn } from './calendars.js';
import { dateInWords, type DateStrings, hasMonths, numericDate } from './date-strings.js';
import { type Numerals, withDigits } from './digits.js';
import { engineWords } from './engine-words.js';
import { languageInUsualScript, readTag } from './language-tag.js';

/** A date or time as written in a `datetime` attribute, in the local time of the writer. */
export interface WrittenMoment {
  /** The local date and time, stored in the UTC fields: read them with `getUTCHours()` and similar methods. */
  local: Date;
  /** Whether it includes a time of day. */
  hasTime: boolean;
  /** The exact moment; undefined if `datetime` has no UTC offset. */
  instant: Date | undefined;
}

/** Options that override the default formatting of the language. */
export interface DateOptions {
  /** The calendars, in display order. By default, or if empty, the calendar of the language. */
  calendars?: readonly Calendar[] | undefined;
  /** The digits. By default those of the language and region. */
  numerals?: Numerals | undefined;
  /** The words. By default built-in ones for Arabic, and those of the engine for other languages. */
  strings?: DateStrings | undefined;
}

/** A month of CLDR's root locale: M11. */
const ROOT_MONTH = /\bM\p{N}/u;

const DATE_TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * Parses a date with an optional time and UTC offset, as in `<time datetime>`: `2026-11-23`, `2026-11-23T10:30+03:00`,
 * `2026-11-23 07:30Z`. Returns undefined for anything else and for impossible dates (30 February).
 */
export function readMoment(datetime: string): WrittenMoment | undefined {
  const [, date = '', time, seconds = '', offset] = DATE_TIME.exec(datetime.trim()) ?? [];
  const local = parseISO(`${date}T${time ?? '00:00'}${seconds}Z`);
  // `Date` parses 30 February as 2 March and 24:00 as the next day.
  if (!local?.toISOString().startsWith(date)) return undefined;
  if (!time || !offset) return { local, hasTime: time !== undefined, instant: undefined };
  const instant = parseISO(`${date}T${time}${seconds}${offset.replace(/(\d\d)(\d\d)/, '$1:$2')}`);
  return instant && { local, hasTime: true, instant };
}

/**
 * Formats a date, and its time if it has one, in the local time of the writer: "23 نوفمبر 2026 في 10:30 ص",
 * "13 جمادى الآخرة 1448 هـ الموافق 23 نوفمبر 2026 م", "23 November 2026 (13 Jumada II 1448 AH)".
 *
 * Arabic is formatted from built-in tables, so it is the same in every engine and release. Other languages use `strings`,
 * or `Intl`. If neither has words in the language and its script, the date is numeric: "2026/11/23 10:30". Without words for
 * AM and PM in that script, the time is that of the 24-hour clock.
 *
 * A calendar that does not cover the date (Umm al-Qura before 1882 and after 2174) is left out; if none remains, the
 * Gregorian calendar is used.
 *
 * @param moment the result of `readMoment`; undefined gives an empty string
 * @param lang a BCP 47 tag; its region sets digits and month names, and its Unicode extensions set digits, calendar and
 *   clock (`ar-SA-u-nu-latn-ca-islamic-umalqura`); a malformed tag is treated as Arabic
 */
export function formatMoment(moment: WrittenMoment | undefined, lang: string, options: DateOptions = {}): string {
  if (!moment) return '';
  const { local, hasTime } = moment;
  const locale = withDigits(lang, options.numerals);
  const calendars = calendarsFor([local], lang, options);
  if (usesBuiltInWords(lang, calendars, options)) {
    return formatArabicDate(local, calendars, locale) + (hasTime ? ` في ${formatArabicTime(local, locale)}` : '');
  }
  return joinDates(calendars, (calendar, index) => {
    const withTime = hasTime && index === 0;
    const format = (clock?: 'h23'): string | undefined =>
      engineWords(lang, Intl.DateTimeFormat, ROOT_MONTH, () =>
        dateFormat(locale.toString(), calendar, withTime ? 'short' : undefined, clock).formatToParts(local),
      );
    return (
      dateInWords(local, calendar, locale, options.strings, withTime) ??
      format() ??
      // Some languages of other scripts have AM and PM in Latin letters only, such as Kashmiri and Urdu.
      format('h23') ??
      numericDate(local, calendar, locale, withTime)
    );
  });
}

/** Formats a range of days, without times: "23–26 نوفمبر 2026". The two moments can be in any order. */
export function formatDateRange(
  first: WrittenMoment,
  last: WrittenMoment,
  lang: string,
  options: DateOptions = {},
): string {
  const [from, to] = first.local <= last.local ? [first.local, last.local] : [last.local, first.local];
  const locale = withDigits(lang, options.numerals);
  const calendars = calendarsFor([from, to], lang, options);
  if (usesBuiltInWords(lang, calendars, options)) {
    return formatArabicDateRange(from, to, calendars, locale);
  }
  const joinDays = (format: (day: Date) => string | undefined): string | undefined => {
    const [start, end] = [format(from), format(to)];
    return start === end || !start || !end ? end : `${start} – ${end}`;
  };
  return joinDates(
    calendars,
    (calendar) =>
      joinDays((day) => dateInWords(day, calendar, locale, options.strings)) ??
      engineWords(lang, Intl.DateTimeFormat, ROOT_MONTH, () =>
        dateFormat(locale.toString(), calendar).formatRangeToParts(from, to),
      ) ??
      joinDays((day) => numericDate(day, calendar, locale)) ??
      '',
  );
}

/** Whether dates are formatted with the built-in words: in Arabic, unless the page has its own. */
function usesBuiltInWords(lang: string, calendars: readonly Calendar[], { strings }: DateOptions): boolean {
  return languageInUsualScript(lang) === 'ar' && !calendars.every((calendar) => hasMonths(strings, calendar));
}

/** Returns the requested calendars that cover all days, or the Gregorian calendar if none does. */
function calendarsFor(days: readonly Date[], lang: string, { calendars = [] }: DateOptions): Calendar[] {
  const requested = calendars.length > 0 ? calendars : [calendarOf(readTag(lang) ?? new Intl.Locale('ar'))];
  const covering = requested.filter((calendar) => days.every((day) => dateIn(calendar, day)));
  return covering.length > 0 ? covering : ['gregory'];
}

/** The time of day is left out by default. */
const dateFormat = memoize(
  (lang: string, calendar: Calendar, timeStyle?: 'short', hourCycle?: 'h23') =>
    new Intl.DateTimeFormat(lang, { calendar, dateStyle: 'long', timeZone: 'UTC', timeStyle, hourCycle }),
);

/** Joins the date in the first calendar and the other dates in brackets. */
function joinDates(calendars: readonly Calendar[], format: (calendar: Calendar, index: number) => string): string {
  const dates = calendars.map(format);
  return dates.map((date, index) => (index === 0 ? date : `(${date})`)).join(' ');
}

function parseISO(text: string): Date | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
