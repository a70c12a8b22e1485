import { isolate } from './bidi-control-characters.js';
import { formatLocale, languageDirection } from './language-tag.js';

/** A piece of a list: an item, or the words between two. */
export interface ListPart {
  type: 'element' | 'literal';
  value: string;
}

/** Words that cannot be drawn out of order in a list from right to left: letters of its scripts, marks, spaces. */
const RTL_WORDS = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\s\u200c]*$/u;

/** Letters that turn a list from left to right about, and isolates, which may be unbalanced. */
const RTL_LETTERS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u061c\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * The parts of a list, for markup: put each `element` into a `<bdi>`. Arabic joins all items with و, as CLDR does; other
 * languages are `Intl`'s. Empty items are left out.
 */
export function listParts(items: readonly string[], lang: string): ListPart[] {
  const elements = items.filter((item) => item.trim() !== '');
  const locale = formatLocale(lang);
  if (locale.language !== 'ar') return new Intl.ListFormat(locale).formatToParts(elements);
  return elements.flatMap((value, index): ListPart[] => {
    const element = { type: 'element', value } as const;
    return index === 0 ? [element] : [{ type: 'literal', value: ' و' }, element];
  });
}

/**
 * A list as plain text: "React وC++ وVue". Items that would be drawn out of order are isolated by control characters:
 * without them C++ ends as ++C.
 */
export function formatList(items: readonly string[], lang: string): string {
  const rtl = languageDirection(formatLocale(lang).toString()) === 'rtl';
  const isSafe = (item: string): boolean => (rtl ? RTL_WORDS.test(item) : !RTL_LETTERS.test(item));
  return listParts(items, lang)
    .map(({ type, value }) => (type === 'literal' || isSafe(value) ? value : isolate(value)))
    .join('');
}
