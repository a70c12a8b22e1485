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
const SLICE = 25;

/** What is to be written, by the block. */
type Writes = Map<Node, () => void>;

/**
 * Sets the text of an article block by block, in slices of time, and follows what the page adds or changes. First all is
 * found, then all is written: after each slice that writes, the browser lays the whole article out.
 */
export class BidiProcessor {
  readonly #host: HTMLElement;
  readonly #texts = new IsolatedTextNodes();
  /** Blocks that hold isolates of ours. */
  readonly #isolated = new WeakSet<Node>();
  readonly #ownDirection = new WeakSet<Element>();
  readonly #directions = new BlockDirections(tree);
  readonly #observer = new MutationObserver((records) => {
    this.#handleMutations(records);
    this.#work();
  });
  #setting: BidiOptions = { isolate: false, blockDirection: false };
  #isRtl = false;
  /** Looks for the blocks of the article; over when undefined. */
  #search: Iterator<Node> | undefined;
  readonly #queue = new Set<Node>();
  /** What is isolated depends on the directions round it, which are written before. */
  readonly #writes: readonly [directions: Writes, isolates: Writes] = [new Map(), new Map()];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Starts with a setting, or goes over to another one. */
  start(setting: BidiOptions): void {
    this.stop();
    this.#undo(setting);
    this.#setting = setting;
    if (!setting.isolate && !setting.blockDirection) return;
    const end = performance.now() + SLICE;
    this.#isRtl = isRtl(this.#host);
    this.#search = this.#blocks();
    this.#work(end);
  }

  /** Follows the page no longer; the text stays as it was set. */
  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#search = undefined;
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

  #add(root: Node): void {
    for (const { node } of findBlocks(tree, root)) this.#queue.add(node);
  }

  #work(end = performance.now() + SLICE): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#handleMutations(this.#observer.takeRecords());
    // What is written now is ours: nothing to follow, and a record of each node would take as long as the writing.
    this.#observer.disconnect();
    const steps = this.#steps();
    while (!steps.next().done) {
      if (performance.now() < end) continue;
      this.#timer = setTimeout(() => {
        this.#work();
      });
      break;
    }
    this.#observe();
  }

  /** Does what is left to do, one thing at a time. */
  *#steps(): Generator<undefined, void> {
    for (let next = this.#search?.next(); next && !next.done; next = this.#search?.next()) {
      this.#queue.add(next.value);
      yield;
    }
    this.#search = undefined;
    for (const node of this.#queue) {
      this.#queue.delete(node);
      if (node instanceof HTMLElement) this.#find(node);
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

  #find(block: HTMLElement): void {
    if (this.#isolated.delete(block)) {
      for (const { slices: pieces } of findParagraphs(tree, block)) {
        for (const piece of pieces) this.#texts.restore(piece.node as Text);
      }
    }
    for (const writes of this.#writes) writes.delete(block);
    if (this.#setting.blockDirection) this.#findDirection(block);
    if (this.#setting.isolate && !block.closest('a, mark')) this.#findIsolates(block);
  }

  #findDirection(block: HTMLElement): void {
    if (block === this.#host) return;
    const direction = this.#directions.find(block);
    const isOwn = this.#ownDirection.has(block);
    if (!takesDirection(tree, block) || (block.hasAttribute('dir') && !isOwn)) return;
    this.#writes[0].set(block, () => {
      if (direction) block.dir = direction;
      else block.removeAttribute('dir');
      this.#ownDirection.add(block);
    });
  }

  #findIsolates(block: HTMLElement): void {
    if (!this.#setting.blockDirection && !isRtl(block)) return;
    const found = findParagraphs(tree, block).flatMap((paragraph) => [...findBidiRunsIn(paragraph)]);
    if (!found.length) return;
    this.#writes[1].set(block, () => {
      if (!isRtl(block)) return;
      for (const [text, spans] of found) this.#texts.isolate(text as Text, spans);
      this.#isolated.add(block);
    });
  }

  #handleMutations(records: readonly MutationRecord[]): void {
    if (this.#search && records.length) {
      // It has lost its place.
      this.#search = undefined;
      for (const block of this.#blocks()) this.#queue.add(block);
    }
    for (const { type, target, addedNodes, removedNodes } of records) {
      // A direction that the page gives holds.
      if (type === 'attributes') this.#ownDirection.delete(target as Element);
      if (type === 'characterData') this.#texts.discard(target as Text);
      for (const node of removedNodes) if (node instanceof Text) this.#texts.restore(node);
      const block = this.#blockOf(target);
      if (!block) continue;
      for (const node of type === 'attributes' ? [target] : addedNodes) this.#add(node);
      this.#queueAnew(block);
    }
    if (this.#isRtl !== isRtl(this.#host)) this.start(this.#setting);
  }

  /** A block that changed, and those round it, which count its letters too. */
  #queueAnew(block: Node): void {
    for (
      let at: Node | null = block;
      at;
      at = this.#setting.blockDirection && at !== this.#host ? at.parentNode : null
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
  #undo({ isolate, blockDirection }: BidiOptions): void {
    if (this.#setting.isolate && !isolate) {
      const texts = document.createTreeWalker(this.#host, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) this.#texts.restore(text as Text);
    }
    if (this.#setting.blockDirection && !blockDirection) {
      for (const element of this.#host.querySelectorAll('[dir]')) {
        if (this.#ownDirection.delete(element)) element.removeAttribute('dir');
      }
    }
  }
}
