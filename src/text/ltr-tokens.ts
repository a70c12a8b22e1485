import { OBJECT_REPLACEMENT } from './bidi.js';
import { isMinusSign } from './minus-signs.js';
import {
  CALCULATION,
  DIGIT_GROUPS,
  INCHES,
  isLtrDigitGroups,
  ISO_DATE,
  NUMBER_PREFIX,
  PREFIXED_NUMBER,
  SERVICE_CODE,
  STAR_NUMBER,
  UNCHANGED_NUMBERS,
} from './number-patterns.js';
import type { Span } from './span.js';
import { ALPHANUMERICS, LTR_LETTER_OR_UNDERSCORE, RTL_RANGE, TOKEN_BOUNDARY } from './token-patterns.js';
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

// The patterns below are parts of one regular expression (`TOKEN`). Repetitions that could begin at every character and
// match nothing in the end have limits, so that the time stays linear in the length of the text.

const QUOTED = [
  '«[^«»]{1,300}»|“[^“”]{1,300}”|"[^"]{1,300}"|\\([^()]{1,300}\\)|\\[[^[\\]]{1,300}\\]',
  `‘(?:[^‘’]|’(?=[${LTR_LETTERS}${RTL_LETTERS}])){1,300}’|(?=')${TOKEN_BOUNDARY}'(?:[^']|'(?=[${LTR_LETTERS}${RTL_LETTERS}])){1,300}'`,
].join('|');
const HTML_TAG = `</?[a-zA-Z][^<>${RTL_RANGE}]*>`;
const URL_LIKE = `(?:[a-zA-Z][a-zA-Z0-9+.-]{0,20}://|www\\.)[^\\s<>"«»“”،؛؟۔${OBJECT_REPLACEMENT}]+`;
const IBAN = '(?<!\\w)[A-Z]{2}\\d{2}(?: [A-Z\\d]{1,4}){3,8}(?!\\w)';

/**
 * The sign of a handle or hashtag. A hashtag that continues in Arabic is read from right to left. "#C" is "C#", typed
 * in visual order.
 */
const HANDLE_PREFIX = `(?!#[A-Z](?!\\w))[@#$](?=${LTR_LETTER_OR_UNDERSCORE})(?![${LTR_LETTERS}${MARKS}${NUMBERS}_]*[${RTL_LETTERS}])`;
/** The beginning of a path ("~/.bashrc"), a file extension, an option, a key of code. */
const PATH_PREFIX = '(?:(?:\\.{1,2}|~)?[/\\\\]{1,2}){1,4}\\.?(?=\\w)';
/** Operators of code before a name. A star that is closed later marks emphasis instead. */
const OPERATOR_PREFIX = '\\+\\+(?=[a-z])|[!&](?=[a-z])|\\*{1,2}(?=[a-z_])(?![^*]{0,80}\\*)';
/**
 * A hyphen between words can begin a command's option (" -v"); at the start of a line or before a name it is a dash.
 */
const WORD_PREFIX = `${HANDLE_PREFIX}|${NUMBER_PREFIX}|°(?=[CF])|[√∛∜]|(?<=\\S\\s)-(?=[a-z])|(?=[-.~/\\\\+!&*:'’])${TOKEN_BOUNDARY}(?:${PATH_PREFIX}|${OPERATOR_PREFIX}|(?:\\*?\\.|:{1,2}|--)(?=${LTR_LETTER_OR_UNDERSCORE})|['’](?=\\d\\ds))`;
/** A variable in a template ("${name}"). */
const VARIABLE = '[$#@%]\\{[A-Za-z_][\\w.:-]*\\}';
const WORD_INNER_PUNCTUATION = `[^\\s${LTR_LETTERS}${MARKS}${NUMBERS}${RTL_RANGE}«»“”"()[\\]{}<>…]{1,3}`;
/** The brackets of a function call, an index or type arguments. */
const CODE_BRACKETS = '\\([\\w.,*&]*\\)|\\[\\w*\\]|<[\\w:.,*& ]+>';
/**
 * The minus of blood types, ratings and grades ("O-", "AA-"). At the start of a line, "A-" is a list marker instead.
 */
const GRADE_MINUS = '(?<=(?:\\S\\s|\\()(?:[ABC]{1,3}|O))[-−](?=[\\s.،)]|$)';
/** The star of "A*" and "Sagittarius A*". After another star it ends emphasis instead. */
const NAME_STAR = '(?<=(?:^|[\\s(])[A-Z])\\*(?=[\\s.،؛)]|$)(?<!(?<![A-Z])\\*[^*]{0,80}\\*)';
const WORD_SUFFIX = `[®™℠©°]|(?<=&\\w{2,8});|${NAME_STAR}|\\+{1,2}|#|&(?=[\\s.،؛)]|$)|(?<=[A-Z])\\$|${GRADE_MINUS}|:?[/\\\\]+(?![${RTL_RANGE}])`;
const LTR_WORD = `(?:${WORD_PREFIX})?${ALPHANUMERICS}(?:(?:${WORD_INNER_PUNCTUATION}|${CODE_BRACKETS})${ALPHANUMERICS})*(?:${CODE_BRACKETS})?(?:${WORD_SUFFIX})?`;
/** A power of brackets ("(a+b)²", "(x - 1)^2"). */
const MATH_TERM = `\\([\\w.+−*/ -]{1,40}\\)(?:[²³]|\\^\\w+)`;

/** No token begins with these. The search is several times faster if it skips them at once. */
const NOT_A_START = `(?![\\s${RTL_LETTERS}])`;

const TOKEN = new RegExp(
  `${NOT_A_START}(?:${[
    `(?<unchanged>${UNCHANGED_NUMBERS})|(?<digits>${ISO_DATE}|${SERVICE_CODE}|${STAR_NUMBER}|${CALCULATION})`,
    `(?<math>${MATH_TERM})|(?<inches>${INCHES})`,
    `(?<digitGroups>${DIGIT_GROUPS})|(?<prefixedNumber>${PREFIXED_NUMBER})|(?<quoted>${QUOTED})`,
    `(?<tag>${HTML_TAG}|${VARIABLE})|(?<url>${URL_LIKE})|${IBAN}|${LTR_WORD}`,
  ].join('|')})`,
  'gu',
);
const HAS_LTR_LETTER = new RegExp(`[${LTR_LETTERS}]`, 'u');
const HAS_RTL_CHARACTER = new RegExp(`[${RTL_RANGE}]`, 'u');

/** Whether a text contains a letter of a left-to-right script. */
export function hasLtrLetter(text: string): boolean {
  return HAS_LTR_LETTER.test(text);
}

/** Finds the left-to-right pieces of a text, in order. They do not overlap. */
export function* findLtrTokens(text: string): Generator<LtrToken, void> {
  for (let position = 0; ;) {
    // Between two tokens, another search can use the same regular expression.
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (!match) return;
    const token = toToken(text, match);
    position = token?.end ?? match.index + 1;
    if (token) yield token;
  }
}

/** Returns undefined for a match that does not need a token, such as quotes around Arabic. */
function toToken(text: string, { 0: matched, index: start, groups = {} }: RegExpExecArray): LtrToken | undefined {
  const end = start + matched.length;
  if (groups.quoted) {
    const content = matched.slice(1, -1);
    if (HAS_RTL_CHARACTER.test(content) || !hasLtrLetter(content) || content.trim() !== content) return undefined;
    return { kind: 'quoted', start, end, inner: { start: start + 1, end: end - 1 } };
  }
  if (groups.url) return { kind: 'word', start, end: start + trimSentencePunctuation(matched).length };
  if (groups.unchanged) return { kind: 'number', start, end };
  if (groups.tag || groups.math) return { kind: 'word', start, end };
  if (groups.digits) return { kind: 'digits', start, end };
  if (groups.inches) {
    const isQuoted = matched.endsWith('"') && isInQuotationMarks(text, start);
    return isQuoted ? { kind: 'number', start, end: end - 1 } : { kind: 'digits', start, end };
  }
  if (groups.prefixedNumber)
    return matched.startsWith('-') && !isMinusSign(text, { start, end }) ? undefined : { kind: 'digits', start, end };
  if (groups.digitGroups && isLtrDigitGroups(matched)) return { kind: 'digits', start, end };
  if (groups.digitGroups) {
    // These are separate numbers: the token is the first one.
    const firstGroup = matched.split(/[ \u00A0\u2009(]/)[0] ?? '';
    return { kind: 'number', start, end: firstGroup ? start + firstGroup.length : end };
  }
  return { kind: hasLtrLetter(matched) ? 'word' : 'number', start, end };
}

/** Whether a quotation mark before a position is still open. After a digit, the mark can mean inches. */
function isInQuotationMarks(text: string, position: number): boolean {
  return text.slice(Math.max(0, position - 120), position).split(/(?<![\d۰-۹])"/).length % 2 === 0;
}

/** Removes the full stop, comma or closing bracket of the surrounding sentence from the end of a URL. */
function trimSentencePunctuation(url: string): string {
  let unopened = url.split(')').length - url.split('(').length;
  let end = url.length;
  for (; end > 0; end--) {
    const last = url.charAt(end - 1);
    if (!/[.,:;!?…'’]/.test(last) && !(last === ')' && unopened-- > 0)) break;
  }
  return url.slice(0, end);
}
