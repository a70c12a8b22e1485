/* global document, innerHeight, scrollTo -- what runs in the page */
// Links to a text (`#:~:text=…`), which search engines and readers share, lead to it in a thread whose replies are collapsed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../../tools/find-chromium.mjs';
import { useServedPages } from './served-pages.mjs';

const comment = (id, text, replies = '') =>
  `<li id="comment-${id}" class="comment"><article class="comment-body"><footer class="comment-meta"><b class="fn">قارئ</b></footer>
    <div class="comment-content"><p>${text}</p></div></article>${replies}</li>`;
const replies = (first, count, text) =>
  `<ol class="children">${Array.from({ length: count }, (_, index) => comment(first + index, `${text} ${first + index}.`)).join('')}</ol>`;
const THREAD = Array.from({ length: 40 }, (_, index) =>
  comment(
    100 * (index + 1),
    `تعليق ${index}.`,
    replies(100 * (index + 1) + 1, 6, index === 30 ? 'الجواب المطلوب رقم' : 'ردّ رقم'),
  ),
).join('');

const TEXT = 'الجواب المطلوب رقم 3105';
const FRAGMENT = `#:~:text=${encodeURIComponent(TEXT)}`;

const pages = useServedPages(
  () => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title>
    <link rel="stylesheet" href="/cdn/news-elements.comments.css"><script type="module" src="/cdn/news-elements.js"></script></head>
    <body><a href="${FRAGMENT}">الجواب</a><div style="block-size: 3000px"></div>
    <news-comments collapse><ol class="comment-list">${THREAD}</ol></news-comments></body></html>`,
);
let browser;

before(async () => {
  // The browser of other tests does not follow such links.
  const { executablePath, args = [] } = await findChromium();
  browser = await chromium.launch({ executablePath, args: [...args, '--no-sandbox'] });
});

after(() => browser?.close());

async function open(fragment = '') {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(pages.url + fragment);
  return page;
}

const isInView = (page) =>
  page.evaluate(() => {
    const text = document.querySelector('#comment-3105 p');
    const { top, bottom } = text.getBoundingClientRect();
    return text.checkVisibility() && top >= 0 && bottom <= innerHeight;
  });

test('a link to a text leads to it in a long thread, and it stays in view when the thread is read', async () => {
  const page = await open(FRAGMENT);
  // What needs space is added out of view.
  await page.waitForFunction('document.querySelector("#comment-300 button")');
  assert.equal(await isInView(page), true);
  await page.close();
});

test('a link to a text in replies that the reader has collapsed shows them', async () => {
  const page = await open();
  const button = page.locator('#comment-3100 > button');
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await button.click();
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  assert.equal(await isInView(page), false);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.getByRole('link', { name: 'الجواب', exact: true }).click();
  await page.waitForFunction('document.querySelector("#comment-3105").checkVisibility()');
  assert.equal(await isInView(page), true);
  assert.equal(await button.getAttribute('aria-expanded'), 'true');
  await page.close();
});
