import { isRendered } from '../../../dom/optional-apis.js';
import { unclobbered } from '../../../dom/unclobbered.js';

export type TextField = HTMLInputElement | HTMLTextAreaElement;
export type FormField = TextField | HTMLSelectElement;

const NON_INPUT_TYPES = new Set(['hidden', 'submit', 'button', 'reset', 'image']);

export function isFormField(target: EventTarget | null): target is FormField {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

/**
 * Whether a reader can fill the field in. False for fields that are disabled or hidden from sight, from assistive
 * technology or from the keyboard, as the honeypots of spam filters are.
 */
export function isVisibleField(field: FormField): boolean {
  return (
    !NON_INPUT_TYPES.has(field.type) &&
    !field.matches(':disabled, [tabindex="-1"]') &&
    !field.closest('[aria-hidden="true"], [inert]') &&
    isRendered(field, { visibilityProperty: true })
  );
}

/** The visible radio buttons that share the name of a radio button; for any other field, the field alone. */
export function groupOf(field: FormField): FormField[] {
  if (field.type !== 'radio' || !field.form) return [field];
  return [...unclobbered(field.form).elements].filter(
    (each): each is FormField =>
      isFormField(each) && each.type === 'radio' && each.name === field.name && isVisibleField(each),
  );
}

/** The field that represents its group: the first radio button of its name, or the field itself. */
export function firstOfGroup(field: FormField): FormField {
  return groupOf(field)[0] ?? field;
}
