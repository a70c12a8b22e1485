/** HTML as data: one description serves a browser, which builds nodes from it, and a server, which prints it. */
export type VNode = string | VElement;

export interface VElement {
  tag: string;
  /** `true` is an attribute without a value; an undefined one is left out. */
  attributes: Readonly<Record<string, string | true | undefined>>;
  children: readonly VNode[];
}

/** Describes an element. */
export function h(tag: string, attributes: VElement['attributes'] = {}, ...children: VNode[]): VElement {
  return { tag, attributes, children };
}

const VOID_TAGS = new Set(['br', 'hr', 'img', 'input']);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Prints a description as HTML; everything in it is text or an attribute's value, and escaped. */
export function renderToString(markup: VNode): string {
  if (typeof markup === 'string') return escape(markup);
  const attributes = Object.entries(markup.attributes).map(([name, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
  });
  const start = `<${markup.tag}${attributes.join('')}>`;
  return VOID_TAGS.has(markup.tag) ? start : `${start}${markup.children.map(renderToString).join('')}</${markup.tag}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
