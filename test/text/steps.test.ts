import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findBidiRuns } from '../../src/text/find-bidi-runs.js';
import { findParagraphs, type TreeAdapter } from '../../src/text/html-paragraphs.js';
import { findRunParts } from '../../src/text/paragraph-runs.js';
import { complete, type Steps } from '../../src/text/steps.js';
import { interleave } from '../support/interleaved.js';
import { compareSearches } from '../support/long-searches.js';

const tree: TreeAdapter<Node> = {
  children: (node) => node.childNodes,
  tag: (node) => (node instanceof Element ? node.localName : undefined),
  text: (node) => (node instanceof Text ? node.data : undefined),
  attribute: (node, name) => (node instanceof Element ? node.getAttribute(name) : undefined),
};

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
    expect(pauses).to.be.above(1000);
  });

  it('finds the same parts in links and bold text', () => {
    const element = fc.tuple(fc.constantFrom('a', 'b', 'code', 'sup'), parts);
    const content = fc.array(fc.oneof(parts, element), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: 40 }), (nodes, count) => {
        const paragraph = document.createElement('p');
        for (let copy = 0; copy < count; copy++) {
          for (const node of nodes) {
            if (typeof node === 'string') {
              paragraph.append(node);
              continue;
            }
            const inline = paragraph.appendChild(document.createElement(node[0]));
            inline.textContent = node[1];
          }
        }
        for (const found of findParagraphs(tree, paragraph)) {
          const [first, second] = interleave([findRunParts(found), findRunParts(found)]);
          const expected = complete(findRunParts(found));
          expect([first?.result, second?.result]).to.deep.equal([expected, expected]);
        }
      }),
      { numRuns: 150 },
    );
  });

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
  ])
    it(`pauses at least once per 1,000 letters of ${repeated}`, () => {
      const text = `لغة C ${repeated.repeat(64_000 / repeated.length)}`;
      const [search] = interleave([findBidiRuns(text)]);
      expect(search?.pauses).to.be.at.least(text.length / 1000);
    });
});
