// The print styles of the article.
import { expect } from '@open-wc/testing';
import '../src/elements/news-article-body/define.js';
import { emulate, needs } from './support/driver.js';
import { fixture, html, inBothDirections } from './support/fixture.js';

const article = html`
  <div style="color-scheme: dark">
    <news-article-body style="inline-size: 500px">
      <h2>عنوان</h2>
      <p id="text"><a id="far" href="https://example.com/a/">تقرير</a> و<a id="near" href="#note">حاشية</a>.</p>
      <div class="not-prose"><a id="skipped" href="https://example.com/">رابط</a></div>
      <pre>npm test</pre>
      <figure id="picture"><img alt="" width="300" height="200" /></figure>
      <figure id="box">
        <table>
          <tbody>
            <tr>
              ${Array.from({ length: 14 }, () => html`<td>خليّة</td>`)}
            </tr>
          </tbody>
        </table>
      </figure>
      <figure><iframe title="فيديو" allowfullscreen></iframe></figure>
    </news-article-body>
  </div>
`;

inBothDirections(() => {
  describe('<news-article-body> in print', () => {
    let root: HTMLElement;
    const find = (selector: string): HTMLElement => root.querySelector(selector) as HTMLElement;
    const style = (selector: string, pseudo?: string): CSSStyleDeclaration => getComputedStyle(find(selector), pseudo);

    beforeEach(async function () {
      needs(this, 'emulateMedia');
      root = await fixture<HTMLElement>(article);
      await emulate({ media: 'print' });
    });

    it('is black on a light background, on a dark page too', () => {
      expect([style('#text').color, style('#far').color]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
      expect(style('pre').backgroundColor).to.equal('rgb(243, 242, 239)');
    });

    it('shows the URL after the text of a link, separated and left to right', () => {
      const { content, direction, marginLeft, marginRight } = style('#far', '::after');
      expect([content, direction]).to.deep.equal(['"(https://example.com/a/)"', 'ltr']);
      expect([marginLeft, marginRight].map(parseFloat).every((margin) => margin > 2)).to.equal(true);
      for (const link of ['#near', '#skipped']) expect(style(link, '::after').content).to.equal('none');
    });

    it('avoids page breaks after headings and inside pictures', () => {
      expect([style('h2').breakAfter, style('#picture').breakInside]).to.deep.equal(['avoid', 'avoid']);
    });

    it('shows wide tables completely, and hides players', () => {
      const [box, table] = [find('#box'), find('table')];
      expect(style('#box').overflowX).to.equal('visible');
      expect(table.getBoundingClientRect().width).to.be.at.most(box.getBoundingClientRect().width + 1);
      expect(find('iframe').offsetHeight).to.equal(0);
    });
  });
});
