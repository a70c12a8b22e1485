// Numbers with signs that are always read from left to right, as parts of one regular expression. Before a lookbehind, a
// lookahead tests the next character, which takes less time.

import { DIGIT, LTR_LETTER_OR_UNDERSCORE, TOKEN_BOUNDARY } from './token-patterns.js';
import { RTL_LETTERS } from './unicode-ranges.js';

const CURRENCY_SIGN = '[$\\u00A3-\\u00A5\\u20A0-\\u20CF]';
/** A number with separators of thousands and decimals, with a decimal slash (Persian), or a time. */
const NUMBER = `${DIGIT}+(?:[.,:/\\u066B\\u066C]${DIGIT}+)*`;
/** A number ends here. Digits of the other kind (٠١٢) after it have an order of their own. */
const END_OF_NUMBER = `(?!(?:[.,:/\\u066B\\u066C+−±-]|${CURRENCY_SIGN})?${DIGIT}|[\\u0660-\\u0669]|[.,/°]?${LTR_LETTER_OR_UNDERSCORE}|[%٪‰°][${RTL_LETTERS}])`;

const ISO_TIME = `[T ]${DIGIT}{2}:(?:[:.]?${DIGIT})+(?:Z|[+-](?::?${DIGIT}){4})?`;
export const ISO_DATE = `${DIGIT}{4}-${DIGIT}{2}-${DIGIT}{2}(?:${ISO_TIME})?(?![-0-9])`;

/** Spaces and hyphens between groups of digits. */
const GROUP_SEPARATOR = '[ \\u00A0\\u2009\\u2010\\u2011-]';
/**
 * Groups of digits separated by spaces, hyphens or brackets: phone and card numbers, thousands. The limit keeps the time
 * linear in the length of the text.
 */
export const DIGIT_GROUPS = `(?:(?=\\()${TOKEN_BOUNDARY}\\(\\+?${DIGIT}+\\)${GROUP_SEPARATOR}?|\\+?${DIGIT}+(?:${GROUP_SEPARATOR}|(?=\\()))(?:\\(${DIGIT}+\\)${GROUP_SEPARATOR}?)?${DIGIT}+(?:${GROUP_SEPARATOR}${DIGIT}+){0,12}(?:[.,]${DIGIT}+)?(?!-?(?:${LTR_LETTER_OR_UNDERSCORE}|${DIGIT}))`;

/** A code of a telephone network ("*123#", "*#06#"), with or without a number after it ("*#31#0501234567"). */
export const SERVICE_CODE = `(?=[*#])${TOKEN_BOUNDARY}[*#]{1,2}${DIGIT}+(?:[*#]${DIGIT}+){0,8}#(?:${DIGIT}{3,})?(?![*#]|${DIGIT}|${LTR_LETTER_OR_UNDERSCORE})`;

/** A short number of a company in Israel ("*2700"). A star that is closed later, after a word, marks emphasis instead. */
export const STAR_NUMBER = `(?<=[\\u05D0-\\u05EA]:?[ -])\\*\\d{4}(?![\\w*]|[^*]{0,80}(?<![\\s-])\\*)`;

/**
 * Codes and phone numbers whose author typed them in the order in which they are displayed ("#123*",
 * "4567 123 50 966+").
 */
const VISUAL_CODE = `${TOKEN_BOUNDARY}(?:${DIGIT}{3,})?#{1,2}${DIGIT}+(?:[*#]${DIGIT}+){0,8}(?:#?\\*|##)`;
const VISUAL_PHONE = `(?<!${DIGIT})(?!${DIGIT}{1,3}(?: ${DIGIT}{3}){1,2}\\+)${DIGIT}+(?:[ ()-]{1,3}${DIGIT}+){1,12}\\+(?!${DIGIT})`;

const SIGN = '[-+−±]';
/** A number in a sum in which a slash divides. Were the slash also a part of numbers, the search would take exponential time. */
const DIVIDED_NUMBER = `${DIGIT}+(?:[.,:\\u066B\\u066C]${DIGIT}+)*`;
/** A sum or list of signed numbers without units ("-3 + 2 = -1", "+1 -1"). Arabic also writes calculations from right to left. */
const SUM = [
  `(?=${SIGN})${TOKEN_BOUNDARY}${SIGN}${NUMBER}(?:(?:\\s[-−*]\\s?|\\s?[=+×÷]\\s?)${SIGN}?${NUMBER}){1,12}`,
  `(?:(?=${SIGN})${TOKEN_BOUNDARY}${SIGN}|(?<!${DIGIT}))${DIVIDED_NUMBER}(?:\\s?[-+−×÷*/]\\s?${SIGN}?${DIVIDED_NUMBER}){1,12}\\s?=\\s?${SIGN}?${NUMBER}`,
].join('|');

/** Numbers that stay in the order in which the browser displays them. */
export const UNCHANGED_NUMBERS = `${VISUAL_CODE}|${VISUAL_PHONE}|(?:${SUM})(?!${DIGIT}|[.,]${DIGIT}|[%٪°\\^⁺⁻⁰¹²³⁴-⁹])`;

/** A sign or currency before digits. A hyphen after a letter joins two words, unless the letter is a particle. */
export const NUMBER_PREFIX = `(?:(?=[-+−±])${TOKEN_BOUNDARY}[-+−±]|(?:${CURRENCY_SIGN}|#)\\s?[-−]?)${CURRENCY_SIGN}?(?=${DIGIT})`;
export const PREFIXED_NUMBER = `${NUMBER_PREFIX}${NUMBER}(?:[%٪‰°](?![${RTL_LETTERS}]))?${END_OF_NUMBER}`;

const COORDINATE = `${DIGIT}+(?:\\.${DIGIT}+)?`;

export const CALCULATION = [
  // A power: 10^6, 10⁻⁹, 3×10⁸.
  `(?:${NUMBER}\\s?[×·]\\s?)?${DIGIT}+(?:\\^[-−+]?${DIGIT}+|[⁺⁻]?[⁰¹²³⁴-⁹]+)${END_OF_NUMBER}`,
  // A mixed fraction: 2½.
  `${DIGIT}+\\s?[¼-¾⅐-⅞]`,
  // A root: √2.
  `(?:${NUMBER})?[√∛∜]${NUMBER}${END_OF_NUMBER}`,
  // A point with a negative coordinate: (1, -2).
  `\\((?=[^()]{0,40}[-−])[-−]?${COORDINATE}(?:,\\s?[-−]?${COORDINATE}){1,3}\\)`,
  // Minutes of a match with added time: 90+4.
  `${DIGIT}{1,3}\\+${DIGIT}{1,2}(?!\\s?[-=+*/×])${END_OF_NUMBER}`,
].join('|');

/** Inches, with or without feet. The last mark may be a quotation mark instead. */
export const INCHES = `${DIGIT}+(?:\\.${DIGIT}+)?(?:['′’]${DIGIT}+)?["″](?!${DIGIT}|${LTR_LETTER_OR_UNDERSCORE})`;

const SPACED_THOUSANDS = new RegExp(`^${DIGIT}{1,3}(?:[ \\u2009]${DIGIT}{3})+(?:[.,]${DIGIT}+)?$`, 'u');
const DAY_FIRST_DATE = new RegExp(`^${DIGIT}{1,2}-${DIGIT}{1,2}-${DIGIT}{2,4}$`, 'u');

/**
 * Whether groups of digits are read from left to right: thousands separated by spaces; phone numbers (with a leading +,
 * 0 or bracket); card numbers, ISBNs and the like (at least three groups and seven digits). Ranges, scores, years and
 * day-first dates are not.
 */
export function isLtrDigitGroups(text: string): boolean {
  const groups = text.match(/[0-9\u06F0-\u06F9]+/g) ?? [];
  const digitCount = groups.join('').length;
  const isPhone = digitCount >= (/^\(?[+0\u06F0]/.test(text) ? 7 : text.startsWith('(') ? 9 : Infinity);
  const isCode = groups.length >= 3 && digitCount >= 7 && !DAY_FIRST_DATE.test(text);
  return SPACED_THOUSANDS.test(text) || isPhone || isCode;
}
