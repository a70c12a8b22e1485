import { expect } from 'chai';
import { parseDuration } from '../../src/text/parse-duration.js';

const HOUR = 3_600_000;

describe('parseDuration', () => {
  for (const [text, milliseconds] of [
    ['P7D', 168 * HOUR],
    ['PT6H', 6 * HOUR],
    ['P1W', 168 * HOUR],
    ['P1DT12H', 36 * HOUR],
    ['PT1M30S', 90_000],
    ['P1M', 2_629_746_000],
    ['P1Y', 31_556_952_000],
    [' p2d ', 48 * HOUR],
    ['PT0S', 0],
    ['', undefined],
    ['P', undefined],
    ['PT', undefined],
    ['7D', undefined],
    ['P1.5D', undefined],
    ['-P1D', undefined],
    ['P1H', undefined],
  ] as const) {
    it(`reads "${text}" as ${String(milliseconds)}`, () => {
      expect(parseDuration(text)).to.equal(milliseconds);
    });
  }
});
