import { OBJECT_REPLACEMENT } from './bidi.js';
import { LTR_LETTERS, MARKS, NUMBERS, RTL_LETTERS } from './unicode-ranges.js';
import type { Span } from './span.js';

/**
 * A piece from left to right that holds no space, or that is known to be one thing:
 * - `word`: has a letter ("GPT-4", "@name", "C++", an address);
 * - `number`: digits alone ("10,000", "10-15"), which plain bidi draws as people expect;
 * - `digits`: digits that are always read from left to right (a phone number, a price, a date);
 * - `quoted`: text in quotes or brackets, all of it from left to right, with `inner` for what stands between them.
 */
export interface LtrToken extends Span {
  kind: 'word' | 'number' | 'digits' | 'quoted';
  inner?: Span;
}

/** Arabic, Hebrew and their kin: letters, marks and digits; and what stands for other things than text. */
const RTL = `\\u0590-\\u06EF\\u06FA-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC${OBJECT_REPLACEMENT}`;
const D = '[0-9\\u06F0-\\u06F9]';
const LATIN = `[${LTR_LETTERS}]`;
/** A letter from left to right, or an underscore, which names and tags hold: not one beside an Arabic word. */
const L = `(?:${LATIN}|(?<![${RTL}])_(?![${RTL}]))`;
/** Digits and signs above and below the line ("mc²", "H₂O", "Na⁺"). */
const SMALL = '¹²³\\u2070-\\u209F';
const CORE = `(?:${L}|[0-9\\u06F0-\\u06F9${SMALL}])(?:(?!_?[${RTL}])[${LTR_LETTERS}${MARKS}\\u06F0-\\u06F9_0-9${SMALL}])*`;
/** A beginning; particles are written together with the word after them ("و+5", "لـ.NET"). */
const BEFORE = `(?<=^|[\\s([{«“"'،؛:—–/|ـ${OBJECT_REPLACEMENT}]|(?:^|\\s)[وفبلك])`;

const QUOTED = [
  '«[^«»]{1,300}»|“[^“”]{1,300}”|"[^"]{1,300}"|\\([^()]{1,300}\\)|\\[[^[\\]]{1,300}\\]',
  `‘(?:[^‘’]|’(?=[${LTR_LETTERS}${RTL_LETTERS}])){1,300}’|${BEFORE}'(?:[^']|'(?=[${LTR_LETTERS}${RTL_LETTERS}])){1,300}'`,
].join('|');
const TAG = `</?[a-zA-Z][^<>${RTL}]*>`;
const ADDRESS = `(?:[a-zA-Z][a-zA-Z0-9+.-]*://|www\\.)[^\\s<>"«»“”،؛؟۔${OBJECT_REPLACEMENT}]+`;
const TIME = `[T ]${D}{2}:(?:[:.]?${D})+(?:Z|[+-](?::?${D}){4})?`;
const ISO_DATE = `${D}{4}-${D}{2}-${D}{2}(?:${TIME})?(?![-0-9])`;
const GROUPS = `(?:${BEFORE}\\(\\+?${D}+\\)|\\+?${D}+)(?:[ \\u00A0\\u2009-](?:\\(${D}+\\)|${D}+))+(?:[.,]${D}+)?(?!-?(?:${L}|${D}))`;
/** Before digits; a hyphen after a letter that is no particle joins words. */
const SIGN = `(?:${BEFORE}[-+−±]|[$€£¥₪₹#]\\s?[-−]?)[$€£¥₪₹]?(?=${D})`;
const SIGNED = `${SIGN}${D}[0-9\\u06F0-\\u06F9.,]*[%°]?(?<![.,])(?![.,]?${D}|[.,/°]?${L})`;
const IBAN = '(?<!\\w)[A-Z]{2}\\d{2}(?: [A-Z\\d]{1,4}){3,}(?!\\w)';

/** A tag that goes on in Arabic is read from the right. */
const NAMED = `[@#$](?=${L})(?![${LTR_LETTERS}${MARKS}${NUMBERS}_]*[${RTL_LETTERS}])`;
/** A hyphen before a word is an option of a command; at the beginning of a line or before a name it is a dash. */
const LEAD = `${NAMED}|${SIGN}|°(?=[CF])|(?<=\\S\\s)-(?=[a-z])|${BEFORE}(?:(?:\\.{1,2}|~)?[/\\\\]{1,2}(?=[.\\w])|(?:\\*?\\.|:{1,2}|--)(?=${L})|['’](?=\\d\\ds))`;
const INNER = `[^\\s${LTR_LETTERS}${MARKS}${NUMBERS}${RTL}«»“”"()[\\]{}<>…]{1,3}`;
const CALL = '\\([\\w.,*&]*\\)|\\[\\w*\\]|<[\\w:.,*& ]+>';
/** Blood types, ratings and marks, where they do not number the points of a list. */
const GRADE = '(?<=(?:\\S\\s|\\()(?:[ABC]{1,3}|O))[-−](?=[\\s.،)]|$)';
const TRAIL = `[®™℠©°]|\\+{1,2}|#|&(?=[\\s.،؛)]|$)|(?<=[A-Z])\\$|${GRADE}|:?[/\\\\]+(?![${RTL}])`;
const WORD = `(?:${LEAD})?${CORE}(?:(?:${INNER}|${CALL})${CORE})*(?:${CALL})?(?:${TRAIL})?`;

const ATOM = new RegExp(
  [
    `(?<date>${ISO_DATE})|(?<groups>${GROUPS})|(?<signed>${SIGNED})`,
    `(?<quoted>${QUOTED})|(?<tag>${TAG})|(?<address>${ADDRESS})|${IBAN}|${WORD}`,
  ].join('|'),
  'gu',
);
const LETTER = new RegExp(LATIN, 'u');
const FOREIGN = new RegExp(`[${RTL}]`, 'u');

/** Whether a text holds a letter that is written from left to right. */
export function hasLtrLetter(text: string): boolean {
  return LETTER.test(text);
}

/** The pieces of a text that go from left to right, in order. */
export function findLtrTokens(text: string): LtrToken[] {
  const atoms: LtrToken[] = [];
  ATOM.lastIndex = 0;
  for (let match = ATOM.exec(text); match; match = ATOM.exec(text)) {
    const atom = toAtom(match);
    if (atom) atoms.push(atom);
    ATOM.lastIndex = atom?.end ?? match.index + 1;
  }
  return atoms;
}

function toAtom(match: RegExpExecArray): LtrToken | undefined {
  const { 0: text, index: start, groups = {} } = match;
  const end = start + text.length;
  if (groups.quoted) {
    const content = text.slice(1, -1);
    if (FOREIGN.test(content) || !hasLtrLetter(content) || content.trim() !== content) return undefined;
    return { kind: 'quoted', start, end, inner: { start: start + 1, end: end - 1 } };
  }
  // `<div>` looks the same from either side; anything longer does not.
  if (groups.tag) return /^<\w+>$/.test(text) ? undefined : { kind: 'word', start, end };
  if (groups.address) return { kind: 'word', start, end: start + withoutStop(text).length };
  if (groups.date ?? groups.signed) return { kind: 'digits', start, end };
  if (groups.groups) return groupsToAtom(text, start);
  return { kind: hasLtrLetter(text) ? 'word' : 'number', start, end };
}

/** An address ends before the full stop, comma or closing bracket of the sentence round it. */
function withoutStop(address: string): string {
  const bare = address.replace(/[.,:;!?…'’]+$/, '');
  const isOpen = bare.endsWith(')') && bare.split(')').length > bare.split('(').length;
  return isOpen ? withoutStop(bare.slice(0, -1)) : bare;
}

const THOUSANDS = new RegExp(`^${D}{1,3}(?:[ \\u2009]${D}{3})+(?:[.,]${D}+)?$`, 'u');
const DAY_FIRST = new RegExp(`^${D}{1,2}-${D}{1,2}-${D}{2,4}$`, 'u');

/**
 * Groups of digits: thousands parted by spaces; phone numbers (a leading +, 0 or bracket), card numbers, ISBN and the like
 * (three groups, seven digits or more). Not ranges, scores, years and dates by day, which are read from the right.
 */
function groupsToAtom(text: string, start: number): LtrToken {
  const groups = text.match(/[0-9\u06F0-\u06F9]+/g) ?? [];
  const count = groups.join('').length;
  const isPhone = count >= (/^\(?[+0\u06F0]/.test(text) ? 7 : text.startsWith('(') ? 9 : Infinity);
  const isCode = groups.length >= 3 && count >= 7 && !DAY_FIRST.test(text);
  if (THOUSANDS.test(text) || isPhone || isCode) return { kind: 'digits', start, end: start + text.length };
  // Two numbers side by side: the first alone.
  const end = text.search(/[ \u00A0\u2009]/);
  return { kind: 'number', start, end: start + (end < 0 ? text.length : end) };
}
