import { withDigits } from '../text/digits.js';
import type { PluralForms } from './locale.js';

/** Puts values into a message: `{name}` becomes the value of that name; unknown names stay as they are. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** The whole sentence that a language uses for a count, with the number written in that language. */
export function plural(lang: string, count: number, forms: PluralForms): string {
  const tag = withDigits(lang);
  const form = forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;
  return fill(form, { count: new Intl.NumberFormat(tag).format(count) });
}
