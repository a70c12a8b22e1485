import type { CSSResult } from 'lit';

/** Sheets made so far, by document (a constructed sheet belongs to one) and by tag name. */
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
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = sheetFor(element.ownerDocument, name, () => rename(styles, tag, name));
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
