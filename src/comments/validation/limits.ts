import { escapeForWordPress } from '../backends/wordpress/text.js';

/** The fields of WordPress's default form. */
export type StandardField = 'comment' | 'author' | 'email' | 'url';

/** A maximum length, and a function that measures a text in the same unit. */
export interface Limit {
  max: number;
  sizeOf: (text: string) => number;
}

/**
 * The limits of WordPress in bytes of UTF-8. See `wp_get_comment_fields_max_lengths` and
 * `wp_check_comment_data_max_lengths` in wp-includes/comment.php. An Arabic letter takes two bytes.
 */
const MAX_BYTES: Readonly<Record<StandardField, number>> = { comment: 65_525, author: 245, email: 100, url: 200 };

/** The maximum number of bytes that one code unit of typed text can take: "&" is sent as "&amp;". */
const MAX_BYTES_PER_UNIT = 5;

/** The limit is near when at most this fraction of it and at most `NEAR_CHARACTERS` characters are left. */
const NEAR_FRACTION = 0.1;
const NEAR_CHARACTERS = 200;

/** Number of trailing code units that are used to estimate the bytes per character. */
const SAMPLE_LENGTH = 500;

/**
 * The limits of a field: WordPress's in bytes, and the page's `maxlength` in UTF-16 code units if it is a smaller number.
 *
 * @param maxLength the value of the DOM property; -1 if it is not set
 */
export function limitsOf(field: StandardField, maxLength: number): Limit[] {
  const sizeOf = (text: string): number => bytesIn(field === 'comment' ? escapeForWordPress(text) : text);
  const max = MAX_BYTES[field];
  const pageLimit = { max: maxLength, sizeOf: ({ length }: string) => length };
  return [{ max, sizeOf }, ...(maxLength >= 0 && maxLength < max ? [pageLimit] : [])];
}

/**
 * How many characters must be removed from the end of a text so that it fits; 0 if it fits. A character is a grapheme
 * cluster: a letter with its vowel marks, or an emoji of several code points.
 */
export function charactersOver(text: string, limits: readonly Limit[]): number {
  const fits = (end?: number): boolean => limits.every(({ max, sizeOf }) => sizeOf(text.slice(0, end)) <= max);
  if (fits()) return 0;
  const starts = characterStarts(text);
  let kept = 0;
  for (let above = starts.length; above - kept > 1;) {
    const middle = (kept + above) >> 1;
    if (fits(starts[middle])) kept = middle;
    else above = middle;
  }
  return starts.length - kept;
}

/**
 * The estimated number of characters that can still be typed, based on the size of the last ones; negative if some must be
 * removed. Undefined while more than a tenth of the limit or more than 200 characters are left.
 */
export function charactersLeft(text: string, limits: readonly Limit[]): number | undefined {
  const sample = text.slice(-SAMPLE_LENGTH);
  const left = limits
    .filter(({ max }) => text.length * MAX_BYTES_PER_UNIT >= max * (1 - NEAR_FRACTION))
    .map(({ max, sizeOf }) => {
      const room = max - sizeOf(text);
      return room > max * NEAR_FRACTION
        ? Infinity
        : Math.floor((room * characterStarts(sample).length) / sizeOf(sample));
    });
  const least = Math.min(...left);
  if (least < 0) return -charactersOver(text, limits);
  return least <= NEAR_CHARACTERS ? least : undefined;
}

/** The length of a text in bytes of UTF-8. `TextEncoder` is not used, because Jest's jsdom environment does not have it. */
function bytesIn(text: string): number {
  let bytes = text.length;
  for (const character of text) bytes += Number(character > '\x7f') + Number(character > '\u07ff');
  return bytes;
}

/** The index where each grapheme cluster starts. */
function characterStarts(text: string): number[] {
  return Array.from(new Intl.Segmenter('ar').segment(text), ({ index }) => index);
}
