import { type Numerals, withDigits } from './digits.js';
import { plural, type PluralForms } from './plural.js';

/** A relative time such as "2 hours ago", and when it becomes outdated. */
export interface RelativeTime {
  text: string;
  /** Milliseconds until the text changes, capped at the longest delay of `setTimeout` (about 24 days). */
  changesIn: number;
}

export type RelativeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const MINUTE = 60_000;

/** Units in milliseconds, the greatest first. Months and years have their average length in the Gregorian calendar. */
const UNITS: readonly (readonly [RelativeUnit, number])[] = [
  ['year', 31_556_952_000],
  ['month', 2_629_746_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', MINUTE],
];

/** Longest delay that `setTimeout` accepts, in milliseconds. */
const MAX_TIMER_DELAY = 2 ** 31 - 1;

interface RelativeStrings {
  now: string;
  past: string;
  future: string;
  units: Readonly<Record<RelativeUnit, PluralForms>>;
}

/**
 * Built-in strings for languages that `Intl` does not format well. Arabic: after قبل and بعد the unit is in the
 * genitive, so the dual is دقيقتين, not دقيقتان. Engines do not agree on this. Hebrew: CLDR writes "לפני שעה (1)".
 */
const STRINGS: Readonly<Record<string, RelativeStrings>> = {
  ar: {
    now: 'الآن',
    past: 'قبل',
    future: 'بعد',
    units: {
      second: { one: 'ثانية', two: 'ثانيتين', few: '{count} ثوانٍ', other: '{count} ثانية' },
      minute: { one: 'دقيقة', two: 'دقيقتين', few: '{count} دقائق', other: '{count} دقيقة' },
      hour: { one: 'ساعة', two: 'ساعتين', few: '{count} ساعات', other: '{count} ساعة' },
      day: { one: 'يوم', two: 'يومين', few: '{count} أيام', many: '{count} يوماً', other: '{count} يوم' },
      week: { one: 'أسبوع', two: 'أسبوعين', few: '{count} أسابيع', many: '{count} أسبوعاً', other: '{count} أسبوع' },
      month: { one: 'شهر', two: 'شهرين', few: '{count} أشهر', many: '{count} شهراً', other: '{count} شهر' },
      year: { one: 'سنة', two: 'سنتين', few: '{count} سنوات', other: '{count} سنة' },
    },
  },
  he: {
    now: 'עכשיו',
    past: 'לפני',
    future: 'בעוד',
    units: {
      second: { one: 'שנייה', two: 'שתי שניות', other: '{count} שניות' },
      minute: { one: 'דקה', two: 'שתי דקות', other: '{count} דקות' },
      hour: { one: 'שעה', two: 'שעתיים', other: '{count} שעות' },
      day: { one: 'יום', two: 'יומיים', other: '{count} ימים' },
      week: { one: 'שבוע', two: 'שבועיים', other: '{count} שבועות' },
      month: { one: 'חודש', two: 'חודשיים', other: '{count} חודשים' },
      year: { one: 'שנה', two: 'שנתיים', other: '{count} שנים' },
    },
  },
};

/**
 * Formats the distance of a moment from now in the greatest unit that fits: "قبل ساعتين", "بعد 3 أيام", "الآن" within a
 * minute. It never says "yesterday", which would depend on the reader's midnight.
 *
 * @param instant the moment, in milliseconds since 1970 (`Date.getTime()`)
 * @param now the current time, in milliseconds since 1970 (`Date.now()`)
 * @param lang a BCP 47 tag; an empty or malformed one is treated as Arabic
 * @param numerals the digits; by default those of the language and region
 */
export function relativeTime(instant: number, now: number, lang: string, numerals?: Numerals): RelativeTime {
  const distance = Math.abs(now - instant);
  const isFuture = instant > now;
  const index = UNITS.findIndex(([, length]) => distance >= length);
  const fitting = UNITS[index];
  if (!fitting) {
    const change = isFuture ? distance + MINUTE : MINUTE - distance;
    return { text: formatRelative(0, 'second', lang, numerals), changesIn: toTimerDelay(change) };
  }
  const [unit, length] = fitting;
  const count = Math.trunc(distance / length);
  // A past distance grows to the next count or to the next greater unit. A future distance shrinks below the current
  // count.
  const greater = UNITS[index - 1]?.[1] ?? Infinity;
  const change = isFuture ? distance - count * length + 1 : Math.min((count + 1) * length, greater) - distance;
  return { text: formatRelative(isFuture ? count : -count, unit, lang, numerals), changesIn: toTimerDelay(change) };
}

/**
 * Formats a number of units before now (negative) or after now (positive): -2 hours gives "قبل ساعتين". 0, NaN and
 * infinite numbers give "الآن".
 */
export function formatRelative(count: number, unit: RelativeUnit, lang: string, numerals?: Numerals): string {
  const locale = withDigits(lang, numerals);
  const strings = STRINGS[locale.language];
  const isNow = count === 0 || !Number.isFinite(count);
  if (!strings) {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: isNow ? 'auto' : 'always' });
    return isNow ? format.format(0, 'second') : format.format(count, unit);
  }
  if (isNow) return strings.now;
  return `${count < 0 ? strings.past : strings.future} ${plural(lang, Math.abs(count), strings.units[unit], numerals)}`;
}

/** Clamps to a valid timer delay: at least 1 ms; NaN becomes the maximum. */
function toTimerDelay(milliseconds: number): number {
  return milliseconds < MAX_TIMER_DELAY ? Math.max(milliseconds, 1) : MAX_TIMER_DELAY;
}
