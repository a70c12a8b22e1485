/* global customElements, dispatchEvent, Event, FocusEvent, InputEvent -- what runs in the page */
// Each element is added to a page, used and removed many times. Then as much is alive as before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commentFormHTML } from '../../dist/server.js';
import { countLiveObjects, watchTimers } from '../support/live-objects.mjs';
import { useServedPages } from './served-pages.mjs';

const ROUNDS = 200;
/** The first rounds load code and fill caches. */
const WARM_UP = 20;
/** In bytes for each round. A leaked element takes more than 10,000 bytes; the optimizing compiler allocates some. */
const MAX_GROWTH = 1500;

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><title>Leaks</title>
  <link rel="stylesheet" href="/cdn/news-elements.css"><script type="module" src="/cdn/news-elements.js"></script></head>
  <body><main></main><p id="text">${'كلمة '.repeat(500)}</p></body></html>`;

/**
 * One of each element with its optional features. `works` tells in the page whether it works, and `use` uses it.
 *
 * @type {Record<string, { html: string, works: (element: HTMLElement) => boolean, use: (element: HTMLElement) => void }>}
 */
const ELEMENTS = {
  'news-masthead': {
    html: `<news-masthead behavior="reveal" current="auto"><a slot="brand" href="/">المدار</a>
      <nav aria-label="الأقسام"><ul><li><a href="/">هنا</a></li><li><a href="/sport/">رياضة</a></li></ul></nav></news-masthead>`,
    works: (element) => element.querySelector('[aria-current]') && element.shadowRoot.querySelector('[part=toggle]'),
    use: (element) => {
      element.expanded = true;
      dispatchEvent(new Event('scroll'));
    },
  },
  'news-header': {
    html: `<news-header isolate relative reading-time-of="text"><h1>سعر C++ في السوق</h1>
      <time slot="published" datetime="${new Date().toISOString()}"></time></news-header>`,
    works: (element) => element.shadowRoot?.querySelector('[part=date]') && element.querySelector('bdi'),
    use: (element) => {
      element.querySelector('time').dateTime = '2026-01-01T09:30+03:00';
    },
  },
  'news-article-body': {
    html: `<news-article-body isolate block-direction="auto" lead-in="word"><p>نتعلّم لغة C++ اليوم.</p>
      <p>The minister said that the decision was final and that nothing would change before the summer.</p>
      <figure style="inline-size: 100px"><table><caption>جدول</caption><tr><td>${'عمودعريضجداً'.repeat(20)}</td></tr></table></figure>
      </news-article-body>`,
    works: (element) =>
      element.querySelector('bdi') &&
      element.querySelector('[dir=ltr]:not(bdi)') &&
      element.querySelector('[tabindex]'),
    use: (element) => element.append('حساب @name هنا'),
  },
  'news-comment-form': {
    html: `<news-comment-form>${commentFormHTML({ lang: 'ar', postId: '7', action: '/comments' })}</news-comment-form>`,
    works: (element) => {
      // The code is loaded when the reader comes.
      element.querySelector('textarea').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      return element.querySelector('form[novalidate] .news-comment-panel');
    },
    use: (element) => {
      const field = element.querySelector('textarea');
      field.value = 'تعليق';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  },
  'news-comments': {
    html: `<news-comments block-direction="auto" collapse load="more" live="60" relative="P3650D" isolate><ol>
      <li id="comment-2" class="comment"><b class="fn">سعد</b> <a href="#comment-2"><time datetime="2026-11-23T10:30+03:00">أمس</time></a>
        <div class="comment-content"><p>قرأت عن C++ اليوم.</p></div>
        <ol class="children"><li id="comment-3" class="comment"><b class="fn">Sam</b><div class="comment-content"><p>An English reply.</p></div></li></ol>
      </li></ol></news-comments>`,
    works: (element) => element.querySelector('[data-news-turned]') && element.querySelector('bdi'),
    use: (element) =>
      element
        .querySelector('ol')
        .insertAdjacentHTML('beforeend', '<li id="comment-4"><b class="fn">هند</b><p>نص</p></li>'),
  },
  'news-back-to-top': {
    html: '<news-back-to-top progress offer-return dock-above="text" after-screens="0"></news-back-to-top>',
    works: (element) => element.shadowRoot.querySelector('[part=progress]'),
    use: (element) => element.shadowRoot.querySelector('a').click(),
  },
};

const pages = useServedPages(() => PAGE);

/** Adds, uses and removes an element in the page. */
async function runRounds(page, { html, works, use }, count) {
  await page.evaluate(
    `(async () => {
      const works = ${works};
      const use = ${use};
      for (let round = 0; round < ${count}; round++) {
        const main = document.querySelector('main');
        main.innerHTML = ${JSON.stringify(html)};
        const end = performance.now() + 20_000;
        while (!works(main.firstElementChild)) {
          if (performance.now() > end) throw new Error('The element does not work: ' + main.innerHTML);
          await new Promise((resolve) => setTimeout(resolve));
        }
        use(main.firstElementChild);
        await main.firstElementChild.updateComplete;
        await new Promise(requestAnimationFrame);
        main.replaceChildren();
      }
      await new Promise((resolve) => requestIdleCallback(resolve));
      scrollTo(0, 0);
    })()`,
  );
}

/** The size of the used heap after garbage collection, in bytes. */
async function heapSize(page) {
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

for (const [tag, element] of Object.entries(ELEMENTS)) {
  test(`<${tag}> leaves nothing alive when it was used and removed ${ROUNDS} times`, async (t) => {
    const page = await pages.browser.newPage();
    await watchTimers(page);
    await page.goto(pages.url);
    await page.waitForFunction((name) => customElements.get(name), tag);
    await runRounds(page, element, WARM_UP);
    const [objectsBefore, sizeBefore] = [await countLiveObjects(page), await heapSize(page)];
    await runRounds(page, element, ROUNDS);
    const [objects, size] = [await countLiveObjects(page), await heapSize(page)];
    const growth = Math.round((size - sizeBefore) / ROUNDS);
    t.diagnostic(`${JSON.stringify(objects)}; the heap grew by ${growth} bytes a round`);
    assert.deepEqual(objects, objectsBefore);
    assert.equal(objects[tag], 0);
    assert.ok(growth < MAX_GROWTH, `The heap grew by ${growth} bytes a round.`);
    await page.close();
  });
}
