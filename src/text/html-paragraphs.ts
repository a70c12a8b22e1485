import { OBJECT_REPLACEMENT } from './bidi.js';
import { findBidiRuns } from './find-bidi-runs.js';
import type { Span } from './span.js';

/** Reads an HTML tree, so that the same rules work on DOM nodes and on the nodes of a server-side parser. */
export interface TreeAdapter<Node> {
  children: (node: Node) => Iterable<Node>;
  /** The lower-case tag name of an element; undefined for other nodes. */
  tag: (node: Node) => string | undefined;
  /** The data of a text node; undefined for other nodes. */
  text: (node: Node) => string | undefined;
  /** The value of an attribute; null or undefined if there is none. */
  attribute: (node: Node, name: string) => string | null | undefined;
}

/** A text node of a paragraph. */
export interface TextSlice<Node> {
  node: Node;
  text: string;
  /** Where the node's text begins in the paragraph's text. */
  start: number;
  /** Whether parts of the node may be wrapped in elements: not inside links, marks or opted-out elements. */
  canWrap: boolean;
}

/** Text that is laid out together, up to the next block or forced line break. */
export interface Paragraph<Node> {
  /** The displayed text, with `OBJECT_REPLACEMENT` for each isolate, image or other object. */
  text: string;
  /** The text inside `<bdi>` elements, which counts for the paragraph's direction but not for its display order. */
  isolatedText: string;
  slices: TextSlice<Node>[];
}

/** A block-level element. */
export interface Block<Node> {
  node: Node;
  /** Whether parts of its text may be wrapped in elements: not inside a link or a mark. */
  canWrap: boolean;
}

const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCK_TAGS = tags(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead ' +
    'tr ul body news-article-body',
);
/** Elements that act as one object in their line: isolated by the browser or by our styles, or without text. */
const OBJECT_TAGS = tags(
  'code kbd samp bdi bdo img picture svg math video audio canvas iframe object embed input button select textarea meter ' +
    'progress',
);
/** Elements that are not displayed. */
const HIDDEN_TAGS = tags('script style template noscript datalist title');
/** Elements whose text is displayed with the line but must not be wrapped. */
const UNWRAPPABLE_TAGS = tags('a mark');

/** Whether an element with this tag is a block. Its text forms separate paragraphs. */
export function isBlock(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}

/** Whether the page excludes an element from changes, with the class `not-prose` or the attribute `data-news-skip`. */
function isSkipped<Node>(tree: TreeAdapter<Node>, node: Node): boolean {
  return tree.attribute(node, 'data-news-skip') != null || hasClass(tree, node, 'not-prose');
}

function hasClass<Node>(tree: TreeAdapter<Node>, node: Node, name: string): boolean {
  const classes = tree.attribute(node, 'class');
  return !!classes && classes.split(/\s+/).includes(name);
}

/** Whether an element must not be changed: skipped, editable, code, an object, hidden, or marked as untranslatable. */
export function isOptedOut<Node>(tree: TreeAdapter<Node>, node: Node): boolean {
  const tag = tree.tag(node) ?? '';
  const editable = tree.attribute(node, 'contenteditable');
  if (tag === 'pre' || OBJECT_TAGS.has(tag) || HIDDEN_TAGS.has(tag) || isSkipped(tree, node)) return true;
  if (tree.attribute(node, 'translate') === 'no' || (editable != null && editable !== 'false')) return true;
  return hasClass(tree, node, 'notranslate');
}

/** Yields the blocks of a tree in post-order, the root last. Opted-out elements and their descendants are left out. */
export function* findBlocks<Node>(tree: TreeAdapter<Node>, root: Node): Generator<Block<Node>, void> {
  const enter = (node: Node, canWrap: boolean) => ({ node, canWrap, children: tree.children(node)[Symbol.iterator]() });
  const ancestors = isOptedOut(tree, root) ? [] : [enter(root, true)];
  for (let parent = ancestors.at(-1); parent; parent = ancestors.at(-1)) {
    const next = parent.children.next();
    if (next.done) {
      ancestors.pop();
      const { node, canWrap } = parent;
      if (isBlock(tree.tag(node) ?? 'body')) yield { node, canWrap };
      continue;
    }
    const child = next.value;
    const tag = tree.tag(child);
    if (tag && !isOptedOut(tree, child)) ancestors.push(enter(child, parent.canWrap && !UNWRAPPABLE_TAGS.has(tag)));
  }
}

/**
 * Finds the paragraphs of a block. Nested blocks and line breaks separate them; the text of nested blocks is left out.
 */
export function findParagraphs<Node>(tree: TreeAdapter<Node>, block: Node): Paragraph<Node>[] {
  const paragraphs: Paragraph<Node>[] = [];
  let paragraph: Paragraph<Node> = { text: '', isolatedText: '', slices: [] };
  const append = (text: string): void => void (paragraph.text += text);
  const endParagraph = (): void => {
    if (/\S/.test(paragraph.text)) paragraphs.push(paragraph);
    paragraph = { text: '', isolatedText: '', slices: [] };
  };
  const ancestors: { children: Iterator<Node>; canWrap: boolean; closingText: string }[] = [
    { children: tree.children(block)[Symbol.iterator](), canWrap: true, closingText: '' },
  ];
  for (let parent = ancestors.at(-1); parent; parent = ancestors.at(-1)) {
    const next = parent.children.next();
    if (next.done) {
      append(parent.closingText);
      ancestors.pop();
      continue;
    }
    const child = next.value;
    const text = tree.text(child);
    if (text !== undefined) {
      paragraph.slices.push({ node: child, text, start: paragraph.text.length, canWrap: parent.canWrap });
      append(text);
      continue;
    }
    const tag = tree.tag(child);
    if (!tag || HIDDEN_TAGS.has(tag)) continue;
    if (tag === 'br' || isBlock(tag)) endParagraph();
    else if (tag === 'wbr') append('\u200B');
    else if (OBJECT_TAGS.has(tag) || tree.attribute(child, 'dir') != null || isSkipped(tree, child)) {
      append(OBJECT_REPLACEMENT);
      if (tag === 'bdi') paragraph.isolatedText += collectText(tree, child);
    } else {
      // The browser generates quotation marks around a `<q>`.
      const isQuotation = tag === 'q';
      if (isQuotation) append('«');
      const canWrap = parent.canWrap && !UNWRAPPABLE_TAGS.has(tag) && !isOptedOut(tree, child);
      const children = tree.children(child)[Symbol.iterator]();
      ancestors.push({ children, canWrap, closingText: isQuotation ? '»' : '' });
    }
  }
  endParagraph();
  return paragraphs;
}

/** The text of a tree in document order, followed by a space. */
function collectText<Node>(tree: TreeAdapter<Node>, root: Node): string {
  let text = '';
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    text += tree.text(node) ?? '';
    for (const child of [...tree.children(node)].reverse()) pending.push(child);
  }
  return `${text} `;
}

/** Finds the runs of a paragraph that need isolation, by text node. Positions are relative to the node's text. */
export function findBidiRunsIn<Node>(paragraph: Paragraph<Node>): Map<Node, Span[]> {
  const wrappable = paragraph.slices.filter(({ canWrap }) => canWrap);
  const sliceOf = ({ start, end }: Span): TextSlice<Node> | undefined =>
    wrappable.find((slice) => slice.start <= start && end <= slice.start + slice.text.length);
  const runsByNode = new Map<Node, Span[]>();
  for (const run of findBidiRuns(paragraph.text, (candidate) => sliceOf(candidate) !== undefined)) {
    const slice = sliceOf(run);
    if (!slice) continue;
    const runs = runsByNode.get(slice.node) ?? [];
    runs.push({ start: run.start - slice.start, end: run.end - slice.start });
    runsByNode.set(slice.node, runs);
  }
  return runsByNode;
}
