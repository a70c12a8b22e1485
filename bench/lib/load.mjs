/* global document, performance, PerformanceObserver, requestAnimationFrame, window -- in the page */
import { openPage, readMetrics } from './browser.mjs';

/** In ms, after the last request and the last update of an element. */
const QUIET = 250;

/**
 * Loads a page with an empty cache, and measures it until nothing is loaded or updated any more.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {object} profile see `PROFILES`
 */
export async function measureLoad(browser, url, profile) {
  const { context, page, session } = await openPage(browser, profile);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  // CPU time of the thread hardly depends on what else the machine does.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(observePaint);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await waitUntilReady(page);
  const { ScriptDuration, LayoutDuration, RecalcStyleDuration, TaskDuration, RecalcStyleCount, LayoutCount } =
    await readMetrics(session);
  const paint = await page.evaluate(() => ({
    ...window.bench,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  }));
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize, Nodes } = await readMetrics(session);
  await context.close();
  return {
    kB: bytes / 1000,
    first: paint.first,
    largest: paint.largest,
    shift: paint.shift,
    script: ScriptDuration * 1000,
    style: RecalcStyleDuration * 1000,
    layout: LayoutDuration * 1000,
    rendering: (LayoutDuration + RecalcStyleDuration) * 1000,
    passes: RecalcStyleCount + LayoutCount,
    main: TaskDuration * 1000,
    heap: JSHeapUsedSize / 1000,
    nodes: Nodes,
    errors,
  };
}

/**
 * Returns by how many CSS pixels the headline and the second paragraph were displaced, vertically or in width, after they were
 * first painted. Chromium reports no layout shift when an upgrade creates new boxes. The position is read in each frame, which
 * costs time, so nothing else is measured in the same load.
 */
export async function measureDisplacement(browser, url, { viewport, network }) {
  const { context, page } = await openPage(browser, { viewport, network });
  await page.addInitScript(recordPositions);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await waitUntilReady(page);
  const moved = await page.evaluate(() => {
    const { startTime } = performance.getEntriesByName('first-contentful-paint')[0];
    const last = window.positions.at(-1).values;
    // A position counts if it was still shown at the first paint or later.
    const seen = window.positions.filter((_, index) => (window.positions[index + 1]?.time ?? Infinity) > startTime);
    return Math.max(...seen.flatMap(({ values }) => values.map((value, index) => Math.abs(value - last[index]))));
  });
  await context.close();
  return moved;
}

async function waitUntilReady(page) {
  // Without a script, elements stay undefined.
  const isUpgraded = () => !document.querySelector('script[src]') || !document.querySelector(':not(:defined)');
  await page.waitForFunction(isUpgraded, undefined, { timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    for (const element of document.querySelectorAll('*')) {
      if (element.localName.includes('-')) await (element.updateComplete ?? element.componentOnReady?.());
    }
  });
  await page.waitForTimeout(QUIET);
}

/** Runs in the page. */
function observePaint() {
  window.bench = { largest: 0, shift: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (window.bench.largest = startTime));
  // Nothing is pressed, but Chromium excludes shifts after it has changed the size of the window.
  observe('layout-shift', ({ value }) => (window.bench.shift += value));
}

/** Runs in the page. */
function recordPositions() {
  window.positions = [];
  const record = () => {
    const elements = [document.querySelector('h1'), document.querySelectorAll('h1 ~ p, article p')[2]];
    if (elements.every(Boolean)) {
      const values = elements.map((element) => element.getBoundingClientRect()).flatMap(({ y, width }) => [y, width]);
      if (String(values) !== String(window.positions.at(-1)?.values))
        window.positions.push({ time: performance.now(), values });
    }
    requestAnimationFrame(record);
  };
  requestAnimationFrame(record);
}
