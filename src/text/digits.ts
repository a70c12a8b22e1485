import { memoize } from '../internal/memoize.js';
import { formatLocale, readTag } from './language-tag.js';

/** Digits by their Unicode name: `latn` 0123, `arab` ٠١٢٣ (Arabic), `arabext` ۰۱۲۳ (Persian, Urdu). */
export type Numerals = 'latn' | 'arab' | 'arabext';

const CODE_OF_ZERO: Readonly<Record<Numerals, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Regions where Arabic is written with ٠١٢: all Arabic regions of CLDR 48 except AE, DZ, EH, LY, MA and TN. */
const REGIONS_WITH_ARAB_DIGITS = 'BH DJ EG ER IL IQ JO KM KW LB MR OM PS QA SA SD SO SS SY TD YE';

/** Languages in Arabic script with other digits than 012 (CLDR 48). Engines do not have data for all of them. */
const LANGUAGES_WITH_ARAB_DIGITS = 'ckb sd';
const LANGUAGES_WITH_ARABEXT_DIGITS = 'fa ks lrc mzn pa ps uz';

/**
 * Parses a name of digits (`latn`, `arab`, `arabext`), ignoring case and spaces around it. Returns undefined for
 * others.
 */
export function readNumerals(value: string): Numerals | undefined {
  const name = value.trim().toLowerCase();
  return isNumerals(name) ? name : undefined;
}

/**
 * Returns the locale to format in, with digits that are the same in every engine.
 *
 * Engines disagree about Arabic without a region: CLDR used ٠١٢ up to release 41 and 012 since then. This function
 * chooses 012.
 *
 * @param lang a BCP 47 tag; its Unicode extension (`ar-u-nu-arab`) overrides its region; a malformed tag is treated as
 *   Arabic
 * @param numerals overrides both
 */
export const withDigits = memoize((lang: string, numerals?: Numerals): Intl.Locale => {
  const locale = formatLocale(lang);
  const numberingSystem = numerals ?? defaultNumerals(readTag(lang) ?? locale) ?? defaultNumerals(locale);
  return numberingSystem ? new Intl.Locale(locale, { numberingSystem }) : locale;
});

/** Replaces the ASCII digits of a text with those of a locale that `withDigits` returned. */
export function writeDigits(text: string, { numberingSystem = 'latn' }: Intl.Locale): string {
  const zero = isNumerals(numberingSystem) ? CODE_OF_ZERO[numberingSystem] : CODE_OF_ZERO.latn;
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** Returns undefined for languages in which engines agree, so that `Intl` chooses. */
function defaultNumerals(locale: Intl.Locale): Numerals | undefined {
  const { language, region = '', numberingSystem = '' } = locale;
  if (isNumerals(numberingSystem)) return numberingSystem;
  if (locale.maximize().script !== 'Arab') return undefined;
  if (language === 'ar') return region && REGIONS_WITH_ARAB_DIGITS.includes(region) ? 'arab' : 'latn';
  if (language === 'ur') return region === 'IN' ? 'arabext' : 'latn';
  if (LANGUAGES_WITH_ARAB_DIGITS.includes(language)) return 'arab';
  return LANGUAGES_WITH_ARABEXT_DIGITS.includes(language) ? 'arabext' : undefined;
}

function isNumerals(name: string): name is Numerals {
  return Object.hasOwn(CODE_OF_ZERO, name);
}
