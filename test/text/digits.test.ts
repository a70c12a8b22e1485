import { expect } from '@open-wc/testing';
import { withDigits } from '../../src/text/digits.js';

const write = (lang: string): string => new Intl.NumberFormat(withDigits(lang)).format(12);

describe('digits', () => {
  for (const [lang, written] of [
    ['ar', '12'],
    ['ar-Arab', '12'],
    ['ar-EG', '١٢'],
    ['ar-AE', '12'],
    ['ar-u-nu-arab', '١٢'],
    ['ar-EG-u-nu-latn', '12'],
    ['fa', '۱۲'],
    ['en', '12'],
    ['', '12'],
    ['not a language', '12'],
  ] as const) {
    it(`writes ${written} in "${lang}"`, () => {
      expect(write(lang)).to.equal(written);
    });
  }
});
