import { COMMENT_TEXT } from './comment-parts.js';

/** The elements of a comment: text, lists, tables, pictures, the icons and the reply button of a theme. */
const ELEMENTS = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br button caption cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp ' +
    'section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr ' +
    'svg g path circle ellipse line polygon polyline rect'
  ).split(' '),
);

/** Elements whose content is no text for readers. Other unknown elements leave their content. */
const WITHOUT_TEXT =
  'script, style, template, noscript, iframe, frame, object, embed, title, textarea, select, math, audio, video, svg *';

/** Attributes that neither run nor load anything. Those with addresses are checked. */
const ATTRIBUTES =
  /^(?:aria-.+|data-(?!wp-|news-).+|item\w+|abbr|align|alt|class|cite|colspan|cx|cy|d|datetime|decoding|dir|disabled|fill|fill-rule|height|hidden|href|id|lang|loading|open|points|r|rel|reversed|role|rowspan|rx|ry|scope|sizes|span|src|srcset|start|stroke|stroke-[a-z]+|style|tabindex|target|title|transform|type|value|viewbox|width|x1?|x2|y1?|y2)$/i;

/** The schemes of addresses. Addresses without a scheme are on the page's own site. */
const SCHEMES = /^(?:https?|mailto|tel):/i;

/**
 * Parses HTML without running scripts. `Document.parseHTML` is allowed under Trusted Types; `DOMParser` may not be.
 * Returns undefined if parsing is not allowed.
 */
export function parseInertly(html: string): Document | undefined {
  const { parseHTML } = Document as { parseHTML?: (html: string, options: { sanitizer: object }) => Document };
  try {
    return parseHTML ? parseHTML(html, { sanitizer: {} }) : new DOMParser().parseFromString(html, 'text/html');
  } catch {
    return undefined;
  }
}

/**
 * Copies an element of a parsed document into the page, reduced to a short list of elements and attributes. Other elements are
 * replaced by their text; what runs scripts or loads documents is removed. Text of comments keeps no `style`.
 */
export function cleanCopy(element: Element): HTMLElement {
  const copy = cloneAsKnown(element);
  for (const part of copy.querySelectorAll('*')) {
    if (ELEMENTS.has(part.localName)) continue;
    if (part.matches(WITHOUT_TEXT)) part.remove();
    else part.replaceWith(...part.childNodes);
  }
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    const isText = part.closest(COMMENT_TEXT) !== null;
    for (const { name, value } of [...part.attributes]) {
      if (!isAllowed(name, value) || (isText && name === 'style')) part.removeAttribute(name);
    }
    // A button of another type could submit the form around the comments.
    if (part.localName === 'button') part.setAttribute('type', 'button');
  }
  return document.importNode(copy, true);
}

/** Clones an element, as a `<div>` if it is not in the list. A custom element would run the code of its class. */
function cloneAsKnown(element: Element): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  if (ELEMENTS.has(element.localName)) return copy;
  const div = element.ownerDocument.createElement('div');
  for (const { name, value } of copy.attributes) if (ATTRIBUTES.test(name)) div.setAttribute(name, value);
  div.append(...copy.childNodes);
  return div;
}

function isAllowed(name: string, value: string): boolean {
  if (!ATTRIBUTES.test(name)) return false;
  if (!/^(?:href|src|cite)$/i.test(name)) return true;
  // Browsers ignore control characters and spaces in the scheme.
  // eslint-disable-next-line no-control-regex
  const address = value.replace(/[\u0000-\u0020]/g, '');
  return !/^[^/?#]*:/.test(address) || SCHEMES.test(address);
}
