import { lazyImport } from '../internal/lazy-import.js';

/** Loads the text of a style sheet. Its selectors use the default tag name of an element. */
type StylesLoader = () => Promise<string>;

/** The texts of the style sheets that are loaded, by default tag name. */
const loadedTexts = new Map<string, string>();
/** Constructed style sheets, by document (others cannot adopt them) and by the selector that replaces the tag name. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

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
  if (getComputedStyle(element).getPropertyValue('--_news-styled').trim() === name) return;
  await adopt(element, defaultTag, name, load);
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

async function adopt(element: HTMLElement, defaultTag: string, selector: string, load: StylesLoader): Promise<void> {
  // Do not await a text that is already loaded: one frame would be shown without styles.
  const text = loadedTexts.get(defaultTag) ?? (await lazyImport(element, load));
  if (text === undefined) return;
  loadedTexts.set(defaultTag, text);
  const root = element.getRootNode();
  if (!('adoptedStyleSheets' in root)) return;
  const sheet = sheetFor(element.ownerDocument, defaultTag, selector, text);
  const { adoptedStyleSheets } = root as Document | ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

function sheetFor(document: Document, defaultTag: string, selector: string, text: string): CSSStyleSheet {
  const sheetsOfDocument = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, sheetsOfDocument);
  const existing = sheetsOfDocument.get(selector);
  if (existing) return existing;
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(
    selector === defaultTag ? text : text.replace(new RegExp(`(?<![\\w-])${defaultTag}(?![\\w-])`, 'g'), selector),
  );
  sheetsOfDocument.set(selector, sheet);
  return sheet;
}
