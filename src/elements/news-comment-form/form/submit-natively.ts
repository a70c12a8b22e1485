import { eventRootOf } from '../../../dom/event-root.js';
import { unclobbered } from '../../../dom/unclobbered.js';
import { actionOf } from './form-values.js';

/**
 * Lets the browser post a form, after it has validated it as the form's `novalidate` says. Scripts have seen the submission
 * already, so they do not get another event. Throws if the form has an invalid address.
 */
export function submitNatively(form: HTMLFormElement, submitter: Element | null): void {
  // If the address is invalid, nobody can post the form, and the browser would leave the page.
  actionOf(form);
  const root = eventRootOf(form);
  root.addEventListener('submit', stop, true);
  unclobbered(form).requestSubmit(isSubmitterOf(form, submitter) ? submitter : null);
  root.removeEventListener('submit', stop, true);
}

export function isSubmitterOf(
  form: HTMLFormElement,
  element: Element | null,
): element is HTMLButtonElement | HTMLInputElement {
  const { form: owner, type } = (element ?? {}) as Partial<HTMLInputElement>;
  return owner === form && (type === 'submit' || type === 'image');
}

/**
 * Whether a submit button does something else than send the comment, such as "Preview": one with an address of its own, or any
 * but the first that is visible. The browser submits the form then, as it would without us.
 */
export function hasOtherAction(form: HTMLFormElement, submitter: Element | null): boolean {
  if (!isSubmitterOf(form, submitter)) return false;
  const [first = submitter] = [...unclobbered(form).elements].filter(
    (element) => isSubmitterOf(form, element) && element.getClientRects().length,
  );
  return first !== submitter || submitter.hasAttribute('formaction');
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
}
