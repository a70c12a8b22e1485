import { mediaQuery } from '../../dom/optional-apis.js';
import { findFirstWord } from '../../text/first-word.js';
import type { Span } from '../../text/span.js';

const HIGHLIGHT = 'news-lead';
/** Elements that are skipped, because a story does not begin in them even if they come first. */
const SKIPPED = '.not-prose, [data-news-skip], figure, aside, table, blockquote, nav, details, header';
const NOT_RENDERED = 'script, style, template, noscript, [hidden]';

/** A text node, and the offset of its text in the text of the block. */
interface TextNodeStart {
  node: Text;
  start: number;
}

/**
 * Highlights the first word of an article with the CSS Custom Highlight API, which changes the colour only: the DOM, the
 * joining of Arabic letters and the layout stay the same. A highlight cannot change size or weight.
 *
 * In forced colours mode nothing is highlighted: browsers would draw the word in the colours of selected text.
 */
export class LeadInHighlight {
  readonly #host: HTMLElement;
  readonly #forcedColors = mediaQuery('(forced-colors: active)');
  #range: Range | undefined;
  readonly #update = (): void => {
    const range = this.#forcedColors?.matches ? undefined : findFirstWordIn(this.#host);
    if (range && this.#range && isSameRange(range, this.#range)) return;
    this.#clear();
    if (!range) return;
    // The registry is global, and may contain ranges of other articles under this name.
    const highlight = CSS.highlights.get(HIGHLIGHT) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(HIGHLIGHT, highlight);
    this.#range = range;
  };
  readonly #observer = new MutationObserver(this.#update);

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  start(): void {
    // Not supported in Firefox before version 140.
    if (!globalThis.CSS?.highlights) return;
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#forcedColors?.addEventListener('change', this.#update);
    this.#update();
  }

  stop(): void {
    this.#observer.disconnect();
    this.#forcedColors?.removeEventListener('change', this.#update);
    this.#clear();
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

/** Finds the first word of the first paragraph with a word. In an article without paragraphs, finds its first word. */
function findFirstWordIn(host: HTMLElement): Range | undefined {
  for (const paragraph of host.querySelectorAll('p')) {
    const excluded = paragraph.closest(SKIPPED);
    const word = excluded && host.contains(excluded) && excluded !== host ? undefined : firstWordIn(paragraph);
    if (word) return word;
  }
  return host.querySelector('p') ? undefined : firstWordIn(host);
}

function firstWordIn(block: HTMLElement): Range | undefined {
  const textNodes: TextNodeStart[] = [];
  let text = '';
  const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    if (node.parentElement?.closest(`${NOT_RENDERED}, ${SKIPPED}`)?.contains(block) === false) continue;
    textNodes.push({ node, start: text.length });
    text += node.data;
    const word = findFirstWord(text);
    // A word may continue in the next node, so it is complete only when something follows it.
    if (word && word.end < text.length) return toRange(textNodes, word);
  }
  const word = findFirstWord(text);
  return word ? toRange(textNodes, word) : undefined;
}

function toRange(textNodes: readonly TextNodeStart[], { start, end }: Span): Range {
  const range = document.createRange();
  const first = textNodes.findLast((textNode) => textNode.start <= start);
  const last = textNodes.findLast((textNode) => textNode.start < end);
  if (first) range.setStart(first.node, start - first.start);
  if (last) range.setEnd(last.node, end - last.start);
  return range;
}
