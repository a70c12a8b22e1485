import { type Numerals, withDigits } from './digits.js';
import { formatNumber } from './numbers.js';

/** Where a dash would stand beside a minus sign. */
const IN_WORDS: Readonly<Record<string, string>> = {
  ar: 'من {from} إلى {to}',
  en: '{from} to {to}',
  fa: '{from} تا {to}',
  he: '{from} עד {to}',
  ur: '{from} سے {to} تک',
};

/**
 * The numbers from one to another: "10–15", with an en dash, for text between right-to-left words turns a hyphen's sides
 * about by what stands before it. Negative numbers are ranged in words: "من ‎-5 إلى 10". One number where they are equal.
 *
 * In right-to-left text the range reads from the right, 10 first; inside a sentence it has to be isolated in the
 * direction of its language (`<bdi dir="rtl">`, or `isolated(range, 'rtl')`), for it has no letter to tell it by.
 */
export function formatNumberRange(from: number, to: number, lang: string, numerals?: Numerals): string {
  const [first, last] = [formatNumber(from, lang, numerals), formatNumber(to, lang, numerals)];
  if (first === last) return first;
  if (from >= 0 && to >= 0) return `${first}–${last}`;
  const words = IN_WORDS[withDigits(lang).language] ?? '{from} – {to}';
  return words.replace('{from}', first).replace('{to}', last);
}
