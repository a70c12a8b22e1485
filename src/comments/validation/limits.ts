import { escapeForWordPress } from '../backends/wordpress/text.js';

/** The fields that WordPress's form has for everyone. */
export type StandardField = 'comment' | 'author' | 'email' | 'url';

/** How long a text may be, in units of its own. */
export interface Limit {
  max: number;
  sizeOf: (text: string) => number;
}

/**
 * What WordPress takes at most, in bytes of UTF-8, of which an Arabic letter has two (`wp_get_comment_fields_max_lengths`
 * and `wp_check_comment_data_max_lengths` in wp-includes/comment.php).
 */
const MAX_BYTES: Readonly<Record<StandardField, number>> = { comment: 65_525, author: 245, email: 100, url: 200 };

/** The most bytes that one code unit can come to: "&" is sent as "&amp;". */
const MAX_BYTES_PER_UNIT = 5;

/** The limit is near when no more than this share of it is left, and no more than so many letters. */
const NEAR_SHARE = 0.1;
const NEAR_CHARACTERS = 200;

/** So much of the end of a text tells how large its letters are. */
const SAMPLE_LENGTH = 500;

/**
 * The limits of a field: WordPress's, and the page's `maxlength` where it asks for less, in its own units (of UTF-16).
 *
 * @param maxLength as the DOM has it: -1 for none
 */
export function limitsOf(field: StandardField, maxLength: number): Limit[] {
  const sizeOf = (text: string): number => bytesIn(field === 'comment' ? escapeForWordPress(text) : text);
  const max = MAX_BYTES[field];
  const own = { max: maxLength, sizeOf: ({ length }: string) => length };
  return [{ max, sizeOf }, ...(maxLength >= 0 && maxLength < max ? [own] : [])];
}

/**
 * How many letters have to be removed from the end of a text so that it fits; 0 where it fits. Letters are what a reader
 * takes for one: with its vowel marks, or an emoji of several parts.
 */
export function charactersOver(text: string, limits: readonly Limit[]): number {
  const fits = (end?: number): boolean => limits.every(({ max, sizeOf }) => sizeOf(text.slice(0, end)) <= max);
  if (fits()) return 0;
  const letters = characterStarts(text);
  let kept = 0;
  for (let above = letters.length; above - kept > 1;) {
    const middle = (kept + above) >> 1;
    if (fits(letters[middle])) kept = middle;
    else above = middle;
  }
  return letters.length - kept;
}

/**
 * How many letters can still be typed, of the size of those typed last; negative for those that have to be removed.
 * Undefined while the limit is far: more than a tenth of it is left, or more than 200 letters.
 */
export function charactersLeft(text: string, limits: readonly Limit[]): number | undefined {
  const end = text.slice(-SAMPLE_LENGTH);
  const left = limits
    .filter(({ max }) => text.length * MAX_BYTES_PER_UNIT >= max * (1 - NEAR_SHARE))
    .map(({ max, sizeOf }) => {
      const room = max - sizeOf(text);
      return room > max * NEAR_SHARE ? Infinity : Math.floor((room * characterStarts(end).length) / sizeOf(end));
    });
  const least = Math.min(...left);
  if (least < 0) return -charactersOver(text, limits);
  return least <= NEAR_CHARACTERS ? least : undefined;
}

/** The length of a text in UTF-8. Not by `TextEncoder`, which the jsdom environment of Jest lacks. */
function bytesIn(text: string): number {
  let bytes = text.length;
  for (const character of text) bytes += Number(character > '\x7f') + Number(character > '\u07ff');
  return bytes;
}

/** Where each letter begins. */
function characterStarts(text: string): number[] {
  return Array.from(new Intl.Segmenter('ar').segment(text), ({ index }) => index);
}
