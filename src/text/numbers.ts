import { memoize } from '../internal/memoize.js';
import { type Numerals, withDigits, writeDigits } from './digits.js';

/** Regions that write 1.234.567,5 with the digits 0123. */
const REGIONS_WITH_DECIMAL_COMMA = 'DZ LY MA TN';

/** Formats a number with the digits and separators of a language: 1,234,567.5 · 1.234.567,5 (Maghreb) · ١٬٢٣٤٬٥٦٧٫٥. */
export function formatNumber(value: number, lang: string, numerals?: Numerals): string {
  return format(value, lang, numerals, 'decimal');
}

/** Formats a fraction as a percentage: 0.12 gives 12%. */
export function formatPercent(fraction: number, lang: string, numerals?: Numerals): string {
  return format(fraction, lang, numerals, 'percent');
}

type Style = 'decimal' | 'percent';

const formatterOf = memoize((lang: string, style: Style) => new Intl.NumberFormat(lang, { style }));

/** Arabic is derived from the English format, which is stable across engine releases. Other languages use `Intl`. */
function format(value: number, lang: string, numerals: Numerals | undefined, style: Style): string {
  const locale = withDigits(lang, numerals);
  const isArabic = locale.language === 'ar';
  const text = formatterOf(isArabic ? 'en' : locale.toString(), style).format(value);
  return isArabic
    ? writeDigits(
        text.replace(/[-,.%]/g, (sign) => arabicSymbols(locale)[sign] ?? sign),
        locale,
      )
    : text;
}

/**
 * Arabic separators and signs from CLDR, by their English counterpart. The directional marks (U+200E, U+061C) keep a
 * sign on the correct side of the number.
 */
function arabicSymbols({ region = '', numberingSystem }: Intl.Locale): Readonly<Record<string, string>> {
  if (numberingSystem === 'arab') return { ',': '٬', '.': '٫', '-': '\u061c-', '%': '٪\u061c' };
  if (numberingSystem === 'arabext') return { ',': '٬', '.': '٫', '-': '\u200e-', '%': '٪' };
  const symbols = { '-': '\u200e-', '%': '\u200e%\u200e' };
  return region && REGIONS_WITH_DECIMAL_COMMA.includes(region) ? { ...symbols, ',': '.', '.': ',' } : symbols;
}
