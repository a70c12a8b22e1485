/* global scrollTo -- used in functions that run in the page */
// A page with a thread of comments and its form, in each of the states that a reader can meet.
import { commentFormHTML } from '../../dist/server.js';

const DATE = '2026-11-23T10:30:00+03:00';

/** A comment in the markup of wp_list_comments(). */
const comment = (id, author, text, { replies = '', note = '' } = {}) => `
  <li id="comment-${id}" class="comment"><article id="div-comment-${id}" class="comment-body">
    <footer class="comment-meta">
      <div class="comment-author vcard"><b class="fn">${author}</b> <span class="says">يقول:</span></div>
      <div class="comment-metadata"><a href="#comment-${id}"><time datetime="${DATE}">23 نوفمبر 2026</time></a></div>
      ${note && `<em class="comment-awaiting-moderation">${note}</em>`}
    </footer>
    <div class="comment-content"><p>${text}</p></div>
    <div class="reply"><a rel="nofollow" class="comment-reply-link" href="?replytocom=${id}#respond" data-commentid="${id}"
      data-postid="1" data-belowelement="div-comment-${id}" data-respondelement="respond" aria-label="ردّ على ${author}">ردّ</a></div>
  </article>${replies && `<ol class="children">${replies}</ol>`}</li>`;

const HELD = 'تعليقك في انتظار المراجعة. هذه معاينة، وسيظهر تعليقك بعد الموافقة عليه.';

const OMAR = comment(15, 'عمر', 'شكراً على التوضيح.');
const branch = (lastReply) =>
  comment(12, 'سعد القحطاني', 'هل ذُكرت كلفة تشغيل نموذج DeepSeek-V3؟', {
    replies:
      comment(13, 'Layla Mansour (Cairo)', 'Yes, in the last paragraph: about $5.6 million.', {
        replies: comment(16, 'هند', 'iPhone رائع جداً، لكن المقارنة تحتاج إلى قراءة التقرير كاملاً.', {
          replies: comment(18, '@omar_k', 'أتفق.'),
        }),
      }) + lastReply,
  });
const KARIM = comment(14, 'كريم', 'أوضح ما كُتب عن الموضوع حتى الآن.');
const MINE = comment(19, 'ليلى', 'تعليق لم يُنشر بعد.', { note: HELD });
const REPLY_TO_KARIM = comment(20, 'نوال', 'أوافق.');

/** The comments of the last page, which the reader opens. */
const COMMENTS = branch(OMAR) + KARIM + MINE;
/** The same page after two comments were written. */
const WITH_NEW =
  branch(OMAR) +
  comment(14, 'كريم', 'أوضح ما كُتب عن الموضوع حتى الآن.', { replies: REPLY_TO_KARIM }) +
  MINE +
  comment(21, 'Adam', 'Is there an update?');
/** The same page after an editor has removed a reply. */
const WITHOUT_OMAR = branch('') + KARIM + MINE;
/** The same comments, with the newest first. */
const NEWEST_FIRST = MINE + KARIM + branch(OMAR);

/** The comments of the page before it. */
const OLDER = comment(8, 'نورة', 'أول من علّق.') + comment(9, 'سامي', 'والثاني.');

const pageWith = (comments, pagination = '', sorting = '') => `<!doctype html>
  <html lang="ar" dir="rtl">
    <head>
      <title>خبر</title>
      <meta name="viewport" content="width=device-width">
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/cdn/news-elements.css">
      <link rel="stylesheet" href="/cdn/news-elements.comments.css">
      <script type="module" src="/cdn/news-elements.js"></script>
      <style>html { color-scheme: light dark } body { background: Canvas }</style>
    </head>
    <body>
      <main>
        <h1>خبر</h1>
        <p style="block-size: 150vh">نص الخبر.</p>
        <section id="comments" aria-labelledby="comments-title">
          <h2 id="comments-title">التعليقات</h2>
          <news-comments block-direction="auto" collapse load="more">${sorting}
            <ol class="comment-list">${comments}</ol>${pagination}
          </news-comments>
          <news-comment-form backend="json">
            ${commentFormHTML({ lang: 'ar', postId: 1, action: '/comments' })}
          </news-comment-form>
        </section>
        <p style="block-size: 200vh">نهاية الصفحة.</p>
      </main>
    </body>
  </html>`;

const PAGINATION = `<nav class="navigation comments-pagination" aria-label="صفحات التعليقات">
  <a class="prev page-numbers" href="/comment-page-1/">تعليقات أقدم</a></nav>`;

/** Links that sort the comments, of which one is current. */
const sortLinks = (order) => `<ul data-news-sort>
  <li><a href="?order=asc"${order === 'asc' ? ' aria-current="true"' : ''}>الأقدم أولاً</a></li>
  <li><a href="?order=desc"${order === 'desc' ? ' aria-current="true"' : ''}>الأحدث أولاً</a></li></ul>`;

const htmlResponse = (body) => ({ contentType: 'text/html; charset=utf-8', body });

/** A click, after the screen reader or another tool was started. */
const click = (selector) => async (page) => {
  await page.locator(selector).first().click();
};

/**
 * The states. `act` brings the page into the state, and `shows` is a selector of what is then shown. `isSortable`: whether the
 * page has links that sort the comments.
 *
 * @type {Record<string, { act?: (page: import('playwright-core').Page) => Promise<void>, shows: string, isSortable?: boolean }>}
 */
export const THREAD_STATES = {
  thread: { shows: 'news-comments' },
  'thread.collapsed': { act: click('#comment-13 > .news-comment-toggle'), shows: '[aria-expanded=false]' },
  'thread.way-back': { act: click('#comment-16 .news-comment-line a'), shows: '[data-return]' },
  'thread.more': { act: click('a.prev'), shows: '#comment-8' },
  'thread.load-failed': { act: loadWithoutConnection, shows: 'news-comments > [role=status]:not(:empty)' },
  'thread.new': { act: look(WITH_NEW, '#comment-12'), shows: '.news-comment-new' },
  'thread.new-inserted': {
    act: async (page) => {
      await look(WITH_NEW, '#comment-12')(page);
      await page.locator('.news-comment-new').click();
    },
    shows: '#comment-21',
  },
  'thread.removed-in-view': { act: look(WITHOUT_OMAR, '#comment-15'), shows: '[data-news-removed]:not([hidden])' },
  'thread.removed': { act: look(WITHOUT_OMAR, 'h1'), shows: '.news-comment-removed' },
  'thread.sorted': {
    act: async (page) => {
      await page.route(/\?order=desc$/, (route) =>
        route.fulfill(htmlResponse(pageWith(NEWEST_FIRST, PAGINATION, sortLinks('desc')))),
      );
      await page.getByRole('link', { name: 'الأحدث أولاً' }).click();
    },
    shows: '#comment-14 ~ #comment-12',
    isSortable: true,
  },
  'thread.waiting': { act: sendWithoutConnection, shows: '.news-comment-waiting' },
};

/**
 * Switches `live` on, while the reader is at an element, and answers with other comments.
 *
 * @param {string} comments
 * @param {string} place a selector
 */
function look(comments, place) {
  return async (page) => {
    await page.locator(place).evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.route('**/a-page', (route) => route.fulfill(htmlResponse(pageWith(comments, PAGINATION))));
    await page.locator('news-comments').evaluate((thread) => thread.setAttribute('live', '60'));
  };
}

/** Follows the link to older comments, which can neither be loaded nor opened. */
async function loadWithoutConnection(page) {
  await page.route('**/comment-page-1/', (route) =>
    // With this status, the browser stays on the page.
    route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort(),
  );
  await page.locator('a.prev').click();
  await page.getByText('تعذّر تحميل التعليقات هنا.').waitFor({ state: 'attached' });
}

/** Sends a reply, which then waits in its place. */
async function sendWithoutConnection(page) {
  await page.locator('#comment-12 > article .comment-reply-link').click();
  const form = page.locator('form.comment-form');
  await page.locator('form[novalidate]').waitFor();
  await form.getByRole('textbox', { name: 'التعليق' }).fill('قرأتُ عن DeepSeek-V3 من قبل.');
  await form.getByLabel('الاسم').first().fill('ليلى');
  await form.getByLabel('البريد الإلكتروني').first().fill('layla@example.com');
  await page.keyboard.press('Control+Enter');
  await page.locator('.news-comment-outbox li').waitFor();
  // A waiting comment is inserted when its place is out of view.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/**
 * Opens the page and brings its thread into a state.
 *
 * @param {ReturnType<import('./docs-page.mjs').useSite>} site
 * @param {keyof typeof THREAD_STATES} state
 * @param {object} [options] those of `site.open()`, and `beforeActing`, which gets the page before its thread changes
 */
export async function openThreadState(site, state, { beforeActing, ...options } = {}) {
  const { act, shows, isSortable } = THREAD_STATES[state];
  const page = await site.open(pageWith(COMMENTS, PAGINATION, isSortable ? sortLinks('asc') : ''), {
    ...options,
    routes: {
      ...options.routes,
      '**/comment-page-1/': htmlResponse(pageWith(OLDER)),
      '**/comments': (route) => route.abort(),
    },
  });
  // What needs space is added out of view: the page is at its top.
  // The code is loaded when the browser is idle, which it seldom is on a busy machine.
  await page.locator('#comment-18 .news-comment-line').waitFor({ state: 'attached', timeout: 30_000 });
  await page.locator('.news-comment-toggle').nth(2).waitFor({ state: 'attached' });
  await beforeActing?.(page);
  await act?.(page);
  await page.locator(shows).first().waitFor({ state: 'attached' });
  return page;
}
