/* global document, performance, requestAnimationFrame, scrollTo */
// Measures <news-comments> with a thread of 2,000 comments in Chromium: the longest task, and the time of styles and layout
// compared with the plain list. Run `npm run build` first, then `npm run bench thread`.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/find-chromium.mjs';
import { serveFolder } from '../tools/serve-folder.mjs';

const COUNT = 2000;
/** In ms. Longer tasks block the page noticeably. */
const LONG = 50;
const ROUNDS = Number(process.argv[3] ?? 2);
const ATTRIBUTES = process.argv[2] ?? 'block-direction="auto" collapse relative="P3650D"';

/** A thread with branches of 1 to 5 levels, in the markup of wp_list_comments(). */
function thread() {
  let id = 0;
  const item = (depth) => {
    const number = ++id;
    const replies = [];
    for (let count = 0; depth < 5 && count < (number * 7) % 3 && id < COUNT; count++) replies.push(item(depth + 1));
    const text =
      number % 7
        ? 'تعليق طويل بعض الشيء عن الخبر، وفيه رأي وسؤال.'
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

/** Loads the page, waits until the thread is read, and scrolls through it. Times are those of the main thread in ms. */
async function measure(scripts) {
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
  const tasks = ofPage
    .filter(({ name, ts }) => /RunTask$/.test(name) && ts > parsed)
    .map((task) => ({ ...task, ms: task.tdur / 1000 }));
  const long = tasks
    .filter(({ ms }) => ms > LONG)
    .map(({ ts, dur, ms }) => {
      const inside = ofPage.filter(
        (event) =>
          event.ts >= ts &&
          event.ts < ts + dur &&
          event.tdur > 4000 &&
          /FunctionCall|UpdateLayoutTree|Layout$|Paint|GC|Evaluate|RunMicrotasks|HitTest|PrePaint|EventDispatch|FireTimer|IntersectionObs/.test(
            event.name,
          ),
      );
      return `${ms.toFixed(0)} ms at ${((ts - parsed) / 1000).toFixed(0)}: ${inside.map(({ name, tdur }) => `${name} ${(tdur / 1000).toFixed(0)}`).join(', ')}`;
    });
  return { layout: sum('Layout', 'UpdateLayoutTree'), long };
}

const script = '<script type="module" src="/cdn/news-elements.js"></script>';
for (let round = 0; round < ROUNDS; round++) {
  const plain = await measure('');
  const enhanced = await measure(script);
  console.log(
    `styles and layout: ${plain.layout.toFixed(0)} ms plain, ${enhanced.layout.toFixed(0)} ms with the element (${(enhanced.layout / plain.layout).toFixed(2)}x)`,
  );
  console.log(
    `plain, tasks of more than ${LONG} ms:\n  ${plain.long.join('\n  ')}\nwith the element:\n  ${enhanced.long.join('\n  ')}`,
  );
}
await browser.close();
close();
