import { expect } from '@open-wc/testing';
import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { displayDirections } from '../../src/text/bidi.js';

/** As its documentation has it; its types say otherwise. */
const bidi = (
  bidiFactory as unknown as () => {
    getEmbeddingLevels: (text: string, direction: 'rtl') => { levels: Uint8Array };
  }
)();

/** Letters, digits, marks and signs of every class that news can hold, in one code unit, as the other one reads them. */
const mixed = fc.string({
  unit: fc.constantFrom(...('aBcé12 ()[]{}<>+-−,./:#%$€°ابجشו٣٤۵،؛؟ًٰאב«»“”!?@_&*=…–—'.match(/\P{M}\p{M}*/gu) ?? [])),
  maxLength: 24,
});

describe('drawnDirections', () => {
  it('agrees with a whole implementation of UAX #9 on any mixed text', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { levels } = bidi.getEmbeddingLevels(text, 'rtl');
        // White space at the end of a line follows the line, which no reader sees.
        const end = text.trimEnd().length;
        const expected = Array.from(levels.slice(0, end), (level: number) => (level % 2 ? 'R' : 'L')).join('');
        expect(displayDirections(text).slice(0, end).replace(/[EN]/g, 'L'), text).to.equal(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes its time once only, however hostile the text: 80,000 characters in no time', () => {
    for (const unit of ['(', '()', 'a(', '- ', '1,', '%', 'ا(a']) {
      const start = performance.now();
      displayDirections(unit.repeat(80_000 / unit.length));
      expect(performance.now() - start, unit).to.be.lessThan(5000);
    }
  });
});
