import { expect } from 'chai';
import { readHTTPDate, readRetryAfter } from '../../src/comments/backends/retry-after.js';

const SENT_AT = Date.UTC(2026, 10, 23, 7, 30);

describe('readRetryAfter', () => {
  for (const [value, seconds] of [
    ['120', 120],
    [' 0 ', 0],
    ['Mon, 23 Nov 2026 07:31:00 GMT', 60],
    ['Monday, 23-Nov-26 07:31:00 GMT', 60],
    ['Mon, 23 Nov 2026 07:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ] as const) {
    it(`is ${String(seconds)} for ${String(value)}`, () => {
      expect(readRetryAfter(value, SENT_AT)).to.equal(seconds);
    });
  }
});

describe('readHTTPDate', () => {
  it('reads a date of HTTP, and nothing else that Date.parse() accepts', () => {
    expect(readHTTPDate('Mon, 23 Nov 2026 07:30:00 GMT')).to.equal(SENT_AT);
    expect(readHTTPDate('2026-11-23')).to.equal(undefined);
  });
});
