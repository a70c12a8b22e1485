import { isTyping } from '../../dom/focus.js';

/** The space, in px, between the element and a control: room for the focus ring of the control. */
const GAP = 8;

/**
 * Keeps an element that is fixed at the bottom of the window from covering the control that has the focus (WCAG 2.4.11): moves
 * it above the control, if there is room. Uses a margin, because `avoidOverlap()` uses `translate`. While the reader types on a
 * small screen, the element is hidden. A rule with `:root:has(:focus)` would do the same, but with it, Chromium computes the styles
 * of the whole page again whenever a node is inserted.
 *
 * @param states the custom states of the element. The styles of the lazy part hide it in the state `_typing` on small screens. It is
 *   no attribute, so that a copy of the page is not hidden
 * @returns a function that stops this and resets the position
 */
export function avoidFocus(element: HTMLElement, states: Set<string>): () => void {
  const { style } = element;
  const move = (): void => {
    style.marginBlockEnd = '';
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || element.contains(activeElement)) return;
    const [box, control] = [element.getBoundingClientRect(), activeElement.getBoundingClientRect()];
    const isBeside = control.right <= box.left || control.left >= box.right;
    const rise = box.bottom - control.top + GAP;
    if (isBeside || control.bottom <= box.top || control.top >= box.bottom || rise > box.top) return;
    style.marginBlockEnd = `${rise}px`;
  };
  const updateTyping = (): void => {
    states[isTyping() ? 'add' : 'delete']('_typing');
  };
  const onFocus = (): void => {
    updateTyping();
    // Browsers scroll to a control after the event.
    requestAnimationFrame(move);
  };
  const controller = new AbortController();
  const { signal } = controller;
  for (const type of ['focusin', 'focusout']) addEventListener(type, onFocus, { signal });
  // Browsers report no loss of the focus when its field is removed. A touch that scrolls begins with this event.
  addEventListener('pointerdown', updateTyping, { signal, passive: true });
  onFocus();
  return () => {
    controller.abort();
    style.marginBlockEnd = '';
    states.delete('_typing');
  };
}
