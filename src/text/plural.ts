import { type Numerals, withDigits } from './digits.js';
import { formatNumber } from './numbers.js';
import { formatNumberRange } from './ranges.js';

/**
 * One sentence in each form that a count can ask for in a language, by the categories of `Intl.PluralRules`
 * (Arabic has all six). `other` is used for a category that is left out; `{count}` stands for the number.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Puts values into a message: `{name}` becomes the value of that name; unknown names stay as they are. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** The whole sentence that a language uses for a count, with the number written in that language. */
export function plural(lang: string, count: number, forms: PluralForms, numerals?: Numerals): string {
  return fill(formFor(lang, count, forms), { count: formatNumber(count, lang, numerals) });
}

/**
 * The whole sentence for a count between two numbers: "3–5 دقائق". As nearly everywhere in CLDR the greater number
 * chooses the form; one that hides its number ("دقيقتان") gives way to `other`.
 */
export function pluralRange(lang: string, from: number, to: number, forms: PluralForms, numerals?: Numerals): string {
  if (from === to) return plural(lang, to, forms, numerals);
  const form = formFor(lang, to, forms);
  const count = formatNumberRange(from, to, lang, numerals);
  return fill(form.includes('{count}') ? form : forms.other, { count });
}

function formFor(lang: string, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(withDigits(lang)).select(count)] ?? forms.other;
}
