import { hasUnknownSlot } from './reading-order.js';
import type { HeaderHost } from './types.js';

/** Whether an attribute asks for text of the element's own, wherever the reader is. */
export function isTextRequested({ calendar, numerals, readingTimeOf, timeZone }: HeaderHost): boolean {
  return [calendar, numerals, timeZone, readingTimeOf].some(Boolean);
}

/** Whether dates are relative. An attribute that was removed is null. */
export function isRelative({ relative }: HeaderHost): boolean {
  return (relative ?? false) !== false;
}

/** Whether the lazy part is needed, wherever the reader is. It also warns about markup. */
export function needsLazyPart(host: HeaderHost): boolean {
  const isEmpty = ({ textContent }: Element): boolean => textContent.trim() === '';
  const needsWarning =
    hasUnknownSlot(host) || !host.querySelector('h1, h2, h3') || host.querySelector('div > [slot]') !== null;
  return isTextRequested(host) || needsWarning || [...host.querySelectorAll('time')].some(isEmpty);
}
