import { expect } from 'chai';
import { findBidiRuns } from '../../src/text/find-bidi-runs.js';
import { findLtrRuns } from '../../src/text/ltr-runs.js';
import { complete, type Steps } from '../../src/text/steps.js';

/** Texts that repeat the beginning of a pattern. A search that starts again at each repetition takes quadratic time. */
const REPEATED = [
  ...['<', '<a', '<a ', '"', '" ', '"a', '«', '(', '(a', '(1', '[', '["a', '{', '${', '`a ', "'", "a' "],
  ...[
    '1',
    '1 ',
    '1-',
    '1.',
    '1"',
    '1(2)',
    '(1)',
    '+1',
    '+1 ',
    '-1',
    '$1',
    '1^',
    '1×',
    '1+1',
    '5/',
    '1½',
    '*1*',
    '*123# ',
  ],
  ...['-', '- ', ' ', '_', '/', '../', '*a', '**a ', '@a', '#a', '&a;', ';', '!', '…', ':', '\u200E', '\u200C', '٬'],
  ...['a', 'a ', 'a-', 'a++++', 'a(', 'a[', 'a<', 'a<a ', 'a, ', 'a: ', 'a! b! ', 'Aa, Bb ', 'A* ', 'U.S.', 'Mr. '],
  ...[
    '#1*',
    '1 1+',
    '-1 + ',
    '1 - 1 = ',
    '1=',
    '√1',
    '== ',
    '|a',
    '(1, ',
    '-1.11, ',
    'ש *1234 ',
    'A a ',
    'a 2) ',
    '@a_',
  ],
  ...['Abc. Def. ', 'http://a)', 'AA11 ', 'A1 ', '+۲٫', 'و ', 'وa', 'لغة ', 'لغة -5 ', 'Apple، ', 'Tesla 23 سيارة '],
];

const SHORT = 16_000;
const LONG = 64_000;
/** Linear growth is 4 and quadratic growth is 16. */
const MAX_GROWTH = 10;
/** A shorter time in ms is no long task, and too short for a comparison. */
const LONG_TASK = 50;
/** Other programs disturb single measurements, so the shortest of several counts. */
const MAX_MEASUREMENTS = 12;

/** How much longer a search takes in a text that is four times as long. */
function growth(find: (text: string) => Steps<unknown>, repeated: string): number {
  const textOf = (length: number): string => `لغة ${repeated.repeat(length / repeated.length)} لغة`;
  const best = { short: Infinity, long: Infinity };
  const measure = (text: string): number => {
    const start = performance.now();
    complete(find(text));
    // Chromium's timer is coarse.
    return Math.max(performance.now() - start, 1);
  };
  for (let measured = 0; measured < MAX_MEASUREMENTS; measured++) {
    best.short = Math.min(best.short, measure(textOf(SHORT)));
    best.long = Math.min(best.long, measure(textOf(LONG)));
    if (best.long < LONG_TASK) return 1;
    if (best.long / best.short < MAX_GROWTH) break;
  }
  return best.long / best.short;
}

describe('the time that isolation takes', function () {
  this.timeout(240_000);

  it('grows with the length of the text for findLtrRuns, also on text that repeats the beginning of a pattern', () => {
    for (const repeated of REPEATED) expect(growth(findLtrRuns, repeated), repeated).to.be.below(MAX_GROWTH);
  });

  for (const repeated of [
    'Apple، ',
    '+1',
    '1"',
    'أطلقت SpaceX 23 صاروخا، ',
    'درجة -5، ',
    '$a',
    '$$a',
    '\\(a',
    '\\begin{a}',
    'a ،b',
    // Without a limit of passes, each pass finds one run of these.
    '1½_',
    'ש *1234 ',
  ]) {
    it(`grows with the length of the text for findBidiRuns: ${repeated}`, () => {
      expect(growth(findBidiRuns, repeated)).to.be.below(MAX_GROWTH);
    });
  }

  it('has a limit: a part of a paragraph in which each pass finds another run stays as it is, and the rest does not', () => {
    const before = 'لغة C++ هنا ثم ';
    const runsIn = (count: number): string[] => {
      const text = `${before}${'1½_'.repeat(count)} وحساب @name هنا`;
      return complete(findBidiRuns(text)).map(({ start, end }) => text.slice(start, end));
    };
    expect(runsIn(5)).to.deep.equal(['C++', ...Array.from({ length: 5 }, () => '1½'), '@name']);
    expect(runsIn(50)).to.deep.equal(['C++', '@name']);
  });
});
