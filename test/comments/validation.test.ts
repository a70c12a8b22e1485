import { expect } from '@open-wc/testing';
import { type Field, problemOf } from '../../src/comments/validation.js';

const field = (name: string, changes: Partial<Field> & { valid?: boolean } = {}): Field => ({
  name,
  value: 'x',
  required: true,
  validity: { valid: changes.valid ?? true, valueMissing: changes.value === '' },
  ...changes,
});

describe('validation', () => {
  for (const [what, given, problem] of [
    ['a filled field', field('author'), undefined],
    ['an empty comment', field('comment', { value: '' }), 'commentMissing'],
    ['a name of spaces', field('author', { value: '  ' }), 'authorMissing'],
    ['an optional field of spaces', field('url', { value: ' ', required: false }), undefined],
    ['a wrong email', field('email', { valid: false }), 'emailInvalid'],
    ['a wrong website', field('url', { valid: false }), 'urlInvalid'],
    ['an empty field of a plugin', field('city', { value: '' }), 'fieldMissing'],
    ['a wrong field of a plugin', field('age', { valid: false }), 'fieldInvalid'],
  ] as const) {
    it(`finds ${problem ?? 'nothing'} in ${what}`, () => {
      expect(problemOf(given)).to.equal(problem);
    });
  }
});
