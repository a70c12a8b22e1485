import { expect } from 'chai';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { sourceTree } from '../../src/server/html-source.js';
import { findBidiRuns } from '../../src/text/find-bidi-runs.js';
import { findParagraphs } from '../../src/text/html-paragraphs.js';
import { findRunParts } from '../../src/text/paragraph-runs.js';
import { complete, type Steps } from '../../src/text/steps.js';
import { interleave } from '../support/interleaved.js';
import { compareSearches } from '../support/long-searches.js';

/** Parts of texts in several scripts, with signs, brackets, three kinds of digits, and characters above U+FFFF. */
const parts = fc.constantFrom(
  ...[
    'لغة ',
    'و',
    'شركة ',
    'שלום ',
    'است ',
    'ہے ',
    'قال: ',
    'C++',
    '@a، ',
    'React، ',
    'GPT-4 ',
    'Boeing 737-800',
    ' .NET ',
  ],
  ...['(', ')', '[', ']', '«', '»', '"', "'", '.', '؟ ', '! ', '،', '؛ ', ' ', '-', '+', '$', '%', '#', '/', '*', '\n'],
  ...[
    '5',
    '۱۲',
    '٣',
    '10,000 ',
    '-5%',
    '+966 50 123 4567 ',
    '2½',
    '😀',
    '𝐀',
    '\u200C',
    '\u202E',
    '\u2069',
    '\uFFFC',
    '<a ',
  ],
);
const longText = fc
  .tuple(fc.array(parts, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 60 }))
  .map(([repeated, count]) => repeated.join('').repeat(count));

describe('complete', () => {
  it('returns the result of a computation after all its steps', () => {
    const done: number[] = [];
    const count = function* (): Steps<string> {
      for (const step of [1, 2, 3]) {
        done.push(step);
        yield;
      }
      return 'counted';
    };
    expect([complete(count()), done]).to.deep.equal(['counted', [1, 2, 3]]);
  });
});

describe('a search with pauses', function () {
  this.timeout(60_000);

  it('finds in several texts, searched side by side, what it finds in each of them without pauses', () => {
    let pauses = 0;
    fc.assert(
      fc.property(fc.array(longText, { minLength: 2, maxLength: 4 }), (texts) => {
        const compared = compareSearches(texts);
        pauses += compared.pauses;
        expect(compared.different).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
    expect(pauses).to.be.above(500);
  });

  it('finds the same parts in links and bold text', () => {
    const element = fc.tuple(fc.constantFrom('a', 'b', 'code', 'sup'), parts);
    const contents = fc.array(fc.oneof(parts, element), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(contents, fc.integer({ min: 1, max: 40 }), (nodes, count) => {
        const content = nodes.map((node) => (typeof node === 'string' ? node : `<${node[0]}>${node[1]}</${node[0]}>`));
        for (const found of findParagraphs(sourceTree, parseFragment(content.join('').repeat(count)))) {
          const [first, second] = interleave([findRunParts(found), findRunParts(found)]);
          const expected = complete(findRunParts(found));
          expect([first?.result, second?.result]).to.deep.equal([expected, expected]);
        }
      }),
      { numRuns: 150 },
    );
  });

  /** In ms. Tasks of more than 50 ms block the page noticeably. */
  const LONGEST_STEP = 50;
  /** Other programs disturb single measurements, so the shortest of several counts. */
  const MAX_MEASUREMENTS = 12;
  const LETTERS = 64_000;

  const stepTimes = (text: string): number[] => {
    const search = findBidiRuns(text);
    const times: number[] = [];
    for (let done: boolean | undefined; !done;) {
      const start = performance.now();
      ({ done } = search.next());
      times.push(performance.now() - start);
    }
    return times;
  };

  /** `LONGEST_STEP`, or more on a slow or busy machine: half the time of a complete search, which is about 100 ms on a fast one. */
  const longestAllowed = (): number => {
    const times = stepTimes('React، '.repeat(LETTERS / 7));
    return Math.max(LONGEST_STEP, times.reduce((sum, time) => sum + time, 0) / 2);
  };

  for (const repeated of [
    '@a، ',
    'React، ',
    '(a) [b] {c، ',
    'C++، ',
    'لغة C++ هنا. ',
    'درجة -5، ',
    ': ',
    '(',
    '😀 ',
    '1½',
    'a ،b',
    'a! b! ',
    '1½_',
  ])
    it(`is never longer than ${LONGEST_STEP} ms without a pause in 64,000 letters of ${repeated}`, () => {
      const text = `لغة C ${repeated.repeat(LETTERS / repeated.length)}`;
      let excess = Infinity;
      for (let measured = 0; measured < MAX_MEASUREMENTS && excess > 0; measured++)
        excess = Math.min(excess, Math.max(...stepTimes(text)) - longestAllowed());
      expect(excess, 'ms too long').to.be.at.most(0);
    });
});
