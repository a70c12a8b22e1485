import { mediaQuery } from './optional-apis.js';

/**
 * Moves the focus to an element, without scrolling. An element that is not focusable, such as a heading, gets a `tabindex`
 * of -1 until it loses the focus, so that no tab stop remains.
 */
export function focusInPlace(element: HTMLElement): void {
  if (!element.matches(':any-link, button, input, select, textarea, summary, [tabindex]')) {
    element.tabIndex = -1;
    element.addEventListener(
      'blur',
      () => {
        element.removeAttribute('tabindex');
      },
      { once: true },
    );
  }
  element.focus({ preventScroll: true });
}

/**
 * Whether an element or one of its descendants has the focus. `:focus-within` is not used, because jsdom throws on it while
 * the focus is in a shadow root.
 */
export function hasFocusWithin(element: Element): boolean {
  return element.contains((element.getRootNode() as Document | ShadowRoot).activeElement);
}

/** Whether a field has the focus that text is typed into. */
export function isTyping(): boolean {
  return document.activeElement?.matches(':read-write') ?? false;
}

/**
 * Scrolls as little as possible until the elements are in view, also below a sticky masthead. If not all of them fit, the
 * last one wins. Of an element that is larger than the window, the start is shown.
 */
export function bringIntoView(...elements: readonly Element[]): void {
  for (const element of elements) (element as Partial<Element>).scrollIntoView?.({ block: 'nearest' });
}

/** Whether the whole height of an element is inside the window. Safari scrolls by whole pixels, so a fraction may be outside. */
export function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > -1 && bottom < innerHeight + 1;
}

/** Smooth scrolling, or instant for readers who prefer reduced motion. */
export function scrollBehavior(): ScrollBehavior {
  return mediaQuery('(prefers-reduced-motion: reduce)')?.matches ? 'instant' : 'smooth';
}
