import { expect } from 'chai';
import { findBidiRuns } from '../../src/text/find-bidi-runs.js';
import { complete } from '../../src/text/steps.js';
import { isolatedIn, KINDS, plain } from './isolation.marked-sentences.js';

describe('findBidiRuns', () => {
  for (const [kind, sentences] of Object.entries(KINDS))
    it(`finds only the marked runs of ${kind}`, () => {
      for (const sentence of sentences) {
        const text = plain(sentence);
        const runs = complete(findBidiRuns(text)).map(({ start, end }) => text.slice(start, end));
        expect(runs, sentence).to.deep.equal(isolatedIn(sentence));
      }
    });
});
