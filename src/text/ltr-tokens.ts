import { OBJECT_REPLACEMENT } from './bidi.js';
import type { Span } from './span.js';
import { LTR_LETTERS, MARKS, NUMBERS, RTL_LETTERS } from './unicode-ranges.js';

/**
 * A piece of left-to-right text without spaces, or a known pattern with spaces:
 * - `word`: contains a letter ("GPT-4", "@name", "C++", a URL);
 * - `number`: only digits ("10,000", "10-15"); the bidi algorithm already displays it as people expect;
 * - `digits`: digits that are always read from left to right (a phone number, a price, a date);
 * - `quoted`: quotes or brackets with only left-to-right text between them; `inner` is the text without the quotes.
 */
export interface LtrToken extends Span {
  kind: 'word' | 'number' | 'digits' | 'quoted';
  inner?: Span;
}

// The patterns below are parts of one regular expression (`TOKEN`). Names in _RANGE are contents of a character class.

/** Letters, marks and digits of Arabic, Hebrew and related scripts, and the placeholder for objects. */
const RTL_RANGE = `\\u0590-\\u06EF\\u06FA-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC${OBJECT_REPLACEMENT}`;
/** Digits and signs in superscript or subscript ("mc²", "H₂O", "Na⁺"). */
const SCRIPT_SIGN_RANGE = '¹²³\\u2070-\\u209F';
/** European and Persian digits, which the bidi algorithm treats alike. */
const DIGIT_RANGE = '0-9\\u06F0-\\u06F9';

const DIGIT = `[${DIGIT_RANGE}]`;
const LTR_LETTER = `[${LTR_LETTERS}]`;
/** Names and tags contain underscores. An underscore beside an Arabic word belongs to that word. */
const LTR_LETTER_OR_UNDERSCORE = `(?:${LTR_LETTER}|(?<![${RTL_RANGE}])_(?![${RTL_RANGE}]))`;
/** Letters and digits without punctuation. */
const ALPHANUMERICS = `(?:${LTR_LETTER_OR_UNDERSCORE}|[${DIGIT_RANGE}${SCRIPT_SIGN_RANGE}])(?:(?!_?[${RTL_RANGE}])[${LTR_LETTERS}${MARKS}${DIGIT_RANGE}_${SCRIPT_SIGN_RANGE}])*`;
/** A place where a token can begin. Arabic particles are joined to the next word ("و+5", "لـ.NET"). */
const TOKEN_BOUNDARY = `(?<=^|[\\s([{«“"'،؛:—–/|ـ${OBJECT_REPLACEMENT}]|(?:^|\\s)[وفبلك])`;

const QUOTED = [
  '«[^«»]{1,300}»|“[^“”]{1,300}”|"[^"]{1,300}"|\\([^()]{1,300}\\)|\\[[^[\\]]{1,300}\\]',
  `‘(?:[^‘’]|’(?=[${LTR_LETTERS}${RTL_LETTERS}])){1,300}’|${TOKEN_BOUNDARY}'(?:[^']|'(?=[${LTR_LETTERS}${RTL_LETTERS}])){1,300}'`,
].join('|');
const HTML_TAG = `</?[a-zA-Z][^<>${RTL_RANGE}]*>`;
const URL_LIKE = `(?:[a-zA-Z][a-zA-Z0-9+.-]*://|www\\.)[^\\s<>"«»“”،؛؟۔${OBJECT_REPLACEMENT}]+`;
const ISO_TIME = `[T ]${DIGIT}{2}:(?:[:.]?${DIGIT})+(?:Z|[+-](?::?${DIGIT}){4})?`;
const ISO_DATE = `${DIGIT}{4}-${DIGIT}{2}-${DIGIT}{2}(?:${ISO_TIME})?(?![-0-9])`;
/** Groups of digits separated by spaces or hyphens: phone and card numbers, thousands. */
const DIGIT_GROUPS = `(?:${TOKEN_BOUNDARY}\\(\\+?${DIGIT}+\\)|\\+?${DIGIT}+)(?:[ \\u00A0\\u2009-](?:\\(${DIGIT}+\\)|${DIGIT}+))+(?:[.,]${DIGIT}+)?(?!-?(?:${LTR_LETTER_OR_UNDERSCORE}|${DIGIT}))`;
/** A sign or currency before digits. A hyphen after a letter joins two words, unless the letter is a particle. */
const NUMBER_PREFIX = `(?:${TOKEN_BOUNDARY}[-+−±]|[$€£¥₪₹#]\\s?[-−]?)[$€£¥₪₹]?(?=${DIGIT})`;
const PREFIXED_NUMBER = `${NUMBER_PREFIX}${DIGIT}[${DIGIT_RANGE}.,]*[%°]?(?<![.,])(?![.,]?${DIGIT}|[.,/°]?${LTR_LETTER_OR_UNDERSCORE})`;
const IBAN = '(?<!\\w)[A-Z]{2}\\d{2}(?: [A-Z\\d]{1,4}){3,}(?!\\w)';

/** The sign of a handle or hashtag. A hashtag that continues in Arabic is read from right to left. */
const HANDLE_PREFIX = `[@#$](?=${LTR_LETTER_OR_UNDERSCORE})(?![${LTR_LETTERS}${MARKS}${NUMBERS}_]*[${RTL_LETTERS}])`;
/**
 * A hyphen between words can begin a command's option (" -v"); at the start of a line or before a name it is a dash.
 */
const WORD_PREFIX = `${HANDLE_PREFIX}|${NUMBER_PREFIX}|°(?=[CF])|(?<=\\S\\s)-(?=[a-z])|${TOKEN_BOUNDARY}(?:(?:\\.{1,2}|~)?[/\\\\]{1,2}(?=[.\\w])|(?:\\*?\\.|:{1,2}|--)(?=${LTR_LETTER_OR_UNDERSCORE})|['’](?=\\d\\ds))`;
const WORD_INNER_PUNCTUATION = `[^\\s${LTR_LETTERS}${MARKS}${NUMBERS}${RTL_RANGE}«»“”"()[\\]{}<>…]{1,3}`;
/** The brackets of a function call, an index or type arguments. */
const CODE_BRACKETS = '\\([\\w.,*&]*\\)|\\[\\w*\\]|<[\\w:.,*& ]+>';
/**
 * The minus of blood types, ratings and grades ("O-", "AA-"). At the start of a line, "A-" is a list marker instead.
 */
const GRADE_MINUS = '(?<=(?:\\S\\s|\\()(?:[ABC]{1,3}|O))[-−](?=[\\s.،)]|$)';
const WORD_SUFFIX = `[®™℠©°]|\\+{1,2}|#|&(?=[\\s.،؛)]|$)|(?<=[A-Z])\\$|${GRADE_MINUS}|:?[/\\\\]+(?![${RTL_RANGE}])`;
const LTR_WORD = `(?:${WORD_PREFIX})?${ALPHANUMERICS}(?:(?:${WORD_INNER_PUNCTUATION}|${CODE_BRACKETS})${ALPHANUMERICS})*(?:${CODE_BRACKETS})?(?:${WORD_SUFFIX})?`;

const TOKEN = new RegExp(
  [
    `(?<date>${ISO_DATE})|(?<digitGroups>${DIGIT_GROUPS})|(?<prefixedNumber>${PREFIXED_NUMBER})`,
    `(?<quoted>${QUOTED})|(?<tag>${HTML_TAG})|(?<url>${URL_LIKE})|${IBAN}|${LTR_WORD}`,
  ].join('|'),
  'gu',
);
const HAS_LTR_LETTER = new RegExp(LTR_LETTER, 'u');
const HAS_RTL_CHARACTER = new RegExp(`[${RTL_RANGE}]`, 'u');

/** Whether a text contains a letter of a left-to-right script. */
export function hasLtrLetter(text: string): boolean {
  return HAS_LTR_LETTER.test(text);
}

/** Finds the left-to-right pieces of a text, in order. They do not overlap. */
export function findLtrTokens(text: string): LtrToken[] {
  const tokens: LtrToken[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const token = toToken(match);
    if (token) tokens.push(token);
    TOKEN.lastIndex = token?.end ?? match.index + 1;
  }
  return tokens;
}

/** Returns undefined for a match that does not need a token, such as quotes around Arabic. */
function toToken(match: RegExpExecArray): LtrToken | undefined {
  const { 0: text, index: start, groups = {} } = match;
  const end = start + text.length;
  if (groups.quoted) {
    const content = text.slice(1, -1);
    if (HAS_RTL_CHARACTER.test(content) || !hasLtrLetter(content) || content.trim() !== content) return undefined;
    return { kind: 'quoted', start, end, inner: { start: start + 1, end: end - 1 } };
  }
  if (groups.url) return { kind: 'word', start, end: start + trimSentencePunctuation(text).length };
  if (groups.tag) return { kind: 'word', start, end };
  if (groups.date ?? groups.prefixedNumber) return { kind: 'digits', start, end };
  if (groups.digitGroups) return digitGroupsToToken(text, start);
  return { kind: hasLtrLetter(text) ? 'word' : 'number', start, end };
}

/** Removes the full stop, comma or closing bracket of the surrounding sentence from the end of a URL. */
function trimSentencePunctuation(url: string): string {
  const trimmed = url.replace(/[.,:;!?…'’]+$/, '');
  const endsInUnopenedBracket = trimmed.endsWith(')') && trimmed.split(')').length > trimmed.split('(').length;
  return endsInUnopenedBracket ? trimSentencePunctuation(trimmed.slice(0, -1)) : trimmed;
}

const SPACED_THOUSANDS = new RegExp(`^${DIGIT}{1,3}(?:[ \\u2009]${DIGIT}{3})+(?:[.,]${DIGIT}+)?$`, 'u');
const DAY_FIRST_DATE = new RegExp(`^${DIGIT}{1,2}-${DIGIT}{1,2}-${DIGIT}{2,4}$`, 'u');

/**
 * Decides how groups of digits are read. From left to right: thousands separated by spaces; phone numbers (with a
 * leading +, 0 or bracket); card numbers, ISBNs and the like (at least three groups and seven digits). From right to
 * left: ranges, scores, years and day-first dates.
 */
function digitGroupsToToken(text: string, start: number): LtrToken {
  const groups = text.match(/[0-9\u06F0-\u06F9]+/g) ?? [];
  const digitCount = groups.join('').length;
  const isPhone = digitCount >= (/^\(?[+0\u06F0]/.test(text) ? 7 : text.startsWith('(') ? 9 : Infinity);
  const isCode = groups.length >= 3 && digitCount >= 7 && !DAY_FIRST_DATE.test(text);
  if (SPACED_THOUSANDS.test(text) || isPhone || isCode) return { kind: 'digits', start, end: start + text.length };
  // These are separate numbers: the token is the first one.
  const firstSpace = text.search(/[ \u00A0\u2009]/);
  return { kind: 'number', start, end: start + (firstSpace < 0 ? text.length : firstSpace) };
}
