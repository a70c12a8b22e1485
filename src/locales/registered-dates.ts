// Dates on a server, with the words that are registered for the language, as in the browser.
import { he } from './he.js';
import { findRegistered } from './registry.js';
import * as dates from '../text/dates.js';
import type { Numerals } from '../text/digits.js';
import { languageInUsualScript } from '../text/language-tag.js';
import * as relative from '../text/relative-time.js';

/** Like `formatMoment` of text/dates.ts. `strings` are those of `registerLocale` by default. */
export function formatMoment(
  moment: dates.WrittenMoment | undefined,
  lang: string,
  options: dates.DateOptions = {},
): string {
  return dates.formatMoment(moment, lang, withStrings(lang, options));
}

/** Like `formatDateRange` of text/dates.ts. `strings` are those of `registerLocale` by default. */
export function formatDateRange(
  first: dates.WrittenMoment,
  last: dates.WrittenMoment,
  lang: string,
  options: dates.DateOptions = {},
): string {
  return dates.formatDateRange(first, last, lang, withStrings(lang, options));
}

/** Like `relativeTime` of text/relative-time.ts. `strings` are those of `registerLocale` by default. */
export function relativeTime(
  instant: number,
  now: number,
  lang: string,
  numerals?: Numerals,
  strings = relativeStrings(lang),
): relative.RelativeTime {
  return relative.relativeTime(instant, now, lang, numerals, strings);
}

/** Like `formatRelative` of text/relative-time.ts. `strings` are those of `registerLocale` by default. */
export function formatRelative(
  count: number,
  unit: relative.RelativeUnit,
  lang: string,
  numerals?: Numerals,
  strings = relativeStrings(lang),
): string {
  return relative.formatRelative(count, unit, lang, numerals, strings);
}

/** Hebrew needs no registration for dates on a server. */
function relativeStrings(lang: string): relative.RelativeStrings | undefined {
  return findRegistered(lang)?.relative ?? (languageInUsualScript(lang) === 'he' ? he.relative : undefined);
}

function withStrings(lang: string, options: dates.DateOptions): dates.DateOptions {
  return { ...options, strings: options.strings ?? findRegistered(lang)?.dates };
}
