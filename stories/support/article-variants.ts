// Markup of articles as editors, page builders and pasted documents write it, as data for a story and for tests.
import { drawing } from './drawings.js';

/** The markup of one article. */
export interface ArticleVariant {
  name: string;
  /** The content of `<news-article-body>`. */
  content: string;
  /** Whether the markup has no paragraphs, only text and line breaks. */
  lacksBlocks?: boolean;
}

const ONE =
  'أعلنت هيئة الاتصالات صباح الاثنين خطة لبناء مركز بيانات بقدرة 1.2 غيغاواط، وقالت إن العمل يبدأ منتصف العام المقبل.';
const TWO = 'وتقول <a href="#nvidia">Nvidia</a> إن المركز يكفي لتشغيل <b>100 ألف</b> معالج من طراز <em>Blackwell</em>.';
const THREE = 'ولم تذكر الهيئة كلفة المشروع، لكن مصادر قدّرتها بنحو 14 مليار دولار.';
const SUBHEADING = 'ماذا بعد؟';

const p = (text: string, attributes = ''): string => `<p${attributes && ` ${attributes}`}>${text}</p>`;
const image = (width: number, height: number, attributes = ''): string =>
  `<img src="${drawing(width, height)}" width="${String(width)}" height="${String(height)}" alt="مركز بيانات"${attributes && ` ${attributes}`}>`;

/** A paragraph, another way to write a part, and a paragraph. */
const around = (part: string): string => p(ONE) + part + p(THREE);
/** The three paragraphs in a wrapper, with a heading. */
const text = (level = 2): string => p(ONE) + p(TWO) + `<h${String(level)}>${SUBHEADING}</h${String(level)}>` + p(THREE);

const TABLE_ROWS = `<tr><th>الشركة</th><th>الطلبات</th><th>القدرة</th></tr>
  ${['Nvidia', 'AMD', 'هواوي'].map((name) => `<tr><td>${name}</td><td>12,500</td><td>400 ميغاواط</td></tr>`).join('')}`;

export const ARTICLE_VARIANTS: readonly ArticleVariant[] = [
  { name: 'paragraphs and a heading', content: text() },
  {
    name: 'the container of the post content block',
    content: `<div class="entry-content wp-block-post-content is-layout-flow">${text()}</div>`,
  },
  {
    name: 'blocks of Gutenberg',
    content: `${p(ONE, 'class="wp-block-paragraph"')}<h2 class="wp-block-heading" id="h-next">${SUBHEADING}</h2>
      <figure class="wp-block-image size-large">${image(1600, 900, 'class="wp-image-12"')}<figcaption class="wp-element-caption">رسم</figcaption></figure>
      <blockquote class="wp-block-quote is-layout-flow"><p>${THREE}</p><cite>متحدث باسم الهيئة</cite></blockquote>
      <ul class="wp-block-list"><li>القدرة</li><li>الكلفة</li></ul><hr class="wp-block-separator has-alpha-channel-opacity">${p(TWO)}`,
  },
  {
    name: 'a group of Gutenberg in a group',
    content: `<div class="wp-block-group has-background"><div class="wp-block-group__inner-container"><div class="wp-block-group">${text()}</div></div></div>`,
  },
  {
    name: 'a section of Elementor',
    content: `<div data-elementor-type="wp-post" class="elementor elementor-42"><section class="elementor-section elementor-top-section"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-100"><div class="elementor-widget-wrap elementor-element-populated"><div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${text()}</div></div>
      <div class="elementor-element elementor-widget elementor-widget-image"><div class="elementor-widget-container">${image(1024, 576, 'class="attachment-large size-large"')}</div></div></div></div></div></section></div>`,
  },
  {
    name: 'a row of Divi',
    content: `<div class="et_pb_section et_pb_section_0 et_section_regular"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_text et_pb_text_0"><div class="et_pb_text_inner">${text()}</div></div>
      <div class="et_pb_module et_pb_image"><span class="et_pb_image_wrap">${image(1200, 675)}</span></div></div></div></div>`,
  },
  {
    name: 'paragraphs of Drupal',
    content: `<div class="field field--name-field-content field--type-entity-reference-revisions"><div class="field__item"><div class="paragraph paragraph--type--text"><div class="clearfix text-formatted field field--name-field-text">${text()}</div></div></div>
      <div class="field__item"><div class="paragraph paragraph--type--image"><div class="field field--name-field-image"><img loading="lazy" src="${drawing(1920, 1080)}" width="1920" height="1080" alt="مركز بيانات" class="image-style-wide"></div></div></div></div>`,
  },
  { name: 'line breaks in place of paragraphs', lacksBlocks: true, content: `${ONE}<br><br>${TWO}<br><br>${THREE}` },
  { name: 'bare text between paragraphs', content: `${ONE}${p(TWO)}${THREE}` },
  {
    name: 'div paragraphs, from an editable field',
    lacksBlocks: true,
    content: [ONE, '<br>', TWO, '<br>', THREE].map((line) => `<div>${line}</div>`).join(''),
  },
  { name: 'empty paragraphs, from TinyMCE', content: p(ONE) + p('&nbsp;') + p(TWO) + p('&nbsp;') + p(THREE) },
  {
    name: 'inline styles of TinyMCE',
    content:
      p(`<span style="font-size: 14pt; color: #333333;">${ONE}</span>`, 'style="text-align: justify;"') +
      p(
        `<strong><span style="font-family: arial, helvetica, sans-serif;">${TWO}</span></strong>`,
        'dir="rtl" style="text-align: right;"',
      ) +
      p(THREE),
  },
  {
    name: 'paste from Word',
    content: `<p class="MsoNormal" dir="RTL" style="text-align:right;direction:rtl;unicode-bidi:embed"><span lang="AR-SA" style="font-size:14.0pt;line-height:107%;font-family:&quot;Simplified Arabic&quot;,serif;mso-ascii-font-family:Calibri">${ONE}<o:p></o:p></span></p><p class="MsoNormal" dir="RTL"><b><span lang="AR-SA">${SUBHEADING}<o:p></o:p></span></b></p>
      <p class="MsoListParagraph" dir="RTL" style="margin-right:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-family:Symbol">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp;&nbsp; </span></span><!--[endif]--><span lang="AR-SA">${TWO}</span></p><p class="MsoNormal" dir="RTL">${THREE}</p>`,
  },
  {
    name: 'paste from Google Docs',
    content: `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl" style="line-height:1.38;text-align: right;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;white-space:pre-wrap;">${ONE}</span></p><br><p dir="rtl" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;white-space:pre-wrap;">${TWO}</span></p></b><br class="Apple-interchange-newline">${p(THREE)}`,
  },
  {
    name: 'figures of CKEditor',
    content: around(
      `<figure class="image image_resized" style="width:75%;"><img style="aspect-ratio:1200/675;" src="${drawing(1200, 675)}" width="1200" height="675" alt="مركز بيانات"><figcaption>رسم</figcaption></figure><figure class="table"><table><tbody>${TABLE_ROWS}</tbody></table></figure><figure class="media"><div data-oembed-url="https://example.org/v"><div style="position: relative; padding-bottom: 56.25%; height: 0;"><iframe src="about:blank" title="مقطع" style="position: absolute; width: 100%; height: 100%; top: 0; left: 0;" allowfullscreen></iframe></div></div></figure>`,
    ),
  },
  {
    name: 'a picture of 2000 px in a paragraph',
    content: around(p(image(2000, 1125, 'class="alignnone size-full wp-image-7"'))),
  },
  { name: 'a picture in a link in a paragraph', content: around(p(`<a href="#full">${image(1600, 900)}</a>`)) },
  { name: 'a picture without a wrapper', content: around(image(1600, 900)) },
  {
    name: 'the caption shortcode of WordPress',
    content: around(
      `<div id="attachment_7" style="width: 1610px" class="wp-caption aligncenter">${image(1600, 900, 'class="size-full"')}<p class="wp-caption-text">رسم: المدار</p></div>`,
    ),
  },
  { name: 'a floated picture', content: around(image(300, 200, 'class="alignright size-medium"') + p(TWO) + p(TWO)) },
  {
    name: 'the gallery shortcode of WordPress',
    content: around(
      `<div id="gallery-1" class="gallery galleryid-7 gallery-columns-3">${[1, 2, 3].map(() => `<dl class="gallery-item"><dt class="gallery-icon landscape"><a href="#picture" aria-label="الصورة">${image(300, 200)}</a></dt><dd class="wp-caption-text gallery-caption">رسم</dd></dl>`).join('')}<br style="clear: both"></div>`,
    ),
  },
  {
    name: 'a player of a fixed size',
    content: around('<iframe width="1280" height="720" src="about:blank" title="مقطع" allowfullscreen></iframe>'),
  },
  {
    name: 'a video and a recording',
    content: around(
      '<video width="1280" height="720" controls aria-label="مقطع"></video><audio controls aria-label="تسجيل"></audio>',
    ),
  },
  {
    name: 'an embedded post of another site',
    content: around(
      `<blockquote class="twitter-tweet" dir="rtl" data-width="550"><p lang="ar" dir="rtl">${THREE}</p>&mdash; المدار (@almadar) <a href="#post">November 23, 2026</a></blockquote>`,
    ),
  },
  {
    name: 'a table in a wrapper',
    content: around(`<div class="table-responsive"><table class="table"><tbody>${TABLE_ROWS}</tbody></table></div>`),
  },
  {
    name: 'a nested list',
    content: around('<ol><li>الأولى<ul><li>فرع</li><li>فرع آخر</li></ul></li><li><p>الثانية</p></li></ol>'),
  },
  {
    name: 'questions and answers',
    content: around(
      `<details><summary>كم يكلّف؟</summary>${p(THREE)}</details><dl><dt>القدرة</dt><dd>1.2 غيغاواط</dd></dl>`,
    ),
  },
  {
    name: 'a long address and a long word',
    content: around(
      p(`<a href="#long">https://example.org/${'a-long-address/'.repeat(12)}</a> ${'م'.repeat(90)}`) +
        `<pre><code>const ${'x'.repeat(120)} = 1;</code></pre>`,
    ),
  },
  {
    name: 'font and center elements',
    content: around(
      `<center><font size="4" color="#333333"><b>${SUBHEADING}</b></font></center>${p(TWO, 'align="right"')}`,
    ),
  },
  {
    name: 'headings of all levels',
    content: [1, 2, 3, 4, 5, 6]
      .map((level) => `<h${String(level)}>${SUBHEADING}</h${String(level)}>${p(THREE)}`)
      .join(''),
  },
  {
    name: 'sections and an aside',
    content: `<section>${text()}</section><aside>${p(`<strong>اقرأ أيضاً:</strong> <a href="#other">هواوي تكشف معالجها الجديد</a>`)}</aside><section>${text(3)}</section>`,
  },
  {
    name: 'a button and a form',
    content: around(
      `<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="#more">المزيد</a></div></div><form><label>البريد <input type="email"></label> <button>اشترك</button></form>`,
    ),
  },
];
