import { isOptedOut, type TreeAdapter } from './html-paragraphs.js';

/**
 * Adapts the tree of a story header. Its children count as blocks, because the header lays out each of them as a box.
 * Text of `<time>` elements belongs to its line but is not changed.
 *
 * @param isPart whether a node is a child of the header
 */
export function headerTree<Node>(tree: TreeAdapter<Node>, isPart: (node: Node) => boolean): TreeAdapter<Node> {
  return {
    ...tree,
    tag: (node) => {
      const tag = tree.tag(node);
      return tag && isPart(node) && !isOptedOut(tree, node) ? 'div' : tag;
    },
    attribute: (node, name) => (name === 'translate' && tree.tag(node) === 'time' ? 'no' : tree.attribute(node, name)),
  };
}
