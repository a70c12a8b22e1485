import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/elements/news-article-body/define.js';
import { articleBodyHTML } from '../../src/server.js';
import { OBJECT_REPLACEMENT } from '../../src/text/bidi.js';
import { findBidiRuns } from '../../src/text/find-bidi-runs.js';
import { complete } from '../../src/text/steps.js';

const snippets = fc.constantFrom(
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
const mixed = fc.array(snippets, { maxLength: 20 }).map((parts) => parts.join(''));
const anyText = fc.oneof(mixed, fc.string({ unit: 'binary', maxLength: 60 }));

const paragraphOf = (text: string): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.append(text);
  return paragraph;
};

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

  it('keeps the text content, is idempotent, and can be reverted by isolate = false', async () => {
    const body = document.createElement('news-article-body');
    body.dir = 'rtl';
    document.body.append(body);
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 8 }), async (texts) => {
          const setIsolate = async (isolate: boolean): Promise<string> => {
            body.isolate = isolate;
            await body.updateComplete;
            return body.innerHTML;
          };
          await setIsolate(false);
          body.replaceChildren(...texts.map(paragraphOf));
          const plain = body.innerHTML;
          const once = await setIsolate(true);
          expect(Array.from(body.children, ({ textContent }) => textContent)).to.deep.equal(texts);
          expect(await setIsolate(false)).to.equal(plain);
          expect(await setIsolate(true)).to.equal(once);
        }),
        { numRuns: 150 },
      );
    } finally {
      body.remove();
    }
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
