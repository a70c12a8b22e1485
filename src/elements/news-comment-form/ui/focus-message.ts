import { focusInPlace } from '../../../dom/focus.js';

/**
 * Moves the focus to a paragraph. Screen readers announce the role and the name of what gets the focus, and a paragraph has no
 * name. So it is a group, named by its text, until it loses the focus.
 *
 * @param text what is announced: the text of the paragraph, without that of buttons in it
 */
export function focusMessage(message: HTMLElement, text: string): void {
  const attributes = { role: 'group', 'aria-label': text };
  for (const [name, value] of Object.entries(attributes)) message.setAttribute(name, value);
  focusInPlace(message);
  message.addEventListener(
    'blur',
    () => {
      for (const name of Object.keys(attributes)) message.removeAttribute(name);
    },
    { once: true },
  );
}
