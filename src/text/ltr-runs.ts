import { findLtrTokens, hasLtrLetter, type LtrToken } from './ltr-tokens.js';
import type { Span } from './span.js';
import {
  ENDS_IN_ABBREVIATION,
  COUNTED_NOUN_NEXT,
  ENDS_IN_EXCLAIMED_NAME,
  LABEL_OF_NUMBER,
  UNIT_OF_NUMBER,
} from './ltr-heuristics.js';

/** What may stand between two words of one phrase. */
const GAP = /^\s*(?:(?:[,;:&|/+=×<>≤≥≈·•–\-!?.'"’‘…*~\p{Extended_Pictographic}]|\u200D|\uFE0F)\s*){0,4}$/u;
/** What makes one formula of the numbers at both sides. */
const OPERATOR = /[+=×*<>≤≥≈]/;
const SPACE = /^\s*$/;

/** Before a sentence that is not part of another one. */
const STANDS_ALONE = /(?:^|:)\s*$/;

interface Phrase extends Span {
  last: LtrToken;
  isWhole: boolean;
}

/**
 * The phrases of a right-to-left text that are read from left to right: names with their signs and numbers, addresses,
 * prices, phone numbers, titles, whole sentences. The sentence's own full stop, exclamation and question mark stay outside.
 */
export function findLtrRuns(text: string): Span[] {
  const phrases: Span[] = [];
  let phrase: Phrase | undefined;
  for (const atom of findLtrTokens(text)) {
    if (phrase && joins(text, phrase, atom)) {
      phrase = { ...phrase, end: atom.end, last: atom };
      continue;
    }
    if (phrase) phrases.push(...finish(text, phrase));
    phrase = begin(atom);
  }
  if (phrase) phrases.push(...finish(text, phrase));
  return phrases;
}

/** Text in quotes is a phrase of its own. */
function begin(atom: LtrToken): Phrase {
  const { start, end } = atom.inner ?? atom;
  return { start, end, last: atom, isWhole: atom.inner !== undefined };
}

function joins(text: string, phrase: Phrase, next: LtrToken): boolean {
  const gap = text.slice(phrase.end, next.start);
  if (phrase.isWhole || !GAP.test(gap)) return false;
  // What a phrase ends with tells how it goes on; one that never ends is not read again and again.
  const said = text.slice(Math.max(phrase.start, phrase.end - 120), phrase.end);
  if (/[.!?…]/.test(gap) && !continues(said, gap, text.slice(next.start, next.start + 80))) return false;
  const word = text.slice(next.start, next.end);
  const isNamed = hasLtrLetter(said);
  const afterNumber = phrase.last.kind === 'number';
  switch (next.kind) {
    case 'digits':
      return LABEL_OF_NUMBER.test(said);
    case 'number':
      if (!isNamed || OPERATOR.test(gap)) return isNamed;
      return LABEL_OF_NUMBER.test(said) || ((!afterNumber || gap.startsWith(',')) && belongsToName(text, next));
    case 'quoted':
      return isNamed && !afterNumber && SPACE.test(gap) && !word.startsWith('«');
    case 'word':
      return (
        isNamed ||
        (SPACE.test(gap) && (UNIT_OF_NUMBER.test(word.replace(/\.$/, '')) || (afterNumber && isNameNumber(said, 3))))
      );
  }
}

/** Whether Latin text goes on after a full stop or an exclamation mark, instead of another sentence beginning. */
function continues(said: string, gap: string, next: string): boolean {
  if (/[!?]/.test(gap)) return ENDS_IN_EXCLAIMED_NAME.test(said) || isSentence(said);
  return (
    ENDS_IN_ABBREVIATION.test(said) ||
    /(?:^|[\s.])\p{Lu}$/u.test(said) ||
    /^\p{Ll}/u.test(next) ||
    (isSentence(said) && isSentence(next))
  );
}

/** Three words or more, not all of them capitalised: a sentence, where names alone could stand side by side. */
function isSentence(text: string): boolean {
  return /^(?:[^\u0590-\u08FF]*?\p{L}\S*\s){2}[^\u0590-\u08FF]*?\p{L}/u.test(text) && /(?:^|\s)\p{Ll}/u.test(text);
}

/** "Windows 11" and "Office 2019", not the 10,000 of "Tesla 10,000 سيارة", unless Latin text goes on after it. */
function belongsToName(text: string, number: LtrToken): boolean {
  const after = text.slice(number.end, number.end + 40);
  if (COUNTED_NOUN_NEXT.test(after)) return false;
  return isNameNumber(text.slice(number.start, number.end), 4) || hasLtrLetter(/^\s\S/u.exec(after)?.[0] ?? '');
}

/** "17", "3.12", "10+": no more digits than numbers in names have. */
function isNameNumber(number: string, digits: number): boolean {
  const [, whole] = /^([0-9\u06F0-\u06F9]+)(?:\.[0-9\u06F0-\u06F9]{1,2})*\+?$/.exec(number) ?? [];
  return whole !== undefined && whole.length <= digits;
}

/** A phrase with the signs after it that are its own; nothing where it is only a number. */
function finish(text: string, { start, end, last, isWhole }: Phrase): Span[] {
  const said = text.slice(start, end);
  if (!hasLtrLetter(said) && last.kind !== 'digits') return [];
  if (isWhole) return [{ start, end }];
  const sign = text[end] ?? '';
  const isOwn =
    (sign === '.' && ENDS_IN_ABBREVIATION.test(said)) ||
    (sign === '!' && ENDS_IN_EXCLAIMED_NAME.test(said)) ||
    (/[.!?]/.test(sign) && STANDS_ALONE.test(text.slice(0, start).slice(-9)) && isSentence(said.slice(0, 120)));
  return [{ start, end: isOwn ? end + 1 : end }];
}
