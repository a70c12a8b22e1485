import { memoize } from '../internal/memoize.js';
import { type Numerals, withDigits } from './digits.js';
import { engineWords } from './engine-words.js';
import { languageInUsualScript } from './language-tag.js';
import { fill, plural, type PluralForms } from './plural.js';

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

/** Words for relative times in a language. In the plural forms of a unit, `{count}` is the number. */
export interface RelativeStrings extends Readonly<Record<Exclude<RelativeUnit, 'second'>, PluralForms>> {
  /** Less than a minute ago. */
  now: string;
  /** A moment in the past; `{time}` is replaced by an amount such as "2 hours". */
  past: string;
  /** A moment in the future, like `past`. */
  future: string;
  /** Only `formatRelative` uses seconds. */
  second?: PluralForms;
}

/** The number of a relative time in CLDR's root locale: "-2 h". */
const ROOT_COUNT = /[-+\u2212]\p{N}/u;

/**
 * Arabic. After قبل and بعد the unit is in the genitive, so the dual is دقيقتين, not دقيقتان. Engines do not agree on
 * this.
 */
const ARABIC: RelativeStrings = {
  now: 'الآن',
  past: 'قبل {time}',
  future: 'بعد {time}',
  second: { one: 'ثانية', two: 'ثانيتين', few: '{count} ثوانٍ', other: '{count} ثانية' },
  minute: { one: 'دقيقة', two: 'دقيقتين', few: '{count} دقائق', other: '{count} دقيقة' },
  hour: { one: 'ساعة', two: 'ساعتين', few: '{count} ساعات', other: '{count} ساعة' },
  day: { one: 'يوم', two: 'يومين', few: '{count} أيام', many: '{count} يوماً', other: '{count} يوم' },
  week: { one: 'أسبوع', two: 'أسبوعين', few: '{count} أسابيع', many: '{count} أسبوعاً', other: '{count} أسبوع' },
  month: { one: 'شهر', two: 'شهرين', few: '{count} أشهر', many: '{count} شهراً', other: '{count} شهر' },
  year: { one: 'سنة', two: 'سنتين', few: '{count} سنوات', other: '{count} سنة' },
};

/**
 * Formats the distance of a moment from now in the greatest unit that fits: "قبل ساعتين", "بعد 3 أيام", "الآن" within a
 * minute. It never says "yesterday", which would depend on the reader's midnight.
 *
 * The text is empty if there are no words in the language and its script: show the date instead.
 *
 * @param instant the moment, in milliseconds since 1970 (`Date.getTime()`)
 * @param now the current time, in milliseconds since 1970 (`Date.now()`)
 * @param lang a BCP 47 tag; an empty or malformed one is treated as Arabic
 * @param numerals the digits; by default those of the language and region
 * @param strings the words; by default built-in ones for Arabic, and those of the engine for other languages
 */
export function relativeTime(
  instant: number,
  now: number,
  lang: string,
  numerals?: Numerals,
  strings?: RelativeStrings,
): RelativeTime {
  const distance = Math.abs(now - instant);
  const isFuture = instant > now;
  const index = UNITS.findIndex(([, length]) => distance >= length);
  const fitting = UNITS[index];
  if (!fitting) {
    const change = isFuture ? distance + MINUTE : MINUTE - distance;
    return { text: formatRelative(0, 'second', lang, numerals, strings), changesIn: toTimerDelay(change) };
  }
  const [unit, length] = fitting;
  const count = Math.trunc(distance / length);
  // A past distance grows to the next count or to the next greater unit. A future distance shrinks below the current
  // count.
  const greater = UNITS[index - 1]?.[1] ?? Infinity;
  const change = isFuture ? distance - count * length + 1 : Math.min((count + 1) * length, greater) - distance;
  const text = formatRelative(isFuture ? count : -count, unit, lang, numerals, strings);
  return { text, changesIn: toTimerDelay(change) };
}

/**
 * Formats a number of units before now (negative) or after now (positive): -2 hours gives "قبل ساعتين". 0, NaN and
 * infinite numbers give "الآن". Returns an empty string if there are no words in the language and its script.
 */
export function formatRelative(
  count: number,
  unit: RelativeUnit,
  lang: string,
  numerals?: Numerals,
  strings: RelativeStrings | undefined = languageInUsualScript(lang) === 'ar' ? ARABIC : undefined,
): string {
  const isNow = count === 0 || !Number.isFinite(count);
  if (!strings) return engineRelative(isNow ? 0 : count, unit, withDigits(lang, numerals), lang);
  const forms = strings[unit];
  const pattern = isNow ? strings.now : count < 0 ? strings.past : strings.future;
  // Untyped pages can leave words out.
  if (!pattern || (!isNow && !forms)) return '';
  return forms && !isNow ? fill(pattern, { time: plural(lang, Math.abs(count), forms, numerals) }) : pattern;
}

const formatterOf = memoize(
  (lang: string, numeric: Intl.RelativeTimeFormatNumeric) => new Intl.RelativeTimeFormat(lang, { numeric }),
);

/** Whether the engine has words for every unit, by language. */
const completeLanguages = new Map<string, boolean>();

/**
 * Formats a relative time with the words of the engine. Empty if it has no words for one of the units, so that a date does
 * not change from one form to another.
 */
function engineRelative(count: number, unit: RelativeUnit, locale: Intl.Locale, lang: string): string {
  const format = (value: number, of: RelativeUnit): string | undefined =>
    engineWords(lang, Intl.RelativeTimeFormat, ROOT_COUNT, () =>
      formatterOf(locale.toString(), value === 0 ? 'auto' : 'always').formatToParts(value, of),
    );
  const isComplete =
    completeLanguages.get(lang) ?? (!!format(0, 'second') && UNITS.every(([name]) => format(-2, name)));
  completeLanguages.set(lang, isComplete);
  return (isComplete ? format(count, count === 0 ? 'second' : unit) : undefined) ?? '';
}

/** Clamps to a valid timer delay: at least 1 ms; NaN becomes the maximum. */
function toTimerDelay(milliseconds: number): number {
  return milliseconds < MAX_TIMER_DELAY ? Math.max(milliseconds, 1) : MAX_TIMER_DELAY;
}
