import { normalizeField, hasNonAscii, isEmail, isWebsite } from './addresses.js';
import { type StandardField, type Limit, charactersOver } from './limits.js';

/** What can be wrong with a field; each code is a message of the locale. */
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

/** What is wrong with a field, how many letters it is about, or what the page itself says of it. */
export type FieldProblem = { code: ProblemCode; count?: number } | { customMessage: string };

/** What is asked of a form's control: every `input`, `textarea` and `select` has it. */
export interface Field {
  readonly type: string;
  readonly value: string;
  readonly title: string;
  readonly required?: boolean;
  readonly minLength?: number;
  readonly validationMessage: string;
  readonly validity: Pick<
    ValidityState,
    'valid' | 'valueMissing' | 'customError' | 'patternMismatch' | 'tooShort' | 'typeMismatch'
  >;
}

/**
 * What is wrong with a field of the comment form, or undefined. The browser's own constraints hold, so that what a page
 * or a plugin asks of a field does, and in its own words where it has any; and what WordPress refuses beyond them: white
 * space alone, addresses that it does not take, texts beyond its limits.
 *
 * @param core which of WordPress's fields it is, if any
 * @param limits how long its text may be
 */
export function validateField(
  field: Field,
  core?: StandardField,
  limits: readonly Limit[] = [],
): FieldProblem | undefined {
  const { type, validity } = field;
  const value = normalizeField(field.value, core);
  if (validity.customError) return { customMessage: field.validationMessage };
  if (validity.valueMissing || (field.required && value.trim() === '')) {
    return { code: core && core !== 'url' ? `${core}Missing` : 'fieldMissing' };
  }
  const mistyped = value === '' ? undefined : findFormatProblem(value, core);
  if (mistyped) return { code: mistyped };
  const over = charactersOver(value, limits);
  if (over > 0) return { code: 'lettersOver', count: over };
  if (validity.tooShort) return { code: 'lettersMissing', count: field.minLength ?? 0 };
  // What a pattern means stands in the title, as HTML has it.
  if (validity.patternMismatch) return field.title ? { customMessage: field.title } : { code: 'fieldInvalid' };
  // WordPress, not the browser, says what it takes for an address.
  if (validity.valid || (core && validity.typeMismatch)) return undefined;
  return { code: type === 'email' || type === 'url' ? `${type}Invalid` : 'fieldInvalid' };
}

function findFormatProblem(value: string, core: StandardField | undefined): ProblemCode | undefined {
  if (core === 'email' && !isEmail(value)) return hasNonAscii(value) ? 'emailNotLatin' : 'emailInvalid';
  return core === 'url' && !isWebsite(value) ? 'urlInvalid' : undefined;
}
