import { TURNED_ATTRIBUTE, turnedDirection } from '../text/block-direction.js';
import { headerTree } from '../text/header-tree.js';
import { findBlocks, findParagraphs, isBlock, isOptedOut, type TreeAdapter } from '../text/html-paragraphs.js';
import { findRunParts, type RunPart } from '../text/paragraph-runs.js';
import { isRtl } from './direction.js';
import { IsolatedTextNodes, type WrappedSpan } from './isolated-text-nodes.js';
import { TurnedBlocks } from './turned-blocks.js';

/** The processing steps that are enabled. Both are off by default. */
export interface BidiOptions {
  /** Isolates runs that would be displayed in the wrong order. */
  isolate: boolean;
  /** Turns paragraphs without a `dir` that are written in the other direction than their surroundings. */
  blockDirection: boolean;
}

// These are called for each node of an article. Comparing `nodeType` is several times faster than `instanceof`.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

const tree: TreeAdapter<Node> = {
  children: (node) => node.childNodes,
  tag: (node) => (isElement(node) ? node.localName : undefined),
  text: (node) => (isText(node) ? node.data : undefined),
  attribute: (node, name) => (isElement(node) ? node.getAttribute(name) : null),
};

/** In ms. Tasks of more than 50 ms block the page noticeably. */
const SLICE_DURATION = 25;

/** Pending changes of the DOM, by block. */
type PendingWrites = Map<Node, () => void>;

/**
 * Isolates bidirectional runs and sets block directions in an article or a story header. Processes block by block, in time
 * slices, and observes changes of the content. All blocks are read before the first is written, because the browser
 * lays out the whole article after each slice that writes.
 */
export class BidiProcessor {
  readonly #host: HTMLElement;
  readonly #content: 'article' | 'header';
  readonly #tree: TreeAdapter<Node>;
  readonly #textNodes = new IsolatedTextNodes();
  /** Blocks that contain isolates added by this class. */
  readonly #isolatedBlocks = new WeakSet<Node>();
  readonly #generatedDirections = new TurnedBlocks();
  readonly #observer = new MutationObserver((records) => {
    this.#handleMutations(records);
    this.#run();
  });
  #options: BidiOptions = { isolate: false, blockDirection: false };
  #isRtl = false;
  /** Iterates over the blocks of the article. Undefined when all have been queued. */
  #blockSearch: Iterator<Node> | undefined;
  readonly #queue = new Set<Node>();
  /** Directions are written first, because isolation depends on the direction of the surrounding text. */
  readonly #writes: readonly [directions: PendingWrites, isolates: PendingWrites] = [new Map(), new Map()];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param content what the host contains; see `headerTree` for headers */
  constructor(host: HTMLElement, content: 'article' | 'header' = 'article') {
    this.#host = host;
    this.#content = content;
    this.#tree = content === 'header' ? headerTree(tree, ({ parentNode }) => parentNode === host) : tree;
  }

  /** Starts processing. If it is called again with other options, reverts the changes of options that are now off. */
  start(options: BidiOptions): void {
    this.stop();
    this.#revert(options);
    this.#options = options;
    if (!options.isolate && !options.blockDirection) return;
    const end = performance.now() + SLICE_DURATION;
    this.#isRtl = isRtl(this.#host);
    this.#blockSearch = this.#blocks();
    this.#run(end);
  }

  /** Stops processing and observing. The changes that were made are kept. */
  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#blockSearch = undefined;
    for (const pending of [this.#queue, ...this.#writes]) pending.clear();
  }

  /** Resolves when all queued work is done. */
  async idle(): Promise<void> {
    while (this.#timer)
      await new Promise<void>((resolve) => {
        setTimeout(resolve);
      });
  }

  /** Observes the article, and `dir` on its ancestors: a change of direction changes what has to be isolated. */
  #observe(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    for (let node: Node = this.#host; node instanceof Element;) {
      const root = node.getRootNode();
      this.#observer.observe(root, { attributeFilter: ['dir'], attributeOldValue: true, subtree: true });
      node = root instanceof ShadowRoot ? root.host : root;
    }
  }

  /** The blocks of the article, and then the article itself, whatever its tag name is. */
  *#blocks(): Generator<Node, void> {
    yield* findBlocks(this.#tree, this.#host);
    if (!isOptedOut(this.#tree, this.#host)) yield this.#host;
  }

  #enqueueBlocksIn(root: Node): void {
    for (const node of findBlocks(this.#tree, root)) this.#queue.add(node);
  }

  #run(end = performance.now() + SLICE_DURATION): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#handleMutations(this.#observer.takeRecords());
    // Do not observe our own changes. Creating the records would take as long as the changes.
    this.#observer.disconnect();
    const steps = this.#steps();
    while (!steps.next().done) {
      if (performance.now() < end) continue;
      this.#timer = setTimeout(() => {
        this.#run();
      });
      break;
    }
    this.#observe();
  }

  /** A generator that does the remaining work and yields after each step. */
  *#steps(): Generator<undefined, void> {
    for (let next = this.#blockSearch?.next(); next && !next.done; next = this.#blockSearch?.next()) {
      this.#queue.add(next.value);
      yield;
    }
    this.#blockSearch = undefined;
    for (const node of this.#queue) {
      this.#queue.delete(node);
      if (node instanceof HTMLElement) this.#process(node);
      yield;
    }
    for (const writes of this.#writes) {
      for (const [node, write] of writes) {
        writes.delete(node);
        if (this.#host.contains(node)) write();
        yield;
      }
    }
  }

  #process(block: HTMLElement): void {
    if (this.#isolatedBlocks.delete(block)) {
      for (const { slices } of findParagraphs(this.#tree, block)) {
        for (const { node } of slices) this.#textNodes.restore(node as Text);
      }
    }
    for (const writes of this.#writes) writes.delete(block);
    if (this.#options.blockDirection) this.#findDirection(block);
    if (this.#options.isolate) this.#findBidiRuns(block);
  }

  #findDirection(block: HTMLElement): void {
    const isGenerated = this.#generatedDirections.has(block);
    if (block === this.#host || (block.hasAttribute('dir') && !isGenerated)) return;
    const parentOf = (node: Node): Node | null => (node === this.#host ? null : node.parentNode);
    const surrounding = block.parentElement && !isRtl(block.parentElement) ? 'ltr' : 'rtl';
    const direction = turnedDirection(tree, block, surrounding, parentOf);
    if (!direction && !isGenerated) return;
    this.#writes[0].set(block, () => {
      this.#generatedDirections.turn(block, direction);
    });
  }

  #findBidiRuns(block: HTMLElement): void {
    if (!this.#options.blockDirection && !isRtl(block)) return;
    const spansByText = new Map<Text, WrappedSpan[]>();
    for (const paragraph of findParagraphs(this.#tree, block)) {
      for (const parts of findRunParts(paragraph, (run) => this.#canWrap(run))) {
        for (const { node, start, end } of parts) {
          const spans = spansByText.get(node as Text) ?? [];
          spans.push({ start, end, isPartOfRun: parts.length > 1 });
          spansByText.set(node as Text, spans);
        }
      }
    }
    if (!spansByText.size) return;
    this.#writes[1].set(block, () => {
      if (!isRtl(block)) return;
      for (const [text, spans] of spansByText) this.#textNodes.isolate(text, spans);
      this.#isolatedBlocks.add(block);
    });
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

  #handleMutations(records: readonly MutationRecord[]): void {
    if (this.#blockSearch && records.length) {
      // The DOM changed during the iteration: queue all blocks.
      this.#blockSearch = undefined;
      for (const block of this.#blocks()) this.#queue.add(block);
    }
    for (const { type, target, addedNodes, removedNodes, oldValue } of records) {
      // The records include changes by the processors of other elements, whose marks must stay.
      if (type === 'attributes' && this.#host.contains(target))
        this.#generatedDirections.handleChange(target as Element, oldValue);
      if (type === 'characterData') this.#textNodes.discard(target as Text);
      for (const node of removedNodes) this.#restoreIn(node);
      const block = this.#blockOf(target);
      if (!block) continue;
      for (const node of type === 'attributes' ? [target] : addedNodes) this.#enqueueBlocksIn(node);
      this.#enqueueWithAncestors(block);
    }
    if (this.#isRtl !== isRtl(this.#host)) this.start(this.#options);
  }

  /** Queues a changed block. Its ancestors' directions depend on its letters, so they are queued too. */
  #enqueueWithAncestors(block: Node): void {
    for (
      let node: Node | null = block;
      node;
      node = this.#options.blockDirection && node !== this.#host ? node.parentNode : null
    ) {
      if (node === this.#host || isBlock(this.#tree.tag(node) ?? '')) this.#queue.add(node);
    }
  }

  /** Finds the block that contains a node. Undefined if the node is outside the article or in an opted-out part. */
  #blockOf(node: Node): Node | undefined {
    let block: Node | undefined;
    for (let ancestor: Node | null = node; ancestor; ancestor = ancestor.parentNode) {
      if (isOptedOut(this.#tree, ancestor)) return undefined;
      if (ancestor === this.#host) return block ?? ancestor;
      if (!block && isBlock(this.#tree.tag(ancestor) ?? '')) block = ancestor;
    }
    return undefined;
  }

  /** Reverts the changes of options that the new options turn off. */
  #revert({ isolate, blockDirection }: BidiOptions): void {
    if (this.#options.isolate && !isolate) this.#restoreIn(this.#host);
    if (this.#options.blockDirection && !blockDirection) {
      for (const element of this.#host.querySelectorAll(`[${TURNED_ATTRIBUTE}]`))
        this.#generatedDirections.revert(element);
    }
  }

  /** Restores a text node, or all text nodes in an element. */
  #restoreIn(root: Node): void {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text: Node | null = isText(root) ? root : texts.nextNode();
    for (; text; text = texts.nextNode()) this.#textNodes.restore(text as Text);
  }
}
