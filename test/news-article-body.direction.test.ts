import { expect } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../src/elements/news-article-body/define.js';
import type { NewsArticleBody } from '../src/index.js';
import { articleBodyHTML } from '../src/server.js';
import { fixture, html } from './support/fixture.js';
import { warnings } from './support/warnings.js';

const directionOf = (root: Element, selector: string): string =>
  getComputedStyle(root.querySelector(selector) as Element).direction;

const page = html`
  <news-article-body block-direction="auto" dir="rtl" lang="ar">
    <p id="latin-first">DeepSeek أعلنت عن نموذجها الجديد</p>
    <p id="english">The model is called نموذج in Arabic, and it is open.</p>
    <p id="title">The Curious Incident of the Dog in the Night-Time رواية جميلة.</p>
    <p id="names">University of California at Berkeley, Apple, Google</p>
    <blockquote id="quotation"><p id="quoted">“It was the best of times, it was the worst of times.”</p></blockquote>
    <blockquote id="plain-quotation">We are not going to stop the work on it.</blockquote>
    <div id="division">The model is open, and it is free to use.</div>
    <div id="box" class="box">The model is open, and it is free to use.</div>
    <h2 id="heading">We are not going to stop the work on it.</h2>
    <p id="digits">2026 – 100%</p>
    <p id="emoji">😀 🎉</p>
    <p id="address">انظر https://example.com/a/very/long/address/in/latin/letters</p>
    <p id="author" dir="rtl">The author knows better than we do here.</p>
    <div class="not-prose"><p id="skipped">This is left alone by all of us here.</p></div>
    <ul id="list">
      <li id="item">Install the package and then run it.</li>
      <li>عربي</li>
      <li><p id="in-item">Install the package and then run it.</p></li>
    </ul>
    <table id="table">
      <caption id="caption">
        We are not going to stop the work on it.
      </caption>
      <tbody>
        <tr id="cells">
          <td id="cell">$999 for the model that you want.</td>
          <td><p id="in-cell">$999 for the model that you want.</p></td>
          <td>سعر</td>
        </tr>
      </tbody>
    </table>
    <p id="indented" style="padding-inline-start: 40px">We are not going to stop the work on it.</p>
    <p id="bordered" style="BORDER-INLINE-END: 3px solid">We are not going to stop the work on it.</p>
    <p id="start" style="text-align:start">We are not going to stop the work on it.</p>
    <p id="first-line" style="text-indent: 2em">We are not going to stop the work on it.</p>
    <p id="styled" style="direction: rtl">We are not going to stop the work on it.</p>
    <p id="padded" style="padding-left: 40px">We are not going to stop the work on it.</p>
    <div style="text-align: center"><p id="centered">We are not going to stop the work on it.</p></div>
  </news-article-body>
`;

const TURNED = ['english', 'quoted', 'division', 'padded', 'centered'];

/** The left and right edges of an element and of its text, and its top and bottom, rounded. */
function edgesOf(element: Element): number[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const [box, text] = [element.getBoundingClientRect(), range.getBoundingClientRect()];
  return [box.left, box.right, box.top, box.bottom, text.left, text.right].map(Math.round);
}

/** The type of left-to-right text can be a little wider or narrower. */
const TOLERANCE = 3;

describe('<news-article-body block-direction="auto">', () => {
  it('turns only paragraphs that are sentences in the other direction', async () => {
    const body = await fixture(page);
    expect(Array.from(body.querySelectorAll('[dir=ltr]'), ({ id }) => id)).to.deep.equal(TURNED);
    expect(Array.from(body.querySelectorAll('[dir=rtl]'), ({ id }) => id)).to.deep.equal(['author']);
  });

  it('moves no box and no text: cells, items, quotations and turned paragraphs keep their side', async () => {
    const body = await fixture<NewsArticleBody>(page);
    const elements = [...body.querySelectorAll('*')];
    const turned = elements.map(edgesOf);
    body.blockDirection = undefined;
    await body.updateComplete;
    expect(body.querySelector('[dir=ltr], [data-news-turned]')).to.equal(null);
    for (const [index, element] of elements.entries()) {
      for (const [edge, position] of edgesOf(element).entries())
        expect(turned[index]?.[edge], element.id || element.localName).to.be.closeTo(position, TOLERANCE);
    }
  });

  it('keeps the space between two cells of which one is Latin', async () => {
    const body = await fixture(page);
    const [first, second] = [...body.querySelectorAll('#cells td')].map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getBoundingClientRect();
    });
    expect((first as DOMRect).left - (second as DOMRect).right).to.be.greaterThan(10);
  });

  it('puts the full stop of a turned paragraph at its right end', async () => {
    const body = await fixture(page);
    const text = (body.querySelector('#division') as Element).firstChild as Text;
    const stop = document.createRange();
    stop.setStart(text, text.data.indexOf('.'));
    stop.setEnd(text, text.data.indexOf('.') + 1);
    const { right } = (body.querySelector('#division') as Element).getBoundingClientRect();
    expect(Math.abs(stop.getBoundingClientRect().right - right)).to.be.lessThan(1);
  });

  it('turns Arabic paragraphs in a left-to-right article, but no names', async () => {
    const body = await fixture(html`
      <news-article-body block-direction="auto" dir="ltr" lang="en">
        <p id="arabic">قالت الشركة إن النموذج الجديد مفتوح المصدر.</p>
        <p id="hebrew">הממשלה הודיעה היום על תוכנית חדשה.</p>
        <p id="names">محمد، أحمد، علي، سارة</p>
        <blockquote dir="rtl"><p id="inner">We are not going to stop the work on it.</p></blockquote>
      </news-article-body>
    `);
    const found = ['arabic', 'hebrew', 'names', 'inner'].map((id) => directionOf(body, `#${id}`));
    expect(found).to.deep.equal(['rtl', 'rtl', 'ltr', 'ltr']);
  });

  it('maintains directions that a server has printed', async () => {
    const source = '<p>We are not going to stop the work on it.</p>';
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body block-direction="auto" dir="rtl"
        >${unsafeHTML(articleBodyHTML(source, { blockDirection: 'auto' }))}</news-article-body
      >
    `);
    const paragraph = body.querySelector('p') as HTMLElement;
    expect(paragraph.dir).to.equal('ltr');
    paragraph.textContent = 'نص عربي قصير';
    await body.updateComplete;
    expect(paragraph.outerHTML).to.equal('<p>نص عربي قصير</p>');
  });

  it('updates the direction when the text changes, and removes it when turned off', async () => {
    const body = await fixture<NewsArticleBody>(page);
    const paragraph = body.querySelector('#latin-first') as HTMLElement;
    paragraph.textContent = 'Now it is written in English.';
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
          <p>This is a quotation in English.</p>
        </blockquote>
      </news-article-body>
    `);
    const isolated = () => Array.from(body.querySelectorAll('bdi'), ({ textContent }) => textContent);
    expect([directionOf(body, '#signed'), ...isolated()]).to.deep.equal(['rtl', 'C++', '-5%']);
    (body.querySelector('#turned') as HTMLElement).dir = 'ltr';
    await body.updateComplete;
    expect([directionOf(body, '#turned'), ...isolated()]).to.deep.equal(['ltr', '-5%']);
    (body.querySelector('blockquote') as HTMLElement).dir = 'ltr';
    await body.updateComplete;
    expect([directionOf(body, '#signed'), ...isolated()]).to.deep.equal(['ltr']);
  });

  it('marks the turned paragraphs of every article on the page, also those that come later', async () => {
    const page = await fixture<HTMLElement>(html`
      <div dir="rtl">
        ${[1, 2, 3].map(
          () => html`
            <news-article-body block-direction="auto">
              <p>نص عربي</p>
              <p>The president said that he will not be the one to sign it, and that it is up to the court.</p>
            </news-article-body>
          `,
        )}
      </div>
    `);
    const bodies = [...page.querySelectorAll('news-article-body')];
    const idle = async (): Promise<void> => {
      await Promise.all(bodies.map(({ updateComplete }) => updateComplete));
      await Promise.resolve();
      await Promise.all(bodies.map(({ updateComplete }) => updateComplete));
    };
    await idle();
    for (const body of bodies)
      body.insertAdjacentHTML('beforeend', '<p>This is English text that came late to it.</p>');
    await idle();
    const turned = bodies.map((body) => body.querySelectorAll('[dir="ltr"]').length);
    const marked = bodies.map((body) => body.querySelectorAll('[data-news-turned="ltr"]').length);
    expect([turned, marked]).to.deep.equal([
      [2, 2, 2],
      [2, 2, 2],
    ]);
  });

  it('marks the turned paragraphs of an article in another article, and turns them back', async () => {
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body dir="rtl" block-direction="auto">
        <p>نص عربي</p>
        <news-article-body block-direction="auto"><p>This is English text that came late to it.</p></news-article-body>
      </news-article-body>
    `);
    const inner = body.querySelector('news-article-body')!;
    const idle = async (): Promise<void> => {
      await body.updateComplete;
      await inner.updateComplete;
      await Promise.resolve();
      await body.updateComplete;
    };
    await idle();
    const paragraph = inner.querySelector('p')!;
    expect(paragraph.outerHTML).to.include('<p dir="ltr" data-news-turned="ltr">');
    paragraph.textContent = 'نص عربي';
    await idle();
    expect(paragraph.outerHTML).to.equal('<p>نص عربي</p>');
  });

  it('keeps a `dir` that the page sets on a turned paragraph, also to the same value', async () => {
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body dir="rtl" block-direction="auto">
        <p>This is a quotation in English.</p>
        <p>This is a quotation in English.</p>
      </news-article-body>
    `);
    const paragraphs = [...body.querySelectorAll('p')];
    for (const [index, dir] of ['ltr', 'rtl'].entries()) paragraphs[index]!.dir = dir;
    await Promise.resolve();
    for (const paragraph of paragraphs) paragraph.textContent = 'نص عربي';
    await Promise.resolve();
    await body.updateComplete;
    expect(paragraphs.map(({ outerHTML }) => outerHTML)).to.deep.equal([
      '<p dir="ltr">نص عربي</p>',
      '<p dir="rtl">نص عربي</p>',
    ]);
  });

  it('continues after the page has moved the element', async () => {
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body dir="rtl" block-direction="auto"><p>نص عربي</p></news-article-body>
    `);
    body.parentElement?.append(body);
    await body.updateComplete;
    body.insertAdjacentHTML('beforeend', '<p id="late">This is English text that came late.</p>');
    await Promise.resolve();
    await body.updateComplete;
    expect(directionOf(body, '#late')).to.equal('ltr');
  });

  it('warns about unknown values, and applies a valid value that is set later', async () => {
    const messages = warnings();
    const body = await fixture<NewsArticleBody>(html`
      <news-article-body dir="rtl" block-direction="smart" lead-in="letter"
        ><p>This is a text in English.</p></news-article-body
      >
    `);
    expect(messages.join()).to.contain('block-direction="smart"').and.contain('lead-in="letter"');
    expect(directionOf(body, 'p')).to.equal('rtl');
    body.setAttribute('block-direction', 'auto');
    await body.updateComplete;
    expect(directionOf(body, 'p')).to.equal('ltr');
  });
});

describe('<news-article-body> with `align` on cells, as Markdown pipelines write it', () => {
  it('keeps the alignment of the cells, and aligns other heading cells with their column', async () => {
    const body = await fixture(html`
      <news-article-body dir="rtl">
        <table>
          <tr>
            <th align="left">أ</th>
            <td align="center">ب</td>
            <th>ج</th>
            <td>د</td>
          </tr>
        </table>
      </news-article-body>
    `);
    const found = Array.from(body.querySelectorAll('th, td'), (cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const [box, text] = [cell.getBoundingClientRect(), range.getBoundingClientRect()];
      const { paddingLeft, paddingRight } = getComputedStyle(cell);
      const gaps = [text.left - box.left - parseFloat(paddingLeft), box.right - text.right - parseFloat(paddingRight)];
      return gaps.map((gap) => gap < 1).join();
    });
    expect(found).to.deep.equal(['true,false', 'false,false', 'false,true', 'false,true']);
  });
});
