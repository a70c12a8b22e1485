import type { TreeAdapter } from '../text/html-paragraphs.js';

// These are called for each node of an article. Comparing `nodeType` is several times faster than `instanceof`.
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
export const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** Reads the nodes of a document. */
export const domTree: TreeAdapter<Node> = {
  children: (node) => node.childNodes,
  tag: (node) => (isElement(node) ? node.localName : undefined),
  text: (node) => (isText(node) ? node.data : undefined),
  attribute: (node, name) => (isElement(node) ? node.getAttribute(name) : null),
};
