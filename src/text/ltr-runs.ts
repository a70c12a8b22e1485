import { countsNextWord } from './counted-nouns.js';
import {
  CONTINUES_NUMBER,
  ENDS_IN_ABBREVIATION,
  ENDS_IN_ABBREVIATIONS,
  ENDS_IN_NAME_WITH_EXCLAMATION_MARK,
  ENDS_IN_SHORT_WORD,
  LABEL_OF_NUMBER,
  SHORT_WORD_NEXT,
  UNIT_OF_NUMBER,
} from './ltr-heuristics.js';
import { findLtrTokens, hasLtrLetter, type LtrToken } from './ltr-tokens.js';
import type { Span } from './span.js';
import { ITEMS_PER_STEP, type Steps } from './steps.js';

/** Signs and spaces that two tokens of one run may have between them. */
const GAP_IN_RUN = /^[^\p{L}\p{N}\u0590-\u08FF()[\]{}«»\uFFFC]*$/u;
const ONLY_SPACES = /^\s*$/;

/** Matches the text before a sentence that is not embedded in another one. */
const BEFORE_SENTENCE = /(?:^|:)\s*$/;

/** Characters that are read before and after a gap. The limits keep the time linear in the length of the text. */
const LOOK_BEHIND = 120;
const LOOK_AHEAD = 80;

const RTL_CHARACTER = /[\u0590-\u08FF]/;
/** A sign between spaces, other than a dash or "&". */
const OPERATOR = /\s(?![-–—&]\s)[^\p{L}\p{N}\s]+\s/u;

interface OpenRun extends Span {
  lastToken: LtrToken;
  /** Quoted text is a complete run: nothing joins it. */
  isQuoted: boolean;
}

/**
 * Finds the runs of a right-to-left text that are read from left to right: names with their signs and numbers, URLs,
 * prices, phone numbers, titles, whole sentences. Punctuation that ends the surrounding sentence is not part of a run.
 */
export function* findLtrRuns(text: string): Steps<Span[]> {
  const runs: Span[] = [];
  let run: OpenRun | undefined;
  let count = 0;
  for (const token of findLtrTokens(text)) {
    if (++count % ITEMS_PER_STEP === 0) yield;
    if (run && joinsRun(text, run, token)) {
      run = { ...run, end: token.end, lastToken: token };
      continue;
    }
    if (run) runs.push(...closeRun(text, run));
    run = openRun(token);
  }
  if (run) runs.push(...closeRun(text, run));
  yield;
  return runs;
}

function openRun(token: LtrToken): OpenRun {
  const { start, end } = token.inner ?? token;
  return { start, end, lastToken: token, isQuoted: token.inner !== undefined };
}

function joinsRun(text: string, run: OpenRun, next: LtrToken): boolean {
  const gap = text.slice(run.end, next.start);
  if (run.isQuoted || !GAP_IN_RUN.test(gap)) return false;
  const before = text.slice(Math.max(run.start, run.end - LOOK_BEHIND), run.end);
  const after = text.slice(next.start, next.start + LOOK_AHEAD);
  if (/[.!?…]/.test(gap) && !continuesAfterStop(before, gap, after)) return false;
  const nextText = text.slice(next.start, next.end);
  const hasWord = hasLtrLetter(before);
  if (next.kind === 'number') return hasWord && (LABEL_OF_NUMBER.test(before) || belongsToName(text, run, next));
  if (hasWord || next.kind !== 'word') return hasWord;
  const isUnit = UNIT_OF_NUMBER.test(nextText.replace(/\.$/, ''));
  const continuesNumber = (): boolean =>
    run.lastToken.kind === 'number' && isNumberInName(before, 3) && CONTINUES_NUMBER.test(after);
  return ONLY_SPACES.test(gap) && (isUnit || continuesNumber());
}

/** Whether a run continues after a full stop or an exclamation mark, rather than a new sentence beginning there. */
function continuesAfterStop(before: string, gap: string, after: string): boolean {
  if (/[!?]/.test(gap)) return ENDS_IN_NAME_WITH_EXCLAMATION_MARK.test(before) || isSentence(before);
  return (
    ENDS_IN_ABBREVIATION.test(before) ||
    ENDS_IN_ABBREVIATIONS.test(before) ||
    (ENDS_IN_SHORT_WORD.test(before) && SHORT_WORD_NEXT.test(after)) ||
    /(?:^|[\s.])\p{Lu}$/u.test(before) ||
    /^\p{Ll}/u.test(after) ||
    (isSentence(before) && isSentence(after))
  );
}

/** Whether a text has at least three words, not all capitalized. Fewer words could be names side by side. */
function isSentence(text: string): boolean {
  const words = text.split(RTL_CHARACTER)[0]?.split(/\s+/) ?? [];
  return words.filter((word) => /\p{L}/u.test(word)).length >= 3 && words.some((word) => /^\p{Ll}/u.test(word));
}

/** Whether a text is a sentence rather than a formula, a path ("p -> div") or a list ("html, head, body", "A, B and C"). */
function isProse(text: string): boolean {
  return isSentence(text) && /^\p{Lu}[^]*\s\p{Ll}[^]*\s\p{Ll}/u.test(text) && !OPERATOR.test(text);
}

/** True for "Windows 11" and "Office 2019"; false for "Tesla 10,000 سيارة", "Tesla 100 سيارة" and "C++ 2) C#". */
function belongsToName(text: string, { start }: OpenRun, number: LtrToken): boolean {
  const numberText = text.slice(number.start, number.end);
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start);
  const after = text.slice(number.end, number.end + LOOK_AHEAD);
  const isListMarker = after.startsWith(')') && before.lastIndexOf('(') <= before.lastIndexOf(')');
  return isNumberInName(numberText, 4) && !isListMarker && !countsNextWord(before, numberText, after);
}

/** Whether a number looks like part of a name ("17", "3.12", "10+"): `maxDigits` limits the digits before the point. */
function isNumberInName(number: string, maxDigits: number): boolean {
  const [, integer] = /^([0-9\u06F0-\u06F9]+)(?:\.[0-9\u06F0-\u06F9]{1,2})*\+?$/.exec(number) ?? [];
  return integer !== undefined && integer.length <= maxDigits;
}

/** Adds final punctuation that belongs to the run. Returns no span for a plain number, which needs none. */
function closeRun(text: string, { start, end, lastToken, isQuoted }: OpenRun): Span[] {
  const runText = text.slice(start, end);
  if (!hasLtrLetter(runText) && lastToken.kind !== 'digits') return [];
  if (isQuoted) return [{ start, end }];
  const nextCharacter = text[end] ?? '';
  const runEnd = runText.slice(-LOOK_BEHIND);
  const startsSentence = (): boolean => BEFORE_SENTENCE.test(text.slice(Math.max(0, start - 9), start));
  const includesNext =
    (nextCharacter === '.' && (ENDS_IN_ABBREVIATION.test(runEnd) || ENDS_IN_ABBREVIATIONS.test(runEnd))) ||
    (nextCharacter === '!' && ENDS_IN_NAME_WITH_EXCLAMATION_MARK.test(runEnd)) ||
    (nextCharacter === '.' && isProse(runText.slice(0, LOOK_BEHIND)) && startsSentence()) ||
    (/[!?]/.test(nextCharacter) && isSentence(runText.slice(0, LOOK_BEHIND)) && startsSentence());
  return [{ start, end: includesNext ? end + 1 : end }];
}
