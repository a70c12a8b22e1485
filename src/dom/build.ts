import type { VNode, VElement } from '../internal/vdom.js';

/** Builds the nodes of a description. Nothing is parsed, so a page that enforces Trusted Types has no objection. */
export function createElement(markup: VElement): HTMLElement {
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...markup.children.map(buildChild));
  return element;
}

function buildChild(markup: VNode): Node | string {
  return typeof markup === 'string' ? markup : createElement(markup);
}
