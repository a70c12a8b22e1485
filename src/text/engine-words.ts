import { readTag } from './language-tag.js';

/** A class of `Intl`, such as `Intl.DateTimeFormat`. */
interface Service {
  supportedLocalesOf: (lang: string) => string[];
}

type Part = Readonly<Record<'type' | 'value', string>>;

/**
 * Returns what an engine formats, or undefined if the text is not in the language of the tag: if the engine has no data
 * for the language, or data in another script (Latin for `az-Arab`, Arabic for `ar-Latn`), or only the symbols of CLDR's
 * root locale ("2026 M11 23", "-2 h"). Engines have different data, so only the formatted text shows it.
 *
 * @param service the class of `Intl` that formats
 * @param symbols matches the symbols of the root locale, which languages in Latin letters do not use
 * @param format returns the formatted parts
 */
export function engineWords(
  lang: string,
  service: Service,
  symbols: RegExp,
  format: () => readonly Part[],
): string | undefined {
  const tag = readTag(lang);
  // The locale to format in, from `withDigits`, is that of the language only if dates are supported.
  if (!tag || ![Intl.DateTimeFormat, service].every((type) => type.supportedLocalesOf(lang).length)) return undefined;
  const parts = format();
  const words = joinParts(parts.filter(({ type }) => type !== 'element'));
  return symbols.test(words) || foreignLettersOf(tag)?.test(words) ? undefined : joinParts(parts);
}

function joinParts(parts: readonly Part[]): string {
  return parts.map(({ value }) => value).join('');
}

/** Matches a letter of another script. Undefined for scripts that are a mixture (Japanese) or a variant (Hans, Hant). */
function foreignLettersOf(tag: Intl.Locale): RegExp | undefined {
  try {
    return new RegExp(`(?!\\p{scx=${tag.maximize().script}}|\\p{sc=Common}|\\p{sc=Inherited})\\p{L}`, 'u');
  } catch {
    return undefined;
  }
}
