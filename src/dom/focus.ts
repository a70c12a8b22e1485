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

/** Smooth scrolling, or instant for readers who prefer reduced motion. */
export function scrollBehavior(): ScrollBehavior {
  return mediaQuery('(prefers-reduced-motion: reduce)')?.matches ? 'instant' : 'smooth';
}
