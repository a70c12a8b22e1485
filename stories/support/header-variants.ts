// Markup of story headers as authors, page builders, themes and editors write it, as data for a story and for tests.
import { drawing, ICON, UNSIZED_ICON } from './drawings.js';

/** The markup of one story header. */
export interface HeaderVariant {
  name: string;
  /** The content of `<news-header>`. */
  content: string;
  /** Selects the headline; `h1` by default. */
  headline?: string;
  /** Whether a wrapper contains the slots, so that the parts keep the order of the page. */
  wrapsSlots?: boolean;
  /** A part of the warning that the markup logs. */
  warning?: string;
}

const HEADLINE = 'هيئة الاتصالات توقّع اتفاقاً لبناء مركز بيانات بقدرة 1.2 غيغاواط في الصحراء الغربية';
const SUMMARY = 'يبدأ العمل منتصف العام المقبل، وتقول Nvidia إنه يكفي لتشغيل 100 ألف معالج.';
const DATE = 'الاثنين 23 نوفمبر 2026، 9:30 صباحاً';

const H1 = `<h1>${HEADLINE}</h1>`;
const SECTION = '<a slot="section" href="#section">أخبار التقنية</a>';
const BADGE = '<b slot="badge">عاجل</b>';
const STANDFIRST = `<p slot="standfirst">${SUMMARY}</p>`;
const BYLINE = '<span slot="byline">كتبه <a href="#author">كريم الزيات</a></span>';
const PUBLISHED = `<time slot="published" datetime="2026-11-23T09:30+03:00">${DATE}</time>`;
const ACTIONS = '<div slot="actions"><button>شارك</button> <a href="#save">احفظ</a></div>';

const image = (
  width: number,
  height: number,
  attributes = `width="${String(width)}" height="${String(height)}"`,
): string => `<img src="${drawing(width, height)}" ${attributes} alt="مركز بيانات">`;
const BIG_IMAGE = image(2000, 1125);
const FIGURE = `<figure slot="media">${BIG_IMAGE}<figcaption>مركز بيانات. <small>رسم: <cite>المدار</cite></small></figcaption></figure>`;

/** A complete header whose headline is written in another way. */
const withHeadline = (headline: string): string =>
  PUBLISHED + STANDFIRST + headline + BYLINE + SECTION + BADGE + ACTIONS + FIGURE;
/** A complete header whose picture is written in another way. */
const withMedia = (media: string): string => media + SECTION + H1 + BYLINE + PUBLISHED;
/** A complete header whose byline is written in another way. */
const withByline = (byline: string): string => byline + H1 + STANDFIRST + PUBLISHED + ACTIONS;

export const HEADER_VARIANTS: readonly HeaderVariant[] = [
  { name: 'all parts, in another order', content: withHeadline(H1) },
  {
    name: 'an h2, in a list of stories',
    headline: 'h2',
    content: withHeadline(`<h2><a href="#story">${HEADLINE}</a></h2>`),
  },
  { name: 'an h3', headline: 'h3', content: SECTION + `<h3><a href="#story">${HEADLINE}</a></h3>` + PUBLISHED },
  { name: 'a wrapper around the headline', content: withHeadline(`<div class="entry-header">${H1}</div>`) },
  {
    name: 'three wrappers around the headline, from Elementor',
    headline: 'h2',
    content: withHeadline(
      `<div class="elementor-element elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2 class="elementor-heading-title elementor-size-default">${HEADLINE}</h2></div></div>`,
    ),
  },
  {
    name: 'a module of Divi around the headline',
    content: withHeadline(
      `<div class="et_pb_module et_pb_post_title et_pb_bg_layout_light et_pb_text_align_right"><div class="et_pb_title_container"><h1 class="entry-title">${HEADLINE}</h1></div></div>`,
    ),
  },
  {
    name: 'the field of Drupal around the headline',
    content: withHeadline(
      `<div class="block block-core block-page-title-block"><h1 class="page-title"><span class="field field--name-title field--type-string">${HEADLINE}</span></h1></div>`,
    ),
  },
  {
    name: 'the title block of WordPress, with a link',
    headline: 'h2',
    content: withHeadline(
      `<h2 class="wp-block-post-title has-x-large-font-size"><a href="#story" target="_self">${HEADLINE}</a></h2>`,
    ),
  },
  {
    name: 'an hgroup with a line above and below the headline',
    content: withHeadline(`<hgroup><p>حصري</p>${H1}<p>في الصحراء الغربية</p></hgroup>`),
  },
  {
    name: 'a header element around headline and meta',
    content:
      `<header class="entry-header">${H1}<div class="entry-meta">نُشر في <a href="#c">التقنية</a></div></header>` +
      BYLINE +
      FIGURE,
  },
  {
    name: 'an unknown slot of the headline',
    warning: 'slot="headline" is unknown',
    content: withHeadline(`<h1 slot="headline">${HEADLINE}</h1>`),
  },
  {
    name: 'a div with the class h1',
    headline: '.h1',
    warning: 'has no headline',
    content: withHeadline(`<div class="h1">${HEADLINE}</div>`),
  },
  {
    name: 'a div with the role of a heading',
    headline: '[role=heading]',
    content: withHeadline(`<div role="heading" aria-level="1">${HEADLINE}</div>`),
  },
  {
    name: 'a paragraph in bold letters, from an editor',
    headline: 'strong',
    warning: 'has no headline',
    content: withHeadline(`<p><strong>${HEADLINE}</strong></p>`),
  },
  {
    name: 'a line break and inline markup in the headline',
    content: withHeadline(
      `<h1>خاص:<br><span lang="en" dir="ltr">Nvidia Blackwell</span> <em>يصل</em> <small>اليوم</small></h1>`,
    ),
  },
  {
    name: 'one wrapper around everything',
    wrapsSlots: true,
    warning: 'works for its children only',
    content: `<div class="story-head">${withHeadline(H1)}</div>`,
  },
  {
    name: 'two wrappers around everything',
    wrapsSlots: true,
    warning: 'works for its children only',
    content: `<div class="row"><div class="col-12">${withHeadline(H1)}</div></div>`,
  },
  {
    name: 'headings in other slots',
    content:
      `<h2 slot="standfirst">${SUMMARY}</h2><h3 slot="byline">كتبه كريم الزيات</h3><h4 slot="section">أخبار</h4>` +
      H1 +
      PUBLISHED,
  },
  {
    name: 'wrapped links, a list of categories and a badge with a link',
    content:
      `<nav slot="section" aria-label="المسار"><ol><li><a href="#home">الرئيسية</a></li><li><a href="#tech">التقنية</a></li></ol></nav><span slot="badge"><a href="#live">مباشر</a></span>` +
      H1 +
      STANDFIRST,
  },
  {
    name: "the output of WordPress's theme functions",
    content:
      `<div slot="section" class="cat-links"><a href="#tech" rel="category tag">تقنية</a>، <a href="#ai" rel="category tag">ذكاء اصطناعي</a></div>` +
      `<h1 class="entry-title">${HEADLINE}</h1>` +
      `<span slot="byline" class="byline">بقلم <span class="author vcard">${image(96, 96, 'class="avatar avatar-96 photo" width="96" height="96"')} <a class="url fn n" href="#author">كريم الزيات</a></span></span>` +
      `<span slot="published" class="posted-on">نُشر في <a href="#story" rel="bookmark"><time class="entry-date published" datetime="2026-11-23T09:30+03:00">${DATE}</time></a></span>` +
      `<div slot="media" class="post-thumbnail">${image(2000, 1125, 'class="attachment-post-thumbnail size-post-thumbnail wp-post-image" width="2000" height="1125" decoding="async"')}</div>`,
  },
  {
    name: 'a standfirst of two paragraphs in a wrapper',
    content:
      `<div slot="standfirst" class="field--name-field-summary"><p>${SUMMARY}</p><p>${SUMMARY}</p></div>` +
      H1 +
      PUBLISHED,
  },
  {
    name: 'a standfirst as a list of points',
    content: `<ul slot="standfirst"><li>${SUMMARY}</li><li>العمل يبدأ منتصف العام المقبل.</li></ul>` + H1 + BYLINE,
  },
  {
    name: 'an author picture of 512 px',
    content: withByline(`<address slot="byline">${image(512, 512)} كتبه <a href="#author">كريم الزيات</a></address>`),
  },
  {
    name: 'an author picture of 512 px without a size',
    content: withByline(
      `<div slot="byline" class="author"><div class="author-image">${image(512, 512, '')}</div><div class="author-name"><a href="#author">كريم الزيات</a></div></div>`,
    ),
  },
  {
    name: 'a list of authors',
    content: withByline(
      `<ul slot="byline" class="authors"><li>${image(64, 64)} <a href="#a">كريم الزيات</a></li><li>${image(64, 64)} <a href="#b">Anna Becker</a></li></ul>`,
    ),
  },
  { name: 'a picture of 2000 px in a wrapper', content: withMedia(`<div slot="media">${BIG_IMAGE}</div>`) },
  {
    name: 'a picture of 2000 px without a size',
    content: withMedia(`<div slot="media" class="image">${image(2000, 1125, '')}</div>`),
  },
  { name: 'a picture without a wrapper', content: withMedia(BIG_IMAGE.replace('<img', '<img slot="media"')) },
  {
    name: 'a picture in a paragraph with a link, from an editor',
    content: withMedia(`<p slot="media"><a href="#full">${BIG_IMAGE}</a></p>`),
  },
  {
    name: 'a picture element',
    content: withMedia(`<picture slot="media"><source srcset="${drawing(1600, 900)}">${BIG_IMAGE}</picture>`),
  },
  {
    name: 'a figure in a wrapper',
    content: withMedia(
      `<div slot="media" class="wp-block-post-featured-image"><figure>${BIG_IMAGE}<figcaption>مركز بيانات</figcaption></figure></div>`,
    ),
  },
  { name: 'a figure without a slot', content: withMedia(FIGURE.replace(' slot="media"', '')) },
  {
    name: 'a video of a fixed size',
    content: withMedia('<div slot="media"><video width="1280" height="720" controls aria-label="مقطع"></video></div>'),
  },
  {
    name: 'a player in a frame',
    content: withMedia(
      '<div slot="media" class="embed"><iframe width="560" height="315" title="مقطع" srcdoc="" allowfullscreen></iframe></div>',
    ),
  },
  {
    name: 'a list of share links with icons',
    content:
      `<ul slot="actions" class="share">${['فيسبوك', 'واتساب', 'تيليغرام'].map((name) => `<li><a href="#share" aria-label="${name}">${UNSIZED_ICON}</a></li>`).join('')}<li><button>${ICON} انسخ الرابط</button></li></ul>` +
      H1 +
      PUBLISHED,
  },
  {
    name: 'several elements in the slot of actions',
    content:
      H1 +
      PUBLISHED +
      `<button slot="actions">شارك</button><button slot="actions">احفظ</button><a slot="actions" href="#comments">12 تعليقاً</a>`,
  },
];
