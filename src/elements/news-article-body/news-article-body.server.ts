import { decodeHTML } from 'entities/decode';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { BlockDirections, canHaveDirection } from '../../text/block-direction.js';
import { type Direction, firstDirection } from '../../text/direction.js';
import { findBlocks, findParagraphs, type TreeAdapter } from '../../text/html-paragraphs.js';
import { findRunsByNode } from '../../text/runs-by-node.js';
import type { Span } from '../../text/span.js';

/** Options of `articleBodyHTML()`. */
export interface ArticleBodyOptions {
  /** The direction that the article inherits from the page; `rtl` by default. */
  dir?: Direction;
  /** Isolates runs that would be displayed in the wrong order, like the attribute `isolate`. True by default. */
  isolate?: boolean;
  /** `auto` gives each block the direction of most of its letters, like the attribute `block-direction`. Off by default. */
  blockDirection?: 'auto';
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const attribute = (node: Node, name: string): string | undefined =>
  'attrs' in node ? node.attrs.find((attr) => attr.name === name)?.value : undefined;

const tree: TreeAdapter<Node> = {
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  tag: (node) => ('tagName' in node ? node.tagName : undefined),
  text: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : undefined),
  attribute,
};

/**
 * Processes the HTML of an article as `<news-article-body isolate block-direction="auto">` does. Print the result inside that
 * element, so that it changes nothing in the browser. The HTML is not reserialized: `<bdi dir="ltr">` is inserted around
 * runs and `dir` into start tags, and all remaining bytes stay the same.
 *
 * Text that the HTML parser moves (such as misplaced text in a table) is not processed. The function never throws on invalid
 * HTML. If the input is not a string, such as null from a database, the result is an empty string.
 */
export function articleBodyHTML(html: string, options: ArticleBodyOptions = {}): string {
  if (typeof html !== 'string') return '';
  const { dir = 'rtl', isolate = true, blockDirection } = options;
  const root = parseFragment(html, { sourceCodeLocationInfo: true });
  const blocks = [...findBlocks<Node>(tree, root)];
  const newDirections = new Map<Node, Direction>();
  const insertions: [at: number, text: string][] = [];
  if (blockDirection === 'auto') {
    const directions = new BlockDirections<Node>(tree);
    for (const node of blocks) {
      const direction = directions.find(node);
      if (!direction || !canHaveDirection(tree, node) || attribute(node, 'dir') !== undefined) continue;
      newDirections.set(node, direction);
      const tag = (node as Element).sourceCodeLocation?.startTag;
      if (tag) insertions.push([tag.startOffset + 1 + (node as Element).tagName.length, ` dir="${direction}"`]);
    }
  }
  for (const node of isolate ? blocks : []) {
    if (directionAt(node, dir, newDirections) !== 'rtl') continue;
    for (const paragraph of findParagraphs(tree, node)) {
      for (const [text, spans] of findRunsByNode(paragraph)) insertions.push(...isolateInsertions(html, text, spans));
    }
  }
  return applyInsertions(html, insertions);
}

/** The direction of a block: the new one, its own `dir`, or that of the nearest ancestor; otherwise `base`. */
function directionAt(block: Node, base: Direction, newDirections: ReadonlyMap<Node, Direction>): Direction {
  for (let node: Node | null = block; node; node = 'parentNode' in node ? node.parentNode : null) {
    const direction = newDirections.get(node);
    if (direction) return direction;
    const dir = attribute(node, 'dir')?.toLowerCase();
    if (dir === 'rtl' || dir === 'ltr') return dir;
    if (dir === 'auto') return firstDirection(textOf(node));
  }
  return base;
}

function textOf(element: Node): string {
  return [...findBlocks<Node>(tree, element)]
    .flatMap((node) => findParagraphs(tree, node))
    .map(({ text }) => text)
    .join(' ');
}

function isolateInsertions(html: string, node: Node, spans: readonly Span[]): [number, string][] {
  const { startOffset, endOffset } = node.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
  const offsets = sourceOffsets(html.slice(startOffset, endOffset), tree.text(node) ?? '');
  return spans.flatMap(({ start, end }): [number, string][] => {
    const [first, last] = [offsets?.[start], offsets?.[end]];
    if (first === undefined || last === undefined) return [];
    return [
      [startOffset + first, '<bdi dir="ltr">'],
      [startOffset + last, '</bdi>'],
    ];
  });
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

function applyInsertions(html: string, insertions: [at: number, text: string][]): string {
  const parts: string[] = [];
  let done = 0;
  for (const [at, text] of insertions.sort(([first], [second]) => first - second)) {
    parts.push(html.slice(done, at), text);
    done = at;
  }
  return parts.join('') + html.slice(done);
}
