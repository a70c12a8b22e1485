import { warnOnce } from '../internal/warn-once.js';
import { describeElement } from './describe-element.js';
import { isRendered } from './optional-apis.js';

const FIELDS = 'input:not([type=submit], [type=image], [type=hidden]), select, textarea';
const ARABIC = /\p{Script=Arabic}/u;

/** In px. Safari on iPhones zooms the page when a field with a smaller font gets the focus. */
const MIN_FIELD_SIZE = 16;

/** How many elements with text are checked at most, because each needs a computed style. */
const MAX_CHECKED = 1000;

const checkedElements = new WeakSet<Element>();

/**
 * Logs a warning if a rule of the page, which wins over the styles of an element, letter-spaces Arabic text or makes a field
 * smaller than 16 px. One warning for each kind names the first such part. An element is checked once. It is not checked
 * before its own styles are there.
 */
export function warnAboutForeignStyles(host: Element): void {
  if (checkedElements.has(host) || !getComputedStyle(host).getPropertyValue('--_news-styled')) return;
  checkedElements.add(host);
  const field = [...host.querySelectorAll(FIELDS)].find((control) => fontSize(control) < MIN_FIELD_SIZE);
  if (field)
    warnOnce(
      `<${host.localName}>: a style rule of the page sets a font size of ${fontSize(field)}px on ${describeElement(field)}. iPhones zoom into fields below ${MIN_FIELD_SIZE}px. Set "font-size: max(16px, 1em)" in that rule.`,
    );
  const spaced = partsWithArabic(host).find(isSpaced);
  if (spaced)
    warnOnce(
      `<${host.localName}>: a style rule of the page sets letter-spacing on ${describeElement(spaced)}, which tears the joined letters of Arabic. Set "letter-spacing: normal" in that rule.`,
    );
}

function fontSize(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}

/** A letter spacing of `normal` is not a number. */
function isSpaced(part: Element): boolean {
  return Boolean(parseFloat(getComputedStyle(part).letterSpacing)) && isRendered(part);
}

/** The elements that directly contain Arabic text, and the buttons that are labelled with it. */
function partsWithArabic(root: Element): Element[] {
  const parts = new Set<Element>();
  for (const button of root.querySelectorAll<HTMLInputElement>('input[type=submit]'))
    if (ARABIC.test(button.value)) parts.add(button);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && parts.size < MAX_CHECKED; node = walker.nextNode()) {
    if (node.parentElement && ARABIC.test(node.nodeValue ?? '')) parts.add(node.parentElement);
  }
  return [...parts];
}
