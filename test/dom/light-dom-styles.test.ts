import { expect } from '@open-wc/testing';
import { NewsArticleBody, NewsHeader } from '../../src/index.js';
import { fixture, html } from '../support/fixture.js';

NewsHeader.define();
NewsArticleBody.define();
NewsArticleBody.define('my-story');

const sheets = () => document.adoptedStyleSheets.length;

describe('light-DOM styles', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('are adopted once, however many elements there are', async () => {
    const before = sheets();
    await fixture(html`<div><news-article-body></news-article-body><news-article-body></news-article-body></div>`);
    expect(sheets()).to.equal(before + 1);
  });

  it('are not adopted where a stylesheet of the page has them', async () => {
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

  it('reach an element in a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const body = document.createElement('news-article-body');
    body.append(Object.assign(document.createElement('blockquote'), { textContent: 'اقتباس' }));
    root.append(body);
    expect(getComputedStyle(body.firstElementChild as Element).borderInlineStartWidth).to.equal('3px');
  });

  it('are the same in whatever order the elements come', async () => {
    const header = await fixture<HTMLElement>(html`<news-header><h1>عنوان</h1></news-header>`);
    const look = () =>
      Object.fromEntries(
        ['display', 'font-size', 'line-height'].map((name) => [name, getComputedStyle(header).getPropertyValue(name)]),
      );
    const before = look();
    await fixture(html`<news-article-body></news-article-body>`);
    expect(look()).to.deep.equal(before);
    expect(getComputedStyle(header).display).to.equal('flex');
  });

  it('follow the element under another name', async () => {
    const story = await fixture(html`<my-story><blockquote>اقتباس</blockquote></my-story>`);
    expect(getComputedStyle(story.firstElementChild as Element).borderInlineStartWidth).to.equal('3px');
  });
});
