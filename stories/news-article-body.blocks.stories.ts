import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/news-article-body/define.js';
import { dark, english, inLanguage } from './support/words.js';

const picture = (alt: string) => html`<img src="images/data-hall.svg" width="960" height="540" alt=${alt} />`;

const FILM = '<body style="background: #26323a">';

const player = (title: string) => html`
  <figure class="wp-block-embed wp-has-aspect-ratio wp-embed-aspect-16-9">
    <div class="wp-block-embed__wrapper">
      <iframe title=${title} width="560" height="315" allowfullscreen srcdoc=${FILM}></iframe>
    </div>
    <figcaption>${title}</figcaption>
  </figure>
`;

const words = {
  ar: html`
    <news-article-body>
      <p>
        <b class="news-lead">بدأت</b> شركة الكهرباء أمس تركيب أول مئة ألف عدّاد ذكي في العاصمة، ضمن خطة تمتد ثلاث سنوات
        وتبلغ كلفة مرحلتها الأولى 340 مليون دولار<sup class="fn"><a id="ref-1" href="#note-1">1</a></sup
        >. وقال وزير الطاقة في مؤتمر صحفي:
        <q>لن ننتظر صيفاً آخر، وقد قالها المهندسون قبلنا: <q>الشبكة لا تحتمل التأجيل</q></q
        >.
      </p>
      <figure class="wp-block-image alignwide">
        ${picture('رسم لممر بين صفّين من خزائن الخوادم')}
        <figcaption>غرفة التحكم الجديدة تقرأ العدّادات كل ربع ساعة. رسم: <bdi>المدار</bdi></figcaption>
      </figure>
      <h2>ما الذي يتغيّر في البيوت؟</h2>
      <h3>قراءة كل ربع ساعة</h3>
      <figure class="alignleft">
        ${picture('رسم لخزانة أجهزة')}
        <figcaption>خزانة من الجيل الجديد</figcaption>
      </figure>
      <p>
        يرى المشترك استهلاكه في هاتفه ساعة بساعة، ويختار تعرفة ليلية أقل من النهارية بنحو الثلث. وتقول الشركة إنها لن
        تفصل التيار عن بُعد قبل إنذارين مكتوبين، وإن بيانات الاستهلاك تبقى داخل البلاد ولا تُشارَك مع طرف ثالث. غير أن
        جمعية حماية المستهلك طلبت نشر نصّ العقد كاملاً قبل أن يوقّعه أحد.
      </p>
      <ol>
        <li>تُبدَّل العدّادات القديمة حيّاً بعد حيّ.</li>
        <li>
          تُمَدّ الخطوط تحت الأرض:
          <ul>
            <li>في الأحياء القديمة أولاً؛</li>
            <li>ثم حول المستشفيات والمدارس.</li>
          </ul>
        </li>
        <li>تُطبَّق التعرفة الجديدة في الربيع.</li>
      </ol>
      <figure class="wp-block-pullquote">
        <blockquote>
          <p>صُمّمت الشبكة التي نراها اليوم لمدينة نصف حجمها</p>
          <cite>منى الشامي، مهندسة توزيع</cite>
        </blockquote>
      </figure>
      <figure class="wp-block-table">
        <table>
          <caption>
            كلفة المراحل بملايين الدولارات
          </caption>
          <thead>
            <tr>
              <th scope="col">المرحلة</th>
              <th scope="col">المدن</th>
              <th scope="col">البداية</th>
              <th scope="col">النهاية</th>
              <th scope="col">القرض</th>
              <th scope="col">الخزينة</th>
              <th scope="col">المجموع</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">الأولى</th>
              <td>العاصمة</td>
              <td>2026</td>
              <td>2027</td>
              <td>170</td>
              <td>170</td>
              <td>340</td>
            </tr>
            <tr>
              <th scope="row">الثانية</th>
              <td>مدن الساحل</td>
              <td>2027</td>
              <td>2028</td>
              <td>90</td>
              <td>120</td>
              <td>210</td>
            </tr>
          </tbody>
        </table>
        <figcaption>المصدر: وزارة الطاقة</figcaption>
      </figure>
      <div class="wp-block-columns">
        <div class="wp-block-column">
          <h4>قبل الخطة</h4>
          <p>انقطاع ست ساعات في اليوم صيفاً، وتعرفة واحدة للجميع.</p>
        </div>
        <div class="wp-block-column">
          <h4>بعدها</h4>
          <p>أقل من ساعة في اليوم، وتعرفتان: نهارية وليلية.</p>
        </div>
      </div>
      ${player('الوزير يشرح مراحل الخطة في دقيقتين')}
      <aside>
        <h3>للتذكير</h3>
        <p>بدأ تقنين الكهرباء عام 2012، وبلغ ذروته في صيف 2024 حين طال الانقطاع ثماني ساعات.</p>
      </aside>
      <details open>
        <summary>كيف تُحسب التعرفة؟</summary>
        <p>يُقسم اليوم إلى فترتين، ويُضرب استهلاك كل منهما في سعرها، ثم تُضاف رسوم الشبكة.</p>
      </details>
      <dl>
        <dt>الحمل الأقصى</dt>
        <dd>أعلى استهلاك في لحظة واحدة من اليوم.</dd>
        <dt>الفاقد</dt>
        <dd>ما يضيع من الطاقة بين المحطة والبيت.</dd>
      </dl>
      <hr class="wp-block-separator" />
      <div class="wp-block-buttons">
        <div class="wp-block-button"><a class="wp-block-button__link" href="#plan">اقرأ نصّ الخطة</a></div>
      </div>
      <ol class="wp-block-footnotes">
        <li id="note-1">بيان وزارة الطاقة في 22 نوفمبر. <a href="#ref-1" aria-label="عودة إلى النص">↩︎</a></li>
      </ol>
    </news-article-body>
  `,
  en: html`
    <news-article-body>
      <p>
        <b class="news-lead">The power company</b> yesterday fitted the first of a hundred thousand smart meters in the
        capital, in a plan that will take three years and whose first phase costs 340 million dollars<sup class="fn"
          ><a id="ref-1" href="#note-1">1</a></sup
        >. <q>We shall not wait for another summer</q>, said the minister:
        <q>engineers told us that <q>the grid won’t wait</q></q
        >.
      </p>
      <figure class="wp-block-image alignwide">
        ${picture('Drawing of an aisle between two rows of cabinets')}
        <figcaption>The new control room reads the meters every quarter of an hour.</figcaption>
      </figure>
      <h2>What changes at home?</h2>
      <figure class="alignright">
        ${picture('Drawing of a cabinet')}
        <figcaption>A cabinet of the new kind</figcaption>
      </figure>
      <p>
        Customers see their use hour by hour on a phone, and may choose a night tariff that is a third lower. The
        company says that it will cut nobody off remotely before two written warnings, and that readings stay in the
        country. The consumers’ association wants the contract published in full before anyone signs it.
      </p>
      <ol>
        <li>Old meters are replaced, quarter by quarter.</li>
        <li>Cables go underground.</li>
      </ol>
      <figure class="wp-block-pullquote">
        <blockquote>
          <p>The grid we see was made for a city half this size</p>
          <cite>Mona Shami, engineer</cite>
        </blockquote>
      </figure>
      ${player('The minister explains the plan in two minutes')}
      <aside>
        <h3>In short</h3>
        <p>Rationing began in 2012 and was at its worst in the summer of 2024.</p>
      </aside>
      <ol class="wp-block-footnotes">
        <li id="note-1">
          Statement of the ministry, 22 November. <a href="#ref-1" aria-label="Back to the text">↩︎</a>
        </li>
      </ol>
    </news-article-body>
  `,
};

const meta: Meta = {
  title: 'Elements/news-article-body/Blocks',
  component: 'news-article-body',
  render: (_args, context) => inLanguage(words, context),
};

export default meta;

/** What WordPress's editor prints, without its stylesheets. */
export const Editor: StoryObj = {};

export const LeftToRight: StoryObj = english;

export const Dark: StoryObj = dark;

/** The digits of numbered lists follow the language, here of Egypt; `numerals` sets others. */
export const Digits: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`
    <div lang="ar-EG">
      <news-article-body>
        <ol>
          <li>تُبدَّل العدّادات القديمة.</li>
          <li>تُطبَّق التعرفة الجديدة.</li>
        </ol>
      </news-article-body>
      <news-article-body numerals="latn">
        <ol>
          <li>تُبدَّل العدّادات القديمة.</li>
          <li>تُطبَّق التعرفة الجديدة.</li>
        </ol>
      </news-article-body>
    </div>
  `,
};

/** Urdu in Nastaliq, where the page asks for it by `--news-nastaliq` and has the face. */
export const Nastaliq: StoryObj = {
  globals: { lang: 'ar', dir: 'rtl' },
  render: () => html`
    <news-article-body lang="ur" style="--news-nastaliq: 2.4 'Noto Nastaliq Urdu'">
      <h2>بجلی کے نئے میٹر</h2>
      <p>وزیرِ توانائی نے کہا: <q>ہم ایک اور گرمی کا انتظار نہیں کریں گے</q>، اور کام اگلے مہینے شروع ہوگا۔</p>
    </news-article-body>
  `,
};
