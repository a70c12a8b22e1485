import { warnOnce } from './warn.js';

/** The number that an attribute gives; where it gives none of 0 or more, the default, and the page's author is told. */
export function numberIn(element: Element, attribute: string, value: number | null, byDefault: number): number {
  if (value !== null && value >= 0 && value < Infinity) return value;
  if (value !== null)
    warnOnce(`<${element.localName}>: ${attribute} takes a number of 0 or more, like ${attribute}="2".`);
  return byDefault;
}
