/**
 * Renders HTML into the page and waits until its elements are up to date, with what they load on demand.
 *
 * @param {string} html
 * @returns {Promise<HTMLElement>} the element that holds it
 */
export async function render(html) {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  document.body.append(holder);
  await settled(holder);
  return holder;
}

/** Waits until the elements below a node are up to date, with what they load on demand. */
export async function settled(root) {
  for (const element of root.querySelectorAll('*')) await element.updateComplete;
  await pause(20);
  for (const element of root.querySelectorAll('*')) await element.updateComplete;
}

/** Lets tasks and timers run. */
export function pause(milliseconds = 0) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits for a condition; the test's own timeout ends it. */
export async function until(condition) {
  while (!condition()) await pause(5);
}

/** Removes all that a holder has, waits, and puts it back, as a framework does that moves a part of the page. */
export async function reattach(holder) {
  holder.remove();
  await pause();
  document.body.append(holder);
  await settled(holder);
}

/** Types text into a field, as testing libraries do. */
export function type(field, text) {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function press(target, key, init = {}) {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }));
}
