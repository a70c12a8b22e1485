import { hasFocusWithin } from '../../dom/focus.js';

/**
 * Folds an open masthead by Escape, and by a press outside it. Returns the function that ends it.
 *
 * @param masthead its toggle button takes the focus that would be lost
 */
export function observeLightDismiss(masthead: HTMLElement & { hide(): void }): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  const nothingHasFocus = (): boolean => document.activeElement === document.body;
  const hasFocus = (): boolean => hasFocusWithin(masthead);
  const focusToggle = (): void => masthead.shadowRoot?.querySelector('button')?.focus({ preventScroll: true });
  const onKeydown = ({ key, defaultPrevented }: KeyboardEvent): void => {
    if (key !== 'Escape' || defaultPrevented) return;
    const takesFocus = hasFocus() || nothingHasFocus();
    masthead.hide();
    if (takesFocus) focusToggle();
  };
  const onPress = (event: PointerEvent): void => {
    if (event.composedPath().includes(masthead)) return;
    const hadFocus = hasFocus();
    masthead.hide();
    // What was pressed may take the focus; if it does not, nothing else would have it.
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
