import type { Numerals } from './digits.js';
import { languageInUsualScript } from './language-tag.js';
import { formatNumber } from './numbers.js';

/** Used for negative numbers, where a dash would be beside a minus sign. */
const RANGE_IN_WORDS: Readonly<Record<string, string>> = {
  ar: 'من {from} إلى {to}',
  en: '{from} to {to}',
  fa: '{from} تا {to}',
  he: '{from} עד {to}',
  ur: '{from} سے {to} تک',
};

/**
 * Formats a range of numbers: "10–15", with an en dash (the order around a hyphen would depend on the text before it).
 * A range with a negative number is written in words: "من ‎-5 إلى 10". Equal numbers give a single number.
 *
 * In right-to-left text the range reads from the right, 10 first. In a sentence, isolate it in the direction of its
 * language (`<bdi dir="rtl">` or `isolated(range, 'rtl')`), because it has no letter that shows its direction.
 */
export function formatNumberRange(from: number, to: number, lang: string, numerals?: Numerals): string {
  const [first, last] = [formatNumber(from, lang, numerals), formatNumber(to, lang, numerals)];
  if (first === last) return first;
  if (from >= 0 && to >= 0) return `${first}–${last}`;
  const template = RANGE_IN_WORDS[languageInUsualScript(lang)] ?? '{from} – {to}';
  return template.replace('{from}', first).replace('{to}', last);
}
