import { expect } from 'chai';
import { formatNumber, formatPercent } from '../../src/text/numbers.js';
import { formatNumberRange } from '../../src/text/ranges.js';

const plain = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '');

describe('formatNumber and formatPercent', () => {
  for (const [lang, expected] of [
    ['ar', '\u200e-1,234,567.5'],
    ['ar-EG', '\u061c-١٬٢٣٤٬٥٦٧٫٥'],
    ['ar-MA', '\u200e-1.234.567,5'],
    ['ar-DZ', '\u200e-1.234.567,5'],
    ['ar-TN', '\u200e-1.234.567,5'],
    ['ar-LY', '\u200e-1.234.567,5'],
    ['ar-AE', '\u200e-1,234,567.5'],
    ['ar-MA-u-nu-arab', '\u061c-١٬٢٣٤٬٥٦٧٫٥'],
    ['ar-u-nu-arabext', '\u200e-۱٬۲۳۴٬۵۶۷٫۵'],
    ['en', '-1,234,567.5'],
    ['', '\u200e-1,234,567.5'],
  ] as const) {
    it(`formatNumber is identical in every engine in "${lang}"`, () => {
      expect(formatNumber(-1234567.5, lang)).to.equal(expected);
    });
  }

  for (const [lang, expected] of [
    ['fa', '۱٬۲۳۴٬۵۶۷٫۵'],
    ['ur', '1,234,567.5'],
    ['ur-IN', '۱٬۲۳۴٬۵۶۷٫۵'],
    ['he', '1,234,567.5'],
  ] as const) {
    it(`formatNumber formats a number in ${lang}`, () => {
      expect(plain(formatNumber(1234567.5, lang))).to.equal(expected);
    });
  }

  for (const [lang, expected] of [
    ['ar', '12\u200e%\u200e'],
    ['ar-EG', '١٢٪\u061c'],
    ['en', '12%'],
  ] as const) {
    it(`formatPercent formats a percentage in ${lang}`, () => {
      expect(formatPercent(0.12, lang)).to.equal(expected);
    });
  }

  for (const [value, expected] of [
    [0, '0'],
    [NaN, 'NaN'],
    [Infinity, '∞'],
  ] as const) {
    it(`formatNumber returns ${expected} for ${value}`, () => {
      expect(formatNumber(value, 'ar')).to.equal(expected);
    });
  }
});

describe('formatNumberRange', () => {
  for (const [from, to, lang, expected] of [
    [10, 15, 'ar', '10–15'],
    [10, 15, 'ar-EG', '١٠–١٥'],
    [10, 15, 'fa', '۱۰–۱۵'],
    [10, 15, 'en', '10–15'],
    [1000, 1500, 'ar-MA', '1.000–1.500'],
    [3, 3, 'ar', '3'],
    [-5, 10, 'ar', 'من \u200e-5 إلى 10'],
    [-5, 10, 'en', '-5 to 10'],
    [-5, -1, 'fr', '-5 – -1'],
  ] as const) {
    it(`formats ${from} to ${to} in ${lang}`, () => {
      expect(formatNumberRange(from, to, lang)).to.equal(expected);
    });
  }
});

describe('formatNumberRange, at zero', () => {
  for (const [from, to, expected] of [
    [0, 5, '0–5'],
    [0, 0, '0'],
  ] as const) {
    it(`formats ${from} to ${to} with a dash`, () => {
      expect(formatNumberRange(from, to, 'ar')).to.equal(expected);
    });
  }

  it('writes a range that ends below zero, or at zero, in words', () => {
    expect(formatNumberRange(5, -5, 'en')).to.match(/^5 to .?[-−]5$/);
    expect(formatNumberRange(-5, 0, 'en')).to.match(/^.?[-−]5 to 0$/);
  });
});
