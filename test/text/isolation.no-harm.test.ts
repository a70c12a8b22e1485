import { expect } from 'chai';
import fc from 'fast-check';
import { compareStretches } from '../support/stretches.js';

const latin = fc.constantFrom('Boeing', 'C', 'iPhone', 'x', 'Dune', 'Яндекс', '华为', 'α', 'pow');
const rtl = fc.constantFrom('لغة', 'شركة', 'و', 'سيارة', 'است', 'שלום', 'ہے');
const number = fc.constantFrom('5', '737', '10,000', '3.14', '120.0.6099', '۱۲', '۲٫۵', '٣', '١٠');
const sign = fc.constantFrom(...'-–—+*/=<>→,;&|%٪°$#@_~^?«»"()[]{}،؛'.split(''), '...', '!==');
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: latin }, { weight: 2, arbitrary: rtl }, number, sign, fc.constant(' ')), {
    maxLength: 12,
  })
  .chain((parts) =>
    fc
      .array(fc.constantFrom('', ' '), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, index) => part + (gaps[index] ?? '')).join('')),
  );

describe('isolation of generated text', function () {
  this.timeout(60_000);

  it('tears no stretch apart that the browser displays from left to right, and makes no needless wrap', () => {
    let compared = 0;
    let wraps = 0;
    fc.assert(
      fc.property(text, (generated) => {
        const report = compareStretches([generated]);
        compared += report.compared;
        wraps += report.wraps;
        expect([...report.torn, ...report.needless]).to.deep.equal([]);
      }),
      { numRuns: 12000 },
    );
    console.log(`Compared ${compared} stretches of generated text with ${wraps} wraps.`);
    expect(compared).to.be.greaterThan(1000);
  });
});
