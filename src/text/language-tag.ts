/** Scripts written from right to left, as `Intl.Locale.prototype.maximize()` names them. */
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Reads a BCP 47 language tag; undefined where it is empty or malformed. */
export function readTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

/** The direction in which a language is written; undefined where the tag is empty, malformed or says nothing of it. */
export function languageDirection(lang: string): 'rtl' | 'ltr' | undefined {
  const script = readTag(lang)?.maximize().script;
  if (!script) return undefined;
  return RTL_SCRIPTS.has(script) ? 'rtl' : 'ltr';
}

/**
 * A language that the engine can format in: the one that was asked for; Arabic where the tag is empty or malformed, or
 * the engine has no data for a language written from right to left; else English. `Intl` alone would take the reader's.
 */
export function formatLocale(lang: string): Intl.Locale {
  const locale = readTag(lang);
  if (locale && Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0) return locale;
  return new Intl.Locale(locale && languageDirection(lang) !== 'rtl' ? 'en' : 'ar');
}
