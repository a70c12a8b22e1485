import type { Direction } from './direction.js';
import { isForeignProse } from './foreign-prose.js';
import { findParagraphs, isBlock, type TreeAdapter } from './html-paragraphs.js';

/**
 * Blocks that stand in line with others: in a column, in a list, in an outline, or under a picture. They and what they
 * contain keep the direction of the article.
 */
const ALIGNED_TAGS = new Set('li dt dd td th caption figcaption h1 h2 h3 h4 h5 h6 summary legend'.split(' '));

/** Styles that depend on the direction of the element itself: `dir` would move its edges or its text to the other side. */
const DIRECTED_STYLE =
  /(?:^|[;\s])(?:direction|text-indent)\s*:|-inline\b|-(?:start|end)-(?:start|end)-|text-align\s*:\s*(?:start|end|justify)/i;

/**
 * Returns the direction of a paragraph that is written in the other direction than its surroundings. Returns undefined
 * for every other block: it keeps the direction of its surroundings.
 *
 * Only `<p>` can be turned, and a `<div>` that contains text only and has no class. In other blocks `dir` would move
 * padding, borders, columns or markers. A paragraph whose `style` has a property for an inline side is left alone too.
 *
 * @param surrounding the direction of the block's parent
 * @param parentOf returns the parent of a node; null or undefined for the root of the article
 * @param known keeps results for the next call. Pass the same map while the tree does not change.
 */
export function turnedDirection<Node>(
  tree: TreeAdapter<Node>,
  block: Node,
  surrounding: Direction,
  parentOf: (node: Node) => Node | null | undefined,
  known = new Map<Node, boolean>(),
): Direction | undefined {
  const tag = tree.tag(block);
  const isParagraph = tag === 'p' || (tag === 'div' && !tree.attribute(block, 'class'));
  if (!isParagraph || DIRECTED_STYLE.test(tree.attribute(block, 'style') ?? '') || hasBlock(tree, block))
    return undefined;
  const text = findParagraphs(tree, block)
    .map((paragraph) => `${paragraph.text} ${paragraph.isolatedText}`)
    .join('\n');
  if (!isForeignProse(text, surrounding)) return undefined;
  if (isInAligned(tree, block, parentOf, known)) return undefined;
  return surrounding === 'rtl' ? 'ltr' : 'rtl';
}

/** Whether a node is in a block that stands in line with others. */
function isInAligned<Node>(
  tree: TreeAdapter<Node>,
  start: Node,
  parentOf: (node: Node) => Node | null | undefined,
  known: Map<Node, boolean>,
): boolean {
  const path: Node[] = [];
  let isAligned: boolean | undefined;
  for (let node = parentOf(start); node != null && isAligned === undefined; node = parentOf(node)) {
    isAligned = known.get(node) ?? (ALIGNED_TAGS.has(tree.tag(node) ?? '') || undefined);
    path.push(node);
  }
  for (const node of path) known.set(node, isAligned ?? false);
  return isAligned ?? false;
}

/** Whether an element contains a block, at any depth. */
function hasBlock<Node>(tree: TreeAdapter<Node>, root: Node): boolean {
  const pending = [...tree.children(root)];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const tag = tree.tag(node);
    if (!tag) continue;
    if (isBlock(tag)) return true;
    for (const child of tree.children(node)) pending.push(child);
  }
  return false;
}
