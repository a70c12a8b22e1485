import { expect, waitUntil } from '@open-wc/testing';
import { css, ReactiveElement } from 'lit';
import {
  adoptLightDomStylesFor,
  adoptStyles,
  ensureLightDomStyles,
  restoreShadowStyles,
} from '../../src/dom/light-dom-styles.js';
import { NewsArticleBody, NewsBackToTop, NewsHeader } from '../../src/index.js';
import { fixture, html } from '../support/fixture.js';
import { warnings } from '../support/warnings.js';

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
    await waitUntil(() => getComputedStyle(body.firstElementChild as Element).borderInlineStartWidth === '3px');
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

describe('adoptStyles', () => {
  it('adds a style sheet once to the root of an element, after those that are there', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p><p></p>';
    root.adoptedStyleSheets = [new CSSStyleSheet()];
    for (const element of root.querySelectorAll('p')) adoptStyles(element, 'p { color: rgb(1, 2, 3) }');
    expect(root.adoptedStyleSheets).to.have.length(2);
    expect(root.adoptedStyleSheets[1]?.cssRules[0]?.cssText).to.include('rgb(1, 2, 3)');
  });

  it('does nothing for an element that is in no document', () => {
    expect(() => {
      adoptStyles(document.createElement('p'), 'p { color: red }');
    }).not.to.throw();
  });
});

describe('ensureLightDomStyles', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  const add = (tag: string): HTMLElement => document.body.appendChild(document.createElement(tag));

  it('writes the tag name of the element into the selectors, and no other names', async () => {
    const element = add('my-quote');
    const load = () => Promise.resolve('news-quote, news-quote-other, .news-quote-x { color: rgb(1, 2, 3) }');
    await ensureLightDomStyles(element, 'news-quote', load);
    const [rule] = document.adoptedStyleSheets[0]?.cssRules ?? [];
    expect((rule as CSSStyleRule).selectorText).to.equal('my-quote, news-quote-other, .news-quote-x');
    element.remove();
  });

  it('warns if the styles cannot be loaded, and tries again for the next element', async () => {
    const messages = warnings();
    const [first, second] = [add('late-styles'), add('late-styles')];
    await ensureLightDomStyles(first, 'late-styles', () => Promise.reject(new Error('no network')));
    expect(document.adoptedStyleSheets).to.have.length(0);
    await ensureLightDomStyles(second, 'late-styles', () => Promise.resolve('late-styles { color: rgb(1, 2, 3) }'));
    expect(getComputedStyle(second).color).to.equal('rgb(1, 2, 3)');
    expect(messages.join()).to.include('<late-styles>: a file could not be loaded').and.include('no network');
    first.remove();
    second.remove();
  });

  it('styles a part that was moved out of an element by a class, with the weight of a tag name', async () => {
    const part = add('div');
    await adoptLightDomStylesFor(part, 'moved-part', 'news-moved', () =>
      Promise.resolve('news-moved { color: rgb(4, 5, 6) }'),
    );
    const [rule] = document.adoptedStyleSheets[0]?.cssRules ?? [];
    expect((rule as CSSStyleRule).selectorText).to.equal('div:where(.moved-part)');
    expect([part.className, getComputedStyle(part).color]).to.deep.equal(['moved-part', 'rgb(4, 5, 6)']);
    part.remove();
  });
});

describe('restoreShadowStyles', () => {
  class Styled extends ReactiveElement {
    static override styles = css`
      p {
        color: red;
      }
    `;
  }
  customElements.define('restored-styles', Styled);

  it('adopts the styles of the class again if they were lost, and leaves others', () => {
    const element = document.createElement('restored-styles');
    document.body.append(element);
    const root = element.shadowRoot as ShadowRoot;
    root.adoptedStyleSheets = [];
    restoreShadowStyles(element);
    expect(root.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText)).to.deep.equal(['p { color: red; }']);
    const [sheet] = root.adoptedStyleSheets;
    restoreShadowStyles(element);
    expect(root.adoptedStyleSheets).to.deep.equal([sheet]);
    element.remove();
  });
});
