/* global document -- used in functions that run in the page */
// Measures the CPU time of <news-article-body> for articles of two lengths, and for articles of one paragraph of 64,000
// letters. The time must grow linearly with the length, and no task may be long enough to be noticed. Only CPU time of the page's main thread counts, so other load on the
// machine does not change the result. Run `npm run build` first.
//
// `npm run bench -- --against <folder>` compares `isolate` with another build, such as that of an earlier release: runs of both
// alternate. The folder is the `cdn` folder of that build.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { LONG_PARAGRAPHS } from './lib/long-paragraphs.mjs';
import { SENTENCES } from './lib/sentences.mjs';
import { findChromium } from '../tools/find-chromium.mjs';

const LENGTHS = [1000, 5000];
const RUNS = 3;
/** In milliseconds. Readers notice longer tasks (RAIL). It is also the threshold of the Long Tasks API. */
const LONGEST_TASK = 50;
/** The longer article has five times as many paragraphs. The limit adds 50 % for variation between runs. */
const HIGHEST_RATIO = 7.5;
/** The trace events of running scripts. */
const SCRIPTS = ['EvaluateScript', 'FunctionCall', 'BlinkScheduler_PerformMicrotaskCheckpoint'];
const ORIGIN = 'http://bench.invalid';

const SETTINGS = {
  'no options': {},
  'lead-in': { leadIn: 'word' },
  'block-direction': { blockDirection: 'auto' },
  isolate: { isolate: true },
  'all three': { isolate: true, blockDirection: 'auto', leadIn: 'word' },
};

const paragraphs = (count) => Array.from({ length: count }, (_, i) => `<p>${i} ${SENTENCES.join(' ')}</p>`).join('\n');

const page = (content) => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
  <link rel="stylesheet" href="/news-elements.css"><script type="module" src="/news-elements.js"></script>
  <news-article-body>${content}</news-article-body>`;

/** In interleaved runs, `isolate` may take at most this share of the time of the other build. */
const HIGHEST_SHARE = 1.1;
const INTERLEAVED_RUNS = 5;

const { executablePath, args = [] } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args, '--no-sandbox'] });
const against = process.argv.indexOf('--against');
if (against > 0) {
  await compare(process.argv[against + 1]);
  await browser.close();
  process.exit();
}
const rows = [];
for (const [name, setting] of Object.entries(SETTINGS)) {
  const [short, long] = [await median(paragraphs(LENGTHS[0]), setting), await median(paragraphs(LENGTHS[1]), setting)];
  const ratio = (key) => long[key] / Math.max(short[key], 1);
  rows.push({ name, short, long, ratios: [ratio('script'), ratio('all')] });
}
const longParagraphs = [];
for (const [name, text] of Object.entries(LONG_PARAGRAPHS))
  longParagraphs.push({ name, times: await median(`<p>${text}</p>`, { isolate: true }) });
await browser.close();

const format = ({ script, all, longest }) => [script, all, longest].map((time) => time.toFixed(0)).join('; ');
console.log(`Medians of ${RUNS} runs, in ms: script; with style, layout and paint; longest task of script`);
for (const { name, short, long, ratios } of rows) {
  const at = (times) => format(times).padEnd(16);
  const times = ratios.map((ratio) => ratio.toFixed(1)).join('; ');
  console.log(`${name.padEnd(18)} 1,000: ${at(short)} 5,000: ${at(long)} ratio ${times}`);
}
const failed = rows.filter(({ long, ratios }) => long.longest > LONGEST_TASK || ratios[0] > HIGHEST_RATIO);
for (const { name } of failed)
  console.error(
    `${name}: a task took longer than ${LONGEST_TASK} ms, or script time grew by more than a factor of ${HIGHEST_RATIO}.`,
  );
console.log('isolate, one paragraph of 64,000 letters or 2,000 links');
for (const { name, times } of longParagraphs) console.log(`${name.padEnd(18)} ${format(times)}`);
const blocking = longParagraphs.filter(({ times }) => times.longest > LONGEST_TASK);
for (const { name } of blocking) console.error(`One paragraph of ${name}: a task took longer than ${LONGEST_TASK} ms.`);
process.exitCode = failed.length || blocking.length ? 1 : 0;

async function median(content, setting) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(content, setting));
  return medianOf(runs);
}

function medianOf(runs) {
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { script: middle('script'), all: middle('all'), longest: middle('longest') };
}

/** Compares `isolate` on the longer article and on long paragraphs with the build in another folder. */
async function compare(folder) {
  const articles = { [`${LENGTHS[1]} paragraphs`]: paragraphs(LENGTHS[1]) };
  for (const [name, text] of Object.entries(LONG_PARAGRAPHS)) articles[`one paragraph of ${name}`] = `<p>${text}</p>`;
  for (const [name, content] of Object.entries(articles)) {
    const runs = { cdn: [], [folder]: [] };
    for (let run = 0; run < INTERLEAVED_RUNS; run++) {
      for (const each of Object.keys(runs)) runs[each].push(await measure(content, { isolate: true }, each));
    }
    const [ours, other] = [medianOf(runs.cdn), medianOf(runs[folder])];
    for (const key of Object.keys(ours)) {
      const times = `${ours[key].toFixed(0)} ms, ${other[key].toFixed(0)} ms in ${folder}`;
      console.log(`isolate, ${name}, ${key}: ${times}; ratio ${(ours[key] / other[key]).toFixed(2)}`);
    }
    if (ours.all > other.all * HIGHEST_SHARE) {
      console.error(`isolate, ${name}: takes more than ${HIGHEST_SHARE} times as long as in ${folder}.`);
      process.exitCode = 1;
    }
  }
}

/** Sets the options of an article after the page has loaded and painted it, and measures the work. */
async function measure(content, setting, folder = 'cdn') {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page(content) });
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType: type, body: readFileSync(`${folder}${pathname}`, 'utf8') });
  });
  await tab.goto(`${ORIGIN}/`);
  await tab.waitForTimeout(300);
  await browser.startTracing(tab, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await tab.evaluate(async (options) => {
    const body = document.querySelector('news-article-body');
    Object.assign(body, options);
    await body.updateComplete;
    // Wait until all changes are painted.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }, setting);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  return readCPUTimes(traceEvents);
}

/** Returns the CPU time of the page's main thread in milliseconds. Traces use microseconds. */
function readCPUTimes(events) {
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const times = (names) =>
    events
      .filter(({ ph, pid, tid, name }) => ph === 'X' && pid === main.pid && tid === main.tid && names.includes(name))
      .map(({ tdur = 0 }) => tdur / 1000);
  const sum = (list) => list.reduce((all, time) => all + time, 0);
  const scripts = times(SCRIPTS);
  return { script: sum(scripts), all: sum(times(['RunTask'])), longest: Math.max(0, ...scripts) };
}
