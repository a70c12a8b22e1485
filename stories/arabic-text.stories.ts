import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/news-article-body/define.js';
import { isolation, pairs } from './support/pairs.js';

/**
 * What Arabic text needs, rule by rule: the same live text as a browser sets it by itself, and as `<news-article-body>`
 * does. Each rule is a line of W3C's Arabic layout requirements or of the Unicode Bidirectional Algorithm.
 */
const meta: Meta = {
  title: 'Arabic text/Rules',
  component: 'news-article-body',
  globals: { lang: 'ar', dir: 'rtl' },
};

export default meta;

/** `isolate`: signs at the edge of a Latin word belong to it. */
export const NamesWithSigns: StoryObj = {
  render: () =>
    pairs([
      isolation('علامة في آخر الاسم تبقى في آخره', 'نتعلّم لغة C++ ثم لغة C# هذا العام'),
      isolation('نقطة في أول الاسم تبقى في أوله', 'صدر إطار .NET الجديد أمس'),
      isolation('الحسابات والوسوم تبدأ بعلامتها', 'كتب @example تحت وسم #OpenAI قبل قليل'),
      isolation('العناوين والمسارات وحدة واحدة', 'زوروا https://example.com/ وافتحوا /usr/local/bin مباشرة'),
      isolation('الرقم في أول الاسم جزء منه', 'وصل هاتف 17 Pro Max إلى الأسواق'),
    ]),
};

/** `isolate`: figures that are always read from left to right. Ranges, scores and percentages need nothing. */
export const Figures: StoryObj = {
  render: () =>
    pairs([
      isolation('أرقام الهواتف تُقرأ من اليسار', 'اتصلوا على +966 50 123 4567 قبل الخميس'),
      isolation('إشارة السالب قبل العدد', 'بلغت الحرارة -5 درجات في الجبال'),
      isolation('رمز العملة في مكانه', 'يبدأ سعره من $100 للنسخة الواحدة'),
      isolation('التاريخ الرقمي سنة فشهر فيوم', 'سُجّلت الحادثة في 2026-11-23 صباحاً'),
      isolation('الوحدة اللاتينية بعد عددها', 'تصل سرعته إلى 50 km/h فقط'),
      isolation('خانات الألوف المفصولة بفراغ', 'استخدموا 10 000 رقاقة'),
      isolation('رموز الخدمة كما تُطلب', 'اطلبوا *123# لمعرفة الرصيد'),
      isolation('القوى والكسور وحدة واحدة', 'العدد 3×10⁻⁹ صغير، والمقدار 2½ كوب'),
      isolation('الوقت المضاف بعد الدقيقة', 'سجّل هدفه في الدقيقة 90+4 من المباراة'),
      isolation('البوصة بعد عددها', 'تأتي بشاشة 6.7" مسطحة'),
    ]),
};

/** `isolate` in Persian: signed and priced numbers with their own signs stay whole. */
export const PersianFigures: StoryObj = {
  globals: { lang: 'fa' },
  render: () =>
    pairs([
      isolation('علامت پیش از عدد', 'شاخص امروز +۲٫۵٪ رشد کرد'),
      isolation('منفی با جداکنندهٔ هزارگان', 'زیان شرکت -۱۲٬۳۴۵ تومان بود'),
      isolation('نشان ارز پیش از عدد', 'قیمت آن $۱۲٬۰۰۰ بود'),
    ]),
};

/** `isolate` leaves what browsers already display as it is meant. Both columns look the same. */
export const LeftAlone: StoryObj = {
  render: () =>
    pairs([
      isolation('الاسم ورقمه المركّب', 'هبطت طائرة Boeing 737-800 سالمة'),
      isolation('الشرطة ليست سالباً بلا دليل', 'قال الوزير -62 عاما- إن كوفيد -19 انحسر'),
      isolation('رقم الاسم للاسم', 'صدر نظام Windows 11 الجديد رسميا'),
      isolation('الأرقام العربية كما يرسمها المتصفح', 'هبط المؤشر -٥٪ إلى ١٢٬٠٠٠ نقطة'),
    ]),
};

/** `isolate`: a list keeps its order, and a number its noun. */
export const ListsAndQuantities: StoryObj = {
  render: () =>
    pairs([
      isolation('القائمة تُقرأ من اليمين، بنداً بنداً', 'يعرف المطوّرون أطر React، Vue، Angular جيداً'),
      isolation('العدد مع معدوده لا مع الاسم قبله', 'باعت Tesla 10,000 سيارة في شهر'),
      isolation('يُعرف المعدود بإعرابه', 'أطلقت SpaceX 23 صاروخا، ولدى IKEA 12 متجرا'),
      isolation('علامة الاستفهام للعنوان إن كان له', 'شاهدنا «Who Wants to Be a Millionaire?» مترجماً'),
      isolation('نقطة الجملة للجملة، لا للاسم', 'أفضل ما تعلّمته هذا العام C++.'),
      isolation('مختصرات المجلات تحفظ نقاطها', 'نُشر البحث في مجلة Phys. Rev. Lett. أمس'),
    ]),
};

const prose = (
  attributes: { direction?: boolean; lead?: 'word' | 'line' },
  text: TemplateResult,
): TemplateResult => html`
  <news-article-body block-direction=${attributes.direction ? 'auto' : ''} .leadIn=${attributes.lead}
    >${text}</news-article-body
  >
`;

const cellsAndItems = (dir?: 'auto'): TemplateResult => html`
  <table>
    <tr>
      <td dir=${ifDefined(dir)}>$999</td>
      <td dir=${ifDefined(dir)}>A17 Pro</td>
      <td dir=${ifDefined(dir)}>متاح</td>
    </tr>
  </table>
  <ul>
    <li dir=${ifDefined(dir)}>React Native</li>
    <li dir=${ifDefined(dir)}>إطار عربي</li>
    <li dir=${ifDefined(dir)}>Vue</li>
  </ul>
`;

/** `block-direction="auto"`: sentences in the other direction are turned. `dir="auto"` looks at the first letter alone. */
export const DirectionOfBlocks: StoryObj = {
  render: () =>
    pairs([
      {
        rule: 'فقرة عربية تبدأ باسم لاتيني تبقى من اليمين',
        wrong: html`<news-article-body
          ><p dir="auto">DeepSeek أعلنت عن نموذجها الجديد، وقالت إنه مفتوح.</p></news-article-body
        >`,
        right: prose({ direction: true }, html`<p>DeepSeek أعلنت عن نموذجها الجديد، وقالت إنه مفتوح.</p>`),
      },
      {
        rule: 'فقرة إنجليزية داخل خبر عربي تبدأ من اليسار',
        wrong: html`<news-article-body><p>The model (v3) is open, and free to use.</p></news-article-body>`,
        right: prose({ direction: true }, html`<p>The model (v3) is open, and free to use.</p>`),
      },
      {
        rule: 'خلايا الجدول وبنود القائمة تبقى في صفّها',
        wrong: html`<news-article-body>${cellsAndItems('auto')}</news-article-body>`,
        right: prose({ direction: true }, cellsAndItems()),
      },
      {
        rule: 'فقرة بلا حروف تتبع صفحتها',
        wrong: html`<news-article-body><p dir="auto">2026 – 😀</p></news-article-body>`,
        right: prose({ direction: true }, html`<p>2026 – 😀</p>`),
      },
    ]),
};

/** `lead-in`: the first whole word or line, by colour alone; `<b class="news-lead">` for weight and size. */
export const FirstWord: StoryObj = {
  render: () =>
    pairs([
      {
        rule: 'لا يُقطع حرف من كلمته: الكلمة كلها أو لا شيء',
        wrong: html`<news-article-body
            ><p><span class="torn">م</span>حمد كتب الخبر</p></news-article-body
          >
          <style>
            .torn {
              float: inline-start;
              font-size: 2.5em;
              line-height: 1;
            }
          </style>`,
        right: prose({ lead: 'word' }, html`<p>محمد كتب الخبر</p>`),
      },
      {
        rule: 'تُترك علامات الاقتباس قبل الكلمة',
        wrong: html`<news-article-body
          ><p><b class="news-lead">«</b>أعلنت» الشركة أمس</p></news-article-body
        >`,
        right: prose({ lead: 'word' }, html`<p>«أعلنت» الشركة أمس</p>`),
      },
      {
        rule: 'السطر الأول كله، مهما كان عرض الشاشة',
        wrong: html`<news-article-body
          ><p>قالت الشركة إن النموذج دُرّب في شهرين، وإن كلفته أقل من المعتاد بكثير.</p></news-article-body
        >`,
        right: prose(
          { lead: 'line' },
          html`<p>قالت الشركة إن النموذج دُرّب في شهرين، وإن كلفته أقل من المعتاد بكثير.</p>`,
        ),
      },
    ]),
};
