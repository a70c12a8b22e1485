import { expect } from 'chai';
import fc from 'fast-check';
import { articleBodyHTML } from '../../src/server.js';
import { OBJECT_REPLACEMENT } from '../../src/text/bidi.js';
import { findBidiRuns } from '../../src/text/find-bidi-runs.js';
import { complete } from '../../src/text/steps.js';
import { anyText, mixed } from './arbitrary-text.js';

describe('isolation of arbitrary text', function () {
  this.timeout(60_000);

  it('finds runs that are sorted, do not overlap, and do not begin or end with a space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of complete(findBidiRuns(text))) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.within(start + 1, text.length);
          expect(text.slice(start, end)).to.match(/^\S[^]*\S$|^\S$/);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not split a Latin word or a number', () => {
    const isSplit = (characters: string): boolean => /^[A-Za-z\d]{2}$/.test(characters);
    fc.assert(
      fc.property(mixed, (text) => {
        for (const { start, end } of complete(findBidiRuns(text))) {
          expect([start, end].map((at) => isSplit(text.slice(Math.max(0, at - 1), at + 1)))).to.deep.equal([
            false,
            false,
          ]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds no further runs once its runs are isolated', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let isolated = text;
        for (const { start, end } of complete(findBidiRuns(text)).toReversed())
          isolated = isolated.slice(0, start) + OBJECT_REPLACEMENT + isolated.slice(end);
        expect(complete(findBidiRuns(isolated))).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('adds only <bdi> elements and dir attributes on a server, and is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = `<p>${text}</p>`;
        const once = articleBodyHTML(html, { blockDirection: 'auto' });
        expect(once.replace(/<bdi dir="ltr">|<\/bdi>| dir="(?:rtl|ltr)"/g, '')).to.equal(html);
        expect(articleBodyHTML(once, { blockDirection: 'auto' })).to.equal(once);
      }),
      { numRuns: 1000 },
    );
  });
});
