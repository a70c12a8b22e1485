import { type Numerals, withDigits, writeDigits } from './digits.js';

/** Countries that write 1.234.567,5 where they use the digits 0123. */
const COMMA_REGIONS = 'DZ LY MA TN';

/** A number in a language's digits and separators: 1,234,567.5 · 1.234.567,5 (Maghreb) · ١٬٢٣٤٬٥٦٧٫٥. */
export function formatNumber(value: number, lang: string, numerals?: Numerals): string {
  return format(value, lang, numerals, {});
}

/** A share of one as a percentage: 0.12 is 12%. */
export function formatPercent(share: number, lang: string, numerals?: Numerals): string {
  return format(share, lang, numerals, { style: 'percent' });
}

/** Arabic is written from the English form, whose data no release of an engine has changed; others are `Intl`'s. */
function format(
  value: number,
  lang: string,
  numerals: Numerals | undefined,
  options: Intl.NumberFormatOptions,
): string {
  const locale = withDigits(lang, numerals);
  const isArabic = locale.language === 'ar';
  const text = new Intl.NumberFormat(isArabic ? 'en' : locale, options).format(value);
  return isArabic
    ? writeDigits(
        text.replace(/[-,.%]/g, (sign) => arabicSigns(locale)[sign] ?? sign),
        locale,
      )
    : text;
}

/**
 * Separators and signs of Arabic, as CLDR has them. The marks (U+200E, U+061C) keep a sign at the number's own side;
 * they are part of the number wherever it stands.
 */
function arabicSigns({ region = '', numberingSystem }: Intl.Locale): Readonly<Record<string, string>> {
  if (numberingSystem === 'arab') return { ',': '٬', '.': '٫', '-': '\u061c-', '%': '٪\u061c' };
  if (numberingSystem === 'arabext') return { ',': '٬', '.': '٫', '-': '\u200e-', '%': '٪' };
  const signs = { '-': '\u200e-', '%': '\u200e%\u200e' };
  return region && COMMA_REGIONS.includes(region) ? { ...signs, ',': '.', '.': ',' } : signs;
}
