// A front page has a hundred headlines. What their headers cost does not depend on the machine where it is counted, not timed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useServedPages } from './served-pages.mjs';

/** Chromium also computes styles when files arrive, which varies from run to run. */
const TOLERANCE = 8;

const stories = (count) =>
  Array.from(
    { length: count },
    (
      _,
      index,
    ) => `<article><news-header><a slot="section" href="#s">أخبار التقنية</a><h2><a href="#${index}">خبر ${index}</a></h2>
      <time slot="published" datetime="2026-11-23T09:30+03:00">23 نوفمبر 2026</time></news-header></article>`,
  ).join('\n');

const frontPage = (count) => `<!doctype html><html lang="ar" dir="rtl"><head><title>الأخبار</title>
  <link rel="stylesheet" href="/cdn/news-elements.css"><script type="module" src="/cdn/news-elements.js"></script></head>
  <body><main>${stories(count)}</main></body></html>`;

const pages = useServedPages((query) => frontPage(Number(query.get('stories'))));

/** How often styles and layout were computed until a front page was upgraded and shown. */
async function countPasses(count) {
  const page = await pages.browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${pages.url}?stories=${count}`);
  await page.waitForFunction(`document.querySelectorAll('news-header:defined').length === ${count}`);
  await page.evaluate(
    'new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(resolve))))',
  );
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

test('100 headers add no nodes to those of the page', async () => {
  const [few, many] = [await countPasses(2), await countPasses(100)];
  // Each story has 12 nodes in the HTML. A shadow root with its slots has 30.
  const perStory = (many.Nodes - few.Nodes) / 98;
  assert.ok(perStory < 16, `${perStory} nodes for each story`);
});

test('100 headers are upgraded without a pass of style or layout of their own', async () => {
  const few = await countPasses(2);
  const many = await countPasses(100);
  assert.ok(
    many.RecalcStyleCount <= few.RecalcStyleCount + TOLERANCE,
    `${many.RecalcStyleCount} passes of style for 100 headers, ${few.RecalcStyleCount} for 2`,
  );
  assert.ok(
    many.LayoutCount <= few.LayoutCount + TOLERANCE,
    `${many.LayoutCount} passes of layout for 100 headers, ${few.LayoutCount} for 2`,
  );
});
