import { readTag } from '../text/language-tag.js';
import { ar } from './ar.js';
import { en } from './en.js';
import type { Locale } from './locale.js';

const locales = new Map<string, Locale>([
  [ar.lang, ar],
  [en.lang, en],
]);

/** Scripts written from right to left, as `Intl.Locale.prototype.maximize()` names them. */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * Adds a language, or replaces one: every element takes its words from here by its `lang`.
 * Elements that are already on the page show it at their next update.
 */
export function registerLocale(locale: Locale): void {
  locales.set(locale.lang.toLowerCase(), locale);
}

/**
 * The words for a language: its own, or those of the language without region, or Arabic for languages written from
 * right to left and English for all others.
 *
 * @param lang a BCP 47 tag; an empty or malformed one says nothing, and `dir` decides
 * @param dir the direction of the place where the words will stand
 */
export function findLocale(lang: string, dir: 'rtl' | 'ltr'): Locale {
  const known = readTag(lang);
  for (let tag = known?.baseName.toLowerCase() ?? ''; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const locale = locales.get(tag);
    if (locale) return locale;
  }
  const script = known?.maximize().script;
  const rtl = script ? RTL_SCRIPTS.has(script) : dir === 'rtl';
  return rtl ? ar : en;
}
