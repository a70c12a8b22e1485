/** Elements that run scripts, load other documents, or change how the page is loaded. */
const ACTIVE_ELEMENTS = 'script, iframe, frame, object, embed, link, meta, base, style, noscript, template';

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
 * Copies an element of a parsed document into the page, without anything that could run a script: active elements, event
 * handler attributes, and addresses that are scripts.
 */
export function cleanCopy<Copied extends Element>(element: Copied): Copied {
  const copy = document.importNode(element, true);
  for (const active of copy.querySelectorAll(ACTIVE_ELEMENTS)) active.remove();
  for (const part of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name, value } of [...part.attributes]) if (isActive(name, value)) part.removeAttribute(name);
  }
  return copy;
}

function isActive(name: string, value: string): boolean {
  // Browsers ignore control characters and spaces in the scheme.
  // eslint-disable-next-line no-control-regex
  const scheme = /^[\u0000-\u0020]*((?:[a-z][\u0000-\u0020]*)+):/i.exec(value)?.[1]?.replace(/[^a-z]/gi, '');
  return /^on|^srcdoc$/i.test(name) || /^(?:javascript|vbscript)$/i.test(scheme ?? '');
}
