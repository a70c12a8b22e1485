import { expect } from 'chai';
import { countByDirection, directionOf, firstDirection, withoutAddresses } from '../../src/text/direction.js';

describe('withoutAddresses', () => {
  for (const [text, rest] of [
    ['اقرأ https://example.com/a?b=c هنا', 'اقرأ  هنا'],
    ['اقرأ www.example.com، هنا', 'اقرأ ، هنا'],
    ['اكتب إلى a.b+c@example.com هنا', 'اكتب إلى  هنا'],
    ['حساب @name هنا', 'حساب  هنا'],
    ['MAILTO+X://a هنا', ' هنا'],
    ['نص بلا عنوان: abc', 'نص بلا عنوان: abc'],
    ['https://example.com/هنا', 'هنا'],
  ] as const) {
    it(`leaves ${JSON.stringify(rest)} of ${text}`, () => {
      expect(withoutAddresses(text)).to.equal(rest);
    });
  }
});

describe('countByDirection', () => {
  for (const [text, rtl, ltr] of [
    ['', 0, 0],
    ['123 + 😀 ؟', 0, 0],
    ['مُحَمَّد', 4, 0],
    ['شلום', 4, 0],
    ['abc', 0, 3],
    ['Жя α 华', 0, 4],
    ['ABC ابج د', 4, 3],
    ['اب @abc https://example.com', 2, 0],
    ['\u{1E900}\u{10840}', 2, 0],
    ['ﻻ ﭼ', 2, 0],
  ] as const) {
    it(`counts ${rtl} and ${ltr} letters in ${JSON.stringify(text)}`, () => {
      expect(countByDirection(text)).to.deep.equal({ rtl, ltr });
    });
  }
});

describe('directionOf', () => {
  it('is that of most letters, and undefined for none or equally many', () => {
    expect([
      directionOf({ rtl: 2, ltr: 1 }),
      directionOf({ rtl: 1, ltr: 2 }),
      directionOf({ rtl: 1, ltr: 1 }),
      directionOf({ rtl: 0, ltr: 0 }),
    ]).to.deep.equal(['rtl', 'ltr', undefined, undefined]);
  });
});

describe('firstDirection', () => {
  for (const [text, direction] of [
    ['', 'ltr'],
    ['123', 'ltr'],
    ['12 ابج abc', 'rtl'],
    ['(a) ابج', 'ltr'],
    ['@name ابج', 'ltr'],
  ] as const) {
    it(`is ${direction} for ${JSON.stringify(text)}`, () => {
      expect(firstDirection(text)).to.equal(direction);
    });
  }
});
