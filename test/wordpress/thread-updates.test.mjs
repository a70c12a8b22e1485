/* global document, location, Event -- what runs in the page */
// The comment thread on a real WordPress while comments are written, approved and removed: `live` by the page and by the REST
// API, sorting links, and comments that the reader has just sent.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { installThemes } from './install.mjs';
import { postComment } from './post-comment.mjs';
import { setVisits } from './stage.mjs';
import { ELEMENTS_HEAD } from './wordpress.mjs';

const PAGED = {
  page_comments: '1',
  comments_per_page: 2,
  thread_comments: 1,
  thread_comments_depth: 5,
  show_avatars: 0,
};
const REST_HEAD = `${ELEMENTS_HEAD}<script type="module">await customElements.whenDefined('news-comments');
  document.querySelector('news-comments').backend = 'wordpress-rest';</script>`;

describe('a comment thread on WordPress that changes', () => {
  const visits = setVisits({ viewport: { width: 1024, height: 700 } });
  let wordpress, visitor;

  before(() => ({ wordpress, visitor } = visits));

  async function store(comment, parent = 0) {
    await postComment(wordpress.url, { comment_post_ID: wordpress.posts.open, comment_parent: parent, comment });
    return (await wordpress.comments()).find(({ content }) => content === comment).id;
  }

  /** Resets the site and stores comments. Resolves to their ids. */
  async function reset(settings, count = 4) {
    wordpress.reset({ head: ELEMENTS_HEAD, ...settings, options: { show_avatars: 0, ...settings.options } });
    const ids = [];
    for (let i = 1; i <= count; i++) ids.push(await store(`تعليق ${i}.`));
    return ids;
  }

  const outline = () =>
    visitor.page.evaluate(() =>
      Array.from(document.querySelectorAll('news-comments [id^=comment-]'), ({ id }) => Number(id.slice(8))),
    );
  const comesToThread = async () => {
    await visitor.open(`${wordpress.url}/open/`);
    await visitor.page.locator('news-comments').scrollIntoViewIfNeeded();
    await visitor.until(() => document.querySelector('news-comments [role=status]'));
  };
  /** An hour has 60 minutes also for tests: the timer of the page runs what is due when the page becomes visible. */
  const pass = (seconds) =>
    visitor.page.evaluate((milliseconds) => {
      const { now } = Date;
      Date.now = () => now.call(Date) + milliseconds;
      document.dispatchEvent(new Event('visibilitychange'));
    }, seconds * 1000);
  const offer = () => visitor.page.locator('.news-comment-new');

  for (const [name, theme] of [
    ['a classic theme', ''],
    ['a block theme', join(installThemes(), 'twentytwentyfive')],
  ]) {
    it(`offers comments that were written meanwhile, and inserts them in their places: ${name}`, async () => {
      const ids = await reset({ theme, thread: 'live="60"' });
      await comesToThread();
      const reply = await store('ردّ جديد.', ids[1]);
      const last = await store('تعليق جديد.');
      await offer().filter({ hasText: 'تعليقان جديدان' }).click();
      assert.deepEqual(await outline(), [ids[0], ids[1], reply, ids[2], ids[3], last]);
      await visitor.isAt(`comment-${reply}`);
      assert.equal(await offer().count(), 0);
    });

    it(`offers what an editor approves, and marks what an editor removes: ${name}`, async () => {
      const ids = await reset({ theme, thread: 'live="60"' });
      await wordpress.changeComment(ids[1], { comment_approved: '0' });
      await comesToThread();
      await wordpress.changeComment(ids[1], { comment_approved: '1' });
      await wordpress.changeComment(ids[2], { comment_approved: 'trash' });
      await offer().filter({ hasText: 'تعليق جديد' }).click();
      assert.deepEqual(await outline(), ids);
      const marked = () =>
        Array.from(document.querySelectorAll('[data-news-removed]'), (text) => text.closest('[id^=comment-]').id);
      await visitor.until(() => document.querySelector('[data-news-removed]'));
      assert.deepEqual(await visitor.page.evaluate(marked), [`comment-${ids[2]}`]);
    });
  }

  it('reads new comments by the REST API, in the shape of those that are here, without pings and notes', async () => {
    const ids = await reset({ thread: 'live="60" block-direction="auto"', head: REST_HEAD, form: 'wrapped' });
    await comesToThread();
    const ping = await store('إشارة.');
    const note = await store('ملاحظة محرر.');
    await wordpress.changeComment(ping, { comment_type: 'pingback' });
    await wordpress.changeComment(note, { comment_type: 'note' });
    const reply = await store('ردّ <b>جديد</b>.', ids[0]);
    const requests = [];
    visitor.page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await offer().filter({ hasText: 'تعليق جديد' }).click();
    assert.deepEqual(await outline(), [ids[0], reply, ...ids.slice(1)]);
    assert.equal(
      await visitor.page.locator(`#comment-${reply} .comment-content`).innerHTML(),
      '<p>ردّ <b>جديد</b>.</p>\n',
    );
    assert.equal(await visitor.page.locator(`#comment-${reply} .fn`).textContent(), 'ليلى');
    const link = visitor.page.locator(`#comment-${reply} .comment-reply-link`);
    assert.match(await link.getAttribute('href'), new RegExp(`replytocom=${reply}#respond$`));
    assert.ok(
      requests.every((path) => /^\/(?:wp-json|static)\//.test(path)),
      requests.join(),
    );
  });

  it('marks what an editor has removed by the REST API', async () => {
    const ids = await reset({ thread: 'live="60"', head: REST_HEAD, form: 'wrapped' });
    await comesToThread();
    await wordpress.changeComment(ids[1], { comment_approved: 'spam' });
    await visitor.until((id) => document.querySelector(`#comment-${id} [data-news-removed]`), ids[1]);
    assert.equal(await visitor.page.locator('[data-news-removed]').count(), 1);
  });

  it('reads the page if the REST API is closed to guests', async () => {
    const ids = await reset({ thread: 'live="60"', head: REST_HEAD, form: 'wrapped', plugins: ['closed-rest'] });
    await comesToThread();
    const last = await store('تعليق جديد.');
    await offer().filter({ hasText: 'تعليق جديد' }).click();
    assert.deepEqual(await outline(), [...ids, last]);
  });

  it('asks again after the interval, and not before', async () => {
    const ids = await reset({ thread: 'live="60"' });
    await comesToThread();
    await store('أول.');
    await offer().filter({ hasText: 'تعليق جديد' }).waitFor();
    await store('ثانٍ.');
    await pass(61);
    await offer().filter({ hasText: 'تعليقان جديدان' }).click();
    assert.equal((await outline()).length, ids.length + 2);
  });

  it('shows another order in place, with its pages, and keeps the reply that is being written', async () => {
    const ids = await reset({
      thread: 'load="more"',
      options: { ...PAGED, default_comments_page: 'newest' },
      plugins: ['sort-links'],
    });
    await comesToThread();
    assert.deepEqual(await outline(), ids.slice(2));
    await visitor.page.locator(`#comment-${ids[2]} .comment-reply-link`).click();
    await visitor.text.fill('ردّ لم يكتمل.');
    await visitor.page.locator('.sort-desc').click();
    await visitor.until(() => document.querySelector('.sort-desc').ariaCurrent === 'true');
    assert.deepEqual(await outline(), [ids[3], ids[2]]);
    assert.equal(await visitor.text.inputValue(), 'ردّ لم يكتمل.');
    assert.equal(new URL(visitor.page.url()).search, '?comment_order=desc');
    assert.equal(await visitor.page.evaluate(() => document.activeElement.className), 'sort-desc');
    await visitor.page.locator('news-comments a.prev').click();
    await visitor.until(() => document.querySelectorAll('news-comments [id^=comment-]').length === 4);
    assert.deepEqual(await outline(), [...ids].reverse());
    await visitor.page.reload();
    assert.deepEqual(await outline(), [ids[3], ids[2]]);
  });

  it('follows a sorting link that cannot be loaded', async () => {
    const ids = await reset({ thread: 'load="more"', plugins: ['sort-links'] });
    await comesToThread();
    await visitor.page.evaluate(() => {
      globalThis.fetch = () => Promise.reject(new TypeError());
    });
    await visitor.page.locator('.sort-desc').click();
    await visitor.page.waitForURL(/comment_order=desc/);
    assert.deepEqual(await outline(), [...ids].reverse());
  });

  for (const [moderation, shown, status] of [
    ['none', 'a comment that was sent', 'published'],
    ['all', 'a held comment, to its author,', 'held'],
  ]) {
    it(`shows ${shown} on the next page of comments, which is loaded`, async () => {
      const settings = {
        form: 'wrapped',
        thread: 'load="more"',
        options: { ...PAGED, default_comments_page: 'oldest' },
        moderation,
      };
      // The pages have two comments each: the one that is sent becomes the second of the second page.
      const ids = await reset(settings, 3);
      // WordPress counts the comments of earlier seconds to find the page of one, so that those of one second have a wrong page.
      const dated = {
        comment_approved: '1',
        comment_date: '2026-01-01 10:00:00',
        comment_date_gmt: '2026-01-01 10:00:00',
      };
      for (const id of ids) await wordpress.changeComment(id, dated);
      await visitor.open(`${wordpress.url}/open/`);
      assert.deepEqual(await outline(), ids.slice(0, 2));
      // A reader takes longer to write than the code of the thread to load.
      await visitor.until(() => document.querySelector('news-comments [role=status]'));
      await visitor.type({ comment: 'أُرسل الآن.' });
      await visitor.begin();
      await visitor.send();
      await visitor.until(() => document.querySelectorAll('news-comments [id^=comment-]').length === 4);
      const sent = (await wordpress.comments()).find(({ content }) => content === 'أُرسل الآن.');
      assert.equal(sent.status, status);
      assert.deepEqual(await outline(), [...ids, sent.id]);
      const isMarked = await visitor.page.locator(`#comment-${sent.id} .comment-awaiting-moderation`).count();
      assert.equal(isMarked, status === 'held' ? 1 : 0);
      assert.equal(await visitor.page.evaluate(() => location.pathname), '/open/');
    });
  }
});
