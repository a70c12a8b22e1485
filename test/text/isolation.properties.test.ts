import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/news-article-body/define.js';
import { articleBodyHTML } from '../../src/server.js';
import { OBJECT_REPLACEMENT } from '../../src/text/bidi.js';
import { findBidiRuns } from '../../src/text/find-bidi-runs.js';

const pieces = fc.constantFrom(
  ...[
    'لغة',
    'شركة ',
    'قال ',
    'و',
    ' C++',
    ' .NET',
    'GPT-4 ',
    '@name ',
    '#tag',
    '$100',
    '10 000',
    '-5',
    ' +966 50 123 4567 ',
  ],
  ...[
    'https://example.com/a ',
    '(',
    ')',
    '«',
    '»',
    '"',
    '،',
    '؛',
    '.',
    '!',
    ' ',
    '\n',
    '😀',
    '\u200C',
    'שלום',
    '۱۲',
    '٣',
    '%',
  ],
  ...[
    '\u202E',
    '\u2067',
    '\u2069',
    '\u200F',
    '\uD800',
    'ـ',
    'ً',
    'Apple، ',
    'iPhone 15',
    '$1.2B',
    'Hello world. ',
    '&amp;',
    '<',
    '>',
    '\0',
    '\r\n',
  ],
);
const mixed = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));
const any = fc.oneof(mixed, fc.string({ unit: 'binary', maxLength: 60 }));

const set = (text: string): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.append(text);
  return paragraph;
};

describe('isolation of any text', function () {
  this.timeout(60_000);

  it('finds parts that are in order, apart, within the text, and begin and end at no space', () => {
    fc.assert(
      fc.property(any, (text) => {
        let last = 0;
        for (const { start, end } of findBidiRuns(text)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.within(start + 1, text.length);
          expect(text.slice(start, end)).to.match(/^\S[^]*\S$|^\S$/);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('cuts no word and no number', () => {
    const isCut = (place: string): boolean => /^[A-Za-z\d]{2}$/.test(place);
    fc.assert(
      fc.property(mixed, (text) => {
        for (const { start, end } of findBidiRuns(text)) {
          expect([start, end].map((at) => isCut(text.slice(Math.max(0, at - 1), at + 1)))).to.deep.equal([
            false,
            false,
          ]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing more once they are isolated', () => {
    fc.assert(
      fc.property(any, (text) => {
        let rest = text;
        for (const { start, end } of findBidiRuns(text).toReversed())
          rest = rest.slice(0, start) + OBJECT_REPLACEMENT + rest.slice(end);
        expect(findBidiRuns(rest)).to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the text, adds no control character, and does nothing twice', async () => {
    const body = document.createElement('news-article-body');
    body.dir = 'rtl';
    document.body.append(body);
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(any, { minLength: 1, maxLength: 8 }), async (texts) => {
          const turn = async (isolate: boolean): Promise<string> => {
            body.isolate = isolate;
            await body.updateComplete;
            return body.innerHTML;
          };
          await turn(false);
          body.replaceChildren(...texts.map(set));
          const plain = body.innerHTML;
          const once = await turn(true);
          expect(Array.from(body.children, ({ textContent }) => textContent)).to.deep.equal(texts);
          expect(await turn(false)).to.equal(plain);
          expect(await turn(true)).to.equal(once);
        }),
        { numRuns: 150 },
      );
    } finally {
      body.remove();
    }
  });

  it('keeps every byte on a server, and does nothing twice', () => {
    fc.assert(
      fc.property(any, (text) => {
        const html = `<p>${text}</p>`;
        const once = articleBodyHTML(html, { blockDirection: 'auto' });
        expect(once.replace(/<bdi dir="ltr">|<\/bdi>| dir="(?:rtl|ltr)"/g, '')).to.equal(html);
        expect(articleBodyHTML(once, { blockDirection: 'auto' })).to.equal(once);
      }),
      { numRuns: 1000 },
    );
  });
});
