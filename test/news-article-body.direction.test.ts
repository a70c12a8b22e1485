import { expect } from '@open-wc/testing';
import '../src/elements/news-article-body/define.js';
import type { NewsArticleBody } from '../src/index.js';
import { fixture, html } from './support/fixture.js';
import { warnings } from './support/warnings.js';

const directionOf = (root: Element, selector: string): string =>
  getComputedStyle(root.querySelector(selector) as Element).direction;

const page = html`
  <news-article-body block-direction="auto" dir="rtl" lang="ar">
    <p id="latin-first">DeepSeek أعلنت عن نموذجها الجديد</p>
    <p id="english">The model is called نموذج in Arabic, and it is open.</p>
    <p id="digits">2026 – 100%</p>
    <p id="emoji">😀 🎉</p>
    <p id="address">انظر https://example.com/a/very/long/address/in/latin/letters</p>
    <p id="author" dir="rtl">An author knows better</p>
    <div class="not-prose"><p id="skipped">Left alone here</p></div>
    <ul id="list">
      <li>First item</li>
      <li id="arabic-item">عربي</li>
      <li>Third item</li>
    </ul>
    <table id="table">
      <tr>
        <td id="cell">Latin cell</td>
      </tr>
    </table>
  </news-article-body>
`;

describe('<news-article-body block-direction="auto">', () => {
  it('uses the direction of most letters, not of the first', async () => {
    const body = await fixture(page);
    const found = ['latin-first', 'english', 'address', 'list', 'arabic-item', 'cell'].map((id) =>
      directionOf(body, `#${id}`),
    );
    expect(found).to.deep.equal(['rtl', 'ltr', 'rtl', 'ltr', 'rtl', 'ltr']);
  });

  it('sets no direction on blocks without letters, with a `dir` or opted out, nor on tables', async () => {
    const body = await fixture(page);
    const found = ['digits', 'emoji', 'author', 'skipped', 'table'].map((id) => directionOf(body, `#${id}`));
    expect(found).to.deep.equal(['rtl', 'rtl', 'rtl', 'rtl', 'rtl']);
    (body as HTMLElement).dir = 'ltr';
    expect([directionOf(body, '#digits'), directionOf(body, '#author')]).to.deep.equal(['ltr', 'rtl']);
  });

  it('updates the direction when the text changes, and removes it when turned off', async () => {
    const body = await fixture<NewsArticleBody>(page);
    const paragraph = body.querySelector('#latin-first') as HTMLElement;
    paragraph.textContent = 'Now in English';
    await body.updateComplete;
    expect(directionOf(body, '#latin-first')).to.equal('ltr');
    body.blockDirection = undefined;
    await body.updateComplete;
    expect(Array.from(body.querySelectorAll('[dir]'), ({ id }) => id)).to.deep.equal(['author']);
  });

  it('keeps a `dir` that the page sets later, and isolates accordingly', async () => {
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body block-direction="auto" isolate dir="rtl">
        <p id="turned">لغة C++ هنا</p>
        <blockquote>
          <p id="signed">-5%</p>
          <p>A quotation in English</p>
        </blockquote>
      </news-article-body>
    `);
    const isolated = () => Array.from(body.querySelectorAll('bdi'), ({ textContent }) => textContent);
    expect([directionOf(body, '#signed'), ...isolated()]).to.deep.equal(['ltr', 'C++']);
    (body.querySelector('#turned') as HTMLElement).dir = 'ltr';
    await body.updateComplete;
    expect([directionOf(body, '#turned'), ...isolated()]).to.deep.equal(['ltr']);
    (body.querySelector('blockquote') as HTMLElement).dir = 'rtl';
    await body.updateComplete;
    expect([directionOf(body, '#signed'), ...isolated()]).to.deep.equal(['rtl', '-5%']);
  });

  it('continues after the page has moved the element', async () => {
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body dir="rtl" block-direction="auto"><p>نص عربي</p></news-article-body>
    `);
    body.parentElement?.append(body);
    await body.updateComplete;
    body.insertAdjacentHTML('beforeend', '<p id="late">English text here</p>');
    await Promise.resolve();
    await body.updateComplete;
    expect(directionOf(body, '#late')).to.equal('ltr');
  });

  it('warns about unknown values, and applies a valid value that is set later', async () => {
    const messages = warnings();
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body dir="rtl" block-direction="smart" lead-in="letter"><p>English text</p></news-article-body>
    `);
    expect(messages.join()).to.contain('block-direction="smart"').and.contain('lead-in="letter"');
    expect(directionOf(body, 'p')).to.equal('rtl');
    body.setAttribute('block-direction', 'auto');
    await body.updateComplete;
    expect(directionOf(body, 'p')).to.equal('ltr');
  });
});
