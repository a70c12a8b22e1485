import { expect } from 'chai';
import { isolate } from '../../src/text/bidi-control-characters.js';

const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const [LRE, RLO, PDF] = ['\u202a', '\u202e', '\u202c'];

describe('isolate', () => {
  for (const [name, text, expected] of [
    ['a name', 'GPT-4', `${FSI}GPT-4${PDI}`],
    ['a pair of isolates', `a${LRI}b${PDI}c`, `${FSI}a${LRI}b${PDI}c${PDI}`],
    ['unclosed isolates', `a${LRI}b${RLI}c`, `${FSI}a${LRI}b${RLI}c${PDI}${PDI}${PDI}`],
    ['an unmatched isolate end', `${PDI}a${PDI}b`, `${FSI}ab${PDI}`],
    ['an isolate end before its initiator', `${PDI}${LRI}a`, `${FSI}${LRI}a${PDI}${PDI}`],
    ['embeddings and overrides', `${RLO}abc${PDF}${LRE}d`, `${FSI}abcd${PDI}`],
    ['a line break', 'a\r\nb\u2029c', `${FSI}a b c${PDI}`],
    ['directional marks', 'a\u200e\u200f\u061cb', `${FSI}a\u200e\u200f\u061cb${PDI}`],
    ['an empty text', '', ''],
    ['only an unmatched isolate end', PDI, ''],
  ] as [string, string, string][]) {
    it(`isolates ${name} from the surrounding text`, () => {
      expect(isolate(text)).to.equal(expected);
    });
  }

  it('uses the given direction', () => {
    expect([isolate('10–15', 'rtl'), isolate('$100', 'ltr')]).to.deep.equal([`${RLI}10–15${PDI}`, `${LRI}$100${PDI}`]);
  });
});
