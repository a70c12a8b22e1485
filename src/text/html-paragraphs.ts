import { OBJECT_REPLACEMENT } from './bidi.js';
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
  /** The displayed text, which has the length of the node's text. */
  text: string;
  /** Where the node's text begins in the paragraph's text. */
  start: number;
  /** Whether parts of the node may be wrapped in elements: not inside opted-out elements. */
  canWrap: boolean;
}

/** Text that is laid out together, up to the next block or forced line break. */
export interface Paragraph<Node> {
  /** The displayed text, with `OBJECT_REPLACEMENT` for each isolate, image or other object, and for each letter of code. */
  text: string;
  /** The text inside `<bdi>` elements, which counts for the paragraph's direction but not for its display order. */
  isolatedText: string;
  slices: TextSlice<Node>[];
  /** The parts of the text that are code (`<code>`, `<kbd>`, `<samp>`), in order. */
  code: Span[];
  /** The parts of the text that are links, in order. */
  links: Span[];
}

const tags = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BLOCK_TAGS = tags(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search section summary table tbody td ' +
    'tfoot th thead tr ul xmp body news-article-body',
);
/** Elements that act as one object in their line: isolated by the browser, or without text. */
const OBJECT_TAGS = tags(
  'bdi bdo img picture svg math mjx-container video audio canvas iframe object embed input button select textarea meter ' +
    'progress',
);
/** Elements that are not displayed. */
const HIDDEN_TAGS = tags('script style template noscript datalist title noembed noframes');
/** Blocks of preformatted text. In `<xmp>` and `<plaintext>`, tags would be displayed as text. */
const PREFORMATTED_TAGS = tags('pre listing plaintext xmp');
/** Inline elements whose content is read from left to right. */
const CODE_TAGS = tags('code kbd samp');

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

/** Whether an element acts as one object in its line. KaTeX (class `katex`) prints a formula as many boxes. */
function isObject<Node>(tree: TreeAdapter<Node>, node: Node): boolean {
  return OBJECT_TAGS.has(tree.tag(node) ?? '') || isSkipped(tree, node) || hasClass(tree, node, 'katex');
}

/**
 * Whether the page isolates an inline element, by `dir` or its `style` attribute. Style sheets are not considered: computing the
 * style of every element would delay the page.
 */
function isIsolated<Node>(tree: TreeAdapter<Node>, node: Node): boolean {
  if (tree.attribute(node, 'dir') != null) return true;
  return /unicode-bidi\s*:\s*(?:isolate|plaintext)/i.test(tree.attribute(node, 'style') ?? '');
}

/** Whether an element must not be changed: skipped, editable, preformatted, an object, hidden, or untranslatable. */
export function isOptedOut<Node>(tree: TreeAdapter<Node>, node: Node): boolean {
  const tag = tree.tag(node) ?? '';
  const editable = tree.attribute(node, 'contenteditable');
  if (PREFORMATTED_TAGS.has(tag) || HIDDEN_TAGS.has(tag) || isObject(tree, node)) return true;
  if (tree.attribute(node, 'translate') === 'no' || (editable != null && editable !== 'false')) return true;
  return hasClass(tree, node, 'notranslate');
}

/** Yields the blocks of a tree in post-order, the root last. Opted-out elements and their descendants are left out. */
export function* findBlocks<Node>(tree: TreeAdapter<Node>, root: Node): Generator<Node, void> {
  const enter = (node: Node) => ({ node, children: tree.children(node)[Symbol.iterator]() });
  const ancestors = isOptedOut(tree, root) ? [] : [enter(root)];
  for (let parent = ancestors.at(-1); parent; parent = ancestors.at(-1)) {
    const next = parent.children.next();
    if (next.done) {
      ancestors.pop();
      if (isBlock(tree.tag(parent.node) ?? 'body')) yield parent.node;
      continue;
    }
    const child = next.value;
    if (tree.tag(child) && !isOptedOut(tree, child)) ancestors.push(enter(child));
  }
}

/** An element whose children are being read. */
interface OpenElement<Node> {
  children: Iterator<Node>;
  canWrap: boolean;
  isCode: boolean;
  /** The digits of a superscript or subscript, from `RAISED_OR_LOWERED_DIGITS`. */
  digits?: string | undefined;
  close?: () => void;
}

/**
 * Superscripts and subscripts, in the same order as `PLAIN_DIGITS`. They have the same bidi classes, but a number with an
 * exponent is no range: "10<sup>-6</sup>" is read as "10⁻⁶".
 */
const RAISED_OR_LOWERED_DIGITS: Readonly<Record<string, string>> = { sup: '⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₊₋₀₁₂₃₄₅₆₇₈₉' };
const PLAIN_DIGITS = '+-0123456789';
const SIGNED_NUMBER = /^[+\-\u2212]?[0-9]+$/;

function toDisplayed(text: string, digits: string | undefined): string {
  if (!digits || !SIGNED_NUMBER.test(text)) return text;
  return text.replace(/[^]/g, (character) => digits.charAt(PLAIN_DIGITS.indexOf(character.replace('\u2212', '-'))));
}

/**
 * Finds the paragraphs of a block. Nested blocks and line breaks separate them; the text of nested blocks is left out.
 */
export function findParagraphs<Node>(tree: TreeAdapter<Node>, block: Node): Paragraph<Node>[] {
  const create = (): Paragraph<Node> => ({ text: '', isolatedText: '', slices: [], code: [], links: [] });
  const paragraphs: Paragraph<Node>[] = [];
  let paragraph = create();
  const append = (text: string): void => void (paragraph.text += text);
  const endParagraph = (): void => {
    if (/\S/.test(paragraph.text) || paragraph.code.length) paragraphs.push(paragraph);
    paragraph = create();
  };
  const childrenOf = (node: Node): Iterator<Node> => tree.children(node)[Symbol.iterator]();
  const openInline = (node: Node, tag: string, parent: OpenElement<Node>): OpenElement<Node> => {
    const isCode = parent.isCode || CODE_TAGS.has(tag);
    const canWrap = parent.canWrap && !isOptedOut(tree, node);
    const element = { children: childrenOf(node), canWrap, isCode, digits: RAISED_OR_LOWERED_DIGITS[tag] };
    if (tag === 'q') {
      // The browser generates quotation marks around a `<q>`.
      append('«');
      return {
        ...element,
        close: () => {
          append('»');
        },
      };
    }
    const { code, links, text } = paragraph;
    const spans = isCode && !parent.isCode ? code : tag === 'a' ? links : undefined;
    // A line break inside the element begins another paragraph, in which it has no span.
    const close = (): void => {
      if (spans === paragraph.code || spans === paragraph.links) {
        spans.push({ start: text.length, end: paragraph.text.length });
      }
    };
    return { ...element, close };
  };
  const ancestors: OpenElement<Node>[] = [{ children: childrenOf(block), canWrap: true, isCode: false }];
  for (let parent = ancestors.at(-1); parent; parent = ancestors.at(-1)) {
    const next = parent.children.next();
    if (next.done) {
      parent.close?.();
      ancestors.pop();
      continue;
    }
    const child = next.value;
    const data = tree.text(child);
    if (data !== undefined) {
      const text = toDisplayed(data, parent.digits);
      paragraph.slices.push({ node: child, text, start: paragraph.text.length, canWrap: parent.canWrap });
      append(parent.isCode ? OBJECT_REPLACEMENT.repeat(text.length) : text);
      continue;
    }
    const tag = tree.tag(child);
    if (!tag || HIDDEN_TAGS.has(tag)) continue;
    if (tag === 'br' || isBlock(tag)) endParagraph();
    else if (tag === 'wbr') append('\u200B');
    else if (isObject(tree, child) || isIsolated(tree, child)) {
      append(OBJECT_REPLACEMENT);
      if (tag === 'bdi') paragraph.isolatedText += collectText(tree, child);
    } else ancestors.push(openInline(child, tag, parent));
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
