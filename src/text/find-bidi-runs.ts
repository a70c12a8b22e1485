import { displayDirections, OBJECT_REPLACEMENT } from './bidi.js';
import { findLtrRuns } from './ltr-runs.js';
import type { Span } from './span.js';

/** A text that has neither digits nor letters from left to right needs no further look. */
const MAY_NEED = /[0-9\u06F0-\u06F9]|(?![\u0590-\u08FF])\p{L}/u;

/**
 * The runs of a right-to-left paragraph that have to be isolated to be drawn in the right order, and no others.
 *
 * A run needs it where the Unicode Bidirectional Algorithm would draw a part of it from right to left (`C++`, `@name`,
 * `+966 50 123 4567`), or would draw what stands beside it along with it (`React، Vue`, `Tesla 10,000 سيارة`).
 * Positions are in code units. Isolated runs stand as `OBJECT` in a text that is asked about again.
 *
 * @param text the paragraph, with `OBJECT` for all that is not its own text
 * @param canIsolate whether a run can be wrapped; one that cannot is left as it is
 */
export function findBidiRuns(text: string, canIsolate: (span: Span) => boolean = () => true): Span[] {
  if (!MAY_NEED.test(text)) return [];
  const found: Span[] = [];
  // What was isolated no longer draws its neighbours along, which can change what they need.
  for (let rest = hideControlled(text); ;) {
    const drawn = displayDirections(rest);
    const needed = findLtrRuns(rest).filter((span) => isDrawnWrongly(drawn, span) && canIsolate(span));
    if (!needed.length) return found.sort((first, second) => first.start - second.start);
    found.push(...needed);
    for (const span of needed) rest = hide(rest, span);
  }
}

function isDrawnWrongly(drawn: string, { start, end }: Span): boolean {
  const isBroken = drawn.slice(start, end).includes('R');
  const drawsAlong = drawn[start - 1] === 'L' || drawn[end] === 'L';
  return isBroken || drawsAlong;
}

function hide(text: string, { start, end }: Span): string {
  return text.slice(0, start) + OBJECT_REPLACEMENT.repeat(end - start) + text.slice(end);
}

/** Text that an author has put between directional controls is set already; one that is not closed reaches to the end. */
function hideControlled(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2068][^]*?(?:[\u202C\u2069]|$)/g, (run) =>
    OBJECT_REPLACEMENT.repeat(run.length),
  );
}
