import { findFirstWord } from '../../text/first-word.js';

const HIGHLIGHT = 'news-lead';
/** Where a story does not begin, although it may stand first. */
const NOT_THE_BEGINNING = '.not-prose, [data-news-skip], figure, aside, table, blockquote, nav, details, header';
const NOT_RENDERED = 'script, style, template, noscript, [hidden]';

/**
 * Marks the first word of an article by a highlight, which colours it and changes nothing else: not the page's nodes, nor
 * the joins of its letters, nor its place. Size and weight are not for a highlight to change.
 */
export class LeadInHighlight {
  readonly #host: HTMLElement;
  readonly #observer = new MutationObserver(() => {
    this.#mark();
  });
  #range: Range | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  start(): void {
    // Firefox has no highlights before version 140.
    if (!globalThis.CSS?.highlights) return;
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#mark();
  }

  stop(): void {
    this.#observer.disconnect();
    this.#clear();
  }

  #mark(): void {
    const range = findFirstWordIn(this.#host);
    if (range && this.#range && isSameRange(range, this.#range)) return;
    this.#clear();
    if (!range) return;
    // The registry is the page's, and may hold ranges of other articles under this name.
    const highlight = CSS.highlights.get(HIGHLIGHT) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(HIGHLIGHT, highlight);
    this.#range = range;
  }

  #clear(): void {
    if (!this.#range) return;
    const highlight = CSS.highlights.get(HIGHLIGHT);
    highlight?.delete(this.#range);
    if (highlight?.size === 0) CSS.highlights.delete(HIGHLIGHT);
    this.#range = undefined;
  }
}

function isSameRange(first: Range, second: Range): boolean {
  return (
    first.compareBoundaryPoints(Range.START_TO_START, second) === 0 &&
    first.compareBoundaryPoints(Range.END_TO_END, second) === 0
  );
}

/** The first word of the first paragraph that has one; of the whole article where it has no paragraphs. */
function findFirstWordIn(host: HTMLElement): Range | undefined {
  for (const paragraph of host.querySelectorAll('p')) {
    const aside = paragraph.closest(NOT_THE_BEGINNING);
    const word = aside && host.contains(aside) && aside !== host ? undefined : firstWordIn(paragraph);
    if (word) return word;
  }
  return host.querySelector('p') ? undefined : firstWordIn(host);
}

function firstWordIn(block: HTMLElement): Range | undefined {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    if (node.parentElement?.closest(`${NOT_RENDERED}, ${NOT_THE_BEGINNING}`)?.contains(block) === false) continue;
    pieces.push({ node, start: text.length });
    text += node.data;
    const word = findFirstWord(text);
    // A word can go on in the next node: it is known once something follows it.
    if (word && word.end < text.length) return toRange(pieces, word);
  }
  const word = findFirstWord(text);
  return word ? toRange(pieces, word) : undefined;
}

function toRange(pieces: { node: Text; start: number }[], { start, end }: { start: number; end: number }): Range {
  const range = document.createRange();
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (first) range.setStart(first.node, start - first.start);
  if (last) range.setEnd(last.node, end - last.start);
  return range;
}
