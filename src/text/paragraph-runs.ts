import { displayDirections } from './bidi.js';
import { displayOrder, hideSpans, isolatedDirections } from './display-order.js';
import { findBidiRuns } from './find-bidi-runs.js';
import type { Paragraph, TextSlice } from './html-paragraphs.js';
import { replaceSpans, type Span } from './span.js';
import type { Steps } from './steps.js';

/** A part of a run in one text node. Positions are relative to the node's text. */
export interface RunPart<Node> extends Span {
  node: Node;
}

const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Spaces and signs between two links of a list. */
const LINK_SEPARATOR = /^(?=.*\s)[^\p{L}\p{N}\uFFFC]+$/su;

/**
 * Finds the runs of a paragraph that need isolation. Most runs have one part. A run that continues in other text nodes
 * (`<b>C</b>++`) has a part in each, and is returned only if embedding its parts displays it as isolating it would.
 *
 * @param canWrap whether the parts of a run can be wrapped in elements; by default all can
 */
export function* findRunParts<Node>(
  paragraph: Paragraph<Node>,
  canWrap: (parts: readonly RunPart<Node>[]) => boolean = () => true,
): Steps<RunPart<Node>[][]> {
  const text = textWithCode(paragraph);
  const partsOf = (run: Span): RunPart<Node>[] => wrappableParts(paragraph.slices, run);
  const canWrapRun = (run: Span): boolean => {
    const parts = partsOf(run);
    return parts.length > 0 && canWrap(parts);
  };
  const crossing: Span[] = [];
  const isInOneNode = (run: Span): boolean => {
    if (!canWrapRun(run)) return false;
    return partsOf(run).length === 1 || !crossing.push(run);
  };
  const runs = yield* findRuns(text, paragraph.code, isInOneNode);
  if (!crossing.length) return runs.map(partsOf);
  const separated = separateLinks(text, paragraph.links, crossing);
  const all = yield* findRuns(separated, paragraph.code, canWrapRun);
  const embedded = all.filter((run) => partsOf(run).length > 1);
  const safe = (yield* isSameEmbedded(separated, all, embedded))
    ? all
    : yield* findRuns(separated, paragraph.code, isInOneNode);
  return safe.map(partsOf);
}

/** The parts of a run. Empty if it contains text that cannot be wrapped. */
function wrappableParts<Node>(slices: readonly TextSlice<Node>[], { start, end }: Span): RunPart<Node>[] {
  const parts: RunPart<Node>[] = [];
  let position = start;
  for (let index = sliceIndexAt(slices, start); position < end; index++) {
    const slice = slices[index];
    if (!slice?.canWrap || slice.start > position) return [];
    const sliceEnd = Math.min(end, slice.start + slice.text.length);
    if (sliceEnd > position)
      parts.push({ node: slice.node, start: position - slice.start, end: sliceEnd - slice.start });
    position = Math.max(position, sliceEnd);
  }
  return parts;
}

/** The index of the last slice that starts at a position or before it. */
function sliceIndexAt<Node>(slices: readonly TextSlice<Node>[], position: number): number {
  let [low, high] = [0, slices.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slices[middle]?.start ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Finds the runs of a text, and the code in it that would not be displayed from left to right. */
function* findRuns(text: string, code: readonly Span[], canWrap: (run: Span) => boolean): Steps<Span[]> {
  const runs = yield* findBidiRuns(text, canWrap);
  const reversed = reversedCode(text, code, runs).filter(canWrap);
  if (!reversed.length) return runs;
  return [...(yield* findBidiRuns(hideSpans(text, reversed), canWrap)), ...reversed].sort(
    (first, second) => first.start - second.start,
  );
}

/** The text of a paragraph, including its code. */
function textWithCode<Node>(paragraph: Paragraph<Node>): string {
  if (!paragraph.code.length) return paragraph.text;
  let text = '';
  for (const slice of paragraph.slices) text += paragraph.text.slice(text.length, slice.start) + slice.text;
  return text + paragraph.text.slice(text.length);
}

/**
 * Replaces the separators of links by Arabic commas, so that each link of a list is a run of its own. Links that are
 * displayed from left to right as a whole stay together: "Java | Go", but not "C++ | C#".
 */
function separateLinks(text: string, links: readonly Span[], runs: readonly Span[]): string {
  if (links.length < 2) return text;
  const directions = displayDirections(text);
  const reversed = runs.filter(({ start, end }) => directions.slice(start, end).includes('R'));
  const separators: Span[] = [];
  let next = 0;
  for (const [index, { start: end }] of links.entries()) {
    const start = links[index - 1]?.end ?? end;
    while ((reversed[next]?.end ?? Infinity) < end) next++;
    const run = reversed[next];
    if (run && run.start <= start && LINK_SEPARATOR.test(text.slice(start, end))) separators.push({ start, end });
  }
  return replaceSpans(text, separators, (separator) => '،'.padEnd(separator.length));
}

/** The parts of code that are not displayed from left to right. Code with right-to-left letters is left alone. */
function reversedCode(text: string, code: readonly Span[], runs: readonly Span[]): Span[] {
  if (!code.length) return [];
  const directions = displayDirections(text);
  const trimmed = code.map(({ start, end }): Span => {
    const part = text.slice(start, end);
    return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
  });
  let next = 0;
  return trimmed.filter(({ start, end }) => {
    const part = text.slice(start, end);
    while ((runs[next]?.end ?? Infinity) < end) next++;
    if (RTL_LETTER.test(part) || (runs[next]?.start ?? Infinity) <= start) return false;
    return displayOrder(part, directions.slice(start, end)) !== displayOrder(part, 'L'.repeat(part.length));
  });
}

/**
 * Whether a text is displayed the same if some of its isolates are embeddings. Elements can embed parts of a run in several
 * text nodes, but not isolate them together. Neighbors treat an embedding like a left-to-right letter.
 */
function* isSameEmbedded(text: string, isolates: readonly Span[], embedded: readonly Span[]): Steps<boolean> {
  const withLetters = replaceSpans(text, embedded, (part) => 'A'.repeat(part.length));
  const embeddedRuns = new Set(embedded);
  const others = isolates.filter((run) => !embeddedRuns.has(run));
  const order = displayOrder(text, isolatedDirections(text, isolates));
  yield;
  return order === displayOrder(text, isolatedDirections(withLetters, others));
}
