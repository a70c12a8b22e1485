import { expect } from '@open-wc/testing';
import '../src/elements/news-article-body/define.js';
import type { NewsArticleBody } from '../src/index.js';
import { articleBodyHTML } from '../src/server.js';
import { engine } from './support/driver.js';
import { fixture, html } from './support/fixture.js';
import { onSlowMachine } from './support/slow-machine.js';
import { nextTask } from './support/until.js';

async function renderArticle(content: Node | Node[], setting: Partial<NewsArticleBody> = {}): Promise<NewsArticleBody> {
  const host = await fixture<HTMLElement>(html`<div dir="rtl" lang="ar"></div>`);
  const body = document.createElement('news-article-body');
  body.append(...[content].flat());
  Object.assign(body, { isolate: true, blockDirection: 'auto', leadIn: 'word', ...setting });
  host.append(body);
  await body.updateComplete;
  return body;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function nest(depth: number): { top: HTMLElement; last: HTMLElement } {
  const top = document.createElement('div');
  top.hidden = true;
  let last: HTMLElement = top;
  for (let level = 1; level < depth; level++) {
    last = last.appendChild(document.createElement(level % 2 ? 'span' : 'div'));
  }
  last.textContent = 'لغة C++ هنا';
  return { top, last };
}

describe('<news-article-body> with extreme content', () => {
  it('does nothing in an empty article', async () => {
    expect((await renderArticle([])).innerHTML).to.equal('');
    expect((await renderArticle([new Comment('C++'), new Text('')])).textContent).to.equal('');
  });

  // Chromium cannot lay out so many nested elements, and its parser limits the depth to 512, so they are hidden. WebKit
  // visits every ancestor of every element whenever a `dir` is set, which takes most of a minute at this depth.
  it('isolates text in 10,000 nested elements', async () => {
    const { top, last } = nest(10_000);
    await renderArticle(top, { blockDirection: engine === 'WebKit' ? undefined : 'auto' });
    expect(last.querySelector('bdi')?.textContent).to.equal('C++');
  }).timeout(60_000);

  it('turns only the innermost of 2,000 nested elements', async () => {
    const { top, last } = nest(2_000);
    last.textContent = 'This is a sentence in English.';
    await renderArticle(top);
    expect([top, last].map((element) => element.closest('div')?.dir)).to.deep.equal(['', 'ltr']);
  }).timeout(60_000);

  it('processes 10,000 nested elements on a server', () => {
    const [open, close] = ['<div>'.repeat(10_000), '</div>'.repeat(10_000)];
    expect(
      articleBodyHTML(`${open}لغة C++ هنا${close}`) === `${open}لغة <bdi dir="ltr">C++</bdi> هنا${close}`,
    ).to.equal(true);
  }).timeout(60_000);

  it('isolates text in each of 5,000 paragraphs', async () => {
    const body = await renderArticle(
      Array.from({ length: 5000 }, (_, index) => paragraph(`فقرة ${String(index)} بلغة C++`)),
    );
    expect(body.querySelectorAll('bdi').length).to.equal(5000);
    body.remove();
  }).timeout(60_000);

  it('processes all remaining paragraphs when paragraphs are removed in between time slices', async () => {
    const all = Array.from({ length: 200 }, (_, index) => paragraph(`فقرة ${String(index)} بلغة C++`));
    const body = await renderArticle(all, { isolate: false });
    await onSlowMachine(async () => {
      body.isolate = true;
      for (let count = 0; count < 100; count++) {
        all.shift()?.remove();
        await nextTask();
      }
    });
    await body.updateComplete;
    expect(all.filter((element) => !element.querySelector('bdi'))).to.eql([]);
  });

  for (const [name, text] of Object.entries({
    'an unclosed override': 'قال \u202EC++ ثم سكت',
    'unclosed isolates': 'قال \u2067\u2066\u2068@example ثم سكت',
    'closing controls without an opening one': 'قال \u2069\u202C C++ ثم سكت',
    'half of a surrogate pair': 'قال \uD83D C++ \uDE00 ثم سكت',
    'one word of 9,000 letters': 'C++'.repeat(3_000),
    '50,000 signs': 'لغة ' + '+-#@$('.repeat(8_000),
    '20,000 quotation marks': 'قال ' + '«"(['.repeat(5_000),
    'a list of 5,000 names': 'شركات ' + 'Apple، '.repeat(5_000),
  })) {
    it(`keeps the text with ${name}`, async () => {
      const body = await renderArticle(paragraph(text));
      expect(body.textContent === text).to.equal(true);
      const source = `<p>${text}</p>`;
      const printed = articleBodyHTML(source).replace(/<bdi dir="ltr">|<\/bdi>/g, '');
      expect(printed === source).to.equal(true);
      body.remove();
    }).timeout(60_000);
  }

  it('does not isolate text after an unclosed bidi control character', async () => {
    expect((await renderArticle(paragraph('قال \u202AC++ ثم @example'))).querySelector('bdi') === null).to.equal(true);
  });
});
