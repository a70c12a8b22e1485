/* global document, getComputedStyle -- in the page */
// A relative date on a device that cannot hover: there is no tooltip, so the day stands beside it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useServedPages } from './served-pages.mjs';

const ago = (hours) => new Date(Date.now() - 3_600_000 * hours).toISOString();

const pages = useServedPages(
  (
    query,
  ) => `<!doctype html><html lang="ar" dir="rtl"><head><title>خبر</title><meta name="viewport" content="width=device-width">
    <link rel="stylesheet" href="/cdn/news-elements.css"><script type="module" src="/cdn/news-elements.js"></script></head>
    <body style="font-size: ${query.get('size') ?? '100'}%"><main><article><news-header relative><h1>خبر</h1>
    <time slot="published" datetime="${ago(3)}">اليوم</time></news-header><p>نص</p></article>
    <news-comments relative><ol class="comment-list"><li class="comment" id="comment-1"><b class="fn">سارة</b>
    <time datetime="${ago(3)}">اليوم</time><div class="comment-content"><p>نص</p></div></li></ol></news-comments></main></body></html>`,
);

/** Opens the page. Returns the date, and the width that the day has and needs. */
async function open({ width, isMobile, size }) {
  const context = await pages.browser.newContext({ viewport: { width, height: 640 }, isMobile, hasTouch: isMobile });
  const page = await context.newPage();
  await page.goto(`${pages.url}?size=${size ?? 100}`);
  await page.waitForFunction(() => document.querySelector('news-header').shadowRoot?.querySelector('time'));
  const date = await page.evaluate(() => {
    const time = document.querySelector('news-header').shadowRoot.querySelector('time');
    const after = getComputedStyle(time, '::after');
    const measure = document.createElement('span');
    measure.style.cssText = `position: absolute; white-space: pre; font: ${after.font}`;
    measure.textContent = ` (${time.dataset.day})`;
    document.body.append(measure);
    const needed = measure.getBoundingClientRect().width;
    measure.remove();
    return {
      text: time.textContent.trim(),
      height: time.getBoundingClientRect().height,
      content: after.content,
      width: parseFloat(after.width),
      needed,
      pageWidth: document.documentElement.scrollWidth,
    };
  });
  await context.close();
  return date;
}

describe('a relative date where nothing can hover', () => {
  for (const width of [320, 360, 800]) {
    it(`has the day beside it, ${width} px wide`, async () => {
      const date = await open({ width, isMobile: true });
      assert.match(date.text, /قبل 3 ساعات/);
      assert.match(date.content, /\d{4}/);
      assert.ok(date.width >= date.needed, `${date.width} of ${date.needed} px`);
    });

    it(`needs no other line than with a mouse, ${width} px wide, also with large text`, async () => {
      for (const size of [100, 200]) {
        const touch = await open({ width, isMobile: true, size });
        const mouse = await open({ width, isMobile: false, size });
        assert.equal(mouse.content, 'none');
        assert.equal(touch.height, mouse.height);
        assert.equal(touch.pageWidth, mouse.pageWidth);
      }
    });
  }

  it('has the day beside it in a comment', async () => {
    for (const isMobile of [true, false]) {
      const context = await pages.browser.newContext({ isMobile, hasTouch: isMobile });
      const page = await context.newPage();
      await page.goto(`${pages.url}?size=100`);
      const time = page.locator('news-comments time', { hasText: 'قبل 3 ساعات' });
      const content = await time.evaluate((element) => getComputedStyle(element, '::after').content);
      await context.close();
      if (isMobile) assert.match(content, /\d{4}/);
      else assert.equal(content, 'none');
    }
  });
});
