import { mediaQuery } from './optional-apis.js';

/**
 * Moves the focus to an element that takes none by itself (a heading, say), where it is, without scrolling and without
 * leaving a tab stop behind.
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

/** Whether an element or anything in it has the focus. jsdom throws at `:focus-within` while the focus is in a shadow root. */
export function hasFocusWithin(element: Element): boolean {
  return element.contains((element.getRootNode() as Document | ShadowRoot).activeElement);
}

/** How to scroll: smoothly, unless the reader has asked for less motion. */
export function scrollBehavior(): ScrollBehavior {
  return mediaQuery('(prefers-reduced-motion: reduce)')?.matches ? 'instant' : 'smooth';
}
