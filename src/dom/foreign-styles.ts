import { warnOnce } from '../internal/warn-once.js';
import { describeElement } from './describe-element.js';

const ARABIC = /\p{Script=Arabic}/u;

/** In px. Safari on iPhones zooms the page when a field with a smaller font gets the focus. */
const MIN_FIELD_SIZE = 16;

/**
 * Logs a warning if a rule of the page, which wins over the styles of an element, letter-spaces Arabic text or makes a field
 * smaller than 16 px. One warning for each kind names the first such part.
 */
export function warnAboutForeignStyles(host: Element): void {
  const field = [...host.querySelectorAll('input, select, textarea')].find(
    (control) => !control.matches('[type=submit], [type=image], [type=hidden]') && fontSize(control) < MIN_FIELD_SIZE,
  );
  if (field)
    warnOnce(
      `<${host.localName}>: a style rule of the page sets a font size of ${fontSize(field)}px on ${describeElement(field)}. iPhones zoom into fields below ${MIN_FIELD_SIZE}px. Set "font-size: max(16px, 1em)" in that rule.`,
    );
  // NaN for `normal`.
  const spaced = textParents(host).find((parent) => parseFloat(getComputedStyle(parent).letterSpacing));
  if (spaced)
    warnOnce(
      `<${host.localName}>: a style rule of the page sets letter-spacing on ${describeElement(spaced)}, which tears the joined letters of Arabic. Set "letter-spacing: normal" in that rule.`,
    );
}

function fontSize(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}

/** The elements that directly contain Arabic text. */
function textParents(root: Element): Element[] {
  const parents = new Set<Element>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement && ARABIC.test(node.nodeValue ?? '')) parents.add(node.parentElement);
  }
  return [...parents];
}
