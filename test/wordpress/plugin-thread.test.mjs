/* global document, PerformanceObserver, requestAnimationFrame, scrollBy, innerHeight -- what runs in the page */
// The thread of comments through the plugin: in a classic theme and in block themes, with scripts and without.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Admin } from './admin.mjs';
import { ACTIVE, INACTIVE, themes } from './plugin.mjs';
import { postComment, TYPED } from './post-comment.mjs';
import { assertSamePage } from './same-page.mjs';
import { SENTENCES } from './sentences.mjs';
import { setVisits } from './stage.mjs';

const WIDTHS = [360, 1280];
/** Pixels that rounding may make. */
const TOLERANCE = 1;
/**
 * What is compared of the form. Its text has a size and a line height of its own: heights change, labels fill their lines, and
 * a box to check is as large as a letter.
 */
const FORM = ['', 'h3', 'form', 'p', 'textarea', 'input:not([type=checkbox], [type=hidden])']
  .map((part) => `#respond ${part}`)
  .join();
/** One comment of the first level on a page. */
const PAGED = { page_comments: '1', comments_per_page: 1, default_comments_page: 'newest', comment_order: 'asc' };

describe('the thread of comments with the plugin', () => {
  const visits = setVisits({ viewport: { width: 1280, height: 800 } });
  const { 'Twenty Twenty-One': classic, 'Twenty Twenty-Three': three, 'Twenty Twenty-Five': five } = themes();
  const THEMES = { 'Twenty Twenty-One': classic, 'Twenty Twenty-Three': three, 'Twenty Twenty-Five': five };
  let wordpress, visitor;

  before(() => ({ wordpress, visitor } = visits));

  const reset = (settings) =>
    wordpress.reset({ ...ACTIVE, ...settings, options: { show_avatars: 0, ...settings.options } });
  const load = async (path) => (await fetch(wordpress.url + path)).text();

  async function open(settings, path = '/threaded/') {
    reset(settings);
    await visitor.open(wordpress.url + path);
  }

  async function save(settings, changes) {
    reset(settings);
    await (await Admin.logIn(wordpress.url)).saveSettings('matn', 'matn', changes);
  }

  /** The reader comes to the comments, and the element is at work. */
  async function isReady() {
    await visitor.page.locator('news-comments').scrollIntoViewIfNeeded();
    await visitor.until(() => document.querySelector('news-comments > [role=status]'));
  }

  const ids = () =>
    visitor.page
      .locator('news-comments [id^=comment-]')
      .evaluateAll((all) => all.map(({ id }) => id).filter((id) => /^comment-\d+$/.test(id)));
  const older = () =>
    visitor.page.locator('news-comments').locator('a.prev, a.wp-block-comments-pagination-previous').first();

  for (const [name, theme] of Object.entries(THEMES)) {
    describe(name, () => {
      it('keeps the position and size of everything in the comments area without scripts', async () => {
        const reader = await visits.come({ javaScriptEnabled: false });
        const positions = async (settings) => {
          reset({ theme, ...settings, options: PAGED });
          await reader.page.goto(`${wordpress.url}/threaded/`);
          const byWidth = {};
          for (const width of WIDTHS) {
            await reader.page.setViewportSize({ width, height: 900 });
            byWidth[width] = await reader.page.evaluate(positionsOf, FORM);
          }
          return byWidth;
        };
        const expected = await positions(INACTIVE);
        const actual = await positions(ACTIVE);
        assert.equal(await reader.page.locator('news-comments news-comment-form').count(), 1);
        for (const width of WIDTHS)
          for (const [part, sides] of Object.entries({ thread: ['left', 'size', 'top'], form: ['left', 'size'] })) {
            const [boxes, before] = [actual, expected].map((all) => all[width][part]);
            assert.ok(before.length > 10);
            assert.deepEqual(
              boxes.map(({ element }) => element),
              before.map(({ element }) => element),
            );
            for (const [index, box] of boxes.entries())
              for (const side of sides) {
                const distance = Math.abs(box[side] - before[index][side]);
                assert.ok(distance <= TOLERANCE, `${side} of ${box.element} at ${width}: ${distance}`);
              }
          }
        await reader.close();
      });

      it('moves nothing that is visible when scripts arrive and while the reader scrolls', async () => {
        await save({ theme }, { 'matn[collapse]': '1' });
        const reader = await visits.come({ viewport: { width: 1280, height: 400 } });
        await reader.page.addInitScript(() => {
          globalThis.shifts = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              globalThis.shifts.push([
                entry.value,
                ...entry.sources.map(({ node }) => node?.className ?? node?.localName),
              ]);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        // Fonts of the theme that arrive late move text in any page.
        await reader.page.route('**/*.woff2', (route) => route.abort());
        await reader.page.goto(`${wordpress.url}/threaded/`);
        await reader.until(() => document.querySelector('news-comments .news-comment-toggle'));
        const last = () =>
          innerHeight + document.scrollingElement.scrollTop >= document.scrollingElement.scrollHeight - 1;
        while (!(await reader.page.evaluate(last)))
          await reader.page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }));
        await reader.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
        assert.deepEqual(await reader.page.evaluate(() => globalThis.shifts), []);
        await reader.close();
      });

      it('links a reply to the comment that it answers, and places a new reply in the thread', async () => {
        const { first, reply, second } = wordpress.threads;
        // The line takes space, so it is inserted only while its place is out of view: below a small window, before the reader scrolls.
        await visitor.page.setViewportSize({ width: 1280, height: 400 });
        await open({ theme });
        await visitor.page.locator(`#comment-${reply} .news-comment-line a[href="#comment-${first}"]`).waitFor();
        await visitor.page.setViewportSize({ width: 1280, height: 800 });
        await visitor.page.locator(`#comment-${second} .comment-reply-link`).first().click();
        await visitor.type();
        await visitor.send();
        await visitor.reads(SENTENCES.published);
        const [stored] = await wordpress.comments();
        assert.deepEqual([stored.parent, stored.status], [second, 'published']);
        await visitor.page.locator(`#comment-${second} #comment-${stored.id}`).waitFor();
        assert.equal(await visitor.page.locator('news-comments news-comments, .news-comment-outbox li').count(), 0);
      });

      it('loads a page of comments in place', async () => {
        const { first, reply, second } = wordpress.threads;
        await open({ theme, options: PAGED });
        await isReady();
        assert.deepEqual(await ids(), [`comment-${second}`]);
        await older().click();
        await visitor.page.locator(`#comment-${reply}`).waitFor();
        assert.deepEqual(
          await ids(),
          [first, reply, second].map((id) => `comment-${id}`),
        );
        assert.equal(visitor.page.url(), `${wordpress.url}/threaded/`);
      });

      it('follows the link to a page of comments without scripts, and posts a comment there', async () => {
        const reader = await visits.come({ javaScriptEnabled: false });
        reset({ theme, options: PAGED });
        await reader.page.goto(`${wordpress.url}/threaded/`);
        await reader.page.locator('a.prev, a.wp-block-comments-pagination-previous').first().click();
        await reader.page.waitForURL(/comment-page-1/);
        assert.equal(await reader.page.locator(`#comment-${wordpress.threads.first}`).count(), 1);
        for (const [field, value] of Object.entries(TYPED)) await reader.field(field).fill(value);
        await reader.send();
        await reader.page.waitForURL(/#comment-\d+$/);
        assert.equal((await wordpress.comments()).length, 1);
        await reader.close();
      });

      it('keeps comments of a closed post in the element, and protected posts as they are', async () => {
        reset({ theme });
        await wordpress.changePost(wordpress.posts.threaded, { comment_status: 'closed' });
        const closed = await load('/threaded/');
        assert.match(closed, /<news-comments/);
        assert.doesNotMatch(closed, /<news-comment-form/);
        await wordpress.changePost(wordpress.posts.threaded, { post_password: 'sirr' });
        assert.doesNotMatch(await load('/threaded/'), /<news-comment/);
      });
    });
  }

  it('is the box of the theme with its attributes, and gets the attributes of the settings', async () => {
    const tag = async () => /<news-comments[^>]*>/.exec(await load('/threaded/'))?.[0];
    reset({ theme: classic });
    assert.equal(
      await tag(),
      '<news-comments id="comments" class="comments-area default-max-width " load="more" isolate block-direction="auto">',
    );
    const dates = { 'matn[calendar]': 'persian', 'matn[numerals]': 'latn', 'matn[relative]': '1' };
    const off = { 'matn[load_more]': '0', 'matn[isolate]': '0', 'matn[block_direction]': '0' };
    await save({ theme: three }, { ...off, ...dates, 'matn[collapse]': '1' });
    assert.equal(await tag(), '<news-comments class="wp-block-comments" collapse>');
    await save({ theme: three }, { ...off, ...dates, 'matn[comment_dates]': '1' });
    assert.equal(await tag(), '<news-comments class="wp-block-comments" calendar="persian" numerals="latn" relative>');
    await save({ theme: three }, { 'matn[comments]': '0' });
    assert.equal(await tag(), undefined);
  });

  it('keeps the role of a box that is a landmark', async () => {
    reset({ theme: classic, plugins: ['comments-section'] });
    const [tag] = /<news-comments [^>]*>/.exec(await load('/threaded/'));
    assert.match(tag, / aria-label="تعليقات القراء" role="region"/);
  });

  it('contains only the box of the comments if the theme prints the form after it', async () => {
    const { second } = wordpress.threads;
    await open({ theme: classic, plugins: ['comments-two-boxes'] });
    assert.equal(await visitor.page.locator('news-comments#comments.comments').count(), 1);
    assert.equal(await visitor.page.locator('news-comments form').count(), 0);
    await isReady();
    await visitor.type();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    const [{ id }] = await wordpress.comments();
    await visitor.page.locator(`news-comments #comment-${id}`).waitFor();
    await visitor.page.locator(`#comment-${second} .comment-reply-link`).first().click();
    await visitor.page.locator(`#comment-${second} form.comment-form`).waitFor();
  });

  it('shows a comment that waits for a connection in its place', async () => {
    await open({ theme: five });
    await isReady();
    await visitor.type();
    await visitor.begin();
    await visitor.page.context().setOffline(true);
    await visitor.send();
    await visitor.page.locator('news-comments').getByText(TYPED.comment).first().waitFor();
    await visitor.page.context().setOffline(false);
    await visitor.until(() => !document.querySelector('.news-comment-outbox li'));
    assert.equal((await wordpress.comments()).length, 1);
  });

  it('inserts the first comment of a post', async () => {
    await open({ theme: five }, '/open/');
    await visitor.type();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    assert.equal((await wordpress.comments()).length, 1);
  });

  it('leaves the comments of another service as they are', async () => {
    for (const theme of [classic, '']) {
      const options = { theme, plugins: ['comments-service'] };
      const thread = (html) => /<div id="disqus_thread">.*<\/noscript>/s.exec(html)[0];
      reset({ ...options, ...INACTIVE });
      const expected = thread(await load('/threaded/'));
      reset(options);
      const html = await load('/threaded/');
      assertSamePage(thread(html), expected);
      assert.doesNotMatch(html, /<news-comments/);
    }
  });

  it('shows a comment of another page that the address leads to', async () => {
    const { first } = wordpress.threads;
    await open({ theme: classic, options: PAGED }, `/threaded/#comment-${first}`);
    await visitor.isAt(`comment-${first}`);
  });

  it('stays one element for a comment that an editor has not approved yet', async () => {
    reset({ theme: five, moderation: 'all' });
    await postComment(wordpress.url, { comment_post_ID: wordpress.posts.threaded });
    const html = await load('/threaded/');
    assert.equal(html.match(/<news-comments/g).length, 1);
    assert.doesNotMatch(html, new RegExp(TYPED.comment));
  });
});

/** Runs in the page: the positions of everything in the comments area, and of parts of the form. */
function positionsOf(form) {
  const area = document.querySelector('#comments, .wp-block-comments');
  const origin = area.getBoundingClientRect().top;
  const measure = (elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { left, width: size, top } = element.getBoundingClientRect();
        return { element: element.className || element.name || element.localName, left, size, top: top - origin };
      });
  const outside = area.querySelectorAll(':not(#respond, #respond *, news-comment-form)');
  return { thread: measure([area, ...outside]), form: measure([...area.querySelectorAll(form)]) };
}
