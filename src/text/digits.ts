import { readTag } from './language-tag.js';

/**
 * A language tag for `Intl` whose digits are the same in every engine.
 *
 * Engines disagree about Arabic without a region: CLDR gave it ٠١٢ up to release 41 and 012 since. It gets 012 here, which
 * is what a page that names no country shows today. A region (`ar-EG`) or a Unicode extension (`ar-u-nu-arab`) decides
 * otherwise; a malformed tag is read as Arabic.
 */
export function withDigits(lang: string): string {
  const locale = readTag(lang);
  if (!locale) return 'ar-u-nu-latn';
  if (locale.language !== 'ar' || locale.region || locale.numberingSystem) return lang;
  return new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
}
