import { findParagraphs, type TreeAdapter } from '../text/html-paragraphs.js';
import { findRunParts, type RunPart } from '../text/paragraph-runs.js';
import type { Steps } from '../text/steps.js';
import { isRtl } from './direction.js';
import { isText } from './dom-tree.js';
import { IsolatedTextNodes, type WrappedSpan } from './isolated-text-nodes.js';

/** What has to be isolated in each text node of a block. */
export type BlockSpans = ReadonlyMap<Text, readonly WrappedSpan[]>;

/** Isolates the bidirectional runs of blocks, and restores the blocks. */
export class IsolatedBlocks {
  readonly #tree: TreeAdapter<Node>;
  readonly #content: 'article' | 'header';
  readonly #textNodes = new IsolatedTextNodes();
  /** Blocks that contain isolates added by this class. */
  readonly #blocks = new WeakSet<Node>();

  constructor(tree: TreeAdapter<Node>, content: 'article' | 'header') {
    this.#tree = tree;
    this.#content = content;
  }

  /** Finds what has to be isolated in a right-to-left block. Start again if the block changes during a pause. */
  *find(block: Node): Steps<BlockSpans> {
    const spansByText = new Map<Text, WrappedSpan[]>();
    for (const paragraph of findParagraphs(this.#tree, block)) {
      for (const parts of yield* findRunParts(paragraph, (run) => this.#canWrap(run))) {
        for (const { node, start, end } of parts) {
          const spans = spansByText.get(node as Text) ?? [];
          spans.push({ start, end, isPartOfRun: parts.length > 1 });
          spansByText.set(node as Text, spans);
        }
      }
    }
    return spansByText;
  }

  /**
   * Isolates what `find` has found in a block, unless the block is not right-to-left. Do not continue if the block
   * changes during a pause: restore it and start again.
   */
  *isolate(block: Element, spansByText: BlockSpans): Steps<void> {
    if (!isRtl(block)) return;
    this.#blocks.add(block);
    for (const [text, spans] of spansByText) {
      yield* this.#textNodes.isolate(text, spans);
      yield;
    }
  }

  /** Restores the text of a block, also if only a part of it was isolated before a pause. */
  restore(block: Node): void {
    if (!this.#blocks.delete(block)) return;
    for (const { slices } of findParagraphs(this.#tree, block)) {
      for (const { node } of slices) this.#textNodes.restore(node as Text);
    }
  }

  /** Restores a text node, or all text nodes in an element. */
  restoreIn(root: Node): void {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text: Node | null = isText(root) ? root : texts.nextNode();
    for (; text; text = texts.nextNode()) this.#textNodes.restore(text as Text);
  }

  /**
   * Children of a flex or grid container are laid out as separate boxes, so its text cannot be wrapped in parts. In articles,
   * only links are checked, which are often styled as buttons: computing the style of every element would delay the page.
   */
  #canWrap(parts: readonly RunPart<Node>[]): boolean {
    return parts.every(({ node: { parentElement } }) => {
      if (!parentElement || (this.#content === 'article' && parentElement.localName !== 'a')) return true;
      return !/flex|grid/.test(getComputedStyle(parentElement).display);
    });
  }
}
