import { displayDirections, OBJECT_REPLACEMENT } from './bidi.js';
import { displayOrder, hideSpans, isolatedDirections } from './display-order.js';
import { findLtrRuns } from './ltr-runs.js';
import { neededRuns, splitSections } from './needed-runs.js';
import { replaceSpans, type Span } from './span.js';
import type { Steps } from './steps.js';
import { KEPT, markUnchangedText } from './unchanged-text.js';
import { uncutRuns } from './uncut-runs.js';

/**
 * Real text needs one pass, rarely two: each pass finds only what the passes before have changed. The limit keeps the time
 * linear in the length of the text.
 */
const MAX_PASSES = 8;

/** Matches left-to-right letters and digits. A text without them needs no isolation. */
const MAY_NEED_ISOLATION = /[0-9\u06F0-\u06F9]|(?![\u0590-\u08FF])\p{L}/u;

/**
 * Finds the left-to-right runs of a right-to-left paragraph that are displayed in the wrong order unless they are
 * isolated.
 *
 * A run is found if the Unicode Bidirectional Algorithm displays a part of it from right to left (`C++`, `@name`,
 * `+966 50 123 4567`), or pulls its neighbors into it (`React، Vue`, `Tesla 10,000 سيارة`), and if isolating it changes
 * what readers see. What is displayed from left to right already stays together ("Boeing 737-800", "USD → EUR").
 *
 * @param text the paragraph; `OBJECT_REPLACEMENT` stands for each code unit of an image, an isolate or another object
 * @param canIsolate whether a run can be wrapped in an element; by default every run can
 * @returns the runs in order; they do not overlap
 */
export function* findBidiRuns(text: string, canIsolate: (span: Span) => boolean = () => true): Steps<Span[]> {
  if (!MAY_NEED_ISOLATION.test(text)) return [];
  let found: Span[] = [];
  const marked = markUnchangedText(text);
  const visible = hideControlledText(text);
  // Text beside an isolate is read differently: it has to be checked again.
  for (let remaining = visible, passes = 0; ; passes++) {
    const directions = displayDirections(remaining);
    yield;
    const candidates = uncutRuns(remaining, directions, yield* findLtrRuns(remaining));
    yield;
    const runs = yield* neededRuns(
      remaining,
      directions,
      candidates,
      // An object inside a run can be anything, so it stays where the browser displays it.
      (run) =>
        !remaining.slice(run.start, run.end).includes(OBJECT_REPLACEMENT) &&
        !marked.slice(Math.max(0, run.start - 1), run.end + 1).includes(KEPT) &&
        canIsolate(run),
    );
    if (!runs.length || passes === MAX_PASSES) {
      found = withoutRunsBeside(
        remaining,
        runs,
        found.sort((first, second) => first.start - second.start),
      );
      return passes > 1 ? yield* withoutNeedless(visible, found) : found;
    }
    found = found.concat(runs);
    remaining = hideSpans(remaining, runs);
  }
}

/**
 * Removes the found runs whose section contains another run, which would remain in the wrong order. The section is
 * displayed as without isolation.
 */
function withoutRunsBeside(text: string, others: readonly Span[], found: Span[]): Span[] {
  if (!others.length) return found;
  const marked = replaceSpans(text, splitSections(text, others), (section) => KEPT.repeat(section.length));
  return found.filter(({ start }) => marked[start] !== KEPT);
}

/** Runs that are tried without isolation at the end. The limit keeps the time linear in the length of the text. */
const MAX_TRIALS = 8;

/** A run of a later pass can make one of an earlier pass needless, and the other way round. Removes such runs. */
function* withoutNeedless(text: string, runs: Span[]): Steps<Span[]> {
  const orderWith = (isolates: readonly Span[]): string => displayOrder(text, isolatedDirections(text, isolates));
  const order = orderWith(runs);
  let needed = runs;
  for (const run of runs.slice(-MAX_TRIALS)) {
    const others = needed.filter((other) => other !== run);
    if (orderWith(others) === order) needed = others;
    yield;
  }
  return needed;
}

/**
 * Hides text between directional controls, because its author has already set its order. An unclosed control extends
 * to the end of the text.
 */
function hideControlledText(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2068][^]*?(?:[\u202C\u2069]|$)/g, (run) =>
    OBJECT_REPLACEMENT.repeat(run.length),
  );
}
