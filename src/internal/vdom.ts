/**
 * A description of HTML as data. A browser creates elements from it, and a server serializes it. It is used in place of
 * Lit's templates where Lit must not be loaded (on a server) and where HTML must not be parsed (Trusted Types).
 */
export type VNode = string | VElement;

export interface VElement {
  tag: string;
  /** `true` stands for an attribute without a value. An attribute whose value is undefined is left out. */
  attributes: Readonly<Record<string, string | true | undefined>>;
  children: readonly VNode[];
}

/** Describes an element. */
export function h(tag: string, attributes: VElement['attributes'] = {}, ...children: VNode[]): VElement {
  return { tag, attributes, children };
}

/** Creates an element and its descendants. Nothing is parsed, so pages that enforce Trusted Types allow it. */
export function createElement({ tag, attributes, children }: VElement): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.map((child) => (typeof child === 'string' ? child : createElement(child))));
  return element;
}

const VOID_TAGS = new Set(['br', 'hr', 'img', 'input']);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Prints a description as HTML. All text and all attribute values are escaped. */
export function renderToString(node: VNode): string {
  if (typeof node === 'string') return escape(node);
  const { tag, attributes, children } = node;
  const printed = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
  });
  const start = `<${tag}${printed.join('')}>`;
  return VOID_TAGS.has(tag) ? start : `${start}${children.map(renderToString).join('')}</${tag}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
