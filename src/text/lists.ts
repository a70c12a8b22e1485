import { isolate } from './bidi-control-characters.js';
import { engineWords } from './engine-words.js';
import { formatLocale, languageDirection, languageInUsualScript } from './language-tag.js';

/** A part of a formatted list: an item (`element`) or the text between two items (`literal`). */
export interface ListPart {
  type: 'element' | 'literal';
  value: string;
}

/** CLDR's root locale joins items with commas. */
const NO_SYMBOLS = /(?!)/;

/** Items that are safe in a right-to-left list: only letters of Arabic or Hebrew, marks, spaces. */
const SAFE_IN_RTL_LIST = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\s\u200c]*$/u;

/** Right-to-left letters and directional controls, which reorder a left-to-right list. */
const UNSAFE_IN_LTR_LIST =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u061c\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * Formats a list as parts for markup. Put each `element` in a `<bdi>`. Arabic joins all items with و, as in CLDR; other
 * languages use `Intl`, or commas if the engine has no words in the language and its script. Empty items are left out.
 */
export function listParts(items: readonly string[], lang: string): ListPart[] {
  const nonEmpty = items.filter((item) => item.trim() !== '');
  const isArabic = languageInUsualScript(lang) === 'ar';
  const parts = (): ListPart[] => new Intl.ListFormat(lang).formatToParts(nonEmpty);
  if (!isArabic && engineWords(lang, Intl.ListFormat, NO_SYMBOLS, parts) !== undefined) return parts();
  const separator = isArabic ? ' و' : languageDirection(lang) === 'rtl' ? '، ' : ', ';
  return nonEmpty.flatMap((value, index): ListPart[] => {
    const element = { type: 'element', value } as const;
    return index === 0 ? [element] : [{ type: 'literal', value: separator }, element];
  });
}

/**
 * Formats a list as plain text: "React وC++ وVue". Items that could be displayed in the wrong order are isolated with
 * control characters; without them, C++ is displayed as ++C.
 */
export function formatList(items: readonly string[], lang: string): string {
  const isRtl = languageDirection(formatLocale(lang).toString()) === 'rtl';
  const isSafe = (item: string): boolean => (isRtl ? SAFE_IN_RTL_LIST.test(item) : !UNSAFE_IN_LTR_LIST.test(item));
  return listParts(items, lang)
    .map(({ type, value }) => (type === 'literal' || isSafe(value) ? value : isolate(value)))
    .join('');
}
