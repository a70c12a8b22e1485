import { hasFocusWithin } from '../../dom/focus.js';

/**
 * Collapses an expanded masthead on Escape and on a press that starts and ends outside it, so that a press can be taken back
 * (WCAG 2.5.2). If the focus would be lost, it moves to the toggle button.
 *
 * @returns a function that removes the listeners
 */
export function observeLightDismiss(masthead: HTMLElement & { hide(): void }): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const nothingHasFocus = (): boolean => document.activeElement === document.body;
  const hasFocus = (): boolean => hasFocusWithin(masthead);
  const focusToggle = (): void => masthead.shadowRoot?.querySelector('button')?.focus({ preventScroll: true });
  const onKeydown = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key !== 'Escape' || defaultPrevented) return;
    const shouldFocusToggle = hasFocus() || nothingHasFocus();
    masthead.hide();
    if (shouldFocusToggle) focusToggle();
  };
  const isOutside = (event: PointerEvent): boolean => !event.composedPath().includes(masthead);
  /** Whether the press that is in progress started outside. */
  let isPressedOutside = false;
  let hadFocus = false;
  const onPress = (event: PointerEvent): void => {
    isPressedOutside = isOutside(event);
    // The press itself can take the focus away.
    hadFocus = hasFocus();
  };
  const onRelease = (event: PointerEvent): void => {
    if (!isPressedOutside || !isOutside(event)) return;
    masthead.hide();
    if (hadFocus && nothingHasFocus()) focusToggle();
  };
  document.addEventListener('keydown', onKeydown, { signal });
  document.addEventListener('pointerdown', onPress, { signal });
  document.addEventListener('pointerup', onRelease, { signal });
  return () => {
    controller.abort();
  };
}
