import { expect } from 'chai';
import { replaceSpans } from '../../src/text/span.js';

describe('replaceSpans', () => {
  const replace = (text: string, spans: [number, number][]): string =>
    replaceSpans(
      text,
      spans.map(([start, end]) => ({ start, end })),
      (part) => `<${part}>`,
    );

  for (const [spans, expected] of [
    [[], 'abcdef'],
    [[[0, 2]], '<ab>cdef'],
    [[[4, 6]], 'abcd<ef>'],
    [
      [
        [1, 2],
        [2, 3],
        [4, 5],
      ],
      'a<b><c>d<e>f',
    ],
    [[[0, 6]], '<abcdef>'],
    [[[3, 3]], 'abc<>def'],
  ] as [[number, number][], string][]) {
    it(`replaces the parts ${JSON.stringify(spans)} and keeps the rest`, () => {
      expect(replace('abcdef', spans)).to.equal(expected);
    });
  }
});
