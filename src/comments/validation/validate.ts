import { normalizeField, hasNonAscii, isEmail, isWebsite } from './addresses.js';
import { isBlank } from './is-blank.js';
import { type StandardField, type Limit, charactersOver } from './limits.js';

/** The problems of a field. Each code is the name of a string of the locale. */
export type ProblemCode =
  | 'commentMissing'
  | 'authorMissing'
  | 'emailMissing'
  | 'emailInvalid'
  | 'emailNotLatin'
  | 'urlInvalid'
  | 'fieldMissing'
  | 'fieldInvalid'
  | 'lettersMissing'
  | 'lettersOver';

/** A problem of a field: a code, with the number that its message contains if any, or a custom message of the page. */
export type FieldProblem = { code: ProblemCode; count?: number } | { customMessage: string };

/** The properties of a form control that `validateField()` uses. Some controls do not have the optional ones. */
export interface Field {
  readonly type: string;
  readonly value: string;
  readonly title: string;
  readonly required?: boolean;
  readonly checked?: boolean;
  readonly minLength?: number;
  readonly validationMessage: string;
  readonly validity: Pick<
    ValidityState,
    'valid' | 'valueMissing' | 'customError' | 'patternMismatch' | 'tooShort' | 'typeMismatch'
  >;
}

/**
 * Validates a field of the comment form. Returns undefined if it is valid. The browser's constraints apply, including custom
 * constraints and messages of a page or a plugin. In addition, values that WordPress refuses are invalid: blank text in a
 * required field, a blank comment even if the field is not marked as required, invalid addresses, and text that exceeds its
 * limits.
 *
 * @param standardField the name of the field in WordPress, if it is a standard field
 * @param limits the limits of its length
 * @param isRequired whether the page marks it as required; some themes set only `aria-required`
 */
export function validateField(
  field: Field,
  standardField?: StandardField,
  limits: readonly Limit[] = [],
  isRequired = field.required === true,
): FieldProblem | undefined {
  const { type, validity } = field;
  const value = normalizeField(field.value, standardField);
  if (validity.customError) return { customMessage: field.validationMessage };
  const isMissing = type === 'checkbox' ? field.checked === false : isBlank(value);
  if (validity.valueMissing || ((isRequired || standardField === 'comment') && isMissing)) {
    return { code: standardField && standardField !== 'url' ? `${standardField}Missing` : 'fieldMissing' };
  }
  const formatProblem = value === '' ? undefined : findFormatProblem(value, standardField);
  if (formatProblem) return { code: formatProblem };
  const over = charactersOver(value, limits);
  if (over > 0) return { code: 'lettersOver', count: over };
  if (validity.tooShort) return { code: 'lettersMissing', count: field.minLength ?? 0 };
  // In HTML, the title describes the pattern.
  if (validity.patternMismatch) return field.title ? { customMessage: field.title } : { code: 'fieldInvalid' };
  // Addresses follow the rules of WordPress, not those of the browser.
  if (validity.valid || (standardField && validity.typeMismatch)) return undefined;
  return { code: type === 'email' || type === 'url' ? `${type}Invalid` : 'fieldInvalid' };
}

function findFormatProblem(value: string, standardField: StandardField | undefined): ProblemCode | undefined {
  if (standardField === 'email' && !isEmail(value)) return hasNonAscii(value) ? 'emailNotLatin' : 'emailInvalid';
  return standardField === 'url' && !isWebsite(value) ? 'urlInvalid' : undefined;
}
