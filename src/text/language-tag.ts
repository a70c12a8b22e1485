import { memoize } from '../internal/memoize.js';

/** Right-to-left scripts by their ISO 15924 code. */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Parses a BCP 47 language tag. Returns undefined if it is empty or malformed. */
export const readTag = memoize((tag: string): Intl.Locale | undefined => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
});

/** Returns the writing direction of a language, or undefined if the tag is empty, malformed or unknown. */
export const languageDirection = memoize((lang: string): 'rtl' | 'ltr' | undefined => {
  const script = readTag(lang)?.maximize().script;
  if (!script) return undefined;
  return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
});

/**
 * Returns the language of a tag if it is written in its usual script, as the built-in words are: `ar` for `ar-EG`, but an
 * empty string for `ar-Latn`. An empty or malformed tag is treated as Arabic.
 */
export const languageInUsualScript = memoize((lang: string): string => {
  const tag = readTag(lang) ?? new Intl.Locale('ar');
  const usual = new Intl.Locale(tag.language).maximize();
  return tag.maximize().script === usual.script ? tag.language : '';
});

/**
 * Returns a locale that the engine can format numbers in: the requested one if it is supported; Arabic for an empty or
 * malformed tag and for an unsupported right-to-left language; otherwise English. `Intl` alone would fall back to the
 * reader's language. Words in this locale can be in another language or script: see `engineWords`.
 */
export const formatLocale = memoize((lang: string): Intl.Locale => {
  const locale = readTag(lang);
  if (locale && Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0) return locale;
  return new Intl.Locale(locale && languageDirection(lang) !== 'rtl' ? 'en' : 'ar');
});
