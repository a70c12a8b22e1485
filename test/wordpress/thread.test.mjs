/* global document -- what runs in the page */
// The comment thread on a real WordPress: its markup in classic and block themes, pages of comments in both orders, and
// comments that the address leads to.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { installThemes } from './install.mjs';
import { postComment } from './post-comment.mjs';
import { setVisits } from './stage.mjs';
import { ELEMENTS_HEAD } from './wordpress.mjs';

/** Folders of themes. The test's own theme is a classic one, without a folder here. */
const THEMES = {
  'a classic theme': '',
  ...Object.fromEntries(
    ['twentytwentythree', 'twentytwentyfour', 'twentytwentyfive'].map((name) => [name, join(installThemes(), name)]),
  ),
};
const PAGED = {
  page_comments: '1',
  comments_per_page: 2,
  thread_comments: 1,
  thread_comments_depth: 5,
  show_avatars: 0,
};

describe('a comment thread on WordPress', () => {
  const visits = setVisits({ viewport: { width: 1024, height: 700 } });
  let wordpress, visitor;

  before(() => ({ wordpress, visitor } = visits));

  /** Resets the site and stores comments, the odd ones with a reply. Resolves to the ids of those on the first level. */
  async function reset(settings, count = 6) {
    wordpress.reset({ head: ELEMENTS_HEAD, ...settings });
    const ids = [];
    for (let i = 1; i <= count; i++) {
      ids.push(await store(`تعليق ${i}.`));
      if (i % 2) await store(`ردّ على ${i}.`, ids.at(-1));
    }
    return ids;
  }

  async function store(comment, parent = 0) {
    await postComment(wordpress.url, { comment_post_ID: wordpress.posts.open, comment_parent: parent, comment });
    return (await wordpress.comments()).find(({ content }) => content === comment).id;
  }

  const isReady = () => visitor.until(() => document.querySelector('news-comments [role=status]'));

  /** The comments of the page in their order, each with the one that it is in. */
  const outline = () =>
    visitor.page.evaluate(() =>
      Array.from(document.querySelectorAll('news-comments li[id^=comment-]'), ({ id, parentElement }) =>
        [id, parentElement.closest('li')?.id].filter(Boolean).join(' in '),
      ),
    );

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`links replies to what they answer and counts them: ${name}`, async () => {
      const head = `${ELEMENTS_HEAD}<style>body::before { content: ''; display: block; height: 150vh }</style>`;
      const ids = await reset({ theme, head, thread: 'collapse relative', options: { show_avatars: 0 } });
      await visitor.open(`${wordpress.url}/open/`);
      await visitor.until(() => document.querySelectorAll('.news-comment-line, .news-comment-toggle').length === 6);
      const links = await visitor.page
        .locator('.news-comment-line a')
        .evaluateAll((found) => found.map(({ hash, textContent }) => [hash, textContent]));
      const parents = ids.filter((_, i) => i % 2 === 0);
      assert.deepEqual(
        links,
        parents.map((id) => [`#comment-${id}`, 'ردّاً على ليلى']),
      );
      assert.deepEqual(await visitor.page.locator('.news-comment-toggle').allTextContents(), Array(3).fill('ردّ واحد'));
      const dates = await visitor.page.locator('news-comments time').allTextContents();
      assert.deepEqual([...new Set(dates.map((date) => date.trim()))], ['الآن']);
      assert.equal(
        await visitor.page.locator('news-comments time').locator('xpath=ancestor::a | descendant::a').count(),
        dates.length,
      );
    });

    for (const order of ['asc', 'desc']) {
      it(`loads all pages in place, in their order, and keeps the address: ${name}, ${order}`, async () => {
        await reset({ theme, thread: '', options: { comment_order: order, show_avatars: 0 } });
        await visitor.open(`${wordpress.url}/open/`);
        const whole = await outline();
        assert.equal(whole.length, 9);
        await reset({
          theme,
          thread: 'load="more"',
          options: { ...PAGED, comment_order: order, default_comments_page: 'newest' },
        });
        await visitor.open(`${wordpress.url}/open/`);
        await isReady();
        assert.equal((await outline()).length, 3);
        for (const count of [6, 9]) {
          await visitor.page
            .locator('news-comments')
            .locator('a.prev, a.wp-block-comments-pagination-previous')
            .click();
          await visitor.until(
            (wanted) => document.querySelectorAll('news-comments li[id^=comment-]').length === wanted,
            count,
          );
        }
        assert.deepEqual(await outline(), whole);
        assert.equal(visitor.page.url(), `${wordpress.url}/open/`);
        assert.equal(
          await visitor.page
            .locator('news-comments')
            .locator('a.prev:visible, a.wp-block-comments-pagination-previous:visible')
            .count(),
          0,
        );
      });
    }
  }

  it('keeps what the reader sees in its place when older comments are inserted above', async () => {
    await reset({ thread: 'load="more"', options: PAGED });
    await visitor.open(`${wordpress.url}/open/`);
    await isReady();
    const top = () =>
      visitor.page.evaluate(() => document.querySelector('news-comments a.prev').getBoundingClientRect().top);
    await visitor.page.locator('news-comments a.prev').scrollIntoViewIfNeeded();
    const before = await top();
    await visitor.page.locator('news-comments a.prev').click();
    await visitor.until(() => document.querySelectorAll('news-comments li[id^=comment-]').length === 6);
    assert.ok(Math.abs((await top()) - before) < 2, `${before} ${await top()}`);
  });

  it('inserts what has moved across the border of the pages meanwhile', async () => {
    const ids = await reset({ thread: 'load="more"', options: PAGED });
    await wordpress.changeComment(ids[0], { comment_approved: '0' });
    await visitor.open(`${wordpress.url}/open/`);
    await isReady();
    // The first comment is approved after the page was printed: one more comment is on the page before the last.
    await wordpress.changeComment(ids[0], { comment_approved: '1' });
    for (;;) {
      const link = visitor.page.locator('news-comments a.prev:visible');
      if (!(await link.count())) break;
      const before = (await outline()).length;
      await link.click();
      await visitor.until(
        (count) => document.querySelectorAll('news-comments li[id^=comment-]').length > count,
        before,
      );
    }
    const shown = await outline();
    for (const id of ids) assert.ok(shown.includes(`comment-${id}`), `comment-${id} is missing`);
    assert.equal(new Set(shown).size, shown.length);
  });

  it('shows a comment of another page that the address leads to', async () => {
    const [first] = await reset({ thread: 'load="more"', options: PAGED });
    await visitor.open(`${wordpress.url}/open/#comment-${first}`);
    await visitor.isAt(`comment-${first}`);
    const top = await visitor.page
      .locator(`#comment-${first}`)
      .evaluate((comment) => comment.getBoundingClientRect().top);
    assert.ok(Math.abs(top) < 2, `It is at ${top}.`);
  });

  it('shows one of 2,000 comments that the address leads to, and updates those near it only', async () => {
    await reset({ thread: 'collapse block-direction="auto" relative="P3650D"', options: { show_avatars: 0 } }, 0);
    const first = await wordpress.addComments(wordpress.posts.open, 2000);
    const id = first + 999;
    await visitor.open(`${wordpress.url}/open/#comment-${id}`);
    // Lines are added out of view.
    await visitor.until((at) => document.querySelector(`#${at} .news-comment-line`), `comment-${id - 5}`);
    const top = () => visitor.page.locator(`#comment-${id}`).evaluate((comment) => comment.getBoundingClientRect().top);
    assert.ok(Math.abs(await top()) < 2, `It is at ${await top()}.`);
    assert.equal((await outline()).length, 2000);
    const lines = await visitor.page.locator('.news-comment-line').count();
    assert.ok(lines < 200, `${lines} of 1,600 replies have a line.`);
    const last = first + 1999;
    await visitor.page.evaluate((at) => document.querySelector('news-comments').reveal(at), last);
    await visitor.isAt(`comment-${last}`);
    await visitor.until((at) => document.querySelector(`#${at} .news-comment-line`), `comment-${last - 10}`);
  });

  it('resolves to null for a comment that no page has', async () => {
    await reset({ thread: '', options: PAGED });
    await visitor.open(`${wordpress.url}/open/`);
    await visitor.page.waitForFunction(() => 'reveal' in document.querySelector('news-comments'));
    assert.equal(await visitor.page.evaluate(() => document.querySelector('news-comments').reveal(99999)), null);
    assert.equal((await outline()).length, 9);
  });

  it('follows the link if the page cannot be loaded', async () => {
    await reset({ thread: 'load="more"', options: PAGED });
    await visitor.open(`${wordpress.url}/open/`);
    await isReady();
    await visitor.page.evaluate(() => {
      globalThis.fetch = () => Promise.reject(new TypeError());
    });
    await visitor.page.locator('news-comments a.prev').click();
    await visitor.page.waitForURL(/comment-page-2/);
  });
});
