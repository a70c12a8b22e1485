// How much of a page Chromium computes again when the elements are upgraded. It is counted, not timed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { useServedPages } from './served-pages.mjs';

/** Twenty sections are more than fit on a row, so that the masthead has custom states. */
const SECTIONS = Array.from({ length: 20 }, (_, index) => `<li><a href="#s${index}">قسم رقم ${index}</a></li>`).join(
  '',
);
const STORY = readFileSync('examples/plain.html', 'utf8')
  .replace(/<script type="module"[^]*?<\/script>/, '')
  .replaceAll('../cdn/', '/cdn/')
  .replace(/(?<=<ul>)[^]*?(?=<\/ul>)/, SECTIONS)
  .replace('</body>', '<input id="own" aria-label="حقل الصفحة" /></body>');
const HEADERS = Array.from(
  { length: 100 },
  (
    _,
    index,
  ) => `<article><news-header><a slot="section" href="#s">أخبار التقنية</a><h2><a href="#${index}">خبر ${index}</a></h2>
    <time slot="published" datetime="2026-11-23T09:30+03:00">23 نوفمبر 2026</time></news-header></article>`,
).join('');
const FRONT_PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><title>الأخبار</title>
  <link rel="stylesheet" href="/cdn/news-elements.css"></head><body><main>${HEADERS}</main></body></html>`;

const STICKY = STORY.replace('<news-masthead', '<news-masthead behavior="reveal"');
const PAGES = { story: STORY, sticky: STICKY, front: FRONT_PAGE };

const pages = useServedPages((query) => PAGES[query.get('page')]);

/** Opens a page whose elements are not upgraded, and waits until it is shown. */
async function open(name) {
  const page = await pages.browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.goto(`${pages.url}?page=${name}`);
  await shown(page);
  return page;
}

async function upgrade(page) {
  await page.addScriptTag({ url: '/cdn/news-elements.js', type: 'module' });
  await page.waitForFunction('!document.querySelector(":not(:defined)")');
  await page.waitForLoadState('networkidle');
}

async function shown(page) {
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
}

/** Returns of how many elements each pass computed the styles while something happened. */
async function passesOf(page, act) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await act();
  await shown(page);
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  return events
    .filter(({ name, args }) => name === 'UpdateLayoutTree' && args.elementCount !== undefined)
    .map(({ args }) => args.elementCount);
}

// A sticky masthead sets `--news-masthead-offset` on the root, which the whole page inherits.
for (const [name, expected] of [
  ['story', 0],
  ['sticky', 1],
])
  test(`the upgrade of a story computes the styles of parts of it: ${name}`, async () => {
    const page = await open(name);
    const elements = await page.evaluate('document.querySelectorAll("*").length');
    const passes = await passesOf(page, () => upgrade(page));
    assert.ok(passes.length > 0);
    const whole = passes.filter((count) => count > elements / 2);
    assert.equal(whole.length, expected, `${passes} of ${elements} elements`);
    assert.equal(await page.evaluate('document.getAnimations().length'), 0);
    await page.close();
  });

test('the upgrade of headers computes their styles, and not those of their content', async () => {
  const page = await open('front');
  const passes = await passesOf(page, () => upgrade(page));
  const total = passes.reduce((sum, count) => sum + count, 0);
  assert.ok(total >= 100 && total < 150, `${passes} elements`);
  await page.close();
});

// What advertisements, counters and readers do all the time.
const CHANGES = {
  'a script that is inserted': 'document.head.append(document.createElement("script"))',
  'a box that is inserted': 'document.body.append(document.createElement("div"))',
  'a field that gets the focus': 'document.getElementById("own").focus({ preventScroll: true })',
  'a class of the body': 'document.body.classList.toggle("is-loaded")',
};

for (const name of ['story', 'sticky'])
  test(`a change of the page computes the styles of what has changed: ${name}`, async () => {
    const page = await open(name);
    await upgrade(page);
    for (const [change, script] of Object.entries(CHANGES)) {
      const passes = await passesOf(page, () => page.evaluate(`${script}; 0`));
      assert.ok(Math.max(0, ...passes) < 20, `${change}: ${passes} elements`);
    }
    await page.close();
  });
