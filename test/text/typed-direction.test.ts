import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { typedDirection } from '../../src/text/typed-direction.js';

describe('direction of what is typed', () => {
  for (const [text, dir] of [
    ['', undefined],
    ['123 + 5', undefined],
    ['😀', undefined],
    ['مرحبا', 'rtl'],
    ['Hello', 'ltr'],
    ['iPhone رائع جداً', 'rtl'],
    ['استعملت WordPress Gutenberg Editor', 'ltr'],
    ['https://example.com/a/very/long/address انظروا', 'rtl'],
    ['ab من', undefined],
    ['قال الخبير.\nثم انصرف.', 'rtl'],
    ['Hello!\nمرحباً بالجميع.', 'auto'],
    ['مرحباً بالجميع.\n\nThis is (C++).', 'auto'],
    ['iPhone رائع جداً.\nوالسعر مناسب.\nOK', 'rtl'],
    ['مرحباً بالجميع.\n1.\n2.\nThanks.', 'rtl'],
  ] as const) {
    it(`is ${dir ?? 'the page’s'} for "${text.replaceAll('\n', ' ¶ ')}"`, () => {
      expect(typedDirection(text, 'rtl')).to.equal(dir);
    });
  }

  it('is that of its paragraphs where they agree, or the browser’s for each', () => {
    const text = fc.string({ unit: fc.constantFrom('ا', 'a', '\n', ' ', '.', '5', 'ب', 'b') });
    fc.assert(
      fc.property(text, fc.constantFrom('rtl', 'ltr'), (typed, around) => {
        const found = typedDirection(typed, around);
        if (found === undefined) return;
        const paragraphs = new Set(typed.split('\n').map((each) => typedDirection(each, around) ?? found));
        expect(found).to.equal(paragraphs.size === 1 ? [...paragraphs][0] : found);
      }),
    );
  });
});
