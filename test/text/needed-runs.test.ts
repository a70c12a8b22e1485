import { expect } from 'chai';
import { displayDirections } from '../../src/text/bidi.js';
import { neededRuns, splitSections } from '../../src/text/needed-runs.js';
import type { Span } from '../../src/text/span.js';
import { complete } from '../../src/text/steps.js';

function spansOf(text: string, parts: readonly string[]): Span[] {
  let position = 0;
  return parts.map((part) => {
    const start = text.indexOf(part, position);
    position = start + part.length;
    return { start, end: position };
  });
}

describe('splitSections', () => {
  const sectionsOf = (text: string, runs: readonly string[]): [string, string[]][] =>
    splitSections(text, spansOf(text, runs)).map((section) => [
      text.slice(section.start, section.end),
      section.runs.map(({ start, end }) => text.slice(start, end)),
    ]);

  for (const [text, runs, sections] of [
    ['لغة C++ هنا', ['C++'], [[' C++ ', ['C++']]]],
    ['C++', ['C++'], [['C++', ['C++']]]],
    ['لغة C++، C# هنا', ['C++', 'C#'], [[' C++، C# ', ['C++', 'C#']]]],
    [
      'لغة C++ و C# هنا',
      ['C++', 'C#'],
      [
        [' C++ ', ['C++']],
        [' C# ', ['C#']],
      ],
    ],
    ['هنا a ا b هنا', ['a ا b'], [[' a ا b ', ['a ا b']]]],
    ['هنا', [], []],
  ] as [string, string[], [string, string[]][]][]) {
    it(`splits ${text} at the right-to-left letters between the runs`, () => {
      expect(sectionsOf(text, runs)).to.deep.equal(sections);
    });
  }
});

describe('neededRuns', () => {
  const needed = (text: string, runs: readonly string[], canIsolate: (run: string) => boolean = () => true): string[] =>
    complete(
      neededRuns(text, displayDirections(text), spansOf(text, runs), ({ start, end }) =>
        canIsolate(text.slice(start, end)),
      ),
    ).map(({ start, end }) => text.slice(start, end));

  for (const [text, runs, result] of [
    ['لغة Java هنا', ['Java'], []],
    ['لغة C++ هنا', ['C++'], ['C++']],
    ['لغة C++ و C# هنا', ['C++', 'C#'], ['C++', 'C#']],
    ['شركات Apple، Google، Meta كبيرة', ['Apple', 'Google', 'Meta'], ['Apple', 'Google']],
    ['شركات Apple، Google كبيرة', ['Apple', 'Google'], ['Apple']],
    ['لغة (Java) هنا', ['Java'], []],
    ['درجة -5 هنا', ['-5'], ['-5']],
  ] as [string, string[], string[]][]) {
    it(`returns ${result.join(' and ') || 'nothing'} for ${text}`, () => {
      expect(needed(text, runs)).to.deep.equal(result);
    });
  }

  it('leaves out a run that cannot be isolated', () => {
    expect(needed('لغة C++ و C# هنا', ['C++', 'C#'], (run) => run !== 'C++')).to.deep.equal(['C#']);
    expect(needed('لغة C++ هنا', ['C++'], () => false)).to.deep.equal([]);
  });

  for (const [what, text, runs, fixed, result] of [
    ['isolates the neighbor of a run that stays together', 'a 5 ', ['a', '5'], 'a', ['5']],
    ['isolates the neighbor of a number', '5-@a/', ['5', '@a'], '5', ['@a']],
    ['isolates the neighbor of a price in brackets', 'a ($5) هنا', ['a', '$5'], '$5', ['a']],
    ['isolates nothing beside a run that would be torn', 'x+-a ', ['x+', 'a'], 'x+', []],
    ['isolates a run after the section of a torn one', 'x+ 5 و @a-هنا', ['x+', '5', '@a'], 'x+', ['@a']],
    ['isolates a run before the section of a torn one', 'C# و x+. a" ', ['C#', 'x+', 'a'], 'x+', ['C#']],
    ['tries all runs again after one was left out', 'لغة (5/-5/a) 5%/', ['5', '-5', 'a', '5%'], '5', ['-5']],
  ] as [string, string, string[], string, string[]][]) {
    it(`${what}: ${text}, without ${fixed}`, () => {
      expect(needed(text, runs, (run) => run !== fixed)).to.deep.equal(result);
    });
  }
});
