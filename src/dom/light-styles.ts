import type { CSSResult } from 'lit';

/** Sheets made so far, by document (a constructed sheet belongs to one) and by what they style. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives an element the rules for its light DOM, where no stylesheet of the page has done so.
 *
 * The files `news-elements.css` and `start.css` mark what they style with `--_news-styled: <tag>`, on the element's own
 * rule. Where that mark is missing (no file, a shadow root that the file does not reach, another tag name) the same
 * rules are adopted into the element's root, under the element's own tag name.
 */
export function ensureLightStyles(element: HTMLElement, tag: string, styles: readonly CSSResult[]): void {
  const name = element.localName;
  if (getComputedStyle(element).getPropertyValue('--_news-styled').trim() === name) return;
  adopt(element, name, () => rename(styles, tag, name));
}

/**
 * Gives a part of an element that the page shows elsewhere the rules that it had inside: those of the element, for a
 * class. They weigh the same there.
 */
export function addLightStylesFor(
  part: HTMLElement,
  className: string,
  tag: string,
  styles: readonly CSSResult[],
): void {
  part.classList.add(className);
  const selector = `${part.localName}:where(.${className})`;
  adopt(part, selector, () => rename(styles, tag, selector));
}

function adopt(element: HTMLElement, name: string, text: () => string): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  // Unit tests run in DOMs that adopt no sheets.
  if (!root.adoptedStyleSheets) return;
  const sheet = sheetFor(element.ownerDocument, name, text);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

function rename(styles: readonly CSSResult[], tag: string, name: string): string {
  const text = styles.map((style) => style.cssText).join('\n');
  return name === tag ? text : text.replace(new RegExp(`(?<![\\w-])${tag}(?![\\w-])`, 'g'), name);
}

function sheetFor(document: Document, name: string, text: () => string): CSSStyleSheet {
  const made = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, made);
  const known = made.get(name);
  if (known) return known;
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text());
  made.set(name, sheet);
  return sheet;
}
