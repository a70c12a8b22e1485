/* global document -- what runs in the page */
// What setting the text of an article costs, at two lengths: it has to grow with the length and no faster, in tasks that
// a reader does not notice. Counted is the time that the page's main thread has worked, whatever else keeps the machine
// busy. Run `npm run build` first.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

const LENGTHS = [1000, 5000];
const RUNS = 3;
/** A reader notices a page that does not answer for longer (RAIL; the Long Tasks API counts from here too). */
const LONGEST_TASK = 50;
/** Five times the paragraphs, and a half more for what a machine does besides. */
const HIGHEST_RATIO = 7.5;
/** What a trace calls the times at which scripts run. */
const SCRIPTS = ['EvaluateScript', 'FunctionCall', 'BlinkScheduler_PerformMicrotaskCheckpoint'];
const ORIGIN = 'http://bench.invalid';

const SETTINGS = {
  'nothing asked for': {},
  'lead-in': { leadIn: 'word' },
  'block-direction': { blockDirection: 'auto' },
  isolate: { isolate: true },
  'all three': { isolate: true, blockDirection: 'auto', leadIn: 'word' },
};

const SENTENCES = [
  'أعلنت شركة DeepSeek أنها درّبت نموذجها على 2,048 رقاقة من طراز H800، بكلفة لم تتجاوز 5.6 مليون دولار.',
  'كُتب أكثر النظام بلغة C++، وبعضه بلغة Python 3.12، ونُشر على https://example.com/releases/ قبل أيام.',
  'قال الباحث إن النتائج «مفاجئة»، وإن المقارنة مع GPT-4 وClaude وGemini تحتاج إلى وقت أطول.',
  'استعرضت الصحيفة أطر React، Vue، Angular، وذكرت أن الهبوط بلغ -12.5% في يوم واحد.',
];

const page = (count) => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
  <link rel="stylesheet" href="/news-elements.css"><script type="module" src="/news-elements.js"></script>
  <news-article-body>${Array.from({ length: count }, (_, i) => `<p>${i} ${SENTENCES.join(' ')}</p>`).join('\n')}</news-article-body>`;

const { executablePath, args = [] } = await findChromium();
const browser = await chromium.launch({ executablePath, args: [...args, '--no-sandbox'] });
const rows = [];
for (const [name, setting] of Object.entries(SETTINGS)) {
  const [short, long] = [await median(LENGTHS[0], setting), await median(LENGTHS[1], setting)];
  const ratio = (key) => long[key] / Math.max(short[key], 1);
  rows.push({ name, short, long, ratios: [ratio('script'), ratio('all')] });
}
await browser.close();

console.log(`Medians of ${RUNS} runs, in ms: script; with style, layout and paint; longest task of script`);
for (const { name, short, long, ratios } of rows) {
  const at = ({ script, all, longest }) =>
    [script, all, longest]
      .map((time) => time.toFixed(0))
      .join('; ')
      .padEnd(16);
  const times = ratios.map((ratio) => ratio.toFixed(1)).join('; ');
  console.log(`${name.padEnd(18)} 1,000: ${at(short)} 5,000: ${at(long)} ratio ${times}`);
}
const failed = rows.filter(({ long, ratios }) => long.longest > LONGEST_TASK || ratios[0] > HIGHEST_RATIO);
for (const { name } of failed)
  console.error(`${name}: longer tasks than ${LONGEST_TASK} ms, or more than ${HIGHEST_RATIO} times the script.`);
process.exitCode = failed.length ? 1 : 0;

async function median(count, setting) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(count, setting));
  const middle = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)];
  return { script: middle('script'), all: middle('all'), longest: middle('longest') };
}

/** Sets an article that was read and painted, as a page does that asks for it after loading. */
async function measure(count, setting) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page(count) });
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType: type, body: readFileSync(`cdn${pathname}`, 'utf8') });
  });
  await tab.goto(`${ORIGIN}/`);
  await tab.waitForTimeout(300);
  await browser.startTracing(tab, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await tab.evaluate(async (asked) => {
    const body = document.querySelector('news-article-body');
    Object.assign(body, asked);
    await body.updateComplete;
    // Until the last of it is painted.
    await new Promise((resolve) => setTimeout(resolve, 200));
  }, setting);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  return read(traceEvents);
}

/** Milliseconds that the page's main thread itself has worked, from a trace, which counts in microseconds. */
function read(events) {
  const main = events.find(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const times = (names) =>
    events
      .filter(({ ph, pid, tid, name }) => ph === 'X' && pid === main.pid && tid === main.tid && names.includes(name))
      .map(({ tdur = 0 }) => tdur / 1000);
  const sum = (list) => list.reduce((all, time) => all + time, 0);
  const scripts = times(SCRIPTS);
  return { script: sum(scripts), all: sum(times(['RunTask'])), longest: Math.max(0, ...scripts) };
}
