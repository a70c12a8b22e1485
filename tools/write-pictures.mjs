// Takes the pictures of docs/troubleshooting.md: what goes wrong, and the same after the remedy. Run it after a build:
// `node tools/write-pictures.mjs`. The pictures are committed, because fonts differ between machines.
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { serveFolder } from './serve-folder.mjs';

const FOLDER = 'docs/pictures';
/** The width of one half of a picture, in px. */
const WIDTH = 300;

const HEADLINE = 'هيئة الاتصالات توقّع اتفاقاً لبناء مركز بيانات';
const PARTS = `<a slot="section" href="#s">أخبار التقنية</a><b slot="badge">عاجل</b><h1>${HEADLINE}</h1><p slot="standfirst">يبدأ العمل منتصف العام المقبل.</p><span slot="byline">كتبه <a href="#a">كريم الزيات</a></span>`;
const header = (content) => `<news-header>${content}</news-header>`;
const SECTIONS = ['الأخبار', 'رأي', 'علوم'].map((name) => `<li><a href="#s">${name}</a></li>`).join('');
const masthead = (content) => `<news-masthead><a slot="brand" href="#h">المدار</a>${content}</news-masthead>`;

const picture = (style) =>
  `<figure slot="media"><img src="examples/images/author.svg" width="960" height="540" style="${style}; object-fit: cover"></figure>`;

/** The pictures: a name, the HTML that is wrong, and the HTML after the remedy. */
const PICTURES = [
  ['header-wrapper', header(`<div>${PARTS}</div>`), header(PARTS)],
  ['header-no-heading', header(PARTS.replaceAll('h1>', 'div>')), header(PARTS)],
  [
    'masthead-two-menus',
    masthead(`<nav aria-label="الأقسام"><button>القائمة</button><ul>${SECTIONS}</ul></nav>`),
    masthead(`<nav aria-label="الأقسام"><ul>${SECTIONS}</ul></nav>`),
  ],
  [
    'header-picture-size',
    header(`<h1>مركز بيانات</h1>${picture('inline-size: 30rem')}`),
    header(`<h1>مركز بيانات</h1>${picture('inline-size: 100%')}`),
  ],
];

const server = await serveFolder(process.cwd());
const browser = await chromium.launch({ ...(await findChromium()), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 2 * WIDTH + 48, height: 400 } });
  await page.goto(`${server.url}/test/support/blank.html`);
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, wrong, right] of PICTURES) {
    await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><base href="${server.url}/">
      <link rel="stylesheet" href="test/support/page.css"><link rel="stylesheet" href="cdn/news-elements.css">
      <script type="module" src="cdn/news-elements.js"></script>
      <style>
        body { margin: 0; padding: 16px; display: flex; flex-direction: row-reverse; gap: 16px; }
        section { inline-size: ${WIDTH}px; box-sizing: border-box; padding: 8px 12px 12px; border: 1px solid #d8d5cf; border-block-start: 4px solid #a8201a; overflow: hidden; }
        section + section { border-block-start-color: #1a7f37; }
      </style>
      <section>${wrong}</section><section>${right}</section>`);
    await page.waitForFunction(
      () => globalThis.customElements.get('news-header') && globalThis.document.fonts.status === 'loaded',
    );
    await page.waitForTimeout(300);
    await page.locator('body').screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
  }
} finally {
  await browser.close();
  server.close();
}
