import { countByDirection, type Direction, directionOf, type LetterCount } from './direction.js';
import { findParagraphs, isBlock, type TreeAdapter } from './html-paragraphs.js';

/** Elements whose `dir` would reverse the order of columns. Only the cells of a table get a direction. */
const TABLE_TAGS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'hr']);

/** Whether a node is a block whose direction may follow its content. */
export function canHaveDirection<Node>(tree: TreeAdapter<Node>, block: Node): boolean {
  const tag = tree.tag(block) ?? '';
  return isBlock(tag) && !TABLE_TAGS.has(tag);
}

/** Finds the direction of blocks by the majority of their letters, including those of nested blocks. */
export class BlockDirections<Node extends object> {
  readonly #tree: TreeAdapter<Node>;
  readonly #letterCounts = new WeakMap<Node, LetterCount>();

  constructor(tree: TreeAdapter<Node>) {
    this.#tree = tree;
  }

  /**
   * Returns the direction of most letters in a block, or undefined if it has no letters or equally many in both
   * directions.
   * Call it for nested blocks first: their counts are reused, so that no letter is counted twice.
   */
  find(block: Node): Direction | undefined {
    const total = { rtl: 0, ltr: 0 };
    const add = ({ rtl, ltr }: LetterCount): void => {
      total.rtl += rtl;
      total.ltr += ltr;
    };
    for (const { text, isolatedText } of findParagraphs(this.#tree, block)) {
      add(countByDirection(`${text} ${isolatedText}`));
    }
    for (const nested of this.#nestedBlocks(block)) add(this.#letterCounts.get(nested) ?? { rtl: 0, ltr: 0 });
    this.#letterCounts.set(block, total);
    return directionOf(total);
  }

  /** Yields the outermost blocks inside a block. */
  *#nestedBlocks(block: Node): Generator<Node> {
    const pending = [...this.#tree.children(block)];
    for (let node = pending.pop(); node; node = pending.pop()) {
      const tag = this.#tree.tag(node);
      if (tag && isBlock(tag)) yield node;
      else if (tag) for (const child of this.#tree.children(node)) pending.push(child);
    }
  }
}
