import { type Numerals, withDigits } from './digits.js';
import { plural, type PluralForms } from './plural.js';

/** How long ago a moment was, or how long until it, and when that has to be said anew. */
export interface RelativeTime {
  text: string;
  /** Milliseconds after which the text is another; at most what `setTimeout` can wait, some 24 days. */
  changesIn: number;
}

export type RelativeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

const MINUTE = 60_000;

/** Units from the greatest, in milliseconds; months and years are those of the Gregorian calendar on average. */
const UNITS: readonly (readonly [RelativeUnit, number])[] = [
  ['year', 31_556_952_000],
  ['month', 2_629_746_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', MINUTE],
];

const LONGEST_WAIT = 2 ** 31 - 1;

interface Words {
  now: string;
  past: string;
  future: string;
  units: Readonly<Record<RelativeUnit, PluralForms>>;
}

/**
 * Languages with a dual, in words of our own. Arabic, because engines' data change: after قبل and بعد a unit is in the
 * genitive, so the dual is دقيقتين, not دقيقتان. Hebrew, because CLDR writes "לפני שעה (1)".
 */
const WORDS: Readonly<Record<string, Words>> = {
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
 * How far a moment is from now, in the greatest unit that it fills: "قبل ساعتين", "بعد 3 أيام", "الآن" within a minute.
 * Never "yesterday": whether it is that depends on whose midnight is meant.
 *
 * @param instant the moment, in milliseconds since 1970, as `Date` counts
 * @param now the same of now
 */
export function relativeTime(instant: number, now: number, lang: string, numerals?: Numerals): RelativeTime {
  const distance = Math.abs(now - instant);
  const isFuture = instant > now;
  const index = UNITS.findIndex(([, length]) => distance >= length);
  const found = UNITS[index];
  if (!found) {
    const change = isFuture ? distance + MINUTE : MINUTE - distance;
    return { text: formatRelative(0, 'second', lang, numerals), changesIn: wait(change) };
  }
  const [unit, length] = found;
  const count = Math.trunc(distance / length);
  // The past grows to the next number, or to one of the next greater unit; the future shrinks below this number.
  const greater = UNITS[index - 1]?.[1] ?? Infinity;
  const change = isFuture ? distance - count * length + 1 : Math.min((count + 1) * length, greater) - distance;
  return { text: formatRelative(isFuture ? count : -count, unit, lang, numerals), changesIn: wait(change) };
}

/**
 * A number of units before now, or after it where the number is positive: -2 hours are "قبل ساعتين". 0, and what is no
 * finite number, is "الآن".
 */
export function formatRelative(count: number, unit: RelativeUnit, lang: string, numerals?: Numerals): string {
  const locale = withDigits(lang, numerals);
  const words = WORDS[locale.language];
  const isNow = count === 0 || !Number.isFinite(count);
  if (!words) {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: isNow ? 'auto' : 'always' });
    return isNow ? format.format(0, 'second') : format.format(count, unit);
  }
  if (isNow) return words.now;
  return `${count < 0 ? words.past : words.future} ${plural(lang, Math.abs(count), words.units[unit], numerals)}`;
}

/** What a timer can wait: neither nothing, to which odd numbers round, nor NaN. */
function wait(milliseconds: number): number {
  return milliseconds < LONGEST_WAIT ? Math.max(milliseconds, 1) : LONGEST_WAIT;
}
