// Markup of mastheads as authors, page builders, themes and editors write it, as data for a story and for tests.

import { drawing, ICON } from './drawings.js';

/** The markup of one masthead. */
export interface MastheadVariant {
  name: string;
  /** The content of `<news-masthead>` for a number of sections. */
  content: (count: number) => string;
  /** Whether a wrapper contains the slots, so that the focus follows the page's order of elements. */
  wrapsSlots?: boolean;
}

const NAMES = ['الأخبار', 'رأي', 'الاقتصاد الرقمي', 'الأمن السيبراني', 'علوم', 'الهواتف والأجهزة', 'Start-ups'];

const BRAND = '<a slot="brand" href="#home">المدار</a>';
const SEARCH =
  '<form slot="search" role="search" action="#search"><input type="search" name="s" aria-label="ابحث"><button>ابحث</button></form>';
const ACTION = '<a slot="actions" href="#subscribe">اشترك</a>';

/** The links of the sections, each formatted by a function, joined by a separator. */
function sections(
  count: number,
  format: (link: string, index: number) => string = (link) => link,
  separator = '',
): string {
  return Array.from({ length: count }, (_, index) => {
    const name = NAMES[index % NAMES.length] ?? '';
    return format(`<a href="#s${String(index)}">${name}</a>`, index);
  }).join(separator);
}

const items = (count: number): string => sections(count, (link) => `<li>${link}</li>`);
const nav = (content: string): string => `<nav aria-label="الأقسام">${content}</nav>`;
const inNav =
  (before: string, content: (count: number) => string, after = '') =>
  (count: number): string =>
    before + nav(content(count)) + after;
const NAV = (count: number): string => nav(`<ul>${items(count)}</ul>`);

/** The navigation block of WordPress. */
const NAVIGATION_BLOCK = (count: number): string => `
  <nav class="is-responsive wp-block-navigation is-layout-flex" aria-label="القائمة">
    <div class="wp-block-navigation__responsive-container" id="modal-1">
      <div class="wp-block-navigation__responsive-close" tabindex="-1">
        <div class="wp-block-navigation__responsive-dialog" aria-label="القائمة">
          <div class="wp-block-navigation__responsive-container-content" id="modal-1-content">
            <ul class="wp-block-navigation__container is-responsive wp-block-navigation">
              ${sections(count, (link) => `<li class="wp-block-navigation-item wp-block-navigation-link">${link.replace(/>(.*)<\/a>/, ' class="wp-block-navigation-item__content"><span class="wp-block-navigation-item__label">$1</span></a>')}</li>`)}
            </ul>
          </div>
        </div>
      </div>
    </div>
  </nav>`;

export const MASTHEAD_VARIANTS: readonly MastheadVariant[] = [
  { name: 'a navigation with a list', content: (count) => BRAND + NAV(count) + ACTION },
  { name: 'a navigation with links', content: inNav(BRAND, sections) },
  { name: 'a bare list', content: (count) => `${BRAND}<ul>${items(count)}</ul>` },
  { name: 'an ordered list', content: (count) => `${BRAND}<ol>${items(count)}</ol>` },
  { name: 'bare links', content: (count) => BRAND + sections(count) + ACTION },
  { name: 'bare links and separators', content: (count) => BRAND + sections(count, undefined, ' | ') },
  {
    name: 'a navigation with links and separators',
    content: inNav(BRAND, (count) => sections(count, undefined, ' | ')),
  },
  {
    name: 'a paragraph with links and separators, from an editor',
    content: (count) => `${BRAND}<p>${sections(count, undefined, ' · ')}</p>`,
  },
  {
    name: 'two lists in a navigation',
    content: inNav(BRAND, (count) => `<ul>${items(count)}</ul><ul><li><a href="#x">الطقس</a></li></ul>`),
  },
  {
    name: 'two navigations',
    content: (count) => `${BRAND}${NAV(count)}<nav aria-label="خدمات"><a href="#x">الطقس</a></nav>`,
  },
  {
    name: 'wp_nav_menu() with a sub-menu',
    content: (count) =>
      `${BRAND}<div class="menu-primary-container"><ul id="primary-menu" class="menu">
        <li class="menu-item menu-item-has-children"><a href="#t">التقنية</a><ul class="sub-menu"><li class="menu-item"><a href="#t1">البرمجيات</a></li></ul></li>
        ${items(count)}</ul></div>`,
  },
  {
    name: 'a theme, with its own toggle button',
    content: inNav(
      BRAND,
      (count) =>
        `<button class="menu-toggle" aria-controls="menu" aria-expanded="false">القائمة</button><div class="menu-main"><ul id="menu">${items(count)}</ul></div>`,
    ),
  },
  { name: 'the navigation block of WordPress', content: (count) => BRAND + NAVIGATION_BLOCK(count) },
  {
    name: 'a submenu button of the navigation block',
    content: inNav(
      BRAND,
      (count) =>
        `<ul><li class="has-child"><a href="#t"><span>التقنية</span></a><button aria-label="قائمة التقنية الفرعية" aria-expanded="false"><svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><path d="M1 4l5 4 5-4" fill="none" stroke="currentColor"/></svg></button><ul><li><a href="#t1">البرمجيات</a></li></ul></li>${items(count)}</ul>`,
    ),
  },
  {
    name: 'three wrappers around a list, from a page builder',
    content: (count) => `${BRAND}<div class="row"><div class="col"><div class="widget">${NAV(count)}</div></div></div>`,
  },
  {
    name: 'one wrapper around everything',
    wrapsSlots: true,
    content: (count) => `<div class="container">${BRAND}${NAV(count)}${SEARCH}${ACTION}</div>`,
  },
  {
    name: 'two wrappers around everything',
    wrapsSlots: true,
    content: (count) =>
      `<div class="header-inner"><div class="row">${BRAND}${SEARCH}<ul>${items(count)}</ul></div></div>`,
  },
  {
    name: 'a wrapper around the upper row',
    wrapsSlots: true,
    content: (count) => `<div class="top">${BRAND}${ACTION}</div>${NAV(count)}`,
  },
  {
    name: 'links with icons',
    content: (count) =>
      `${BRAND}<ul>${sections(count, (link) => `<li>${link.replace('>', `>${ICON} `)}</li>`)}</ul><a slot="actions" href="#in">${ICON} دخول</a>`,
  },
  {
    name: 'an icon font and a line break in links',
    content: inNav(BRAND, (count) =>
      sections(count, (link) =>
        link.replace('>', '><i class="icon" aria-hidden="true"></i> ').replace('</a>', '<br>اليوم</a>'),
      ),
    ),
  },
  {
    name: 'a search form and several actions in a wrapper',
    content: (count) =>
      `${BRAND}${NAV(count)}${SEARCH}<div slot="actions"><a href="#in">دخول</a> <a href="#subscribe">اشترك</a> <button>الوضع الليلي</button></div>`,
  },
  {
    name: 'several elements with the actions slot',
    content: (count) =>
      `${BRAND}${NAV(count)}<a slot="actions" href="#in">دخول</a>${ACTION}<a slot="actions" href="#en" lang="en" dir="ltr" hreflang="en">English</a>`,
  },
  {
    name: 'a list of actions, before the sections',
    content: (count) =>
      `${BRAND}<ul slot="actions"><li><a href="#in">دخول</a></li><li><a href="#subscribe">اشترك</a></li></ul>${NAV(count)}`,
  },
  {
    name: 'a logo of 960 px in a wrapper',
    content: (count) =>
      `<div slot="brand" class="site-branding"><a href="#home"><img src="${drawing(960, 240)}" alt="المدار" width="960" height="240"></a></div>${NAV(count)}${SEARCH}`,
  },
  {
    name: 'a picture as the brand',
    content: (count) =>
      `<a slot="brand" href="#home"><picture><source srcset="${drawing(1200, 200)}"><img src="${drawing(600, 100)}" alt="المدار"></picture></a>${NAV(count)}${ACTION}`,
  },
  {
    name: 'an SVG without a size as the brand',
    content: (count) =>
      `<a slot="brand" href="#home" aria-label="المدار"><svg viewBox="0 0 200 50" aria-hidden="true"><rect width="200" height="50" fill="#00596b"/></svg></a>${NAV(count)}`,
  },
  {
    name: 'a heading and a tagline as the brand',
    content: (count) =>
      `<hgroup slot="brand"><h1><a href="#home">المدار</a></h1><p>أخبار التقنية من المنطقة العربية</p></hgroup>${NAV(count)}`,
  },
  {
    name: "WordPress's get_search_form()",
    content: (count) =>
      `${BRAND}${NAV(count)}<form slot="search" role="search" method="get" class="search-form" action="#search">
        <label><span class="screen-reader-text">البحث عن:</span> <input type="search" class="search-field" placeholder="بحث &hellip;" value="" name="s" /></label>
        <input type="submit" class="search-submit" value="بحث" /></form>`,
  },
  {
    name: "WordPress's get_search_form() in a wrapper, with the classic markup",
    content: (count) =>
      `${BRAND}${NAV(count)}<div slot="search" class="widget_search"><form role="search" method="get" id="searchform" class="searchform" action="#search"><div>
        <label class="screen-reader-text" for="s">البحث عن:</label> <input type="text" value="" name="s" id="s" /> <input type="submit" id="searchsubmit" value="بحث" /></div></form></div>${ACTION}`,
  },
  {
    name: 'the search block of WordPress',
    content: (count) =>
      `${BRAND}${NAV(count)}<div slot="search"><form role="search" method="get" action="#search" class="wp-block-search__button-outside wp-block-search__text-button wp-block-search">
        <label class="wp-block-search__label" for="wp-block-search__input-1">بحث</label><div class="wp-block-search__inside-wrapper">
        <input class="wp-block-search__input" id="wp-block-search__input-1" placeholder="" value="" type="search" name="s" required />
        <button aria-label="بحث" class="wp-block-search__button wp-element-button" type="submit">بحث</button></div></form></div>`,
  },
  {
    name: 'a search form of another system, with a select and an image button',
    content: (count) =>
      `${BRAND}${NAV(count)}<search slot="search"><form action="#search"><select name="in" aria-label="القسم"><option>الكل</option><option>الأخبار</option></select><input name="q" aria-label="ابحث"><button aria-label="ابحث">${ICON}</button></form></search>`,
  },
];
