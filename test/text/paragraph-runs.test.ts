import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { type Node, sourceTree as tree } from '../../src/server/html-source.js';
import { findParagraphs, type Paragraph } from '../../src/text/html-paragraphs.js';
import { findRunParts, type RunPart } from '../../src/text/paragraph-runs.js';
import { complete } from '../../src/text/steps.js';

/** The paragraphs of HTML, with the nodes of parse5, which need no page. */
function paragraphsOf(content: string): Paragraph<Node>[] {
  return findParagraphs(tree, parseFragment(content));
}

const textOf = ({ node, start, end }: RunPart<Node>): string => (tree.text(node) ?? '').slice(start, end);

/** The runs of a paragraph. The parts of a run are separated by `|`. */
function runsOf(content: string, canWrap?: (parts: readonly RunPart<Node>[]) => boolean): string[] {
  return paragraphsOf(content).flatMap((paragraph) =>
    complete(findRunParts(paragraph, canWrap)).map((parts) => parts.map(textOf).join('|')),
  );
}

describe('findRunParts', () => {
  const RUNS: Record<string, string[]> = {
    'لغة <a>C++</a> هنا': ['C++'],
    'اقرأ <a>عن C++ هنا</a> الآن': ['C++'],
    'شركات <a>Apple</a>، <a>Google</a>، <a>Meta</a> كبيرة': ['Apple', 'Google'],
    'شرکت‌های <a>Apple</a>، <a>Google</a> و <a>Meta</a>': ['Apple'],
    'کمپنیاں <a>Apple</a>، <a>Google</a> اور <a>Meta</a>': ['Apple'],
    'وسوم <a>#AI</a> <a>#OpenAI</a> هنا': ['#AI', '#OpenAI'],
    'לשון <a>C++</a> | <a>C#</a> כאן': ['C++', 'C#'],
    'زبان <a>C++</a> محبوب است': ['C++'],
    'حساب <a>@example</a> را دنبال کنید': ['@example'],
    'تلفن <a href="tel:+982188776655">+98 21 8877 6655</a> پاسخگوست': ['+98 21 8877 6655'],
    'قیمت <mark>$100</mark> بود': ['$100'],
    'ٹیگ <a>#OpenAI</a> مقبول ہے': ['#OpenAI'],
    'درجہ حرارت <mark>-5°C</mark> ہے': ['-5°C'],
    'עקבו אחרי <a>@example</a> כאן': ['@example'],
    'חברות <a>Apple</a>، <a>Google</a> כאן': ['Apple'],
    'הגרסה <mark>.NET</mark> כאן': ['.NET'],
    'اتصلوا على <a href="tel:+966501234567">+966 50 123 4567</a> الآن': ['+966 50 123 4567'],
    'سعره <mark>$100</mark> فقط': ['$100'],
    'لغة <b>C</b>++ هنا': ['C|++'],
    // The page isolates the element.
    'لغة <span style="unicode-bidi:isolate">C++</span> C# هنا': ['C#'],
    'لغة <span style="color: red; Unicode-Bidi : isolate-override">C++</span> C# هنا': ['C#'],
    'لغة C# <i style="unicode-bidi: plaintext">C++</i> هنا': ['C#'],
    'لغة <span dir="ltr">C++</span> C# هنا': ['C#'],
    'لغة <span style="unicode-bidi: normal">C</span>++ هنا': ['C|++'],
    'حساب <b>@</b>name هنا': ['@|name'],
    'شغّل <code>$ npm run</code> هنا': ['$ npm run'],
    'شغّل <code><b>foo</b>()</code> هنا': ['foo|()'],
    'مساحة 5 km<sup>2</sup> تقريبا': ['5 km|2'],
    // Spaces at the edges of code.
    'اكتب <kbd>$5 </kbd>هنا': ['$5'],
    'اكتب <code> $ npm run </code>هنا': ['$ npm run'],
    // Code beside other text.
    'لغة <code>C</code>++ هنا': ['C|++'],
    'ثبّت <code>foo</code>() هنا': ['foo|()'],
    'لغة <code>b”</code><i>a</i>_': ['b”|a|_'],
    'حوّل C++ → <code>C#</code> هنا': ['C++ → |C#'],
    'سعر <code>+966 50 123</code>/<mark>v1.2</mark> ': ['+966 50 123', '/|v1.2'],
    'وسم <kbd>@name "</kbd>{1': ['@name "|{1'],
    // Code before and after other runs.
    'شغّل <code>$ npm run</code> ثم C++ هنا': ['$ npm run', 'C++'],
    'اكتب C++ ثم <code>$ npm run</code> هنا': ['C++', '$ npm run'],
    'لغة <b>C</b>++ ثم <code>C#</code> و<code>F#</code> هنا': ['C|++', 'C#', 'F#'],
    'لغة <code>C++</code> و<code>لغة C++</code> هنا': ['C++', 'C++'],
    // Text that no element can wrap, before a run and beside it.
    'قال <b translate="no">نعم</b> ثم <b>+966 50 123</b> هنا': ['+966 50 123'],
    'شركات <a>Apple</a> | <a>Google</a> و<a>C++</a> | <a>C#</a> هنا': ['C++', 'C#'],
    'شركات <a>C++</a> | <a>C#</a> هنا و<a>Apple</a> | <a>Google</a>': ['C++', 'C#'],
    '<a>C++</a>|<a>C#</a> هنا': ['C++|||C#'],
  };
  for (const [content, runs] of Object.entries(RUNS))
    it(`finds ${runs.join(' and ')} in ${content}`, () => {
      expect(runsOf(content)).to.deep.equal(runs);
    });

  const NO_RUNS = [
    'شركة <a>Apple</a> الأمريكية',
    'اقرأ <a>تقرير Reuters</a> اليوم',
    'نموذج <mark>GPT-4</mark> متاح',
    'شرکت <a>Google</a> و <a>Meta</a>',
    'کمپنی <a>Apple</a> نے اعلان کیا',
    'חברת <a>Google</a> הודיעה',
    'המחיר <mark>$100</mark> בלבד',
    'شركات <a>Apple</a> | <a>Google</a> هنا',
    'شركة <a>Apple</a> <a>Inc</a> هنا',
    'اضغط <kbd>Ctrl</kbd> + <kbd>C</kbd> هنا',
    'لو <code>x</code> = <code>y</code> + 1 كان',
    'ماء H<sub>2</sub>O نقي',
    'رموز <code>200</code>، <code>404</code> هنا',
    'قوسان <code>()</code> و<code>{}</code> هنا',
    'اطبع <code>طباعة("مرحبا")</code> هنا',
    'قال <a>[1]</a><a>[2]</a> هنا',
    'اگر <code>a</code> = <code>b</code> بود',
    'כאן <kbd>Ctrl</kbd> + <kbd>V</kbd> כאן',
  ];
  for (const content of NO_RUNS)
    it(`finds nothing in ${content}`, () => {
      expect(runsOf(content)).to.deep.equal([]);
    });

  it('finds no run that an embedding would join to the number after it', () => {
    expect(runsOf('لغة <b>C</b>++ 5 مرات')).to.deep.equal([]);
    expect(runsOf('لغة C++ 5 مرات')).to.deep.equal(['C++']);
  });

  it('finds no run whose parts cannot all be wrapped', () => {
    expect(runsOf('لغة <b translate="no">C</b>++ هنا')).to.deep.equal([]);
    expect(runsOf('لغة <b>C</b>++ و<b>C</b># هنا', (parts) => parts.length === 1)).to.deep.equal([]);
    expect(runsOf('لغة <q>C</q>++ هنا')).to.deep.equal([]);
  });
});
