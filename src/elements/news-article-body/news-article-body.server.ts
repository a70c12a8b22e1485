import { decodeHTML } from 'entities/decode';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { BlockDirections, takesDirection } from '../../text/block-direction.js';
import { findBlocks, findBidiRunsIn, findParagraphs, type TreeAdapter } from '../../text/html-paragraphs.js';
import { type Direction, firstDirection } from '../../text/direction.js';
import type { Span } from '../../text/span.js';

/** How a server sets the text of an article. */
export interface ArticleBodyOptions {
  /** The direction of the place where the article will stand; `rtl` by default. */
  dir?: Direction;
  /** Isolates the runs that would be drawn in the wrong order, as the attribute `isolate` does; on by default. */
  isolate?: boolean;
  /** `auto` gives each block the direction of most of its letters, as the attribute of that name does. */
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
 * The HTML of an article as `<news-article-body isolate block-direction="auto">` would set it, to be printed inside that
 * element: nothing is then re-set in the browser. Every byte of the HTML stays as it is; `<bdi dir="ltr">` is put round
 * runs, and `dir` into the start tags of blocks.
 *
 * Text that the parser has to move (misplaced in a table, say) is left as it is. It never throws on what an author wrote:
 * what is no string, as a story that a database has not got, gives an empty one.
 */
export function articleBodyHTML(html: string, options: ArticleBodyOptions = {}): string {
  if (typeof html !== 'string') return '';
  const { dir = 'rtl', isolate = true, blockDirection } = options;
  const root = parseFragment(html, { sourceCodeLocationInfo: true });
  const blocks = [...findBlocks<Node>(tree, root)];
  const set = new Map<Node, Direction>();
  const inserts: [at: number, text: string][] = [];
  if (blockDirection === 'auto') {
    const directions = new BlockDirections<Node>(tree);
    for (const { node } of blocks) {
      const direction = directions.find(node);
      if (!direction || !takesDirection(tree, node) || attribute(node, 'dir') !== undefined) continue;
      set.set(node, direction);
      const tag = (node as Element).sourceCodeLocation?.startTag;
      if (tag) inserts.push([tag.startOffset + 1 + (node as Element).tagName.length, ` dir="${direction}"`]);
    }
  }
  for (const { node, canWrap: isOpen } of isolate ? blocks : []) {
    if (!isOpen || directionAt(node, dir, set) !== 'rtl') continue;
    for (const paragraph of findParagraphs(tree, node)) {
      for (const [text, spans] of findBidiRunsIn(paragraph)) inserts.push(...isolateInserts(html, text, spans));
    }
  }
  return applyInserts(html, inserts);
}

/** The direction of a block: its own, what was found for it, or that of what it stands in. */
function directionAt(block: Node, base: Direction, found: ReadonlyMap<Node, Direction>): Direction {
  for (let at: Node | null = block; at; at = 'parentNode' in at ? at.parentNode : null) {
    const direction = found.get(at);
    if (direction) return direction;
    const dir = attribute(at, 'dir')?.toLowerCase();
    if (dir === 'rtl' || dir === 'ltr') return dir;
    if (dir === 'auto') return firstDirection(textOf(at));
  }
  return base;
}

function textOf(element: Node): string {
  return [...findBlocks<Node>(tree, element)]
    .flatMap(({ node }) => findParagraphs(tree, node))
    .map(({ text }) => text)
    .join(' ');
}

function isolateInserts(html: string, node: Node, spans: readonly Span[]): [number, string][] {
  const { startOffset, endOffset } = node.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
  const places = sourceOffsets(html.slice(startOffset, endOffset), tree.text(node) ?? '');
  return spans.flatMap(({ start, end }): [number, string][] => {
    const [first, last] = [places?.[start], places?.[end]];
    if (first === undefined || last === undefined) return [];
    return [
      [startOffset + first, '<bdi dir="ltr">'],
      [startOffset + last, '</bdi>'],
    ];
  });
}

/**
 * Where each code unit of a text stands in its source, which may write characters as `&amp;` and line breaks as CR LF.
 * Undefined where the two do not agree: the parser has put text together that is apart in the source.
 */
function sourceOffsets(source: string, text: string): number[] | undefined {
  const places: number[] = [];
  let meaning = '';
  for (const { 0: token, index } of source.matchAll(/&#?\w+;?|\r\n?|[^]/g)) {
    const meant = token.startsWith('&') ? decodeHTML(token) : token.replace(/\r\n?/, '\n');
    // "&ampfoo" is one character and the letters after it, which stand for themselves.
    const own = token.startsWith('&') ? commonSuffixLength(token, meant) : 0;
    for (let unit = 0; unit < meant.length; unit++) {
      const isOwn = unit >= meant.length - own;
      places.push(isOwn ? index + token.length - meant.length + unit : index);
    }
    meaning += meant;
  }
  places.push(source.length);
  return meaning === text ? places : undefined;
}

function commonSuffixLength(first: string, second: string): number {
  let length = 0;
  while (length < second.length && first.at(-1 - length) === second.at(-1 - length)) length += 1;
  return length;
}

function applyInserts(html: string, inserts: [at: number, text: string][]): string {
  const parts: string[] = [];
  let done = 0;
  for (const [at, text] of inserts.sort(([first], [second]) => first - second)) {
    parts.push(html.slice(done, at), text);
    done = at;
  }
  return parts.join('') + html.slice(done);
}
