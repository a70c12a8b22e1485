import { expect } from 'chai';
import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { displayDirections } from '../../src/text/bidi.js';

/** The package's types do not match its documentation. */
const bidi = (
  bidiFactory as unknown as () => {
    getEmbeddingLevels: (text: string, direction: 'rtl') => { levels: Uint8Array };
  }
)();

/** Letters, digits, marks and signs of every bidi class in news. All are one code unit, because bidi-js reads code units. */
const mixed = fc.string({
  unit: fc.constantFrom(...('aBcé12 ()[]{}<>+-−,./:#%$€°ابجشו٣٤۵،؛؟ًٰאב«»“”!?@_&*=…–—'.match(/\P{M}\p{M}*/gu) ?? [])),
  maxLength: 24,
});

describe('displayDirections', () => {
  it('agrees with bidi-js, a complete implementation of UAX #9, on any mixed text', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { levels } = bidi.getEmbeddingLevels(text, 'rtl');
        // Trailing white space gets the paragraph direction, which is not visible.
        const end = text.trimEnd().length;
        const expected = Array.from(levels.slice(0, end), (level: number) => (level % 2 ? 'R' : 'L')).join('');
        expect(displayDirections(text).slice(0, end).replace(/[EN]/g, 'L'), text).to.equal(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes linear time for hostile texts of 80,000 characters', () => {
    for (const unit of ['(', '()', 'a(', '- ', '1,', '%', 'ا(a']) {
      const start = performance.now();
      displayDirections(unit.repeat(80_000 / unit.length));
      expect(performance.now() - start, unit).to.be.lessThan(5000);
    }
  });
});
