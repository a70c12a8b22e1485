import { expect } from 'chai';
import { type StandardField, limitsOf } from '../../src/comments/validation/limits.js';
import { type Field, validateField } from '../../src/comments/validation/validate.js';

/** A form field with the validity that a browser reports. */
function field(value: string, invalid: Partial<ValidityState> = {}, changes: Partial<Field> = {}): Field {
  const none = { customError: false, patternMismatch: false, tooShort: false, typeMismatch: false };
  const validity = { ...none, valueMissing: value === '', valid: value !== '' && Object.keys(invalid).length === 0 };
  return { type: 'text', value, title: '', validationMessage: '', validity: { ...validity, ...invalid }, ...changes };
}

const optional = { valueMissing: false, valid: true };

describe('validateField()', () => {
  for (const [description, given, standardField, problem] of [
    ['a filled field', field('x'), 'author', undefined],
    ['an empty comment', field(''), 'comment', 'commentMissing'],
    [
      'an empty comment whose field a plugin has renamed',
      field('', {}, { type: 'textarea' }),
      'comment',
      'commentMissing',
    ],
    ['a name that contains only spaces', field('  ', {}, { required: true }), 'author', 'authorMissing'],
    ['an optional website that contains only spaces', field(' '), 'url', undefined],
    ['an email without a domain', field('layla@', { typeMismatch: true, valid: false }), 'email', 'emailInvalid'],
    ['an email that WordPress refuses and browsers accept', field('layla@example'), 'email', 'emailInvalid'],
    [
      'an email that is valid after normalization',
      field('‏layla@example.com ', { typeMismatch: true }),
      'email',
      undefined,
    ],
    ['an Arabic email', field('سارة@مثال.السعودية'), 'email', 'emailNotLatin'],
    ['a website that is not a URL', field('موقعي'), 'url', 'urlInvalid'],
    ['a website with another scheme', field('javascript:alert(1)'), 'url', 'urlInvalid'],
    ['a website without a scheme', field('example.com', { typeMismatch: true, valid: false }), 'url', undefined],
    ['an empty field of a plugin', field(''), undefined, 'fieldMissing'],
    ['an optional field of a plugin', field('', optional), undefined, undefined],
    [
      'a required checkbox that is off',
      field('yes', {}, { type: 'checkbox', checked: false, required: true }),
      undefined,
      'fieldMissing',
    ],
    [
      'a required checkbox that is on',
      field('', optional, { type: 'checkbox', checked: true, required: true }),
      undefined,
      undefined,
    ],
    ['an optional checkbox that is off', field('yes', {}, { type: 'checkbox', checked: false }), undefined, undefined],
    ['a required website without text', field('', optional, { required: true }), 'url', 'fieldMissing'],
    [
      'an invalid website field of a plugin',
      field('x', { typeMismatch: true, valid: false }, { type: 'url' }),
      undefined,
      'urlInvalid',
    ],
    ['an invalid field of a plugin', field('x', { valid: false }), undefined, 'fieldInvalid'],
    [
      'an invalid email field of a plugin',
      field('x', { typeMismatch: true, valid: false }, { type: 'email' }),
      undefined,
      'emailInvalid',
    ],
    [
      'a field that does not match its pattern',
      field('x', { patternMismatch: true, valid: false }),
      undefined,
      'fieldInvalid',
    ],
  ] as const) {
    it(`returns ${String(problem)} for ${description}`, () => {
      expect(codeOf(given, standardField)).to.equal(problem);
    });
  }

  it('returns the message of a plugin even if there are other problems', () => {
    const given = field('', { customError: true }, { validationMessage: 'اكتب اسم مدينتك' });
    expect(validateField(given, 'author')).to.deep.equal({ customMessage: 'اكتب اسم مدينتك' });
  });

  it('returns the title of a field that does not match its pattern', () => {
    const given = field('x', { patternMismatch: true, valid: false }, { title: 'خمسة أرقام' });
    expect(validateField(given)).to.deep.equal({ customMessage: 'خمسة أرقام' });
  });

  it('returns the minimum length of a text that is too short', () => {
    const given = field('x', { tooShort: true, valid: false }, { minLength: 20 });
    expect(validateField(given, 'comment')).to.deep.equal({ code: 'lettersMissing', count: 20 });
  });

  it('returns the number of excess characters of a text that is too long', () => {
    expect(validateField(field('م'.repeat(124)), 'author', limitsOf('author', -1))).to.deep.equal({
      code: 'lettersOver',
      count: 2,
    });
  });
});

function codeOf(given: Field, standardField: StandardField | undefined): string | undefined {
  const problem = validateField(given, standardField);
  return problem && 'code' in problem ? problem.code : undefined;
}
