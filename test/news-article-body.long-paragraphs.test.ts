import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import '../src/elements/news-article-body/define.js';
import type { NewsArticleBody } from '../src/index.js';
import { articleBodyHTML } from '../src/server.js';
import { engine } from './support/driver.js';
import { fixture } from './support/fixture.js';
import { nextTask } from './support/until.js';

/** The content after isolation, without pauses. Lit's comments are left out. */
const isolatedHTML = (content: string): string => articleBodyHTML(content.replace(/<!--[^]*?-->/g, ''));
const contentOf = (body: Element): string => body.innerHTML.replace(/<!--[^]*?-->/g, '');
/** The content without isolates. */
const plainHTML = (content: string): string => content.replace(/<bdi dir="ltr">|<\/bdi>/g, '');

const LETTERS = 64_000;
const repeat = (text: string, length = LETTERS): string => text.repeat(Math.ceil(length / text.length));

const countIsolates = (root: Element): number => root.querySelectorAll('bdi').length;

/** Starts to isolate an article of one paragraph. Returns as soon as the first time slice has ended. */
async function startIsolating(content: string): Promise<NewsArticleBody> {
  const body = await fixture<NewsArticleBody>(html`<news-article-body dir="rtl" lang="ar"></news-article-body>`);
  // Loads the code.
  body.isolate = true;
  await body.updateComplete;
  body.isolate = false;
  await body.updateComplete;
  body.innerHTML = content;
  body.isolate = true;
  // `updateComplete` waits for the last slice.
  while (!body.isUpdatePending) await Promise.resolve();
  while (body.isUpdatePending) await Promise.resolve();
  for (let microtask = 0; microtask < 20; microtask++) await Promise.resolve();
  return body;
}

/** Waits until the paragraph is partly isolated. */
async function untilPartlyIsolated(body: Element, expected: number): Promise<void> {
  while (countIsolates(body) === 0) await nextTask();
  expect(countIsolates(body)).to.be.below(expected);
}

describe('<news-article-body isolate> with a long paragraph', function () {
  this.timeout(60_000);

  afterEach(() => {
    Reflect.deleteProperty(performance, 'now');
  });

  /** Each time slice ends after this many steps, however fast the machine is. */
  const endSlicesAfter = (steps: number): void => {
    const start = performance.now();
    let calls = 0;
    performance.now = () => start + calls++ * (25 / steps);
  };

  const PARAGRAPHS: Record<string, string> = {
    'real sentences': repeat(
      'كُتب أكثر النظام بلغة C++، وبعضه بلغة Python 3.12. استعرضت الصحيفة أطر React، Vue، Angular. ',
    ),
    'handles without a sentence end': repeat('@a، '),
    'names without a sentence end': `أطر ${repeat('React، ')}`,
    brackets: repeat('(C++) [@b] {c، '),
    links: repeat('لغة <a href="#a">C++</a>، <a href="#b">@name</a> و'),
    marks: repeat('تعلم <mark>C++</mark> و<b>@name</b> هنا. '),
  };
  for (const [name, text] of Object.entries(PARAGRAPHS))
    it(`isolates ${name} in several tasks, as the server does without pauses`, async () => {
      const content = `<p>${text}</p>`;
      const body = await startIsolating(content);
      expect(body.innerHTML).to.equal(content);
      await body.updateComplete;
      expect(countIsolates(body)).to.be.above(100);
      expect(contentOf(body) === isolatedHTML(content)).to.equal(true);
    });

  const links = `<p>${repeat('لغة <a href="#a">C++</a>، <a href="#b">@name</a> و', 6000)}</p>`;
  const oneText = `<p>${repeat('لغة C++ و@name، ', 20_000)}</p>`;

  for (const [name, content] of Object.entries({ links, 'one text': oneText })) {
    it(`starts again if the page changes ${name} during the search`, async () => {
      endSlicesAfter(10);
      const body = await startIsolating(content);
      await nextTask();
      expect(countIsolates(body)).to.equal(0);
      const paragraph = body.firstElementChild as Element;
      (paragraph.firstChild as Text).data = 'إطار .NET قبل C# هنا ';
      paragraph.append('وأخيرا F# ثم @last هنا');
      const expected = isolatedHTML(body.innerHTML);
      await body.updateComplete;
      expect(contentOf(body)).to.equal(expected);
    });

    it(`isolates ${name} only if the paragraph is still in the article`, async () => {
      endSlicesAfter(10);
      const body = await startIsolating(content);
      await nextTask();
      const paragraph = body.firstElementChild as Element;
      paragraph.remove();
      await body.updateComplete;
      expect(paragraph.outerHTML).to.equal(content);
      body.append(paragraph);
      await body.updateComplete;
      expect(body.innerHTML).to.equal(isolatedHTML(content));
    });

    it(`leaves ${name} as the page wrote it if isolation is turned off between two slices`, async () => {
      endSlicesAfter(10);
      const body = await startIsolating(content);
      await nextTask();
      body.isolate = false;
      await body.updateComplete;
      expect(body.innerHTML).to.equal(content);
    });
  }

  it('never displays a long text partly isolated', async () => {
    endSlicesAfter(2);
    const body = await startIsolating(oneText);
    const expected = countIsolates(Object.assign(document.createElement('div'), { innerHTML: isolatedHTML(oneText) }));
    const seen = new Set<number>();
    while (countIsolates(body) === 0) {
      seen.add(countIsolates(body));
      await nextTask();
    }
    seen.add(countIsolates(body));
    expect([...seen]).to.deep.equal([0, expected]);
  });

  // WebKit drops a selection when a text node is split.
  (engine === 'WebKit' ? it.skip : it)('keeps what readers have selected in a long text', async () => {
    endSlicesAfter(2);
    const body = await startIsolating(oneText);
    const text = body.querySelector('p')?.firstChild as Text;
    const selection = getSelection() as Selection;
    selection.setBaseAndExtent(text, 5000, text, 2000);
    const selected = selection.toString();
    await body.updateComplete;
    expect(countIsolates(body)).to.be.above(100);
    expect(selection.toString()).to.equal(selected);
    expect(contentOf(body) === isolatedHTML(oneText)).to.equal(true);
    selection.removeAllRanges();
  });

  describe('partly isolated', () => {
    const COUNT = (links.match(/<a /g) ?? []).length;

    it('starts again if the page changes isolated and other links', async () => {
      endSlicesAfter(10);
      const body = await startIsolating(links);
      await untilPartlyIsolated(body, COUNT);
      const anchors = [...body.querySelectorAll('a')];
      (anchors[0]?.firstChild as Text).data = '.NET';
      anchors[1]?.remove();
      anchors.at(-1)?.remove();
      (anchors.at(-2)?.firstChild as Text).data = 'C# و';
      const expected = isolatedHTML(
        plainHTML(body.innerHTML).replace('<a href="#a">.NETC++</a>', '<a href="#a">.NET</a>'),
      );
      await body.updateComplete;
      expect(body.innerHTML).to.equal(expected);
    });

    it('restores a paragraph that the page removes', async () => {
      endSlicesAfter(10);
      const body = await startIsolating(links);
      await untilPartlyIsolated(body, COUNT);
      const paragraph = body.firstElementChild as Element;
      paragraph.remove();
      await body.updateComplete;
      expect(paragraph.outerHTML).to.equal(links);
    });

    it('restores the paragraph if isolation is turned off', async () => {
      endSlicesAfter(10);
      const body = await startIsolating(links);
      await untilPartlyIsolated(body, COUNT);
      body.isolate = false;
      await body.updateComplete;
      expect(body.innerHTML).to.equal(links);
    });

    it('restores a paragraph that the page turns left-to-right', async () => {
      endSlicesAfter(10);
      const body = await startIsolating(links);
      await untilPartlyIsolated(body, COUNT);
      (body.firstElementChild as HTMLElement).dir = 'ltr';
      await body.updateComplete;
      expect(body.innerHTML).to.equal(links.replace('<p>', '<p dir="ltr">'));
    });

    it('completes the paragraph after the article was moved', async () => {
      endSlicesAfter(10);
      const body = await startIsolating(links);
      await untilPartlyIsolated(body, COUNT);
      const parent = body.parentElement as Element;
      body.remove();
      await nextTask();
      parent.append(body);
      await body.updateComplete;
      expect(body.innerHTML).to.equal(isolatedHTML(links));
    });

    it('lets Lit render other text into the nodes that it holds', async () => {
      endSlicesAfter(10);
      const host = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
      const page = (names: readonly string[], isolate: boolean) => html`
        <news-article-body ?isolate=${isolate}
          ><p>${names.map((name) => html`لغة <a href="#a">${name}</a> هنا `)}</p></news-article-body
        >
      `;
      render(page(repeat('C++ ', 800).trim().split(' '), true), host);
      const body = host.querySelector('news-article-body') as NewsArticleBody;
      await untilPartlyIsolated(body, 200);
      render(page(repeat('C# .NET ', 1200).trim().split(' '), true), host);
      await body.updateComplete;
      expect(Array.from(body.querySelectorAll('a'), ({ textContent }) => textContent)).to.deep.equal(
        repeat('C# .NET ', 1200).trim().split(' '),
      );
      expect(contentOf(body)).to.equal(isolatedHTML(plainHTML(body.innerHTML)));
    });
  });
});
