import { OBJECT_REPLACEMENT } from './bidi.js';
import { findBidiRuns } from './find-bidi-runs.js';
import type { Span } from './span.js';

/**
 * How to read a tree of HTML, so that the same rules serve the nodes of a page and those of a server's parser.
 */
export interface TreeAdapter<Node> {
  children: (node: Node) => Iterable<Node>;
  /** The name of an element in lower case; undefined for anything else. */
  tag: (node: Node) => string | undefined;
  /** The data of a text node; undefined for anything else. */
  text: (node: Node) => string | undefined;
  attribute: (node: Node, name: string) => string | null | undefined;
}

/** A text node of a paragraph, and where its text begins there. */
export interface TextSlice<Node> {
  node: Node;
  start: number;
  text: string;
  /** Whether the node may be split: not in a link, a mark, or what an author has set apart otherwise. */
  canWrap: boolean;
}

/** Text that is laid out together, up to a block or a forced line break. */
export interface Paragraph<Node> {
  /** The text that is drawn along the line; an isolate is one object in it. */
  text: string;
  /** The text within isolates, which are read with the paragraph all the same. */
  isolated: string;
  slices: TextSlice<Node>[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCKS = words(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead ' +
    'tr ul body news-article-body',
);
/** What is set from left to right by our styles, isolated by the browser, or no text at all: one object in its line. */
const OBJECTS = words(
  'code kbd samp bdi bdo img picture svg math video audio canvas iframe object embed input button select textarea meter ' +
    'progress',
);
/** What is not drawn. */
const HIDDEN = words('script style template noscript datalist title');
/** What stays as the author wrote it, although its text is drawn along with the line. */
const CLOSED = words('a mark');

/** Whether an element makes paragraphs of its own. */
export function isBlock(tag: string): boolean {
  return BLOCKS.has(tag);
}

/** Whether an author has opted a part out of everything: the class `not-prose`, the attribute `data-news-skip`. */
function isSkipped<Node>(tree: TreeAdapter<Node>, node: Node): boolean {
  return tree.attribute(node, 'data-news-skip') != null || hasClass(tree, node, 'not-prose');
}

function hasClass<Node>(tree: TreeAdapter<Node>, node: Node, name: string): boolean {
  const classes = tree.attribute(node, 'class');
  return !!classes && classes.split(/\s+/).includes(name);
}

/** Whether a part stays just as it is: opted out, edited in place, code, or marked as not to be translated. */
export function isOptedOut<Node>(tree: TreeAdapter<Node>, node: Node): boolean {
  const tag = tree.tag(node) ?? '';
  const editable = tree.attribute(node, 'contenteditable');
  if (tag === 'pre' || OBJECTS.has(tag) || HIDDEN.has(tag) || isSkipped(tree, node)) return true;
  if (tree.attribute(node, 'translate') === 'no' || (editable != null && editable !== 'false')) return true;
  return hasClass(tree, node, 'notranslate');
}

export interface Block<Node> {
  node: Node;
  /** Whether its text may be split: it does not stand in a link or a mark. */
  canWrap: boolean;
}

/** The blocks below a node and itself, each after those within it; none where it is left alone. */
export function* findBlocks<Node>(tree: TreeAdapter<Node>, root: Node): Generator<Block<Node>, void> {
  const enter = (node: Node, isOpen: boolean) => ({ node, isOpen, rest: tree.children(node)[Symbol.iterator]() });
  const path = isOptedOut(tree, root) ? [] : [enter(root, true)];
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const next = last.rest.next();
    if (next.done) {
      path.pop();
      if (isBlock(tree.tag(last.node) ?? 'body')) yield { node: last.node, canWrap: last.isOpen };
      continue;
    }
    const { value } = next;
    const tag = tree.tag(value);
    if (tag && !isOptedOut(tree, value)) path.push(enter(value, last.isOpen && !CLOSED.has(tag)));
  }
}

/** The paragraphs of a block's own text; the blocks within it part them, and have their own. */
export function findParagraphs<Node>(tree: TreeAdapter<Node>, block: Node): Paragraph<Node>[] {
  const paragraphs: Paragraph<Node>[] = [];
  let paragraph: Paragraph<Node> = { text: '', isolated: '', slices: [] };
  const add = (text: string): void => void (paragraph.text += text);
  const end = (): void => {
    if (/\S/.test(paragraph.text)) paragraphs.push(paragraph);
    paragraph = { text: '', isolated: '', slices: [] };
  };
  const path: { rest: Iterator<Node>; isOpen: boolean; after: string }[] = [
    { rest: tree.children(block)[Symbol.iterator](), isOpen: true, after: '' },
  ];
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const next = last.rest.next();
    if (next.done) {
      add(last.after);
      path.pop();
      continue;
    }
    const { value } = next;
    const text = tree.text(value);
    if (text !== undefined) {
      paragraph.slices.push({ node: value, start: paragraph.text.length, text, canWrap: last.isOpen });
      add(text);
      continue;
    }
    const tag = tree.tag(value);
    if (!tag || HIDDEN.has(tag)) continue;
    if (tag === 'br' || isBlock(tag)) end();
    else if (tag === 'wbr') add('\u200B');
    else if (OBJECTS.has(tag) || tree.attribute(value, 'dir') != null || isSkipped(tree, value)) {
      add(OBJECT_REPLACEMENT);
      if (tag === 'bdi') paragraph.isolated += textIn(tree, value);
    } else {
      // The browser draws quotation marks round a `<q>`.
      if (tag === 'q') add('«');
      const isOpen = last.isOpen && !CLOSED.has(tag) && !isOptedOut(tree, value);
      path.push({ rest: tree.children(value)[Symbol.iterator](), isOpen, after: tag === 'q' ? '»' : '' });
    }
  }
  end();
  return paragraphs;
}

function textIn<Node>(tree: TreeAdapter<Node>, root: Node): string {
  let text = '';
  const rest = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    text += tree.text(node) ?? '';
    for (const child of [...tree.children(node)].reverse()) rest.push(child);
  }
  return `${text} `;
}

/** The parts of a paragraph's text nodes that have to be isolated, by the node, with positions in it. */
export function findBidiRunsIn<Node>(paragraph: Paragraph<Node>): Map<Node, Span[]> {
  const pieces = paragraph.slices.filter(({ canWrap: isOpen }) => isOpen);
  const pieceOf = ({ start, end }: Span): TextSlice<Node> | undefined =>
    pieces.find((piece) => piece.start <= start && end <= piece.start + piece.text.length);
  const found = new Map<Node, Span[]>();
  for (const span of findBidiRuns(paragraph.text, (candidate) => pieceOf(candidate) !== undefined)) {
    const piece = pieceOf(span);
    if (!piece) continue;
    const spans = found.get(piece.node) ?? [];
    spans.push({ start: span.start - piece.start, end: span.end - piece.start });
    found.set(piece.node, spans);
  }
  return found;
}
