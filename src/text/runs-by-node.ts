import { displayDirections, OBJECT_REPLACEMENT } from './bidi.js';
import { displayOrder } from './display-order.js';
import { findBidiRuns } from './find-bidi-runs.js';
import type { Paragraph, TextSlice } from './html-paragraphs.js';
import { replaceSpans, type Span } from './span.js';

const RTL_LETTER = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
/** Spaces and signs between two links of a list. */
const LINK_SEPARATOR = /^(?=.*\s)[^\p{L}\p{N}\uFFFC]+$/su;

/**
 * Finds the runs of a paragraph that need isolation, by text node. Positions are relative to the node's text. A run that
 * continues in another text node is left as the browser displays it, because nodes of the page are not moved.
 */
export function findRunsByNode<Node>(paragraph: Paragraph<Node>): Map<Node, Span[]> {
  const sliceAt = sliceFinder(paragraph.slices);
  const runs = findRuns(paragraph, ({ start, end }) => {
    const slice = sliceAt(start);
    return slice?.canWrap === true && end <= slice.start + slice.text.length;
  });
  const runsByNode = new Map<Node, Span[]>();
  for (const { start, end } of runs) {
    const slice = sliceAt(start);
    if (!slice) continue;
    const runsOfNode = runsByNode.get(slice.node) ?? [];
    runsOfNode.push({ start: start - slice.start, end: end - slice.start });
    runsByNode.set(slice.node, runsOfNode);
  }
  return runsByNode;
}

/** Returns a function that finds the text node at a position of the paragraph, or the last one before it. */
function sliceFinder<Node>(slices: readonly TextSlice<Node>[]): (position: number) => TextSlice<Node> | undefined {
  return (position) => {
    let [low, high] = [0, slices.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((slices[middle]?.start ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return slices[low - 1];
  };
}

function findRuns<Node>(paragraph: Paragraph<Node>, isInOneNode: (run: Span) => boolean): Span[] {
  let text = textWithCode(paragraph);
  const torn: Span[] = [];
  let runs = findBidiRuns(text, (run) => isInOneNode(run) || !torn.push(run));
  if (torn.length && paragraph.links.length > 1) {
    text = separateLinks(text, paragraph.links, torn);
    runs = findBidiRuns(text, isInOneNode);
  }
  const code = reversedCode(text, paragraph.code, runs).filter(isInOneNode);
  if (!code.length) return runs;
  const rest = findBidiRuns(
    replaceSpans(text, code, (part) => OBJECT_REPLACEMENT.repeat(part.length)),
    isInOneNode,
  );
  return [...rest, ...code].sort((first, second) => first.start - second.start);
}

/** The text of a paragraph, including its code. */
function textWithCode<Node>(paragraph: Paragraph<Node>): string {
  let text = '';
  for (const slice of paragraph.slices) text += paragraph.text.slice(text.length, slice.start) + slice.text;
  return text + paragraph.text.slice(text.length);
}

/**
 * Replaces the separators of links by Arabic commas, so that each link of a list is a run of its own. Only links are
 * separated that are not displayed from left to right as a whole: "C++ | C#" is, "C++ | Java" is not.
 */
function separateLinks(text: string, links: readonly Span[], runs: readonly Span[]): string {
  const directions = displayDirections(text);
  const reversed = runs.filter(({ start, end }) => directions.slice(start, end).includes('R'));
  const separators: Span[] = [];
  for (const [index, { start: end }] of links.entries()) {
    const start = links[index - 1]?.end ?? end;
    if (!LINK_SEPARATOR.test(text.slice(start, end))) continue;
    if (reversed.some((run) => run.start <= start && end <= run.end)) separators.push({ start, end });
  }
  return replaceSpans(text, separators, (separator) => '،'.padEnd(separator.length));
}

/** The parts of code that are not displayed from left to right. Code with right-to-left letters is left alone. */
function reversedCode(text: string, code: readonly Span[], runs: readonly Span[]): Span[] {
  if (!code.length) return [];
  const directions = displayDirections(text);
  return code
    .map(({ start, end }) => trim(text, { start, end }))
    .filter(({ start, end }) => {
      const part = text.slice(start, end);
      if (RTL_LETTER.test(part) || runs.some((run) => run.start <= start && end <= run.end)) return false;
      return displayOrder(part, directions.slice(start, end)) !== displayOrder(part, 'L'.repeat(part.length));
    });
}

function trim(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: end - part.length + part.trimEnd().length };
}
