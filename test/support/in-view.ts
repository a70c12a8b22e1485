// Which lines and controls a reader can see: inside the window, and not covered by another element.
type Page = Window & typeof globalThis;

/** The first line of the text in an element. For a control with a value, its box, of which 44 px of the height count. */
export function firstLine(element: Element): DOMRect {
  if (element.matches('input, textarea, button')) {
    const { x, y, width, height } = element.getBoundingClientRect();
    return new DOMRect(x, y, width, Math.min(height, 44));
  }
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const first = lines.sort((a, b) => a.top - b.top || b.width - a.width)[0];
  return first ?? element.getBoundingClientRect();
}

/**
 * Why a reader cannot see a box of an element. Undefined if they can. Boxes that are smaller than 10 px are hidden, as text
 * for screen readers is.
 */
export function whyUnseen(page: Page, element: Element, { left, top, right, bottom }: DOMRect): string | undefined {
  const box = [left, top, right, bottom].map(Math.round).join(' ');
  const { innerWidth, innerHeight, document } = page;
  if (right - left < 10 || bottom - top < 10) return `too small: ${box}`;
  if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
    return `outside of the window of ${String(innerWidth)} x ${String(innerHeight)} px: ${box}`;
  const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!shown || !(element.contains(shown) || shown.contains(element))) return `covered by ${nameOf(shown)}: ${box}`;
  return undefined;
}

/** A short name of an element for messages. */
export function nameOf(element: Element | null | undefined): string {
  if (!element) return 'nothing';
  const { localName, id, textContent } = element;
  const name = (element.getAttribute('class') ?? '').trim().replaceAll(/\s+/g, '.');
  return `<${localName}${id && `#${id}`}${name && `.${name}`}> ${textContent.trim().slice(0, 30)}`.trim();
}
