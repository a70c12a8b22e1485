import { displayDirections, OBJECT_REPLACEMENT } from './bidi.js';
import { replaceSpans, type Span } from './span.js';

/** Signs that are mirrored in right-to-left text, each beside its mirror image. */
const MIRRORED_PAIRS = '()[]{}<>«»‹›≤≥';

/** A character with its marks, and a sequence of emoji that is displayed as one. */
const GRAPHEME = /.(?:\p{M}|\u200D\p{Extended_Pictographic})*/gsu;

/** Replaces parts of a text by objects. */
export function hideSpans(text: string, spans: readonly Span[]): string {
  return replaceSpans(text, spans, (part) => OBJECT_REPLACEMENT.repeat(part.length));
}

/**
 * Computes the direction of each code unit of a right-to-left paragraph, as `displayDirections` does, with some runs
 * wrapped in isolates. An isolate is `I` followed by `i`, or `L` as its neighbors between left-to-right text.
 */
export function isolatedDirections(text: string, isolates: readonly Span[]): string {
  return replaceSpans(displayDirections(hideSpans(text, isolates)), isolates, (run) =>
    run.startsWith('L') ? run : 'I'.padEnd(run.length, 'i'),
  );
}

/**
 * Returns the visible characters of a right-to-left text in the order in which they are displayed on one line, from the
 * left, with mirrored brackets. If two results are equal, readers cannot see a difference.
 *
 * @param directions what `isolatedDirections` returned for the text
 */
export function displayOrder(text: string, directions: string): string {
  let order = '';
  for (const { 0: run, index } of directions.matchAll(/Ii*|[LEN]+|R+/g)) {
    const part = text.slice(index, index + run.length);
    order = (run.startsWith('R') ? (part.match(GRAPHEME) ?? []).reverse().map(mirror).join('') : part) + order;
  }
  return order.replace(/\p{Cf}/gu, '');
}

function mirror(character: string): string {
  const index = MIRRORED_PAIRS.indexOf(character);
  return index < 0 ? character : MIRRORED_PAIRS.charAt(index ^ 1);
}
