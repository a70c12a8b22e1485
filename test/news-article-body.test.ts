import { expect } from '@open-wc/testing';
import '../src/elements/news-article-body/define.js';
import type { NewsArticleBody } from '../src/index.js';
import { fixture, html, inBothDirections } from './support/fixture.js';

const style = (root: Element, selector: string): CSSStyleDeclaration =>
  getComputedStyle(root.querySelector(selector) as Element);

const sample = html`
  <news-article-body>
    <p id="first"><b class="news-lead">أعلنت</b> شركة <em>DeepSeek</em> عن <code>./run.sh --fast</code> أمس.</p>
    <div>
      <div>
        <h2>عنوان</h2>
        <p id="deep">نص في عمق الصفحة</p>
      </div>
    </div>
    <blockquote><p>اقتباس</p></blockquote>
    <ul>
      <li>بند</li>
    </ul>
    <div class="not-prose">
      <p id="skipped">نص تركناه للموقع</p>
      <h3 id="skipped-heading">عنوان</h3>
    </div>
  </news-article-body>
`;

inBothDirections((dir) => {
  describe('<news-article-body>', () => {
    it('sets the line height for the direction of the text at any depth', async () => {
      const body = await fixture<NewsArticleBody>(sample);
      const size = parseFloat(getComputedStyle(body).fontSize);
      for (const paragraph of ['#first', '#deep']) {
        expect(parseFloat(style(body, paragraph).lineHeight) / size).to.be.closeTo(dir === 'rtl' ? 1.85 : 1.65, 0.01);
      }
    });

    it('limits lines to about 60 to 75 characters', async () => {
      const text = 'كتبت الصحيفة أمس أن الحكومة أقرّت خطة جديدة لدعم شركات التقنية الناشئة في البلاد. '.repeat(10);
      const latin = 'The paper wrote yesterday that the government has adopted a new plan for start-ups. '.repeat(10);
      const body = await fixture<NewsArticleBody>(html`
        <news-article-body style="inline-size: 100%"><p>${dir === 'rtl' ? text : latin}</p></news-article-body>
      `);
      body.parentElement?.style.setProperty('inline-size', '2000px');
      const lineHeight = parseFloat(getComputedStyle(body).lineHeight);
      const lines = Math.round((body.querySelector('p')?.getBoundingClientRect().height ?? 0) / lineHeight);
      expect((dir === 'rtl' ? text : latin).length / lines).to.be.within(58, 78);
    });

    it('shows the bar of a quotation at the inline start', async () => {
      const body = await fixture<NewsArticleBody>(sample);
      const { borderLeftWidth, borderRightWidth } = style(body, 'blockquote');
      expect({ borderLeftWidth, borderRightWidth }).to.deep.equal(
        dir === 'rtl'
          ? { borderLeftWidth: '0px', borderRightWidth: '3px' }
          : { borderLeftWidth: '3px', borderRightWidth: '0px' },
      );
    });

    it('displays code left to right', async () => {
      const body = await fixture<NewsArticleBody>(sample);
      expect(style(body, 'code').direction).to.equal('ltr');
    });

    it('shows emphasis upright and bolder in right-to-left text, in italics in left-to-right text', async () => {
      const body = await fixture<NewsArticleBody>(sample);
      const { fontStyle, fontWeight } = style(body, 'em');
      expect([fontStyle, fontWeight]).to.deep.equal(dir === 'rtl' ? ['normal', '600'] : ['italic', '400']);
    });

    it('does not change its content', async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.append(document.createElement('p'));
      const paragraph = host.firstElementChild as Element;
      paragraph.textContent = 'نص';
      const body = document.createElement('news-article-body');
      body.append(paragraph);
      const before = body.innerHTML;
      host.append(body);
      await body.updateComplete;
      expect(body.innerHTML).to.equal(before);
      expect(body.firstChild === paragraph).to.equal(true);
    });

    it('does not style opted-out parts', async () => {
      const body = await fixture<NewsArticleBody>(sample);
      const plain = await fixture(html`<div><h3>عنوان</h3></div>`);
      const ratio = (root: Element, selector: string) =>
        parseFloat(style(root, selector).fontSize) / parseFloat(getComputedStyle(root).fontSize);
      expect(ratio(body, '#skipped-heading')).to.be.closeTo(ratio(plain, 'h3'), 0.01);
      expect(parseFloat(style(body, '#skipped').marginBlockStart)).to.be.closeTo(
        parseFloat(getComputedStyle(body).fontSize),
        0.1,
      );
    });

    it('wins over a reset and is overridden by a class of the page', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { margin: 0 } p, ul { padding: 0; margin: 0 } .own { margin-block-end: 77px }');
      document.adoptedStyleSheets.push(sheet);
      try {
        const body = await fixture<NewsArticleBody>(html`
          <news-article-body>
            <p>نص</p>
            <p class="own">نص</p>
          </news-article-body>
        `);
        expect(parseFloat(style(body, 'p').marginBlockEnd)).to.be.greaterThan(10);
        expect(style(body, '.own').marginBlockEnd).to.equal('77px');
      } finally {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      }
    });

    it('uses the custom properties of the page', async () => {
      const body = await fixture<NewsArticleBody>(html`
        <news-article-body style="--news-text-size: 30px; --news-leading: 2; --news-accent: rgb(1, 2, 3)">
          <p><a href="#a">رابط</a></p>
        </news-article-body>
      `);
      const { fontSize, lineHeight } = style(body, 'p');
      expect([fontSize, lineHeight, style(body, 'a').color]).to.deep.equal(['30px', '60px', 'rgb(1, 2, 3)']);
    });

    it('is accessible', async () => {
      await expect(await fixture(sample)).to.be.accessible();
    });
  });
});
