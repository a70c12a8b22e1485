import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-masthead/define.js';
import type { NewsMasthead } from '../src/index.js';
import { html } from './support/fixture.js';
import { render, settled } from './support/masthead.js';
import { warnings } from './support/warnings.js';

const SECTIONS = {
  '/': 'الرئيسية',
  '/news/': 'الأخبار',
  '/news/technology/': 'التقنية',
  '/newsletter/': 'النشرة',
  '/%D8%B1%D8%A3%D9%8A/': 'الرأي',
  '/?cat=7': 'الصحة',
  '#more': 'المزيد',
  'https://example.com/news/technology/deepseek/': 'موقع آخر',
};

const withSections = (current = 'auto') => html`
  <div>
    <news-masthead current=${current}>
      <a slot="brand" href="/">المدار</a>
      <ul>
        ${Object.entries(SECTIONS).map(([href, name]) => html`<li><a href=${href}>${name}</a></li>`)}
      </ul>
    </news-masthead>
  </div>
`;

/** The marked links with their `aria-current` values. */
const marked = (element: NewsMasthead) =>
  [...element.querySelectorAll('[aria-current]')]
    .map((link) => `${link.textContent} ${link.getAttribute('aria-current')}`)
    .join(', ');

describe('<news-masthead current="auto">', () => {
  const home = location.href;
  const go = (path: string) => {
    history.replaceState(null, '', path);
  };
  /** In browsers without the Navigation API, only `popstate` events update the marks. */
  const notify = () => {
    if (!('navigation' in window)) dispatchEvent(new PopStateEvent('popstate'));
  };
  afterEach(() => {
    go(home);
  });

  for (const [path, expected] of [
    ['/', 'الرئيسية page'],
    ['/news/', 'الأخبار page'],
    ['/news', 'الأخبار page'],
    ['/news/technology/', 'التقنية page'],
    ['/news/technology/deepseek-r1/', 'التقنية true'],
    ['/news/economy/', 'الأخبار true'],
    ['/newsletter/', 'النشرة page'],
    ['/newsroom/', ''],
    ['/%D8%B1%D8%A3%D9%8A/', 'الرأي page'],
    ['/رأي/مقال/', 'الرأي true'],
    ['/?cat=7', 'الصحة page'],
    ['/?cat=8', 'الرئيسية page'],
    ['/about/', ''],
    ['/%zz/', ''],
  ] as const) {
    it(`marks "${expected}" at the path ${path}`, async () => {
      go(path);
      const element = await render(withSections());
      await waitUntil(() => marked(element) === expected, `${marked(element)} on ${path}`);
      await settled(element);
      expect(marked(element)).to.equal(expected);
    });
  }

  it('marks the link to the home page on that page only, for a site in a folder', async () => {
    const inFolder = html`
      <div>
        <news-masthead current="auto">
          <a slot="brand" href="/blog/">المدار</a>
          <ul>
            <li><a href="/blog/">الرئيسية</a></li>
            <li><a href="/blog/news/">الأخبار</a></li>
          </ul>
        </news-masthead>
      </div>
    `;
    go('/blog/about/');
    const element = await render(inFolder);
    await settled(element);
    expect(marked(element)).to.equal('');
    go('/blog/');
    notify();
    await waitUntil(() => marked(element) === 'الرئيسية page');
  });

  it('marks the parents of a nested section', async () => {
    go('/news/technology/');
    const element = await render(html`
      <div>
        <news-masthead current="auto">
          <ul>
            <li>
              <a href="/topics/">الموضوعات</a>
              <ul>
                <li><a href="/news/technology/">التقنية</a></li>
              </ul>
            </li>
          </ul>
        </news-masthead>
      </div>
    `);
    await waitUntil(() => marked(element) === 'الموضوعات true, التقنية page');
  });

  it('updates the marks when the page changes its URL without loading', async () => {
    go('/news/');
    const element = await render(withSections());
    await waitUntil(() => marked(element) === 'الأخبار page');
    history.pushState(null, '', '/newsletter/');
    notify();
    await waitUntil(() => marked(element) === 'النشرة page');
    history.back();
    await waitUntil(() => marked(element) === 'الأخبار page');
  });

  it('sets no mark when the page has marked a section itself', async () => {
    go('/news/');
    const element = await render(withSections());
    await waitUntil(() => marked(element) === 'الأخبار page');
    element.querySelector('[href="/newsletter/"]')?.setAttribute('aria-current', 'true');
    await waitUntil(() => marked(element) === 'النشرة true');
    await settled(element);
    expect(marked(element)).to.equal('النشرة true');
  });

  it('removes its marks when `current` is unset, and marks links that are added later', async () => {
    go('/news/');
    const element = await render(withSections());
    await waitUntil(() => marked(element) === 'الأخبار page');
    element.current = undefined;
    await waitUntil(() => marked(element) === '');
    element.current = 'auto';
    await waitUntil(() => marked(element) === 'الأخبار page');
    go('/late/');
    element.querySelector('li a')?.setAttribute('href', '/late/');
    element.querySelector('ul')?.append(document.createElement('li'));
    await waitUntil(() => marked(element) === 'الرئيسية page');
  });

  it('warns once about an unknown value, and applies a valid value that is set later', async () => {
    const messages = warnings();
    go('/news/');
    const element = await render(withSections('automatic'));
    await waitUntil(() => messages.length > 0);
    expect(messages.join()).to.contain('current="automatic"').and.to.contain('"auto"');
    expect(marked(element)).to.equal('');
    element.setAttribute('current', 'auto');
    await waitUntil(() => marked(element) === 'الأخبار page');
    expect(messages.length).to.equal(1);
  });

  it('marks the right section in a copy of the page, which contains earlier marks', async () => {
    go('/news/technology/');
    const element = await render(withSections());
    await waitUntil(() => marked(element) === 'التقنية page');
    const copy = document.importNode(element, true);
    const container = element.parentElement as Element;
    element.remove();
    go('/newsletter/');
    container.append(copy);
    await waitUntil(() => marked(copy) === 'النشرة page');
    copy.current = undefined;
    await waitUntil(() => marked(copy) === '');
    expect(copy.querySelectorAll('[data-news-current]').length).to.equal(0);
  });

  it('sets the mark again when a morph replaces the attributes by those of the server', async () => {
    go('/news/');
    const element = await render(withSections());
    await waitUntil(() => marked(element) === 'الأخبار page');
    const link = element.querySelector('[aria-current]');
    link?.removeAttribute('aria-current');
    link?.removeAttribute('data-news-current');
    await waitUntil(() => marked(element) === 'الأخبار page');
  });
});
