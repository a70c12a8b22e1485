import type { FormField } from './form-field.js';

/** The element after which the error of a field is inserted: the field, or its label if the label contains or follows the field. */
export function messageAnchorOf(field: FormField): Element {
  const label = field.labels?.[0];
  const isBefore = label?.compareDocumentPosition(field) === Node.DOCUMENT_POSITION_FOLLOWING;
  return label && !isBefore ? label : field;
}

/** The element after which other messages about a field are inserted: its paragraph, or else as for an error. */
export function noticeAnchorOf(field: FormField): Element {
  return field.closest('p') ?? messageAnchorOf(field);
}
