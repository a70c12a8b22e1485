import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/news-article-body/define.js';
import { pairs } from './support/pairs.js';

/**
 * What Arabic letters need of size, leading, slant and sides: the same live text under rules that many themes bring along,
 * and in `<news-article-body>`.
 */
const meta: Meta = {
  title: 'Arabic text/Typography',
  component: 'news-article-body',
  globals: { lang: 'ar', dir: 'rtl' },
};

export default meta;

const voweled = 'إِنَّ ٱللَّٰهَ مَعَ ٱلصَّابِرِينَ';

/** Letters join, bear marks above and below, and have no slanted form. */
export const Letters: StoryObj = {
  render: () =>
    pairs([
      {
        rule: 'سطر يتسع للحركات فوق الحرف وتحته',
        wrong: html`<p style="line-height: 1.1; overflow: hidden">${voweled}</p>`,
        right: html`<news-article-body><p>${voweled}</p></news-article-body>`,
      },
      {
        rule: 'لا خط مائل في العربية: التوكيد بالثقل',
        wrong: html`<p>هذا <em>ليس</em> خطاً عربياً</p>`,
        right: html`<news-article-body
          ><p>هذا <em>ليس</em> خطاً عربياً</p></news-article-body
        >`,
      },
      {
        rule: 'لا تباعد بين حروف متصلة',
        wrong: html`<h3 style="letter-spacing: 0.15em">أخبار التقنية اليوم</h3>`,
        right: html`<news-article-body><h3>أخبار التقنية اليوم</h3></news-article-body>`,
      },
      {
        rule: 'خط الرابط تحت النقاط لا فوقها',
        wrong: html`<p><a href="#a" style="text-decoration-skip-ink: none">بين يديك جريدة</a></p>`,
        right: html`<news-article-body
          ><p><a href="#a">بين يديك جريدة</a></p></news-article-body
        >`,
      },
    ]),
};

/** What stands at a side, or has signs of its own, follows the language. */
export const SidesAndSigns: StoryObj = {
  render: () =>
    pairs([
      {
        rule: 'علامتا التنصيص للغة النص، وأخريان داخلهما',
        wrong: html`<p>
          قال: <q>كما قيل: <q>الوقت من ذهب</q></q>
        </p>`,
        right: html`<news-article-body
          ><p>
            قال: <q>كما قيل: <q>الوقت من ذهب</q></q>
          </p></news-article-body
        >`,
      },
      {
        rule: 'ترقيم القائمة بأرقام بلدها',
        wrong: html`<ol lang="ar-EG">
          <li>القاهرة</li>
          <li>الإسكندرية</li>
        </ol>`,
        right: html`<news-article-body lang="ar-EG"
          ><ol>
            <li>القاهرة</li>
            <li>الإسكندرية</li>
          </ol></news-article-body
        >`,
      },
      {
        rule: 'شريط الاقتباس عند أول السطر',
        wrong: html`<blockquote style="margin: 0; padding: 0 1em; border-left: 3px solid">لن ننتظر.</blockquote>`,
        right: html`<news-article-body><blockquote>لن ننتظر.</blockquote></news-article-body>`,
      },
      {
        rule: 'الشفرة من اليسار إلى اليمين أينما كانت',
        wrong: html`<pre style="white-space: pre-wrap">$ npm run build --watch</pre>`,
        right: html`<news-article-body><pre>$ npm run build --watch</pre></news-article-body>`,
      },
    ]),
};
