import { isRtl } from '../../../dom/direction.js';
import { isTurned, revertBlock, turnBlock } from '../../../dom/turned-blocks.js';
import { TURNED_ATTRIBUTE } from '../../../text/turned-attribute.js';
import { countByDirection, directionOf } from '../../../text/direction.js';
import { textOf } from '../thread/comment-parts.js';
import type { FoundComment } from '../thread/find-comments.js';

/** The lengths that a change of direction would exchange, with their sides. */
const LENGTHS = ['margin-inline-*', 'padding-inline-*', 'border-inline-*-width'];

/** Gives the text of each comment the direction of most of its letters. Header lines keep the direction of the page. */
export class TextDirections {
  /** Whether elements with a tag and classes are lopsided. Reading the style of each text would take too long. */
  readonly #lopsided = new Map<string, boolean>();

  /**
   * Finds the changes that give a comment's text its direction, or revert it. A `dir` of the page is kept. Nothing is changed
   * before the changes are applied.
   */
  find(comment: FoundComment): (() => void)[] {
    const texts = textOf(comment);
    const direction = directionOf(countByDirection(texts.map(({ textContent }) => textContent).join('\n')));
    return texts.flatMap((text) => {
      const { parentElement } = text;
      if (!parentElement || (text.hasAttribute('dir') && !isTurned(text))) return [];
      const isForeign = direction !== undefined && isRtl(parentElement) !== (direction === 'rtl');
      if (!isForeign)
        return this.#findTurned(text).map((block) => () => {
          revertBlock(block);
        });
      return this.#blocksToTurn(text)
        .filter((block) => !block.hasAttribute('dir') || isTurned(block))
        .map((block) => () => {
          turnBlock(block, direction);
        });
    });
  }

  /** Reverts the directions in an element, except those that the page has set. */
  revert(root: Element): void {
    for (const block of this.#findTurned(root)) revertBlock(block);
  }

  #findTurned(root: Element): Element[] {
    return [root, ...root.querySelectorAll(`[${TURNED_ATTRIBUTE}]`)].filter((block) =>
      block.hasAttribute(TURNED_ATTRIBUTE),
    );
  }

  /**
   * The element with the text; or the blocks in it, if the element is lopsided. A margin beside the avatar, for example, would
   * move to the other side with the direction.
   */
  #blocksToTurn(text: HTMLElement): HTMLElement[] {
    const key = `${text.localName} ${text.className}`;
    const isTextLopsided = this.#lopsided.get(key) ?? isLopsided(text);
    this.#lopsided.set(key, isTextLopsided);
    const blocks = [...text.children].filter((child) => child instanceof HTMLElement);
    return isTextLopsided && blocks.length > 0 ? blocks : [text];
  }
}

/** Whether an element has a margin, padding or border on one side only. */
function isLopsided(element: Element): boolean {
  const styles = getComputedStyle(element);
  const lengthOf = (name: string, side: string): string => styles.getPropertyValue(name.replace('*', side));
  return LENGTHS.some((name) => lengthOf(name, 'start') !== lengthOf(name, 'end'));
}
