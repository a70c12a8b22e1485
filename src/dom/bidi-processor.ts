import { turnedDirection } from '../text/block-direction.js';
import { TURNED_ATTRIBUTE } from '../text/turned-attribute.js';
import type { Direction } from '../text/direction.js';
import { headerTree } from '../text/header-tree.js';
import { findBlocks, isBlock, isOptedOut, type TreeAdapter } from '../text/html-paragraphs.js';
import type { Steps } from '../text/steps.js';
import { isRtl } from './direction.js';
import { domTree } from './dom-tree.js';
import { IsolatedBlocks } from './isolated-blocks.js';
import { handleDirectionChange, isTurned, revertBlock, turnBlock } from './turned-blocks.js';

/** The processing steps that are enabled. Both are off by default. */
export interface BidiOptions {
  /** Isolates runs that would be displayed in the wrong order. */
  isolate: boolean;
  /** Turns paragraphs without a `dir` that are written in the other direction than their surroundings. */
  blockDirection: boolean;
}

/** In ms. Tasks of more than 50 ms block the page noticeably. The last step of a slice can take another 20 ms. */
const SEARCH_DURATION = 12;
/** In ms. Slices that write are longer, because the browser lays out the article after each of them. */
const WRITE_DURATION = 25;

/**
 * Isolates bidirectional runs and sets block directions in an article or a story header. Processes block by block, in time
 * slices, and observes changes of the content. A long block takes several slices; if it changes between them, its
 * processing starts again. All blocks are read before the first is written, because the browser lays out the whole
 * article after each slice that writes.
 */
export class BidiProcessor {
  readonly #host: HTMLElement;
  readonly #tree: TreeAdapter<Node>;
  readonly #isolatedBlocks: IsolatedBlocks;
  readonly #observer = new MutationObserver((records) => {
    this.#handleMutations(records);
    // If a slice is due, it comes later: this callback is part of the task that has changed the page.
    if (this.#timer === undefined) this.#run();
  });
  #options: BidiOptions = { isolate: false, blockDirection: false };
  #isRtl = false;
  /** Iterates over the blocks of the article. Undefined when all have been queued. */
  #blockSearch: Iterator<Node> | undefined;
  /** Blocks to process, with the steps that remain if the processing has begun. */
  readonly #queue = new Map<Node, Steps<void> | undefined>();
  /** Pending changes of directions. They are written first, because isolation depends on the surrounding direction. */
  readonly #directions = new Map<Element, Direction | undefined>();
  /** The steps that isolate the runs of a block. */
  readonly #isolates = new Map<Node, Steps<void>>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param content what the host contains; see `headerTree` for headers */
  constructor(host: HTMLElement, content: 'article' | 'header' = 'article') {
    this.#host = host;
    this.#tree = content === 'header' ? headerTree(domTree, ({ parentNode }) => parentNode === host) : domTree;
    this.#isolatedBlocks = new IsolatedBlocks(this.#tree, content);
  }

  /** Starts processing. If it is called again with other options, reverts the changes of options that are now off. */
  start(options: BidiOptions): void {
    this.stop();
    this.#revert(options);
    this.#options = options;
    if (!options.isolate && !options.blockDirection) return;
    const startTime = performance.now();
    this.#isRtl = isRtl(this.#host);
    this.#blockSearch = this.#blocks();
    this.#run(startTime);
  }

  /** Stops processing and observing. The changes that were made are kept. */
  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#blockSearch = undefined;
    for (const pending of [this.#queue, this.#directions, this.#isolates]) pending.clear();
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

  /** Queues a block. If its processing has begun, it starts again. */
  #enqueue(block: Node): void {
    this.#queue.set(block, undefined);
  }

  #enqueueBlocksIn(root: Node): void {
    for (const node of findBlocks(this.#tree, root)) this.#enqueue(node);
  }

  get #isSearching(): boolean {
    return this.#blockSearch !== undefined || this.#queue.size > 0;
  }

  #run(startTime = performance.now()): void {
    const continuesSearch = this.#timer !== undefined && this.#isSearching;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#handleMutations(this.#observer.takeRecords());
    // Do not observe our own changes. Creating the records would take as long as the changes.
    this.#observer.disconnect();
    const steps = this.#steps();
    while (!steps.next().done) {
      // After a long search, writing begins in a slice of its own, so that fewer slices write.
      const duration = this.#isSearching ? SEARCH_DURATION : continuesSearch ? 0 : WRITE_DURATION;
      if (performance.now() < startTime + duration) continue;
      this.#timer = setTimeout(() => {
        this.#run();
      });
      break;
    }
    this.#observe();
  }

  /** Does the remaining work. The steps of a block stay in the maps, so that the next slice continues with them. */
  *#steps(): Steps<void> {
    for (let next = this.#blockSearch?.next(); next && !next.done; next = this.#blockSearch?.next()) {
      this.#enqueue(next.value);
      yield;
    }
    this.#blockSearch = undefined;
    for (const [block, begun] of this.#queue) {
      const steps = begun ?? this.#process(block);
      this.#queue.set(block, steps);
      yield* steps;
      this.#queue.delete(block);
      yield;
    }
    for (const [block, direction] of this.#directions) {
      this.#directions.delete(block);
      if (this.#host.contains(block)) turnBlock(block, direction);
      yield;
    }
    for (const [block, steps] of this.#isolates) {
      if (this.#host.contains(block)) yield* steps;
      this.#isolates.delete(block);
    }
  }

  *#process(block: Node): Steps<void> {
    if (!(block instanceof HTMLElement)) return;
    this.#isolatedBlocks.restore(block);
    this.#directions.delete(block);
    this.#isolates.delete(block);
    if (this.#options.blockDirection) this.#findDirection(block);
    if (!this.#options.isolate || (!this.#options.blockDirection && !isRtl(block))) return;
    const spans = yield* this.#isolatedBlocks.find(block);
    if (spans.size) this.#isolates.set(block, this.#isolatedBlocks.isolate(block, spans));
  }

  #findDirection(block: HTMLElement): void {
    const isGenerated = isTurned(block);
    if (block === this.#host || (block.hasAttribute('dir') && !isGenerated)) return;
    const parentOf = (node: Node): Node | null => (node === this.#host ? null : node.parentNode);
    const surrounding = block.parentElement && !isRtl(block.parentElement) ? 'ltr' : 'rtl';
    const direction = turnedDirection(domTree, block, surrounding, parentOf);
    if (!direction && !isGenerated) return;
    this.#directions.set(block, direction);
  }

  #handleMutations(records: readonly MutationRecord[]): void {
    if (this.#blockSearch && records.some(({ removedNodes }) => removedNodes.length > 0)) {
      // After a removal, the iteration would skip nodes: queue all blocks. What was added is queued below.
      this.#blockSearch = undefined;
      for (const block of this.#blocks()) this.#enqueue(block);
    }
    for (const { type, target, addedNodes, removedNodes, oldValue } of records) {
      // The records include changes by the processors of other elements, whose marks must stay.
      if (type === 'attributes' && this.#host.contains(target)) handleDirectionChange(target as Element, oldValue);
      if (type === 'characterData') this.#isolatedBlocks.restoreIn(target);
      for (const node of removedNodes) this.#isolatedBlocks.restoreIn(node);
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
      if (node === this.#host || isBlock(this.#tree.tag(node) ?? '')) this.#enqueue(node);
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
    if (this.#options.isolate && !isolate) this.#isolatedBlocks.restoreIn(this.#host);
    if (this.#options.blockDirection && !blockDirection) {
      for (const element of this.#host.querySelectorAll(`[${TURNED_ATTRIBUTE}]`)) revertBlock(element);
    }
  }
}
