import { TURNED_ATTRIBUTE } from '../text/block-direction.js';

/**
 * The blocks whose `dir` was set by this library. An attribute marks them, so that directions from a server and in copies of
 * a page are recognised.
 */
export class TurnedBlocks {
  has(block: Element): boolean {
    return block.hasAttribute(TURNED_ATTRIBUTE);
  }

  add(block: Element): void {
    block.setAttribute(TURNED_ATTRIBUTE, '');
  }

  /** Returns whether the block was one of them. */
  delete(block: Element): boolean {
    const isTurned = this.has(block);
    block.removeAttribute(TURNED_ATTRIBUTE);
    return isTurned;
  }
}
