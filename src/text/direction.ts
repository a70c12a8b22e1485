export type Direction = 'rtl' | 'ltr';

/** How many letters of a text are written in each direction. */
export type LetterCount = Record<Direction, number>;

/** The blocks that Unicode keeps for scripts from right to left. */
const RTL_LETTERS = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const LETTERS = /\p{L}/gu;
/** Addresses and names of accounts are long and say nothing about the language round them. */
const ADDRESSES = /(?:[a-z][a-z0-9+.-]*:\/\/|www\.)[^\s\u0590-\u08FF]+|[\w.+-]*@[\w.-]+/gi;

/** Counts letters by direction; digits, signs, emoji, vowel marks and addresses are none. */
export function countByDirection(text: string): LetterCount {
  const letters = text.replace(ADDRESSES, '').match(LETTERS) ?? [];
  let rtl = 0;
  for (const letter of letters) if (letter > '\u058F' && RTL_LETTERS.test(letter)) rtl += 1;
  return { rtl, ltr: letters.length - rtl };
}

/**
 * The direction that most letters have, so that "DeepSeek أعلنت عن نموذجها" goes from right to left although it begins
 * with a Latin word. Undefined where there are no letters, or as many of either: the text then takes the direction of
 * the place where it stands.
 */
export function directionOf({ rtl, ltr }: LetterCount): Direction | undefined {
  if (rtl === ltr) return undefined;
  return rtl > ltr ? 'rtl' : 'ltr';
}

/** What `dir="auto"` makes of a text: the direction of its first letter, left to right where it has none. */
export function firstDirection(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return directionOf(countByDirection(letter)) ?? 'ltr';
}
