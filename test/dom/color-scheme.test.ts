import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { keepReadable } from '../../src/dom/color-scheme.js';
import { contrastOf } from '../../src/dom/contrast.js';
import { serverForm } from '../support/comment-form.js';
import { addForeignRules, removeForeignRules } from '../support/foreign-sheets.js';
import { fixture, html } from '../support/fixture.js';
import { warnings } from '../support/warnings.js';

const TEXTS = 'h1, [slot=standfirst], news-article-body p, news-article-body a, .comment-reply-title, label, .required';

const story = html`
  <main>
    <news-header>
      <h1>درس DeepSeek</h1>
      <p slot="standfirst">نموذج لغوي لا يحتاج إلى ميزانية عملاقة.</p>
    </news-header>
    <news-article-body
      ><p>أعلنت شركة DeepSeek في <a href="#a">تقريرها</a> عن نموذجها.</p></news-article-body
    >
    <news-comment-form action="/comments" post-id="7">${serverForm('ar')}</news-comment-form>
  </main>
`;

const leastContrast = (page: Element): number =>
  Math.min(...[...page.querySelectorAll(TEXTS)].map((part) => contrastOf(part) ?? NaN));

const schemes = (page: Element): string[] =>
  [...page.querySelectorAll<HTMLElement>('main > *')].map((host) => host.style.colorScheme);

async function until(page: Element, test: (contrast: number) => boolean): Promise<void> {
  await waitUntil(() => test(leastContrast(page)), 'contrast');
}

describe('keepReadable', () => {
  afterEach(removeForeignRules);

  it('corrects any element whose text is of another lightness than that of the page', async () => {
    warnings();
    addForeignRules('body { background: #fff; color: #222 } .dark { background: #111; color: #eee }');
    addForeignRules('.host { color: light-dark(#111, #eee) }');
    const box = await fixture<HTMLElement>(html`<div class="dark"><p class="host">نص</p></div>`);
    const host = box.querySelector('p')!;
    keepReadable(host);
    await waitUntil(() => host.style.colorScheme === 'dark');
  });
});

describe('matchColorScheme', () => {
  afterEach(removeForeignRules);
  afterEach(() => document.documentElement.removeAttribute('data-theme'));

  it('makes text readable on a dark page without color-scheme, and names the remedy', async () => {
    const messages = warnings();
    addForeignRules('body { background: #101418; color: #e8e8e8 }');
    const page = await fixture<HTMLElement>(story);
    await until(page, (contrast) => contrast >= 7);
    const name = /<news-header>: the page is dark here.*Set "color-scheme: dark"/;
    expect(messages.filter((message) => name.test(message))).to.have.lengthOf(1);
  });

  it('makes the masthead dark on a dark page', async () => {
    warnings();
    addForeignRules('body { background: #101418; color: #e8e8e8 }');
    const masthead = await fixture<HTMLElement>(
      html`<news-masthead><a slot="brand" href="/">المدار</a></news-masthead>`,
    );
    await waitUntil(() => getComputedStyle(masthead).backgroundColor === 'rgb(18, 18, 18)', 'dark');
    expect(contrastOf(masthead)).to.be.at.least(7);
  });

  it('makes text readable on a light box in a dark page', async () => {
    warnings();
    addForeignRules(':root { color-scheme: dark } main { background: #fff; color: #222 }');
    const page = await fixture<HTMLElement>(story);
    await until(page, (contrast) => contrast >= 4.5);
  });

  it('follows a theme switch that fades, in both directions', async () => {
    warnings();
    addForeignRules(
      'body { background: #fff; color: #222; transition: all 60ms } [data-theme=dark] body { background: #111; color: #eee }',
    );
    const page = await fixture<HTMLElement>(story);
    document.documentElement.dataset.theme = 'dark';
    await waitUntil(() => schemes(page).every((scheme) => scheme === 'dark'), 'dark');
    expect(leastContrast(page)).to.be.at.least(7);
    document.documentElement.dataset.theme = 'light';
    await waitUntil(() => schemes(page).every((scheme) => scheme === ''), 'light');
    await until(page, (contrast) => contrast >= 4.5);
  });

  for (const [name, rules] of Object.entries({
    'a dark page with color-scheme': ':root { color-scheme: dark } body { background: #111; color: #eee }',
    'a page without a background': 'body { color: #eee }',
    'a picture': 'body { background: linear-gradient(#000, #222); color: #eee }',
    'colors of the page that can be read':
      'body { background: #111; color: #eee } main > * { --news-ink: #ddd } main > news-article-body { --news-ink: #fff }',
    'a background of the page behind the elements':
      'body { background: #111; color: #eee } main > :is(news-header, news-article-body, news-comment-form) { background: #fff }',
    'colors of the page that cannot be read in any scheme':
      'body { background: #111; color: #eee } main > * { --news-ink: #222 }',
  }))
    it(`leaves elements as they are on ${name}`, async () => {
      const { matchColorScheme } = await import('../../src/dom/color-scheme.lazy.js');
      addForeignRules(rules);
      const page = await fixture<HTMLElement>(story);
      await Promise.all([...page.querySelectorAll<HTMLElement>('main > *')].map(matchColorScheme));
      expect(schemes(page)).to.deep.equal(['', '', '']);
    });
});
