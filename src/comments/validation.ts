/** What is wrong with a field; each code is a message of the locale. */
export type FieldProblem =
  'commentMissing' | 'authorMissing' | 'emailMissing' | 'emailInvalid' | 'urlInvalid' | 'fieldMissing' | 'fieldInvalid';

/** What is asked of a form's control: every `input`, `textarea` and `select` has it. */
export interface Field {
  readonly name: string;
  readonly value: string;
  readonly required?: boolean;
  readonly validity: Pick<ValidityState, 'valid' | 'valueMissing'>;
}

const MISSING: Readonly<Record<string, FieldProblem>> = {
  comment: 'commentMissing',
  author: 'authorMissing',
  email: 'emailMissing',
};

const INVALID: Readonly<Record<string, FieldProblem>> = {
  email: 'emailInvalid',
  url: 'urlInvalid',
};

/**
 * What is wrong with a field of the comment form, or undefined. The browser's own constraints decide, so that what a
 * page or a plugin asks of a field holds; and white space alone is nothing, as for WordPress.
 */
export function problemOf(field: Field): FieldProblem | undefined {
  if (field.validity.valueMissing || (field.required && field.value.trim() === '')) {
    return MISSING[field.name] ?? 'fieldMissing';
  }
  return field.validity.valid ? undefined : (INVALID[field.name] ?? 'fieldInvalid');
}
