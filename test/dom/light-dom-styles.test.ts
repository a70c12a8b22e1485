import { expect, waitUntil } from '@open-wc/testing';
import { NewsArticleBody, NewsBackToTop, NewsHeader } from '../../src/index.js';
import { fixture, html } from '../support/fixture.js';

NewsHeader.define();
NewsArticleBody.define();
NewsArticleBody.define('my-story');
NewsBackToTop.define();

const sheets = () => document.adoptedStyleSheets.length;

const isStyled = (element: Element) =>
  getComputedStyle(element).getPropertyValue('--_news-styled') === element.localName;

/** All computed values of an element that do not depend on its position in the page, each as a line. */
function lookOf(element: Element): string[] {
  const style = getComputedStyle(element);
  const names = [...style].filter((name) => !/^(?:inset|top|right|bottom|left|perspective|transform)/.test(name));
  return names.map((name) => `${element.localName}: ${name}: ${style.getPropertyValue(name)}`);
}

function permutations(items: readonly string[]): string[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe('light-DOM styles', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('are adopted once for several elements', async () => {
    const before = sheets();
    await fixture(html`<div><news-article-body></news-article-body><news-article-body></news-article-body></div>`);
    expect(sheets()).to.equal(before + 1);
  });

  it('are not adopted if a style sheet of the page contains them', async () => {
    const before = sheets();
    await fixture(html`
      <div>
        <style>
          news-article-body {
            --_news-styled: news-article-body;
          }
        </style>
        <news-article-body></news-article-body>
      </div>
    `);
    expect(sheets()).to.equal(before);
  });

  it('are adopted into the shadow root of an element', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const body = document.createElement('news-article-body');
    body.append(Object.assign(document.createElement('blockquote'), { textContent: 'اقتباس' }));
    root.append(body);
    expect(getComputedStyle(body.firstElementChild as Element).borderInlineStartWidth).to.equal('3px');
  });

  it('give each element the same styles in every order in which the elements are added', async () => {
    const markup: Record<string, string> = {
      'news-header': '<news-header><h1>عنوان</h1><p slot="standfirst">مقدمة</p></news-header>',
      'news-article-body': '<news-article-body><h2>عنوان</h2><p>نص</p></news-article-body>',
      'news-back-to-top': '<news-back-to-top></news-back-to-top>',
    };
    let first: string[] | undefined;
    for (const order of permutations(Object.keys(markup))) {
      document.adoptedStyleSheets = [];
      const page = await fixture<HTMLElement>(html`
        <div>
          <style>
            * {
              transition: none !important;
            }
          </style>
        </div>
      `);
      for (const tag of order) {
        page.insertAdjacentHTML('beforeend', markup[tag] ?? '');
        await waitUntil(() => isStyled(page.querySelector(tag) as Element));
      }
      expect(document.adoptedStyleSheets.length).to.equal(order.length);
      const elements = Object.keys(markup).flatMap((tag) => [...page.querySelectorAll(`${tag}, ${tag} > *`)]);
      const look = elements.flatMap(lookOf);
      first ??= look;
      expect(
        look.filter((line) => !first?.includes(line)),
        order.join(),
      ).to.deep.equal([]);
      page.remove();
    }
  });

  it('apply to an element under another tag name', async () => {
    const story = await fixture(html`<my-story><blockquote>اقتباس</blockquote></my-story>`);
    expect(getComputedStyle(story.firstElementChild as Element).borderInlineStartWidth).to.equal('3px');
  });
});
