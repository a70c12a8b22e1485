import { decodeHTML } from 'entities/decode';
import { defaultTreeAdapter, type DefaultTreeAdapterTypes, html as namespaces, parseFragment } from 'parse5';
import { TURNED_ATTRIBUTE } from '../text/turned-attribute.js';
import { type Direction, firstDirection } from '../text/direction.js';
import { findBlocks, findParagraphs, type TreeAdapter } from '../text/html-paragraphs.js';
import { findRunParts, type RunPart } from '../text/paragraph-runs.js';
import { complete } from '../text/steps.js';

export type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined;

export const parentOf = (node: Node): Node | null => ('parentNode' in node ? node.parentNode : null);

/** Reads the nodes of parse5. */
export const sourceTree: TreeAdapter<Node> = {
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  tag: (node) => ('tagName' in node ? node.tagName : undefined),
  text: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : undefined),
  attribute,
};

/** HTML into which tags and attributes can be inserted. All other bytes stay the same. */
export class HTMLSource {
  /** The parsed HTML. */
  readonly root: Node;
  readonly #html: string;
  readonly #tree: TreeAdapter<Node>;
  readonly #insertions: [at: number, text: string][] = [];
  readonly #textOffsets = new Map<Node, number[] | undefined>();
  readonly #directions = new Map<Node, Direction>();
  readonly #movedNodes: ReadonlySet<Node>;

  /** @param adaptTree returns the tree in which paragraphs are searched; by default that of the HTML */
  constructor(html: string, adaptTree?: (tree: TreeAdapter<Node>, root: Node) => TreeAdapter<Node>) {
    this.#html = html;
    // By default, parse5 reads the children of a <template>, which may contain parts of tables.
    const context = defaultTreeAdapter.createElement('div', namespaces.NS.HTML, []);
    this.root = parseFragment(context, html, { sourceCodeLocationInfo: true });
    this.#tree = adaptTree?.(sourceTree, this.root) ?? sourceTree;
    this.#movedNodes = findMovedNodes(this.root);
  }

  /** Turns a block into another direction than its surroundings, unless its start tag is not in the source. */
  turn(block: Node, direction: Direction): void {
    const { sourceCodeLocation, tagName } = block as Element;
    const tag = sourceCodeLocation?.startTag;
    if (!tag) return;
    this.#directions.set(block, direction);
    this.#insertions.push([
      tag.startOffset + 1 + tagName.length,
      ` dir="${direction}" ${TURNED_ATTRIBUTE}="${direction}"`,
    ]);
  }

  /**
   * Isolates the runs of all right-to-left blocks that would be displayed in the wrong order.
   *
   * @param base the direction that the HTML inherits from the page
   */
  isolateRuns(base: Direction): void {
    for (const block of findBlocks(this.#tree, this.root)) {
      if (this.directionOf(block, base) !== 'rtl') continue;
      for (const paragraph of findParagraphs(this.#tree, block)) {
        for (const parts of complete(findRunParts(paragraph, (run) => this.#rangeOf(run) !== undefined))) {
          const range = this.#rangeOf(parts);
          if (range) this.#insertions.push([range[0], '<bdi dir="ltr">'], [range[1], '</bdi>']);
        }
      }
    }
  }

  /** The HTML with all insertions. */
  toString(): string {
    const parts: string[] = [];
    let done = 0;
    for (const [at, text] of this.#insertions.sort(([first], [second]) => first - second)) {
      parts.push(this.#html.slice(done, at), text);
      done = at;
    }
    return parts.join('') + this.#html.slice(done);
  }

  /** The direction of a node: the one that it was turned into, its own `dir`, or that of the nearest ancestor; otherwise `base`. */
  directionOf(node: Node, base: Direction): Direction {
    const path: Node[] = [];
    let direction: Direction | undefined;
    for (let ancestor: Node | null = node; ancestor && !direction;) {
      direction = this.#directions.get(ancestor) ?? ownDirection(ancestor);
      path.push(ancestor);
      ancestor = parentOf(ancestor);
    }
    direction ??= base;
    for (const each of path) this.#directions.set(each, direction);
    return direction;
  }

  /** The offsets between which a run can be wrapped in an element. Undefined if an element is only partly in the run. */
  #rangeOf(parts: readonly RunPart<Node>[]): [start: number, end: number] | undefined {
    const [first, last] = [parts[0], parts.at(-1)];
    if (!first || !last) return undefined;
    const [start, end] = [this.#offsetsOf(first.node)?.[first.start], this.#offsetsOf(last.node)?.[last.end]];
    if (start === undefined || end === undefined) return undefined;
    if (first.node === last.node) return [start, end];
    const [from, to] = childrenOfCommonAncestor(first.node, last.node);
    const before = from === first.node ? start : first.start === 0 ? outerEdge(first.node, from, 'start') : undefined;
    const isComplete = last.end === (sourceTree.text(last.node) ?? '').length;
    const after = to === last.node ? end : isComplete ? outerEdge(last.node, to, 'end') : undefined;
    return before === undefined || after === undefined || before > start || after < end ? undefined : [before, after];
  }

  /** The offset of each code unit of a text node in the HTML, and of its end. */
  #offsetsOf(node: Node): number[] | undefined {
    if (!this.#textOffsets.has(node)) {
      const { startOffset, endOffset } = node.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
      const isInPlace = !this.#movedNodes.has(node);
      const source = this.#html.slice(startOffset, endOffset);
      const offsets = isInPlace ? sourceOffsets(source, sourceTree.text(node) ?? '') : undefined;
      this.#textOffsets.set(
        node,
        offsets?.map((offset) => startOffset + offset),
      );
    }
    return this.#textOffsets.get(node);
  }
}

/** The nodes that the parser moved in front of a table ("foster parenting"), because a table must not contain them. */
function findMovedNodes(root: Node): Set<Node> {
  const moved = new Set<Node>();
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const children = [...sourceTree.children(node)];
    let tableStart = Infinity;
    for (const child of children.toReversed()) {
      // A formatting element that the parser has opened again keeps the offset of its first start tag.
      const { startOffset = 0, endOffset = 0 } = child.sourceCodeLocation ?? {};
      if (sourceTree.tag(child) === 'table') tableStart = startOffset;
      else if (endOffset > tableStart || moved.has(node)) moved.add(child);
      pending.push(child);
    }
  }
  return moved;
}

function ownDirection(node: Node): Direction | undefined {
  const dir = attribute(node, 'dir')?.toLowerCase();
  if (dir === 'rtl' || dir === 'ltr') return dir;
  return dir === 'auto' ? autoDirection(node) : undefined;
}

/** Elements whose text does not count for `dir="auto"` of an ancestor, in addition to those with a `dir`. */
const WITHOUT_DIRECTION = new Set(['bdi', 'script', 'style', 'textarea']);

/** The direction of the first letter in an element with `dir="auto"`, as the HTML standard defines it. */
function autoDirection(element: Node): Direction {
  const pending = [...sourceTree.children(element)].reverse();
  for (let node = pending.pop(); node; node = pending.pop()) {
    const text = sourceTree.text(node) ?? '';
    if (/\p{L}/u.test(text)) return firstDirection(text);
    if (WITHOUT_DIRECTION.has(sourceTree.tag(node) ?? '') || attribute(node, 'dir') !== undefined) continue;
    for (const child of [...sourceTree.children(node)].reverse()) pending.push(child);
  }
  return 'ltr';
}

/** The way from a node to the root. */
interface Path {
  node: Node | null;
  /** The child through which each ancestor was reached. */
  children: Map<Node, Node>;
}

/**
 * The children of the nearest common ancestor of two nodes that contain the nodes. The time depends on the distance of the
 * two nodes, not on their depth.
 */
function childrenOfCommonAncestor(first: Node, last: Node): [Node, Node] {
  const paths = [first, last].map((start): Path => ({ children: new Map(), node: start }));
  while (paths.some(({ node }) => node)) {
    for (const [index, path] of paths.entries()) {
      const { node } = path;
      const parent = node && parentOf(node);
      path.node = parent;
      if (!parent) continue;
      path.children.set(parent, node);
      const other = paths[1 - index]?.children.get(parent);
      if (other) return index === 0 ? [node, other] : [other, node];
    }
  }
  return [first, last];
}

/**
 * The offset before or after an element that begins or ends with a text node. Undefined if the element has other content
 * there, or if the parser has moved or inserted one of the tags.
 */
function outerEdge(text: Node, element: Node, edge: 'start' | 'end'): number | undefined {
  const isStart = edge === 'start';
  let node = text;
  while (node !== element) {
    const parent = parentOf(node);
    const { startTag, endTag } = (parent as Element).sourceCodeLocation ?? {};
    if (!parent || siblingOf(node, isStart ? -1 : 1) || !startTag || !endTag) return undefined;
    node = parent;
  }
  const location = element.sourceCodeLocation;
  const parentLocation = (parentOf(element) as Element | null)?.sourceCodeLocation;
  const sibling = siblingOf(element, isStart ? -1 : 1)?.sourceCodeLocation;
  if (!location) return undefined;
  if (isStart) {
    const previousEnd = sibling?.endOffset ?? parentLocation?.startTag?.endOffset ?? 0;
    return location.startOffset >= previousEnd ? location.startOffset : undefined;
  }
  const nextStart = sibling?.startOffset ?? parentLocation?.endTag?.startOffset ?? Infinity;
  return location.endOffset <= nextStart ? location.endOffset : undefined;
}

/** The positions of nodes among their siblings. */
const indexes = new WeakMap<Node, number>();

function siblingOf(node: Node, offset: -1 | 1): Node | undefined {
  const parent = parentOf(node);
  if (!parent || !('childNodes' in parent)) return undefined;
  const siblings: Node[] = parent.childNodes;
  if (!indexes.has(node)) for (const [index, sibling] of siblings.entries()) indexes.set(sibling, index);
  return siblings[(indexes.get(node) ?? 0) + offset];
}

/**
 * The offset of each code unit of a text in its source, which may contain character references and CR LF line breaks, plus
 * the offset of the end. Undefined if the two do not match, because the parser has merged text that is separate in the
 * source.
 */
function sourceOffsets(source: string, text: string): number[] | undefined {
  const offsets: number[] = [];
  let decodedText = '';
  for (const { 0: token, index } of source.matchAll(/&#?\w+;?|\r\n?|[^]/g)) {
    const decoded = token.startsWith('&') ? decodeHTML(token) : token.replace(/\r\n?/, '\n');
    // "&ampfoo" is a character reference followed by literal letters.
    const literalLength = token.startsWith('&') ? commonSuffixLength(token, decoded) : 0;
    for (let unit = 0; unit < decoded.length; unit++) {
      const isLiteral = unit >= decoded.length - literalLength;
      offsets.push(isLiteral ? index + token.length - decoded.length + unit : index);
    }
    decodedText += decoded;
  }
  offsets.push(source.length);
  return decodedText === text ? offsets : undefined;
}

function commonSuffixLength(first: string, second: string): number {
  let length = 0;
  while (length < second.length && first.at(-1 - length) === second.at(-1 - length)) length += 1;
  return length;
}
