import { expect } from 'chai';
import { displayDirections } from '../../src/text/bidi.js';
import { uncutRuns } from '../../src/text/uncut-runs.js';

/** Extends the runs of a text, given as the parts of the text that they consist of, in order. */
function uncut(text: string, runs: readonly string[]): string[] {
  let position = 0;
  const spans = runs.map((run) => {
    const start = text.indexOf(run, position);
    position = start + run.length;
    return { start, end: position };
  });
  return uncutRuns(text, displayDirections(text), spans).map(({ start, end }) => text.slice(start, end));
}

describe('uncutRuns', () => {
  for (const [text, runs, extended] of [
    // What is displayed together stays together.
    ['شركة Boeing 737-800 هنا', ['Boeing'], ['Boeing 737-800']],
    ['سعر USD → EUR الآن', ['USD', 'EUR'], ['USD → EUR']],
    ['دالة pow(2, 2) هنا', ['pow'], ['pow(2, 2)']],
    ['لغة Java هنا', [], ['Java']],
    ['رقم 12 هنا', [], []],
    ['حرف a "b', ['b'], ['a "b']],
    // Arabic commas and right-to-left letters separate.
    ['حرف a، b', ['a', 'b'], ['a', 'b']],
    ['حرف a؛ b', ['a', 'b'], ['a', 'b']],
    ['حرف a و b', ['a', 'b'], ['a', 'b']],
    // Cuts where a sentence may end, and before another item of a list.
    ['Apple. Google شركتان', ['Apple', 'Google'], ['Apple', 'Google']],
    ['Apple! Google شركتان', ['Apple', 'Google'], ['Apple', 'Google']],
    ['شركة Apple: Google هنا', ['Apple', 'Google'], ['Apple', 'Google']],
    ['1) C++ 2) C#', ['C++', 'C#'], ['C++', 'C#']],
    ['Apple, Google شركتان', ['Apple', 'Google'], ['Apple, Google']],
    // A number that may count the next word.
    ['Tesla 10,000 سيارة', ['Tesla'], ['Tesla']],
    ['Tesla 10000 سيارة', ['Tesla'], ['Tesla']],
    ['نسبة ABC 5% هنا', ['ABC'], ['ABC']],
    ['Tesla 1.5.2 سيارة', ['Tesla'], ['Tesla 1.5.2']],
    // Brackets and quotation marks whose counterparts are inside.
    ['«Foo» Bar هنا', ['Foo» Bar'], ['«Foo» Bar']],
    ['`foo` هنا', ['foo`'], ['`foo`']],
    ['قال "Hello" ثم', ['Hello'], ['Hello']],
    ['(Apple) شركة', ['Apple'], ['Apple']],
    ['لغة (C++ و', ['C++'], ['C++']],
    ['A (B) هنا', ['A (B'], ['A (B)']],
    ['هنا "Foo" "Bar" ثم', ['Foo" "Bar'], ['"Foo" "Bar"']],
  ] as [string, string[], string[]][]) {
    it(`makes ${extended.join(' | ') || 'nothing'} of ${runs.join(' | ') || 'nothing'} in ${text}`, () => {
      expect(uncut(text, runs)).to.deep.equal(extended);
    });
  }
});
