// Header, article, comment form and back to top on pages with rules for `*`, `body` and types of elements. The masthead has
// a file of its own: news-masthead.foreign-styles.test.ts.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import type { NewsBackToTop } from '../src/index.js';
import { serverForm } from './support/comment-form.js';
import { fixture, html, inBothDirections } from './support/fixture.js';
import { addForeignRules, FOREIGN_SHEETS, removeForeignRules } from './support/foreign-sheets.js';
import { warnings } from './support/warnings.js';

const style = (part: Element) => getComputedStyle(part);
const pageSize = () => parseFloat(style(document.body).fontSize);

/** Small text has at least the size of the page's text, or 16 px. */
const SMALL = 'a[slot], a[slot] *, [slot=byline], [slot=byline] *, time, figcaption, table *, pre, code';

const story = (lang: 'ar' | 'en') => html`
  <main>
    <news-header>
      <a slot="section" href="#s">أخبار التقنية</a>
      <h1>درس <b>DeepSeek</b>: كيف تصنع رقائق أقل نموذجاً أكبر</h1>
      <p slot="standfirst">أثبتت شركة صينية ناشئة أن تدريب نموذج لغوي لا يحتاج إلى ميزانية عملاقة.</p>
      <span slot="byline">كتبته <a href="#author">سارة المنصوري</a></span>
      <time slot="published" datetime="2026-11-23">23 نوفمبر 2026</time>
    </news-header>
    <news-article-body>
      <p>أعلنت شركة <bdi>DeepSeek</bdi> في <a href="#a">تقريرها</a> عن <b>نموذجها</b>.</p>
      <h2>قيود التصدير</h2>
      <ul>
        <li>بند أول</li>
      </ul>
      <table>
        <tr>
          <th>النموذج</th>
          <td>671 ملياراً</td>
        </tr>
      </table>
      <figure><figcaption>تعليق على الصورة</figcaption></figure>
      <pre><code>npm test</code></pre>
      <p class="not-prose" id="theirs">نص</p>
    </news-article-body>
    <news-comment-form action="/comments" post-id="7">${serverForm(lang)}</news-comment-form>
    <news-back-to-top></news-back-to-top>
  </main>
`;

inBothDirections((dir, lang) => {
  describe('the elements with rules of the page', () => {
    afterEach(removeForeignRules);

    for (const [name, rules] of Object.entries(FOREIGN_SHEETS)) {
      it(`${name}: readable text, joined letters, underlined links in it, targets of 44 px`, async () => {
        addForeignRules(rules);
        const page = await fixture<HTMLElement>(story(lang as 'ar' | 'en'));
        const parts = [
          ...page.querySelectorAll<HTMLElement>(':is(news-header, news-article-body, news-comment-form) *'),
        ];
        for (const part of parts) {
          const text = [...part.childNodes].some((node) => node instanceof Text && node.data.trim());
          if (!part.checkVisibility() || part.id === 'theirs' || !text) continue;
          const { fontSize, letterSpacing, lineHeight, textAlign, textIndent, textTransform, display } = style(part);
          const size = parseFloat(fontSize);
          const minSize = part.matches(SMALL) ? Math.min(pageSize(), 16) : pageSize();
          expect(size, `font size of ${part.outerHTML}`).to.be.at.least(minSize - 0.1);
          expect(textIndent, `indent of ${part.outerHTML}`).to.equal('0px');
          expect(textAlign, `alignment of ${part.outerHTML}`).not.to.equal('justify');
          // The title of the form keeps the look of the page. A line height of `normal` fits any font.
          if (display !== 'inline' && lineHeight !== 'normal' && !part.matches('.comment-reply-title'))
            expect(parseFloat(lineHeight) / size, `line height of ${part.outerHTML}`).to.be.above(1.2);
          if (dir === 'ltr') continue;
          expect(letterSpacing, `letter-spacing of ${part.outerHTML}`).to.be.oneOf(['normal', '0px']);
          expect(textTransform, `capitals of ${part.outerHTML}`).to.equal('none');
        }
        for (const link of page.querySelectorAll('[slot=byline] a, p a'))
          expect(style(link).textDecorationLine, `line of ${link.outerHTML}`).to.equal('underline');
        for (const control of page.querySelectorAll('form :is(input:not([type=hidden], [type=checkbox]), textarea)')) {
          expect(parseFloat(style(control).fontSize), `font size of ${control.outerHTML}`).to.be.at.least(16);
          expect(control.getBoundingClientRect().height, `height of ${control.outerHTML}`).to.be.at.least(43.9);
        }
        const section = page.querySelector('[slot=section]') as HTMLElement;
        expect(section.getBoundingClientRect().height, 'height of the section label').to.be.at.least(43.9);
        const top = page.querySelector('news-back-to-top') as NewsBackToTop;
        const { width, height } = (top.renderRoot.querySelector('div') as HTMLElement).getBoundingClientRect();
        expect([width, height], 'size of the button').to.deep.equal([48, 48]);
        expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      });
    }

    it('leave parts that are opted out as the page styles them', async () => {
      addForeignRules('p { text-indent: 2em; letter-spacing: 2px }');
      const page = await fixture(story(lang as 'ar' | 'en'));
      const { textIndent, letterSpacing } = style(page.querySelector('#theirs') as Element);
      expect(textIndent).not.to.equal('0px');
      expect(letterSpacing).to.equal('2px');
    });

    it('let classes of the page win', async () => {
      addForeignRules('.own { letter-spacing: 3px; text-indent: 7px; text-align: justify; font-size: 11px }');
      const page = await fixture(story(lang as 'ar' | 'en'));
      for (const part of page.querySelectorAll('h1, [slot=standfirst], news-article-body p, td, label')) {
        part.classList.add('own');
        const { letterSpacing, textIndent, textAlign, fontSize } = style(part);
        expect([letterSpacing, textIndent, textAlign, fontSize], part.localName).to.deep.equal([
          '3px',
          '7px',
          'justify',
          '11px',
        ]);
      }
    });
  });
});

describe('the comment form with rules of the page for attributes', () => {
  afterEach(removeForeignRules);

  async function open(rules: string): Promise<HTMLInputElement> {
    addForeignRules(rules);
    const page = await fixture(story('ar'));
    const form = page.querySelector('form') as HTMLFormElement;
    (form.querySelector('#submit') as HTMLElement).focus();
    await waitUntil(() => form.noValidate, '', { timeout: 5000 });
    return form.querySelector('#submit') as HTMLInputElement;
  }

  it('keeps the label of the button readable on the background that the page gives it', async () => {
    const button = await open('[type=submit] { background: #d0cfcf }');
    await waitUntil(() => style(button).color === 'rgb(0, 0, 0)');
    expect(style(button).backgroundColor).to.equal('rgb(208, 207, 207)');
  });

  it('changes nothing on a button that is readable', async () => {
    const button = await open('[type=submit] { background: #123; color: #fff } [name=email] { letter-spacing: 1px }');
    // All controls are checked at the same time.
    await waitUntil(() => button.form?.querySelector('[name=email]')?.hasAttribute('data-news-readable'));
    expect(button.getAttributeNames().filter((name) => name.startsWith('data-news'))).to.deep.equal([]);
  });

  it('corrects small and letter-spaced controls', async () => {
    const button = await open("input[type='submit'] { font-size: 11px; letter-spacing: 1px }");
    await waitUntil(() => button.hasAttribute('data-news-readable'));
    expect([parseFloat(style(button).fontSize) >= 16, style(button).letterSpacing]).to.deep.equal([true, 'normal']);
  });

  it('keeps fields at 16 px, and warns where a class spaces Arabic letters, in the form and in the story', async () => {
    const messages = warnings();
    const button = await open(
      '.comment-form input { font-size: 13px } main .comment-form-author label, main h1:not(.x) { letter-spacing: 3px }',
    );
    await waitUntil(() => messages.length >= 2, JSON.stringify(messages));
    expect(messages.join('\n')).to.contain('<h1>').and.to.contain('<label>');
    const author = button.form?.elements.namedItem('author') as Element;
    expect(parseFloat(style(author).fontSize)).to.be.at.least(16);
  });
});
