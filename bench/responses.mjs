/* global document, PerformanceObserver, window -- in the page */
// Measures how long the page takes to respond on a processor that is four times slower: typing in a comment of 65,000 bytes,
// expanding the masthead, and going back to the top. The time is that of the Event Timing API: from the input to the next paint.
// `npm run bench responses -- --runs 5`
import { parseArgs } from 'node:util';
import { newsFastest } from './contestants/news.mjs';
import { floor } from './contestants/plain.mjs';
import { openPage, PROFILES, startBrowser } from './lib/browser.mjs';
import { documentHTML } from './lib/document.mjs';
import { serveCompressed } from './lib/server.mjs';
import { quantile } from './lib/statistics.mjs';
import { articleHTML } from './lib/story.mjs';
import { printTable } from './lib/table.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });

/** In bytes of UTF-8: the longest comment that WordPress stores has 65,525. */
const LENGTH = 65_000;
const KEYS = 10;
const PROCESSOR = 4;

/** What readers do, by name: the pages where it is possible, and how. */
const ACTIONS = {
  'typing in a long comment': {
    async prepare(page) {
      // Arabic letters take two bytes.
      await page.locator('#comment').fill('تعليق '.repeat(LENGTH / 11));
      await page.locator('#comment').focus();
    },
    async act(page) {
      for (let key = 0; key < KEYS; key++) await page.keyboard.press('b', { delay: 50 });
    },
  },
  'expanding the masthead': {
    async prepare(page) {
      await page.evaluate(() => window.scrollTo(0, 0));
    },
    async act(page, name) {
      await page.locator(name === 'floor' ? '[for=menu]' : 'news-masthead [part=toggle]').click();
    },
  },
  'back to the top': {
    async prepare(page) {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
      await page.waitForTimeout(500);
    },
    async act(page, name) {
      await page
        .locator(name === 'floor' ? '.to-top' : 'news-back-to-top a')
        .first()
        .click();
    },
  },
};

const contestants = { floor: floor(), 'news-fastest': await newsFastest() };
const article = articleHTML(60);
const server = await serveCompressed((path) => {
  const [, name, ...file] = path.split('/');
  const { head, body, files } = contestants[name] ?? {};
  if (!body) return undefined;
  return file.join('/') === 'index.html' ? documentHTML({ head, body: body(article) }) : files[file.join('/')];
});
const browser = await startBrowser();
const times = {};
for (let run = 0; run < Number(values.runs); run++) {
  for (const name of Object.keys(contestants)) {
    for (const [action, steps] of Object.entries(ACTIONS))
      ((times[action] ??= {})[name] ??= []).push(...(await measure(name, steps)));
  }
}
await browser.close();
server.close();
console.log(
  `\nFrom input to paint in ms, with a processor that is ${PROCESSOR} times slower: median, and 90th percentile\n`,
);
printTable(
  ['', ...Object.keys(contestants)],
  Object.entries(times).map(([action, byName]) => [
    action,
    ...Object.values(byName).map((all) => `${quantile(all, 0.5).toFixed(0)}, ${quantile(all, 0.9).toFixed(0)}`),
  ]),
);

/** The durations of the inputs of an action, in ms. The Event Timing API rounds them to 8 ms. */
async function measure(name, { prepare, act }) {
  const { context, page, session } = await openPage(browser, { ...PROFILES.phone, network: undefined, processor: 0 });
  await page.goto(`${server.url}/${name}/`);
  await page.waitForLoadState('networkidle');
  await prepare(page);
  // Focus and scrolling load what the elements need.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    window.durations = {};
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId) window.durations[interactionId] = Math.max(window.durations[interactionId] ?? 0, duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  await act(page, name);
  await page.waitForTimeout(1000);
  const durations = Object.values(await page.evaluate(() => window.durations));
  await context.close();
  // Shorter inputs are not reported.
  return durations.length ? durations : [8];
}
