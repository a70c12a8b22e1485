import { formatLocale } from './language-tag.js';

/** Digits as Unicode names them: `latn` 0123, `arab` ٠١٢٣ (Arabic), `arabext` ۰۱۲۳ (Persian, Urdu). */
export type Numerals = 'latn' | 'arab' | 'arabext';

const ZERO: Readonly<Record<Numerals, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Arabic countries whose press writes ٠١٢: those of the Nile, the Levant, the Gulf without the Emirates (CLDR 48). */
const ARAB_REGIONS = 'BH DJ EG ER IL IQ JO KM KW LB MR OM PS QA SA SD SO SS SY TD YE';

/** Reads a choice of digits (`latn`, `arab`, `arabext`); undefined for any other word. */
export function readNumerals(value: string): Numerals | undefined {
  const name = value.trim().toLowerCase();
  return isNumerals(name) ? name : undefined;
}

/**
 * The language to format in, with digits that are the same in every engine.
 *
 * Engines disagree about Arabic without a region: CLDR gave it ٠١٢ up to release 41 and 012 since. It gets 012 here,
 * which is what a page that names no country shows today. A malformed tag is read as Arabic.
 *
 * @param lang a BCP 47 tag, whose Unicode extension (`ar-u-nu-arab`) decides over its region
 * @param numerals decides over both
 */
export function withDigits(lang: string, numerals?: Numerals): Intl.Locale {
  const locale = formatLocale(lang);
  const numberingSystem = numerals ?? ownNumerals(locale);
  return numberingSystem ? new Intl.Locale(locale, { numberingSystem }) : locale;
}

/** Writes the ASCII digits of a text in the digits of a locale from `withDigits`. */
export function writeDigits(text: string, { numberingSystem = 'latn' }: Intl.Locale): string {
  const zero = isNumerals(numberingSystem) ? ZERO[numberingSystem] : ZERO.latn;
  return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/** Undefined where `Intl` is to choose: the languages of other scripts, in which engines agree. */
function ownNumerals({ language, region = '', numberingSystem = '' }: Intl.Locale): Numerals | undefined {
  if (isNumerals(numberingSystem)) return numberingSystem;
  if (language === 'ar') return region && ARAB_REGIONS.includes(region) ? 'arab' : 'latn';
  if (language === 'fa' || (language === 'ur' && region === 'IN')) return 'arabext';
  return language === 'ur' ? 'latn' : undefined;
}

function isNumerals(name: string): name is Numerals {
  return Object.hasOwn(ZERO, name);
}
