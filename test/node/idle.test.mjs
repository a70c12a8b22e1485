/* global document, PerformanceObserver, requestAnimationFrame, scrollTo, window -- in the page */
// A page that nobody uses costs nothing, and neither does scrolling: what the elements schedule and run is counted.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleHTML } from '../../bench/lib/story.mjs';
import { newsBody } from '../../bench/lib/document.mjs';
import { useServedPages } from './served-pages.mjs';

const PARAGRAPHS = 5000;
/** A phone. */
const PROCESSOR = 4;

const headers = (count, attributes) =>
  `<main>${Array.from(
    { length: count },
    (_, index) => `<article><news-header ${attributes}><h2><a href="#${index}">خبر ${index}</a></h2>
      <time slot="published" datetime="${new Date(Date.now() - 60_000 * index).toISOString()}">اليوم</time></news-header></article>`,
  ).join('')}</main>`;

const PAGES = {
  story: () => newsBody(articleHTML(12)),
  long: () => newsBody(articleHTML(PARAGRAPHS)),
  relative: () => headers(100, 'relative'),
};

const pages = useServedPages(
  (query) => `<!doctype html><html lang="ar" dir="rtl"><head><title>خبر</title>
    <link rel="stylesheet" href="/cdn/news-elements.css"><script type="module" src="/cdn/news-elements.js"></script></head>
    <body>${PAGES[query.get('page')]()}</body></html>`,
);

async function open(name) {
  const context = await pages.browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(recordWork);
  await page.goto(`${pages.url}?page=${name}`);
  await page.waitForFunction(() => !document.querySelector(':not(:defined)'));
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('*')) await element.updateComplete;
  });
  return page;
}

/** Runs in the page: keeps what is scheduled until it has run. */
function recordWork() {
  window.scheduled = new Set();
  for (const [set, clear] of [
    ['setTimeout', 'clearTimeout'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [schedule, cancel] = [window[set].bind(window), window[clear].bind(window)];
    window[set] = (callback, ...rest) => {
      const entry = `${set} `;
      const id = schedule(
        (...values) => {
          window.scheduled.delete(entry + id);
          callback(...values);
        },
        ...rest,
      );
      window.scheduled.add(entry + id);
      return id;
    };
    window[clear] = (id) => {
      for (const entry of window.scheduled)
        if (entry.endsWith(` ${id}`) && entry.startsWith(set)) window.scheduled.delete(entry);
      cancel(id);
    };
  }
  const interval = window.setInterval.bind(window);
  window.setInterval = (...parameters) => {
    window.scheduled.add('setInterval');
    return interval(...parameters);
  };
}

describe('a page that nobody uses', () => {
  it('has nothing scheduled', async () => {
    const page = await open('story');
    await page.waitForFunction(() => window.scheduled.size === 0);
    await page.context().close();
  });

  it('has one timer for 100 relative dates', async () => {
    const page = await open('relative');
    await page.waitForFunction(
      () => document.querySelectorAll('news-header').length === 100 && window.scheduled.size === 1,
    );
    assert.match(await page.evaluate(() => [...window.scheduled][0]), /^setTimeout/);
    await page.context().close();
  });
});

describe(`scrolling through ${PARAGRAPHS} paragraphs`, () => {
  it('runs no script of the elements that delays a frame', async () => {
    const page = await open('long');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
    const scripts = await page.evaluate(async () => {
      const found = [];
      // The entries list scripts that took 5 ms or more in frames that took more than 50 ms.
      const observer = new PerformanceObserver((list) => {
        for (const { scripts } of list.getEntries()) found.push(...scripts);
      });
      observer.observe({ type: 'long-animation-frame' });
      const { scrollHeight } = document.documentElement;
      for (let step = 0; step <= 60; step++) {
        scrollTo({ top: (scrollHeight * step) / 60, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
      // The entries of a frame follow it.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const all = [...found, ...observer.takeRecords().flatMap((entry) => entry.scripts)];
      return all
        .filter(({ sourceURL }) => sourceURL.includes('/cdn/'))
        .map(({ invoker, duration }) => `${invoker}: ${duration} ms`);
    });
    assert.deepEqual(scripts, []);
    await page.context().close();
  });
});
