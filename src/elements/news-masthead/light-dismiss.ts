import { hasFocusWithin } from '../../dom/focus.js';

/**
 * Collapses an expanded masthead on Escape and on a press outside it. If the focus would be lost, it moves to the toggle
 * button.
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
  const onPress = (event: PointerEvent): void => {
    if (event.composedPath().includes(masthead)) return;
    const hadFocus = hasFocus();
    masthead.hide();
    // The pressed element may take the focus after this event. If it does not, the focus would be lost.
    setTimeout(() => {
      if (hadFocus && nothingHasFocus()) focusToggle();
    });
  };
  document.addEventListener('keydown', onKeydown, { signal });
  document.addEventListener('pointerdown', onPress, { signal });
  return () => {
    controller.abort();
  };
}
