export type Direction = 'rtl' | 'ltr';

/** Number of letters of a text by their direction. */
export type LetterCount = Record<Direction, number>;

/** Unicode blocks that are reserved for right-to-left scripts. */
const RTL_BLOCKS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LETTERS = /\p{L}/gu;
/**
 * URLs, email addresses and account names. They are long and do not show the language of a text. The lookbehinds keep
 * the search linear in text without spaces.
 */
const ADDRESSES = /(?:(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s\u0590-\u08FF]+|(?<![\w.+-])[\w.+-]*@[\w.-]+/gi;

/** Removes URLs, email addresses and account names from a text. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESSES, '');
}

/** Counts letters by direction. Digits, signs, emoji, vowel marks and addresses do not count. */
export function countByDirection(text: string): LetterCount {
  const letters = withoutAddresses(text).match(LETTERS) ?? [];
  let rtl = 0;
  for (const letter of letters) if (letter > '\u058F' && RTL_BLOCKS.test(letter)) rtl += 1;
  return { rtl, ltr: letters.length - rtl };
}

/**
 * Returns the direction of most letters, so that "DeepSeek أعلنت عن نموذجها" is right to left although it begins with a
 * Latin word. Returns undefined if there are no letters, or equally many in both directions.
 */
export function directionOf({ rtl, ltr }: LetterCount): Direction | undefined {
  if (rtl === ltr) return undefined;
  return rtl > ltr ? 'rtl' : 'ltr';
}

/** Returns the direction that `dir="auto"` gives a text: that of its first letter, or `ltr` without letters. */
export function firstDirection(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return directionOf(countByDirection(letter)) ?? 'ltr';
}
