// The blocks whose `dir` was set by this library. An attribute with the same value marks them, so that directions from a server,
// from another element and in copies of a page are recognised. If the two values differ, the page has set `dir`.
import { TURNED_ATTRIBUTE } from '../text/turned-attribute.js';
import type { Direction } from '../text/direction.js';

export function isTurned(block: Element): boolean {
  const direction = block.getAttribute(TURNED_ATTRIBUTE);
  return direction !== null && direction === block.getAttribute('dir');
}

/** Sets the direction of a block. Undefined removes it. */
export function turnBlock(block: Element, direction: Direction | undefined): void {
  for (const name of ['dir', TURNED_ATTRIBUTE]) {
    if (!direction) block.removeAttribute(name);
    // An element in another one is processed by both.
    else if (block.getAttribute(name) !== direction) block.setAttribute(name, direction);
  }
}

/** Reverts a block, unless its `dir` is that of the page. */
export function revertBlock(block: Element): void {
  if (isTurned(block)) block.removeAttribute('dir');
  block.removeAttribute(TURNED_ATTRIBUTE);
}

/**
 * Removes the mark of a block if the page has set its `dir`, perhaps to the same value.
 *
 * @param oldValue the `dir` before the change
 */
export function handleDirectionChange(block: Element, oldValue: string | null): void {
  if (!isTurned(block) || block.getAttribute('dir') === oldValue) block.removeAttribute(TURNED_ATTRIBUTE);
}
