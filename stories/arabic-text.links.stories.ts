import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/elements/news-article-body/define.js';
import '../src/elements/news-header/define.js';
import { pairs } from './support/pairs.js';

/** `isolate` inside links, marks and code, across elements, and in the header of a story. */
const meta: Meta = {
  title: 'Arabic text/Links and headlines',
  component: 'news-article-body',
  globals: { lang: 'ar', dir: 'rtl' },
};

export default meta;

const inArticle = (rule: string, content: TemplateResult) => ({
  rule,
  wrong: html`<news-article-body><p>${content}</p></news-article-body>`,
  right: html`<news-article-body isolate><p>${content}</p></news-article-body>`,
});

const inHeader = (rule: string, content: TemplateResult) => ({
  rule,
  wrong: html`<news-header>${content}</news-header>`,
  right: html`<news-header isolate>${content}</news-header>`,
});

/** `isolate`: the text of a link or a mark is isolated inside it, and the links of a list from each other. */
export const Links: StoryObj = {
  render: () =>
    pairs([
      inArticle('العلامة تبقى في الرابط', html`نتعلّم لغة <a href="#cpp">C++</a> هذا العام`),
      inArticle('الحساب رابط يبدأ بعلامته', html`تابعوا <a href="#account">@example</a> قبل الخميس`),
      inArticle('رقم الهاتف رابط', html`اتصلوا على <a href="tel:+966501234567">+966 50 123 4567</a> الآن`),
      inArticle(
        'الروابط تُقرأ من اليمين، واحداً واحداً',
        html`شركات <a href="#apple">Apple</a>، <a href="#google">Google</a>، <a href="#meta">Meta</a> كبيرة`,
      ),
      inArticle('النص المعلَّم مثل غيره', html`ظهرت <mark>C#</mark> في نتائج البحث`),
    ]),
};

/** `isolate`: code, and runs that continue in several elements. The style sheet alone reverses nothing. */
export const Elements: StoryObj = {
  render: () =>
    pairs([
      inArticle('الأمر يبدأ من اليسار', html`شغّل <code>$ npm run</code> أولاً`),
      inArticle('العبارة وحدة واحدة', html`إذا كان <code>x</code> = <code>y[]</code> توقّف`),
      inArticle('الاسم في عنصرين', html`لغة <b>C</b>++ أقدم من غيرها`),
      inArticle('الوحدة المربّعة بعد عددها', html`مساحته 5 km<sup>2</sup> تقريباً`),
    ]),
};

/** `<news-header isolate>`: headline, label, standfirst, byline and captions. */
export const Headlines: StoryObj = {
  render: () =>
    pairs([
      inHeader('العنوان', html`<h2>لغة C++ تتصدر بسعر $100</h2>`),
      inHeader('المقدمة', html`<p slot="standfirst">يعرف المطوّرون أطر React، Vue جيداً</p>`),
      inHeader('الكاتب', html`<span slot="byline">كتبه <a href="#sara">@sara</a> من الرياض</span>`),
    ]),
};
