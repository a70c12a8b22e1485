import { BlockDirections, takesDirection } from '../../text/block-direction.js';
import {
  findBlocks,
  findBidiRunsIn,
  findParagraphs,
  isBlock,
  isOptedOut,
  type TreeAdapter,
} from '../../text/html-paragraphs.js';
import { isRtl } from '../../dom/direction.js';
import { IsolatedTextNodes } from './isolated-text-nodes.js';

/** What to set; nothing of it is done unless asked for. */
export interface BidiOptions {
  /** Isolates runs that would be drawn in the wrong order. */
  isolate: boolean;
  /** Gives each block without a `dir` the direction of most of its letters. */
  blockDirection: boolean;
}

// Asked of each node of an article, and some times faster than `instanceof`.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

const tree: TreeAdapter<Node> = {
  children: (node) => node.childNodes,
  tag: (node) => (isElement(node) ? node.localName : undefined),
  text: (node) => (isText(node) ? node.data : undefined),
  attribute: (node, name) => (isElement(node) ? node.getAttribute(name) : null),
};

/** Half of the 50 ms after which a reader notices that the page does not answer. */
const SLICE_DURATION = 25;

/** What is to be written, by the block. */
type PendingWrites = Map<Node, () => void>;

/**
 * Sets the text of an article block by block, in slices of time, and follows what the page adds or changes. First all is
 * found, then all is written: after each slice that writes, the browser lays the whole article out.
 */
export class BidiProcessor {
  readonly #host: HTMLElement;
  readonly #textNodes = new IsolatedTextNodes();
  /** Blocks that hold isolates of ours. */
  readonly #isolated = new WeakSet<Node>();
  readonly #generatedDirections = new WeakSet<Element>();
  readonly #directions = new BlockDirections(tree);
  readonly #observer = new MutationObserver((records) => {
    this.#handleMutations(records);
    this.#run();
  });
  #options: BidiOptions = { isolate: false, blockDirection: false };
  #isRtl = false;
  /** Looks for the blocks of the article; over when undefined. */
  #blockSearch: Iterator<Node> | undefined;
  readonly #queue = new Set<Node>();
  /** What is isolated depends on the directions round it, which are written before. */
  readonly #writes: readonly [directions: PendingWrites, isolates: PendingWrites] = [new Map(), new Map()];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Starts with a setting, or goes over to another one. */
  start(setting: BidiOptions): void {
    this.stop();
    this.#revert(setting);
    this.#options = setting;
    if (!setting.isolate && !setting.blockDirection) return;
    const end = performance.now() + SLICE_DURATION;
    this.#isRtl = isRtl(this.#host);
    this.#blockSearch = this.#blocks();
    this.#run(end);
  }

  /** Follows the page no longer; the text stays as it was set. */
  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#blockSearch = undefined;
    for (const waiting of [this.#queue, ...this.#writes]) waiting.clear();
  }

  /** Resolves when all is set that waits for it now. */
  async idle(): Promise<void> {
    while (this.#timer)
      await new Promise<void>((resolve) => {
        setTimeout(resolve);
      });
  }

  /** The article, and the direction of all that it stands in: a page that turns round changes what has to be isolated. */
  #observe(): void {
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    for (let at: Node = this.#host; at instanceof Element;) {
      const root = at.getRootNode();
      this.#observer.observe(root, { attributeFilter: ['dir'], subtree: true });
      at = root instanceof ShadowRoot ? root.host : root;
    }
  }

  /** The blocks of the article, and then itself, whatever its tag is. */
  *#blocks(): Generator<Node, void> {
    for (const { node } of findBlocks(tree, this.#host)) yield node;
    if (!isOptedOut(tree, this.#host)) yield this.#host;
  }

  #enqueueBlocksIn(root: Node): void {
    for (const { node } of findBlocks(tree, root)) this.#queue.add(node);
  }

  #run(end = performance.now() + SLICE_DURATION): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#handleMutations(this.#observer.takeRecords());
    // What is written now is ours: nothing to follow, and a record of each node would take as long as the writing.
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

  /** Does what is left to do, one thing at a time. */
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
    if (this.#isolated.delete(block)) {
      for (const { slices: pieces } of findParagraphs(tree, block)) {
        for (const piece of pieces) this.#textNodes.restore(piece.node as Text);
      }
    }
    for (const writes of this.#writes) writes.delete(block);
    if (this.#options.blockDirection) this.#findDirection(block);
    if (this.#options.isolate && !block.closest('a, mark')) this.#findBidiRuns(block);
  }

  #findDirection(block: HTMLElement): void {
    if (block === this.#host) return;
    const direction = this.#directions.find(block);
    const isOwn = this.#generatedDirections.has(block);
    if (!takesDirection(tree, block) || (block.hasAttribute('dir') && !isOwn)) return;
    this.#writes[0].set(block, () => {
      if (direction) block.dir = direction;
      else block.removeAttribute('dir');
      this.#generatedDirections.add(block);
    });
  }

  #findBidiRuns(block: HTMLElement): void {
    if (!this.#options.blockDirection && !isRtl(block)) return;
    const found = findParagraphs(tree, block).flatMap((paragraph) => [...findBidiRunsIn(paragraph)]);
    if (!found.length) return;
    this.#writes[1].set(block, () => {
      if (!isRtl(block)) return;
      for (const [text, spans] of found) this.#textNodes.isolate(text as Text, spans);
      this.#isolated.add(block);
    });
  }

  #handleMutations(records: readonly MutationRecord[]): void {
    if (this.#blockSearch && records.length) {
      // It has lost its place.
      this.#blockSearch = undefined;
      for (const block of this.#blocks()) this.#queue.add(block);
    }
    for (const { type, target, addedNodes, removedNodes } of records) {
      // A direction that the page gives holds.
      if (type === 'attributes') this.#generatedDirections.delete(target as Element);
      if (type === 'characterData') this.#textNodes.discard(target as Text);
      for (const node of removedNodes) if (node instanceof Text) this.#textNodes.restore(node);
      const block = this.#blockOf(target);
      if (!block) continue;
      for (const node of type === 'attributes' ? [target] : addedNodes) this.#enqueueBlocksIn(node);
      this.#enqueueWithAncestors(block);
    }
    if (this.#isRtl !== isRtl(this.#host)) this.start(this.#options);
  }

  /** A block that changed, and those round it, which count its letters too. */
  #enqueueWithAncestors(block: Node): void {
    for (
      let at: Node | null = block;
      at;
      at = this.#options.blockDirection && at !== this.#host ? at.parentNode : null
    ) {
      if (at === this.#host || isBlock(tree.tag(at) ?? '')) this.#queue.add(at);
    }
  }

  /** The block that holds a node, unless it stands in a part that is left alone. */
  #blockOf(node: Node): Node | undefined {
    let block: Node | undefined;
    for (let at: Node | null = node; at; at = at.parentNode) {
      if (isOptedOut(tree, at)) return undefined;
      if (at === this.#host) return block ?? at;
      if (!block && isBlock(tree.tag(at) ?? '')) block = at;
    }
    return undefined;
  }

  /** Takes back what a new setting no longer asks for. */
  #revert({ isolate, blockDirection }: BidiOptions): void {
    if (this.#options.isolate && !isolate) {
      const texts = document.createTreeWalker(this.#host, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) this.#textNodes.restore(text as Text);
    }
    if (this.#options.blockDirection && !blockDirection) {
      for (const element of this.#host.querySelectorAll('[dir]')) {
        if (this.#generatedDirections.delete(element)) element.removeAttribute('dir');
      }
    }
  }
}
