/** HTML as data: one description serves a browser, which builds nodes from it, and a server, which prints it. */
export type Markup = string | MarkupElement;

export interface MarkupElement {
  tag: string;
  /** `true` is an attribute without a value; an undefined one is left out. */
  attributes: Readonly<Record<string, string | true | undefined>>;
  children: readonly Markup[];
}

/** Describes an element. */
export function element(
  tag: string,
  attributes: MarkupElement['attributes'] = {},
  ...children: Markup[]
): MarkupElement {
  return { tag, attributes, children };
}

const VOID_TAGS = new Set(['br', 'hr', 'img', 'input']);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Prints a description as HTML; everything in it is text or an attribute's value, and escaped. */
export function toHTML(markup: Markup): string {
  if (typeof markup === 'string') return escape(markup);
  const attributes = Object.entries(markup.attributes).map(([name, value]) => {
    if (value === undefined) return '';
    return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
  });
  const start = `<${markup.tag}${attributes.join('')}>`;
  return VOID_TAGS.has(markup.tag) ? start : `${start}${markup.children.map(toHTML).join('')}</${markup.tag}>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
