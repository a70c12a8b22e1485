import type { Span } from './span.js';
import { RTL_LETTERS } from './unicode-ranges.js';

/**
 * Signs and spaces at the edges of a piece. A percent or degree sign belongs to its number. Signs beside a
 * left-to-right mark are in the place that their author gave them. A space beside it is no part of the text.
 */
const LEADING_SIGNS = /^(?:[^\p{L}\p{N}\u200E]|\u200E(?=\s))*/u;
const TRAILING_SIGN = /(?:[^\p{L}\p{M}\p{N}%٪°\u200E]|(?<=\s)\u200E)$/u;

/** A sentence may end here, or the next item of a list begins ("1) C++ 2) C#"). */
const PART_END = /^(?:[.!…:]|\s+\d{1,2}\))\s+$/;
/** One number before an Arabic word, which it may count. Versions and compound numbers are no counts. */
const COUNT = new RegExp(`^["”»)\\]}]?\\s+[\\d۰-۹]+(?:[,٬][\\d۰-۹]{3})*(?:[.٫][\\d۰-۹]+)?[%٪]?\\s+[${RTL_LETTERS}]`);
/** A longer number is no count. The limit keeps the time linear in the length of the text. */
const COUNT_LENGTH = 40;

/** Brackets and quotation marks. The last two open and close. */
const OPENING = '([{«“"`';
const CLOSING = ')]}»”"`';

/**
 * Extends runs so that wrapping them tears nothing apart that the browser displays together, from left to right, between
 * right-to-left letters and Arabic commas: "Boeing 737-800", "USD → EUR", "pow(2, 2)". Cuts remain in two places only:
 * where a sentence may end ("Apple. Google"), and before a number that may count the next word ("Tesla 10,000 سيارة").
 * Left-to-right text without a run is returned as a run of its own, because its order can depend on its neighbors.
 *
 * @param directions what `displayDirections` returned for the text
 * @param runs in order, without overlaps; the result is too
 */
export function uncutRuns(text: string, directions: string, runs: readonly Span[]): Span[] {
  const spans = [...runs];
  let next = 0;
  for (const piece of findPieces(text, directions)) {
    while ((runs[next]?.end ?? Infinity) <= piece.start) next++;
    let { start } = piece;
    let last: Span | undefined;
    for (let index = next; index < runs.length; index++) {
      const run = runs[index];
      if (!run || run.start >= piece.end) break;
      if (last && PART_END.test(text.slice(last.end, run.start))) {
        spans.push({ start, end: last.end });
        ({ start } = run);
      }
      last = run;
    }
    if (last && COUNT.test(text.slice(last.end, last.end + COUNT_LENGTH))) spans.push({ start, end: last.end });
    else if (last || directions.slice(piece.start, piece.end).includes('L')) spans.push({ start, end: piece.end });
  }
  return merge(merge(spans).map((span) => withBrackets(text, span)));
}

/** Finds what is displayed from left to right without interruption, without signs and spaces at the edges. */
function* findPieces(text: string, directions: string): Generator<Span, void> {
  for (const { 0: segment, index } of directions.matchAll(/[^R]+/g)) {
    for (const { 0: part, index: offset } of text.slice(index, index + segment.length).matchAll(/[^،؛]+/g)) {
      const start = index + offset + (LEADING_SIGNS.exec(part)?.[0].length ?? 0);
      let end = index + offset + part.length;
      while (end > start && TRAILING_SIGN.test(text.slice(Math.max(start, end - 2), end))) end--;
      if (end > start) yield { start, end };
    }
  }
}

/** Unites spans that overlap. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.sort((first, second) => first.start - second.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/** Spaces beside the last mark of a run show that it closes, or beside the first that it opens. */
const LAST_MARK_CLOSES = /\S["`]\s[^"`]*$/;
const FIRST_MARK_OPENS = /^(?:[^"`]*\s)?["`]\S/;
/** The first quotation closes and a second one opens. */
const BETWEEN_QUOTATIONS = /^[^"“]+["”]\W*\s["“][^"”]+$/;

/** Adds the brackets or quotation marks beside a run whose counterparts are inside. */
function withBrackets(text: string, { start, end }: Span): Span {
  const run = text.slice(start, end);
  const count = (bracket = ''): number => run.split(bracket).length - 1;
  const closing = CLOSING.indexOf(text.charAt(end) || ' ');
  const opening = OPENING.indexOf(text.charAt(start - 1) || ' ');
  const isUnpaired = (index: number, mark: string, counterpart: string, isNoCounterpart: RegExp): boolean =>
    index >= 0 &&
    (mark[index] === counterpart[index]
      ? count(mark[index]) % 2 > 0 && !isNoCounterpart.test(run)
      : count(counterpart[index]) > count(mark[index]));
  if (closing >= 0 && opening >= 0 && BETWEEN_QUOTATIONS.test(run)) return { start: start - 1, end: end + 1 };
  if (isUnpaired(closing, CLOSING, OPENING, LAST_MARK_CLOSES)) return { start, end: end + 1 };
  return isUnpaired(opening, OPENING, CLOSING, FIRST_MARK_OPENS) ? { start: start - 1, end } : { start, end };
}
