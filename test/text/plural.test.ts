import { expect } from 'chai';
import { fill, plural, type PluralForms, pluralRange } from '../../src/text/plural.js';

const comments: PluralForms = {
  zero: 'لا تعليقات',
  one: 'تعليق واحد',
  two: 'تعليقان',
  few: '{count} تعليقات',
  many: '{count} تعليقاً',
  other: '{count} تعليق',
};

const minutes: PluralForms = {
  one: 'دقيقة',
  two: 'دقيقتان',
  few: '{count} دقائق',
  many: '{count} دقيقة',
  other: '{count} دقيقة',
};

describe('plural, pluralRange and fill', () => {
  for (const [count, expected] of [
    [0, 'لا تعليقات'],
    [1, 'تعليق واحد'],
    [2, 'تعليقان'],
    [3, '3 تعليقات'],
    [10, '10 تعليقات'],
    [11, '11 تعليقاً'],
    [99, '99 تعليقاً'],
    [100, '100 تعليق'],
    [101, '101 تعليق'],
    [102, '102 تعليق'],
    [103, '103 تعليقات'],
    [111, '111 تعليقاً'],
    [1000, '1,000 تعليق'],
  ] as const) {
    it(`plural returns ${expected} for ${count} in Arabic`, () => {
      expect(plural('ar', count, comments)).to.equal(expected);
    });
  }

  it('plural writes the number in the digits of the region, or in the given digits', () => {
    const texts = [plural('ar-EG', 11, comments), plural('ar-EG', 11, comments, 'latn')];
    expect(texts).to.deep.equal(['١١ تعليقاً', '11 تعليقاً']);
  });

  it('plural selects the categories one, two and other in Hebrew', () => {
    const forms = { one: 'תגובה אחת', two: 'שתי תגובות', other: '{count} תגובות' };
    const texts = [1, 2, 3, 20, 100].map((count) => plural('he', count, forms));
    expect(texts).to.deep.equal(['תגובה אחת', 'שתי תגובות', '3 תגובות', '20 תגובות', '100 תגובות']);
  });

  it('plural falls back to other if the category of the count is missing', () => {
    expect(plural('ar', 2, { other: '{count} تعليق' })).to.equal('2 تعليق');
  });

  for (const [from, to, expected] of [
    [3, 5, '3–5 دقائق'],
    [9, 12, '9–12 دقيقة'],
    [1, 2, '1–2 دقيقة'],
    [2, 2, 'دقيقتان'],
  ] as const) {
    it(`pluralRange returns ${expected} for ${from} to ${to} in Arabic`, () => {
      expect(pluralRange('ar', from, to, minutes)).to.equal(expected);
    });
  }

  it('fill keeps unknown placeholders', () => {
    expect(fill('{a} {b}', { a: '1' })).to.equal('1 {b}');
  });
});
