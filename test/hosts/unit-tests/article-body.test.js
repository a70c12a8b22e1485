import './problems.js';
import 'news-elements/define';
import { reattach, render, settled, until } from './render.js';

const article = (attributes = '') => `
  <news-article-body ${attributes}>
    <p>نتعلّم هذا الأسبوع لغة C++ مع @sara على الرقم +966 50 123 4567.</p>
    <p>DeepSeek نشرت كل شيء تقريباً، حتى أخطاءها.</p>
    <h2>English heading</h2>
    <ul><li>React، Vue</li></ul>
    <ol start="3"><li>أول</li><li>ثانٍ</li></ol>
    <blockquote><p>قال: «نعم».</p></blockquote>
    <figure><table><caption>أسعار</caption><tr><th>النموذج</th><td>671</td></tr></table></figure>
    <pre><code>let a = 'C++';</code></pre>
    <p class="quotation">The model was trained on two thousand processors, said the company.</p>
    <p dir="ltr">Left alone C++</p>
  </news-article-body>`;

const bodyOf = (page) => page.querySelector('news-article-body');

describe('<news-article-body>', () => {
  it('renders, is removed and comes back', async () => {
    const page = await render(article());
    await reattach(page);
    expect(bodyOf(page).textContent).toContain('C++ مع @sara');
  });

  it('isolates runs, gives blocks their direction and marks the first word; all of it is taken back', async () => {
    const page = await render(article('isolate block-direction="auto" lead-in="word" numerals="arab"'));
    const body = bodyOf(page);
    const text = body.textContent;
    expect([...body.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toContain('C++');
    expect(body.querySelector('.quotation').getAttribute('dir')).toBe('ltr');
    await reattach(page);
    for (const name of ['isolate', 'block-direction', 'lead-in', 'numerals']) body.removeAttribute(name);
    await settled(page);
    expect(body.querySelector('bdi')).toBe(null);
    expect(body.querySelector('.quotation').hasAttribute('dir')).toBe(false);
    expect(body.textContent).toBe(text);
  });

  it('isolates without block-direction, and follows the direction of the page', async () => {
    const page = await render(article('isolate'));
    const body = bodyOf(page);
    expect(body.querySelectorAll('bdi').length).toBeGreaterThan(0);
    document.documentElement.dir = 'ltr';
    await until(() => !body.querySelector('bdi'));
    document.documentElement.dir = 'rtl';
    await until(() => body.querySelector('bdi'));
  });

  it('follows text that the page changes, adds and removes', async () => {
    const page = await render(article('isolate block-direction="auto" lead-in="word"'));
    const body = bodyOf(page);
    body.querySelector('p').firstChild.data = 'نتعلّم هذا الأسبوع لغة C# مع المدار';
    body.insertAdjacentHTML('beforeend', '<p>وأخيراً C++ والسلام</p><div><table><tr><td>1</td></tr></table></div>');
    await until(() => [...body.querySelectorAll('bdi')].some(({ textContent }) => textContent === 'C#'));
    body.querySelector('p').remove();
    body.leadIn = 'line';
    await settled(page);
    body.replaceChildren('نص بلا فقرات C++ هنا');
    body.leadIn = 'word';
    await settled(page);
    expect(body.textContent).toBe('نص بلا فقرات C++ هنا');
  });
});
