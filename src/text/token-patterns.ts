// Parts of regular expressions for left-to-right tokens. Names in _RANGE are contents of a character class.

import { OBJECT_REPLACEMENT } from './bidi.js';
import { LTR_LETTERS, MARKS, RTL_LETTERS } from './unicode-ranges.js';

/** Letters, marks and digits of Arabic, Hebrew and related scripts, and the placeholder for objects. */
export const RTL_RANGE = `\\u0590-\\u06EF\\u06FA-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC${OBJECT_REPLACEMENT}`;
/** Digits and signs in superscript or subscript ("mc²", "H₂O", "Na⁺"). */
const SCRIPT_SIGN_RANGE = '¹²³\\u2070-\\u209F';
/** European and Persian digits, which the bidi algorithm treats alike. */
export const DIGIT_RANGE = '0-9\\u06F0-\\u06F9';

export const DIGIT = `[${DIGIT_RANGE}]`;
/** Names and tags contain underscores. An underscore beside an Arabic word belongs to that word. */
export const LTR_LETTER_OR_UNDERSCORE = `(?:[${LTR_LETTERS}]|(?<![${RTL_RANGE}])_(?![${RTL_RANGE}]))`;
/** Letters and digits without punctuation. */
export const ALPHANUMERICS = `(?:${LTR_LETTER_OR_UNDERSCORE}|[${DIGIT_RANGE}${SCRIPT_SIGN_RANGE}])(?:(?!_?[${RTL_LETTERS}${OBJECT_REPLACEMENT}])[${LTR_LETTERS}${MARKS}${DIGIT_RANGE}_${SCRIPT_SIGN_RANGE}])*`;
/**
 * A place where a token can begin. Arabic particles are joined to the next word ("و+5", "لـ.NET"). Direction marks are
 * invisible.
 */
export const TOKEN_BOUNDARY = `(?<=^|[\\s([{«“"'،؛:—–/|ـ\\u200E\\u200F${OBJECT_REPLACEMENT}]|(?:^|\\s)[وفبلك])`;
