import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import '../src/elements/news-article-body/define.js';
import { ARTICLE_VARIANTS } from './support/article-variants.js';
import { variantName } from './support/variant-name.js';
import { dark, english, inLanguage } from './support/words.js';

const words = {
  ar: html`
    <news-article-body>
      <p>
        <b class="news-lead">أعلنت</b> شركة Nvidia رقاقة جديدة بذاكرة 192 غيغابايت، وقالت إن سعرها يبدأ من 10,000 دولار.
        تعمل الرقاقة مع مكتبات CUDA (الإصدار 12.4) ومع <a href="#pytorch">PyTorch 2.5</a>.
      </p>
      <h2>ما الجديد؟</h2>
      <p>قال المدير التقني: «صمّمناها لمن يدرّب نماذج بحجم <strong>70 مليار مَعلَمة</strong> على <em>خادم واحد</em>.»</p>
      <h3>بالأرقام</h3>
      <ol>
        <li>سرعة النقل 1.8 تيرابايت في الثانية.</li>
        <li>استهلاك الكهرباء 1,000 واط.</li>
      </ol>
      <blockquote><p>الرقاقة التي لا تجد من يبرّدها لا قيمة لها.</p></blockquote>
      <p>للتحقق من تعرّف النظام عليها نفّذ الأمر <code>nvidia-smi --list-gpus</code> ثم أعد التشغيل.</p>
      <pre><code>$ nvidia-smi --list-gpus
GPU 0: B200 (192 GiB)</code></pre>
    </news-article-body>
  `,
  en: html`
    <news-article-body>
      <p>
        <b class="news-lead">Nvidia</b> has announced a chip with 192 gigabytes of memory, from $10,000. It works with
        CUDA (release 12.4) and with <a href="#pytorch">PyTorch 2.5</a>.
      </p>
      <h2>What is new?</h2>
      <p>“We made it for those who train <strong>70 billion parameters</strong> on <em>a single server</em>.”</p>
      <h3>In figures</h3>
      <ol>
        <li>1.8 terabytes a second between chips.</li>
        <li>1,000 watts.</li>
      </ol>
      <blockquote><p>A chip that nobody can cool is worth nothing.</p></blockquote>
      <p>To see whether the system knows it, run <code>nvidia-smi --list-gpus</code> and restart.</p>
      <pre><code>$ nvidia-smi --list-gpus
GPU 0: B200 (192 GiB)</code></pre>
    </news-article-body>
  `,
};

const meta: Meta = {
  title: 'Elements/news-article-body',
  component: 'news-article-body',
  render: (_args, context) => inLanguage(words, context),
};

export default meta;

export const Default: StoryObj = {};

export const LeftToRight: StoryObj = english;

export const Dark: StoryObj = dark;

/** An English paragraph in an Arabic story, marked as such: it starts at its own side and keeps its italics. */
export const EnglishInArabic: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`
    <news-article-body>
      <p>وجاء في رسالة الشركة إلى عملائها:</p>
      <blockquote lang="en" dir="ltr">
        <p>We will <em>not</em> raise prices in 2027, whatever memory may cost.</p>
      </blockquote>
      <p>ولم تذكر الرسالة <em>أي</em> تفاصيل أخرى.</p>
    </news-article-body>
  `,
};

/** What has the class `not-prose` stays as the page styles it. */
export const LeftAlone: StoryObj = {
  render: (_args, context) => html`
    <news-article-body>
      <h2>${inLanguage({ ar: 'عنوان داخل النص', en: 'A heading in the text' }, context)}</h2>
      <div class="not-prose">
        <h2>${inLanguage({ ar: 'عنوان تركناه للموقع', en: 'A heading left to the site' }, context)}</h2>
      </div>
    </news-article-body>
  `,
};

/** Markup that editors, page builders and pasted documents contain. */
export const AnyMarkup: StoryObj = {
  tags: ['foreign-markup'],
  render: () =>
    html`${ARTICLE_VARIANTS.map(
      ({ name, content }) => html`${variantName(name)}<news-article-body>${unsafeHTML(content)}</news-article-body>`,
    )}`,
};
