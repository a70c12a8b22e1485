import { lazyImport } from '../internal/lazy-import.js';

/** Loads the text of a style sheet, whose selectors name an element by its usual tag. */
type StylesLoader = () => Promise<string>;

/** Sheet texts loaded so far, by usual tag. */
const loadedTexts = new Map<string, string>();
/** Constructed sheets, by document (a constructed sheet belongs to one) and by the selector that they style. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives an element the rules for its light DOM, if no style sheet of the page contains them.
 *
 * The files `news-elements.css` and `start.css` set `--_news-styled: <tag>` on each element. Where that mark is missing
 * (no file, a shadow root that the file does not reach, another tag name) the same rules are loaded and adopted into
 * the element's root, under the element's own tag name. If they cannot be loaded, a warning says so and the element
 * keeps the look that the page gives it.
 */
export async function ensureLightDomStyles(element: HTMLElement, tag: string, load: StylesLoader): Promise<void> {
  const name = element.localName;
  if (getComputedStyle(element).getPropertyValue('--_news-styled').trim() === name) return;
  await adopt(element, tag, name, load);
}

/**
 * Gives a part of an element that was moved out of it the rules that applied to it inside. They are adopted for a class,
 * with the same specificity.
 */
export async function adoptLightDomStylesFor(
  part: HTMLElement,
  className: string,
  tag: string,
  load: StylesLoader,
): Promise<void> {
  part.classList.add(className);
  await adopt(part, tag, `${part.localName}:where(.${className})`, load);
}

async function adopt(element: HTMLElement, tag: string, selector: string, load: StylesLoader): Promise<void> {
  // Awaiting a text that is there would show one frame without it.
  const text = loadedTexts.get(tag) ?? (await lazyImport(element, load));
  if (text === undefined) return;
  loadedTexts.set(tag, text);
  const root = element.getRootNode();
  if (!('adoptedStyleSheets' in root)) return;
  const sheet = sheetFor(element.ownerDocument, tag, selector, text);
  const { adoptedStyleSheets } = root as Document | ShadowRoot;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}

function sheetFor(document: Document, tag: string, selector: string, text: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const made = known.get(selector);
  if (made) return made;
  const sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(selector === tag ? text : text.replace(new RegExp(`(?<![\\w-])${tag}(?![\\w-])`, 'g'), selector));
  known.set(selector, sheet);
  return sheet;
}
