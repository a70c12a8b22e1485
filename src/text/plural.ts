import { memoize } from '../internal/memoize.js';
import { type Numerals, withDigits } from './digits.js';
import { formatNumber } from './numbers.js';
import { formatNumberRange } from './ranges.js';

/**
 * One string per plural category of a language, as named by `Intl.PluralRules` (Arabic has all six). `other` is
 * required and is the fallback for missing categories. `{count}` is replaced by the formatted number.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Replaces each `{name}` in a message with the value of that name. Unknown placeholders stay. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  );
}

/**
 * Returns the string for a count, with the number in the digits of the language.
 *
 * @param lang a BCP 47 tag; an empty or malformed one is treated as Arabic
 * @param numerals the digits; by default those of the language and region
 */
export function plural(lang: string, count: number, forms: PluralForms, numerals?: Numerals): string {
  return fill(formFor(lang, count, forms), { count: formatNumber(count, lang, numerals) });
}

/**
 * Returns the string for a range of counts: "3–5 دقائق". The greater number selects the plural category, as in nearly
 * all languages of CLDR. If the string of that category has no `{count}` ("دقيقتان"), `other` is used.
 */
export function pluralRange(lang: string, from: number, to: number, forms: PluralForms, numerals?: Numerals): string {
  if (from === to) return plural(lang, to, forms, numerals);
  const form = formFor(lang, to, forms);
  const count = formatNumberRange(from, to, lang, numerals);
  return fill(form.includes('{count}') ? form : forms.other, { count });
}

const rulesOf = memoize((lang: string) => new Intl.PluralRules(withDigits(lang)));

function formFor(lang: string, count: number, forms: PluralForms): string {
  return forms[rulesOf(lang).select(count)] ?? forms.other;
}
