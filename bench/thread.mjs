/* global document, performance, requestAnimationFrame, scrollTo */
// Measures <news-comments> with a thread of 2,000 comments in Chromium, while the page loads and a reader scrolls through it:
// the tasks, and the time of styles and layout compared with the plain list. Both alternate. Only CPU time of the page's main
// thread counts, so other load on the machine changes the result little. Fails if a limit is exceeded.
//
// `npm run bench thread -- '<attributes>' <rounds>`; by default, all attributes that the WordPress plugin sets, and 3 rounds.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/find-chromium.mjs';
import { serveFolder } from '../tools/serve-folder.mjs';

const COUNT = 2000;
/** In ms. Longer tasks block the page noticeably. */
const LONGEST_TASK = 50;
/** Of styles and layout, and of the task that moves all comments, compared with the plain list. */
const HIGHEST_RATIO = 1.3;
const [ATTRIBUTES = 'block-direction="auto" isolate collapse relative="P3650D"', ROUNDS = '3'] = process.argv.slice(2);

/** The trace events that tell what a task has done. */
const NAMED =
  /FunctionCall|UpdateLayoutTree|Layout$|Paint|GC|Evaluate|RunMicrotasks|HitTest|PrePaint|EventDispatch|FireTimer|IntersectionObs/;

/** A thread with branches of 1 to 5 levels, in the markup of wp_list_comments(). */
function thread() {
  let id = 0;
  const item = (depth) => {
    const number = ++id;
    const replies = [];
    for (let count = 0; depth < 5 && count < (number * 7) % 3 && id < COUNT; count++) replies.push(item(depth + 1));
    const text =
      number % 7
        ? 'تعليق طويل بعض الشيء عن لغة C++ في الخبر، كتبه @sara، وفيه رأي وسؤال.'
        : 'An English comment about the story, with a question.';
    return `<li id="comment-${number}" class="comment"><article id="div-comment-${number}" class="comment-body"><footer class="comment-meta">
      <div class="comment-author vcard"><b class="fn">قارئ ${number}</b> <span class="says">يقول:</span></div>
      <div class="comment-metadata"><a href="#comment-${number}"><time datetime="2026-11-${String(1 + (number % 27)).padStart(2, '0')}T10:30:00+03:00">23 نوفمبر 2026</time></a></div></footer>
      <div class="comment-content"><p>${text}</p></div>
      <div class="reply"><a class="comment-reply-link" href="?replytocom=${number}#respond" data-commentid="${number}">ردّ</a></div>
      </article>${replies.length ? `<ol class="children">${replies.join('')}</ol>` : ''}</li>`;
  };
  const items = [];
  while (id < COUNT) items.push(item(1));
  return `<ol class="comment-list">${items.join('')}</ol>`;
}

const page = (scripts) => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>خبر</title>
  <meta name="viewport" content="width=device-width"><h1>خبر</h1><p style="block-size: 150vh">نص</p>
  <news-comments ${ATTRIBUTES}>${thread()}</news-comments>${scripts}</html>`;

const { url, close } = await serveFolder(fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, ''));
const browser = await chromium.launch({ ...(await findChromium()), args: ['--no-sandbox', '--disable-gpu'] });

/**
 * Loads the page, waits until the thread is read, and scrolls through it. Times are those of the main thread in ms.
 *
 * @param {string} scripts
 * @param {boolean} [isMoved] whether a line is inserted before the list, which moves all comments
 */
async function measure(scripts, isMoved = false) {
  const tab = await browser.newPage({ locale: 'ar-EG' });
  const cdp = await tab.context().newCDPSession(tab);
  await tab.route('**/thread.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: page(scripts) }),
  );
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => {
    cdp.once('Tracing.tracingComplete', resolve);
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'blink',
        'blink.user_timing',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
      ],
    },
  });
  await tab.goto(`${url}/thread.html`);
  await tab.evaluate(() => performance.mark('parsed'));
  if (scripts) {
    await tab.waitForFunction(() => document.querySelectorAll('.news-comment-line').length > 3);
  }
  if (isMoved) await tab.evaluate(() => document.querySelector('ol').before('سطر'));
  await tab.evaluate(() => performance.mark('read'));
  await tab.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 20_000) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
  await cdp.send('Tracing.end');
  await complete;
  await tab.close();
  const { pid, tid, ts: parsed } = events.find(({ name }) => name === 'parsed');
  const ofPage = events.filter((event) => event.pid === pid && event.tid === tid && event.tdur);
  const sum = (...names) =>
    ofPage.filter(({ name }) => names.includes(name)).reduce((total, { tdur }) => total + tdur, 0) / 1000;
  const tasks = ofPage.filter(({ name }) => name === 'RunTask');
  const long = tasks.filter(({ ts, tdur }) => ts > parsed && tdur > LONGEST_TASK * 1000);
  return {
    layout: sum('Layout', 'UpdateLayoutTree'),
    thread: tasks.reduce((total, { tdur }) => total + tdur, 0) / 1000,
    longest: Math.max(...tasks.filter(({ ts }) => ts > parsed).map(({ tdur }) => tdur)) / 1000,
    long: long.map((task) => describe(task, ofPage, parsed)),
  };
}

/** What a task has done for more than 4 ms. */
function describe({ ts, dur, tdur }, events, parsed) {
  const parts = events.filter(
    (event) => event.ts >= ts && event.ts < ts + dur && event.tdur > 4000 && NAMED.test(event.name),
  );
  const names = parts.map(({ name, args, tdur: time }) =>
    [name, args?.data?.functionName, (time / 1000).toFixed(0)].filter(Boolean).join(' '),
  );
  return `${(tdur / 1000).toFixed(0)} ms, ${((ts - parsed) / 1000).toFixed(0)} ms after the page was parsed: ${names.join(', ')}`;
}

const median = (runs, key) => runs.map((run) => run[key]).sort((one, other) => one - other)[runs.length >> 1];

const script = '<script type="module" src="/cdn/news-elements.js"></script>';
const plain = [];
const moved = [];
const enhanced = [];
for (let round = 0; round < Number(ROUNDS); round++) {
  plain.push(await measure(''));
  moved.push(await measure('', true));
  enhanced.push(await measure(script));
}
await browser.close();
close();

console.log(`a thread of 2,000 comments, ${ATTRIBUTES}; medians of ${ROUNDS} loads`);
for (const [key, name] of Object.entries({
  layout: 'styles and layout',
  thread: 'main thread',
  longest: 'longest task',
})) {
  const [theirs, ours] = [plain, enhanced].map((runs) => median(runs, key));
  console.log(
    `${name}: ${theirs.toFixed(0)} ms plain, ${ours.toFixed(0)} ms with the element, ratio ${(ours / theirs).toFixed(2)}`,
  );
}
const moving = median(moved, 'longest');
console.log(`longest task of the plain list if a line is inserted before it: ${moving.toFixed(0)} ms`);
for (const { long } of enhanced)
  if (long.length) console.log(`tasks of more than ${LONGEST_TASK} ms:\n  ${long.join('\n  ')}`);

const ratio = median(enhanced, 'layout') / median(plain, 'layout');
const problems = [
  ratio > HIGHEST_RATIO && `Styles and layout take ${ratio.toFixed(2)} times as long as in the plain list.`,
  median(enhanced, 'longest') > Math.max(LONGEST_TASK, moving * HIGHEST_RATIO) &&
    `A task takes more than ${LONGEST_TASK} ms, and longer than the browser takes to move the plain list.`,
].filter(Boolean);
if (problems.length) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
