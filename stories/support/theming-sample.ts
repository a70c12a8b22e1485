import { html } from 'lit';

const SECTIONS = [
  'الأخبار',
  'أخبار التقنية',
  'الذكاء الاصطناعي',
  'الاقتصاد الرقمي',
  'الهواتف والأجهزة',
  'الأمن السيبراني',
  'العلوم والفضاء',
  'الصحة',
  'الثقافة',
  'الرياضة',
  'الرأي',
];

/** Something of everything that tokens set, long enough to be scrolled. */
export const sample = html`
  <header>
    <news-masthead behavior="reveal" skip-to="story">
      <a slot="brand" href="#home">المدار</a>
      <nav aria-label="الأقسام">
        <ul>
          <li>
            <a href="#section" aria-current="true">${SECTIONS[0]}</a>
            <ul>
              <li><a href="#nested">لغات البرمجة</a></li>
            </ul>
          </li>
          ${SECTIONS.slice(1).map((section) => html`<li><a href="#section">${section}</a></li>`)}
        </ul>
      </nav>
      <form slot="search" role="search">
        <input type="search" aria-label="ابحث" placeholder="ابحث" /><button type="button">ابحث</button>
      </form>
    </news-masthead>
  </header>
  <news-header id="story" reading-time-of="text">
    <a slot="section" href="#technology">التقنية</a>
    <span slot="badge">تحليل</span>
    <h1>لغات قديمة تعود إلى الواجهة</h1>
    <p slot="standfirst">ما زالت البرامج التي تشغّل العالم تُكتب بلغات أقدم من كاتبيها.</p>
    <span slot="byline">كتبته <a href="#author">سارة المنصوري</a></span>
    <time slot="published" datetime="2026-11-23T09:30+03:00"></time>
  </news-header>
  <news-article-body id="text" isolate>
    <p>
      <b class="news-lead">لم تمت</b> لغات مثل C++ كما توقّع كثيرون، بل عادت إلى
      <a href="#list">قوائم الأكثر استعمالاً</a>. وما زالت المصارف تبحث عمّن يقرؤها ويكتبها.
    </p>
    <h2>من المصارف إلى المركبات</h2>
    <blockquote><p>من يكتبها اليوم يُصلح ما كُتب قبل مولده.</p></blockquote>
    <ol>
      <li>لغة أولى في المصارف.</li>
      <li>ولغة ثانية في المركبات.</li>
    </ol>
    <figure class="alignwide">
      <img src="images/data-hall.svg" alt="ممرّ بين خزائن خوادم" width="1200" height="675" />
      <figcaption>ممرّ في مركز بيانات.</figcaption>
    </figure>
    <figure>
      <table>
        <thead>
          <tr>
            <th scope="col">اللغة</th>
            <th scope="col">السنة</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Fortran</th>
            <td>1957</td>
          </tr>
          <tr>
            <th scope="row">C++</th>
            <td>1985</td>
          </tr>
        </tbody>
      </table>
    </figure>
    <p lang="ur">پرانی زبانیں پھر سے سامنے آ رہی ہیں۔</p>
    <pre><code>npm install news-elements</code></pre>
    <div class="wp-block-button"><a class="wp-block-button__link" href="#more">اقرأ المزيد</a></div>
  </news-article-body>
  <news-comment-form post-id="1" backend="json" drafts="off"></news-comment-form>
  <news-back-to-top progress offer-return></news-back-to-top>
`;
