import { findParagraphs, isBlock, type TreeAdapter } from './html-paragraphs.js';
import { countByDirection, directionOf, type Direction, type LetterCount } from './direction.js';

/** The order of columns is the table's, and its page's; only the text in its cells has a direction of its own. */
const TABLE = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'hr']);

/** Whether a block can be given a direction by what is in it. */
export function takesDirection<Node>(tree: TreeAdapter<Node>, block: Node): boolean {
  const tag = tree.tag(block) ?? '';
  return isBlock(tag) && !TABLE.has(tag);
}

/** Finds the direction of blocks by most of their letters, those of the blocks within them too. */
export class BlockDirections<Node extends object> {
  readonly #tree: TreeAdapter<Node>;
  readonly #letters = new WeakMap<Node, LetterCount>();

  constructor(tree: TreeAdapter<Node>) {
    this.#tree = tree;
  }

  /**
   * The direction of most letters; undefined without letters, or with as many of either. The blocks within it have to be
   * asked about first: no letter is counted twice, however deep they are nested.
   */
  find(block: Node): Direction | undefined {
    const count = { rtl: 0, ltr: 0 };
    const add = ({ rtl, ltr }: LetterCount): void => {
      count.rtl += rtl;
      count.ltr += ltr;
    };
    for (const { text, isolated } of findParagraphs(this.#tree, block)) add(countByDirection(`${text} ${isolated}`));
    for (const inner of this.#blocksIn(block)) add(this.#letters.get(inner) ?? { rtl: 0, ltr: 0 });
    this.#letters.set(block, count);
    return directionOf(count);
  }

  /** The next blocks below, through elements that are none. */
  *#blocksIn(block: Node): Generator<Node> {
    const rest = [...this.#tree.children(block)];
    for (let node = rest.pop(); node; node = rest.pop()) {
      const tag = this.#tree.tag(node);
      if (tag && isBlock(tag)) yield node;
      else if (tag) for (const child of this.#tree.children(node)) rest.push(child);
    }
  }
}
