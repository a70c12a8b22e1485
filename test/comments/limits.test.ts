import { expect } from 'chai';
import fc from 'fast-check';
import { type StandardField, charactersLeft, charactersOver, limitsOf } from '../../src/comments/validation/limits.js';
import { escapeForWordPress } from '../../src/comments/backends/wordpress/text.js';

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const letters = (text: string): string[] =>
  Array.from(new Intl.Segmenter('ar').segment(text), ({ segment }) => segment);

const FAMILY = '👩‍👩‍👧';
const VOWELLED = 'مُ';

describe('limits of length', () => {
  for (const [field, max] of [
    ['comment', 65_525],
    ['author', 245],
    ['email', 100],
    ['url', 200],
  ] as [StandardField, number][]) {
    it(`accepts at most ${max} bytes of ${field}`, () => {
      const limits = limitsOf(field, -1);
      expect(charactersOver('x'.repeat(max), limits)).to.equal(0);
      expect(charactersOver('x'.repeat(max + 1), limits)).to.equal(1);
    });
  }

  it('counts two bytes for an Arabic letter', () => {
    expect(charactersOver('م'.repeat(122), limitsOf('author', -1))).to.equal(0);
    expect(charactersOver('م'.repeat(130), limitsOf('author', -1))).to.equal(8);
  });

  it('counts three bytes for the sign of the euro, and four for an emoji', () => {
    const limits = limitsOf('author', -1);
    expect(charactersOver('€'.repeat(81), limits)).to.equal(0);
    expect(charactersOver('€'.repeat(82), limits)).to.equal(1);
    expect(charactersOver('😀'.repeat(61), limits)).to.equal(0);
    expect(charactersOver('😀'.repeat(62), limits)).to.equal(1);
  });

  it('counts the text as it is sent, with CR LF and escaped characters', () => {
    const limits = limitsOf('comment', -1);
    expect(charactersOver('\n'.repeat(32_763), limits)).to.equal(1);
    expect(charactersOver('<'.repeat(16_382), limits)).to.equal(1);
  });

  it('counts a letter with its vowel marks, and an emoji of several code points, as one character', () => {
    const limits = limitsOf('author', -1);
    expect(charactersOver(VOWELLED.repeat(62), limits)).to.equal(1);
    expect(charactersOver(`${'x'.repeat(240)}${FAMILY}`, limits)).to.equal(1);
  });

  it('applies the page’s maxlength if it is smaller, in UTF-16 code units', () => {
    const limits = limitsOf('comment', 2000);
    expect(charactersOver('م'.repeat(2000), limits)).to.equal(0);
    expect(charactersOver('م'.repeat(2005), limits)).to.equal(5);
    expect(charactersOver('م'.repeat(32_763), limitsOf('comment', 65_525))).to.equal(1);
  });

  it('applies the limit of WordPress even if maxlength allows a longer text', () => {
    expect(charactersOver('م'.repeat(40_000), limitsOf('comment', 50_000))).to.equal(40_000 - 32_762);
  });

  const unit = fc.oneof(
    fc.constantFrom(
      'ا',
      VOWELLED,
      'a',
      '\n',
      '&',
      '<',
      '>',
      '<b>',
      '</b>',
      FAMILY,
      '🇸🇦',
      '👏🏽',
      '\ud83d',
      '1',
      'قال الخبير. ',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const text = fc.string({ unit, maxLength: 150, minLength: 40, size: 'max' });
  /** A text, and a limit that it exceeds. */
  const textOverLimit = text.chain((typed) =>
    fc.tuple(fc.constant(typed), fc.integer({ min: 1, max: Math.min(120, bytes(typed) - 1) })),
  );

  it('reports at least as many characters as must be removed', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 120 }), (typed, max) => {
        const limits = [{ max, sizeOf: (part: string) => bytes(escapeForWordPress(part)) }];
        const all = letters(typed);
        const over = charactersOver(typed, limits);
        const kept = all.slice(0, all.length - over).join('');
        expect(over).to.be.at.most(all.length);
        expect(bytes(escapeForWordPress(kept))).to.be.at.most(max);
      }),
    );
  });

  it('reports at most as many characters as must be removed', () => {
    fc.assert(
      fc.property(textOverLimit, ([typed, max]) => {
        const all = letters(typed);
        const over = charactersOver(typed, [{ max, sizeOf: bytes }]);
        expect(over).to.be.above(0);
        expect(bytes(all.slice(0, all.length - over + 1).join(''))).to.be.above(max);
      }),
    );
  });

  describe('charactersLeft()', () => {
    const of2000 = limitsOf('comment', 2000);

    for (const [description, typed, limits, left] of [
      ['far from the limit', 'م'.repeat(1799), of2000, undefined],
      ['near the limit', 'م'.repeat(1800), of2000, 200],
      ['at the limit', 'م'.repeat(2000), of2000, 0],
      ['beyond the limit', 'م'.repeat(2003), of2000, -3],
      ['far from a short limit', 'م'.repeat(44), limitsOf('comment', 50), undefined],
      ['near a limit of less than 200 characters', 'م'.repeat(45), limitsOf('comment', 50), 5],
      [
        'within a tenth of the limit of WordPress, with more than 200 characters left',
        'م'.repeat(30_000),
        limitsOf('comment', -1),
        undefined,
      ],
      ['near the limit of WordPress', 'م'.repeat(32_700), limitsOf('comment', -1), 62],
      ['near the limit with characters of three code units', 'مُّ'.repeat(650), of2000, 16],
      ['for an empty text', '', of2000, undefined],
    ] as const) {
      it(`returns ${String(left)} ${description}`, () => {
        expect(charactersLeft(typed, limits)).to.equal(left);
      });
    }

    it('returns a number from 0 to 200, or a negative number when a text is too long', () => {
      fc.assert(
        fc.property(text, fc.integer({ min: 1, max: 400 }), (typed, max) => {
          const limits = [{ max, sizeOf: bytes }];
          const left = charactersLeft(typed, limits);
          const over = charactersOver(typed, limits);
          if (over > 0) expect(left).to.equal(-over);
          else if (left !== undefined) expect(left).to.be.within(0, 200);
        }),
      );
    });
  });
});
