import { expect } from 'chai';
import { readNumerals, withDigits, writeDigits } from '../../src/text/digits.js';

const write = (lang: string): string => new Intl.NumberFormat(withDigits(lang)).format(12);

const ARAB = 'BH EG IQ JO KW LB OM PS QA SA SD SY YE'.split(' ');
const LATN = 'AE DZ LY MA TN'.split(' ');

describe('withDigits, writeDigits and readNumerals', () => {
  for (const [lang, written] of [
    ['ar', '12'],
    ['ar-Arab', '12'],
    ['ar-001', '12'],
    ['ar-FR', '12'],
    ...ARAB.map((region) => [`ar-${region}`, '١٢']),
    ...LATN.map((region) => [`ar-${region}`, '12']),
    ['ar-u-nu-arab', '١٢'],
    ['ar-u-nu-arabext', '۱۲'],
    ['ar-EG-u-nu-latn', '12'],
    ['ar-EG-u-nu-nonsense', '١٢'],
    ['fa', '۱۲'],
    ['fa-u-nu-latn', '12'],
    ['ur', '12'],
    ['ur-IN', '۱۲'],
    ['he', '12'],
    ['en', '12'],
    ['', '12'],
    ['not a language', '12'],
  ] as [string, string][]) {
    it(`withDigits formats 12 as ${written} in "${lang}"`, () => {
      expect(write(lang)).to.equal(written);
    });
  }

  it('writeDigits uses the given digits in any language', () => {
    const texts = (['latn', 'arab', 'arabext'] as const).map((numerals) =>
      writeDigits('10:30', withDigits('ar-EG-u-nu-latn', numerals)),
    );
    expect(texts).to.deep.equal(['10:30', '١٠:٣٠', '۱۰:۳۰']);
  });

  for (const [value, read] of [
    ['latn', 'latn'],
    [' ARAB ', 'arab'],
    ['arabext', 'arabext'],
    ['deva', undefined],
    ['toString', undefined],
    ['', undefined],
  ] as const) {
    it(`readNumerals returns ${String(read)} for "${value}"`, () => {
      expect(readNumerals(value)).to.equal(read);
    });
  }
});
