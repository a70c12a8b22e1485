import { expect } from 'chai';
import fc from 'fast-check';
import type { Direction } from '../../src/text/direction.js';
import { typedDirection } from '../../src/text/typed-direction.js';

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The direction of most letters, for texts of the letters ا, ب, a and b. */
function majorityOf(text: string): Direction | undefined {
  const difference = count(text, /[اب]/g) - count(text, /[ab]/g);
  if (difference === 0) return undefined;
  return difference > 0 ? 'rtl' : 'ltr';
}

/** The direction that `dir="auto"` gives a paragraph. */
const autoDirection = (paragraph: string): Direction => (/^[^ab]*[اب]/.test(paragraph) ? 'rtl' : 'ltr');

describe('typedDirection', () => {
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
    it(`returns ${dir ?? 'undefined'} for "${text.replaceAll('\n', ' ¶ ')}"`, () => {
      expect(typedDirection(text, 'rtl')).to.equal(dir);
    });
  }

  it('returns the majority direction, or auto only if that gives more paragraphs their own majority direction', () => {
    const text = fc.string({ unit: fc.constantFrom('ا', 'a', '\n', ' ', '.', '5', 'ب', 'b') });
    fc.assert(
      fc.property(text, fc.constantFrom<Direction>('rtl', 'ltr'), (typed, surrounding) => {
        const paragraphs = typed.split('\n').filter((paragraph) => paragraph.trim());
        const uniform = majorityOf(typed) ?? surrounding;
        const countWrong = (displayed: (paragraph: string) => Direction): number =>
          paragraphs.filter((paragraph) => displayed(paragraph) !== (majorityOf(paragraph) ?? uniform)).length;
        const isAutoBetter = countWrong(autoDirection) < countWrong(() => uniform);
        expect(typedDirection(typed, surrounding)).to.equal(isAutoBetter ? 'auto' : majorityOf(typed));
      }),
      { numRuns: 1000 },
    );
  });
});
