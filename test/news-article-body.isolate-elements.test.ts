// Runs that continue in several elements, measured by the rectangles of their letters.
import { expect } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../src/elements/news-article-body/define.js';
import type { NewsArticleBody } from '../src/index.js';
import { articleBodyHTML } from '../src/server.js';
import { drawn } from './support/drawn.js';
import { fixture, html } from './support/fixture.js';

/** Sentences, and what must be displayed from left to right in them. */
const CORRECTED: [content: string, displayed: string][] = [
  ['لغة <b>C</b>++ هنا', 'C++'],
  ['لغة <em>C</em># هنا', 'C#'],
  ['حساب <b>@</b>name هنا', '@name'],
  ['حساب @<a href="#a">name</a> هنا', '@name'],
  ['لغة <a href="#a">C</a>++ هنا', 'C++'],
  ['زبان <strong><i>C</i></strong>++ اینجا', 'C++'],
  ['שפת <b>C</b>++ כאן', 'C++'],
  ['لو <code>x</code> = <code>y[]</code> كان', 'x = y[]'],
  ['استدعاء <code><span>foo</span>()</code> هنا', 'foo()'],
  ['شغّل <code>$ npm run</code> هنا', '$ npm run'],
  ['خيار <code>--save</code> هنا', '--save'],
  ['جمع <code>1 + 2</code> هنا', '1 + 2'],
  ['مساحة 5 km<sup>2</sup> تقريبا', '5 km2'],
];

/** Sentences that browsers display correctly. */
const CORRECT = [
  'اضغط <kbd>Ctrl</kbd> + <kbd>C</kbd> للنسخ',
  'اضغط <kbd>Ctrl</kbd>+<kbd>Shift</kbd>+<kbd>T</kbd> الآن',
  'لو <code>x</code> = <code>y</code> + 1 كان',
  'لو <code>a</code> &lt; <code>b</code> كان',
  'ماء H<sub>2</sub>O نقي',
  'رموز <code>200</code>، <code>404</code>، <code>500</code> هنا',
  'أجب <kbd>Y</kbd> أو <kbd>N</kbd> هنا',
  'مخرجات <samp>OK</samp> (<samp>200</samp>) هنا',
  'اگر <code>x</code> = <code>y</code> بود',
  'חבר <kbd>Ctrl</kbd> + <kbd>V</kbd> כאן',
  'كتب <b>Apple</b> <i>Music</i> هنا',
];

const line = (content: string) => html`<p style="white-space: nowrap">${unsafeHTML(content)}</p>`;

async function drawnInArticle(content: string, isolate: boolean): Promise<string> {
  const body = await fixture<NewsArticleBody>(
    html`<news-article-body dir="rtl" ?isolate=${isolate}>${line(content)}</news-article-body>`,
  );
  await body.updateComplete;
  return drawn(body.querySelector('p') as Element);
}

async function drawnByBrowser(content: string): Promise<string> {
  return drawn((await fixture<HTMLElement>(html`<div dir="rtl">${line(content)}</div>`)).querySelector('p') as Element);
}

describe('runs in several elements', () => {
  for (const content of [...CORRECT, ...CORRECTED.map(([each]) => each)]) {
    it(`are displayed by the style sheet alone as by the browser: ${content}`, async () => {
      expect(await drawnInArticle(content, false)).to.equal(await drawnByBrowser(content));
    });
  }

  for (const content of CORRECT) {
    it(`stay as they are with \`isolate\` if they are correct: ${content}`, async () => {
      expect(await drawnInArticle(content, true)).to.equal(await drawnByBrowser(content));
    });
  }

  for (const [content, displayed] of CORRECTED) {
    it(`are corrected by \`isolate\`, in the browser and on the server: ${content}`, async () => {
      expect(await drawnByBrowser(content)).not.to.include(displayed);
      expect(await drawnInArticle(content, true)).to.include(displayed);
      expect(await drawnByBrowser(articleBodyHTML(content))).to.include(displayed);
    });
  }

  it('keep the elements of the page in their places, and restore them', async () => {
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body dir="rtl" isolate>${line('لغة <b>C</b>++ هنا')}</news-article-body>
    `);
    const paragraph = body.querySelector('p') as HTMLElement;
    const name = paragraph.querySelector('b') as HTMLElement;
    expect([name.parentElement, paragraph.textContent]).to.deep.equal([paragraph, 'لغة C++ هنا']);
    const before = name.previousSibling as Text;
    name.remove();
    await body.updateComplete;
    expect([paragraph.textContent, paragraph.childElementCount]).to.deep.equal(['لغة ++ هنا', 0]);
    before.after(name);
    await body.updateComplete;
    expect(drawn(paragraph)).to.include('C++');
    body.isolate = false;
    await body.updateComplete;
    expect([paragraph.textContent, paragraph.querySelectorAll('bdi').length]).to.deep.equal(['لغة C++ هنا', 0]);
  });
});
