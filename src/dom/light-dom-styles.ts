import type { CSSResult, ReactiveElement } from 'lit';
import { lazyImport } from '../internal/lazy-import.js';
import { keepReadable } from './color-scheme.js';

/** Loads the text of a style sheet. Its selectors use the default tag name of an element. */
type StylesLoader = () => Promise<string>;

/** The texts of the style sheets that are loaded, by default tag name. */
const loadedTexts = new Map<string, string>();
/** Constructed style sheets, by document (others cannot adopt them) and by text. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();
/** Resolves when the elements that are upgraded in the same task have rendered. */
let upgraded: Promise<void> | undefined;

/**
 * Adopts the light-DOM styles of an element, unless a style sheet of the page contains them.
 *
 * The files `news-elements.css` and `start.css` set `--_news-styled: <tag>` on each element. If that property is not set
 * (because the page has no such file, or the element is in a shadow root or has another tag name), the same rules are
 * loaded and adopted into the element's root, with the element's tag name in the selectors. If they cannot be loaded, a
 * warning is logged and the element has only the styles of the page.
 */
export async function ensureLightDomStyles(
  element: HTMLElement,
  defaultTag: string,
  load: StylesLoader,
): Promise<void> {
  const name = element.localName;
  // Reading a style makes the browser compute those that changed. A page with 100 elements is read once, not 100 times.
  upgraded ??= Promise.resolve().then(() => {
    upgraded = undefined;
  });
  await upgraded;
  if (!element.isConnected) return;
  if (getComputedStyle(element).getPropertyValue('--_news-styled') !== name)
    await adopt(element, defaultTag, name, load);
  keepReadable(element);
}

/**
 * Adopts the styles of an element for a part that was moved out of it. The selectors use a class in place of the tag name,
 * with the same specificity.
 */
export async function adoptLightDomStylesFor(
  part: HTMLElement,
  className: string,
  defaultTag: string,
  load: StylesLoader,
): Promise<void> {
  part.classList.add(className);
  await adopt(part, defaultTag, `${part.localName}:where(.${className})`, load);
}

/**
 * Adopts styles into the root of an element, after those of the element and of the page. It is synchronous, so that parts
 * which are inserted next are never shown without styles. Where style sheets cannot be constructed, nothing happens.
 *
 * @param text a style sheet whose selectors do not depend on the tag name of the element
 */
export function adoptStyles(element: HTMLElement, text: string): void {
  const root = rootOf(element);
  const sheet = root && sheetFor(element.ownerDocument, text);
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** Adopts the styles of an element's shadow root again. A root that is moved to another document loses its style sheets. */
export function restoreShadowStyles({ constructor, ownerDocument, shadowRoot: root }: HTMLElement): void {
  if (root?.adoptedStyleSheets?.length !== 0) return;
  const { elementStyles } = constructor as typeof ReactiveElement;
  root.adoptedStyleSheets = elementStyles.map((style) => sheetFor(ownerDocument, (style as CSSResult).cssText));
}

async function adopt(element: HTMLElement, defaultTag: string, selector: string, load: StylesLoader): Promise<void> {
  // Do not await a text that is already loaded: one frame would be shown without styles.
  const text = loadedTexts.get(defaultTag) ?? (await lazyImport(element, load));
  if (text === undefined) return;
  loadedTexts.set(defaultTag, text);
  const root = rootOf(element);
  if (!root) return;
  const sheet = sheetFor(element.ownerDocument, withSelector(text, defaultTag, selector));
  // The styles of an element come first, even if they are loaded last: those of its parts override them.
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}

/** The document or shadow root of an element; undefined if it cannot adopt style sheets. */
function rootOf(element: HTMLElement): Document | ShadowRoot | undefined {
  const root = element.getRootNode();
  return 'adoptedStyleSheets' in root ? (root as Document | ShadowRoot) : undefined;
}

function withSelector(text: string, defaultTag: string, selector: string): string {
  if (selector === defaultTag) return text;
  return text.replace(new RegExp(`(?<![\\w-])${defaultTag}(?![\\w-])`, 'g'), selector);
}

function sheetFor(document: Document, text: string): CSSStyleSheet {
  const sheetsOfDocument = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, sheetsOfDocument);
  const existing = sheetsOfDocument.get(text);
  if (existing) return existing;
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text);
  sheetsOfDocument.set(text, sheet);
  return sheet;
}
