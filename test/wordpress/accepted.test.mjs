/* global Document, document, innerHeight -- what runs in the page */
// An accepted comment appears where the page lists its comments, as WordPress itself would show it; else it is linked.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { postComment, TYPED } from './post-comment.mjs';
import { SEE_COMMENT, SENTENCES } from './sentences.mjs';
import { setVisits } from './stage.mjs';
import { ELEMENTS_HEAD } from './wordpress.mjs';

const PUBLISHED = `${SENTENCES.published} ${SEE_COMMENT}`;
const TRUSTED = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html">`;

describe('an accepted comment', () => {
  const visits = setVisits({ viewport: { width: 360, height: 640 } });
  let wordpress, visitor;

  before(() => ({ wordpress, visitor } = visits));

  async function open(path, settings) {
    wordpress.reset({ head: ELEMENTS_HEAD, form: 'wrapped', ...settings });
    await visitor.open(wordpress.url + path);
  }

  async function replyTo(name) {
    const id = wordpress.threads[name];
    await visitor.page.click(`#div-comment-${id} > .reply .comment-reply-link`);
    await visitor.until(
      (below) => document.querySelector('.comment-respond').previousElementSibling?.id === below,
      `div-comment-${id}`,
    );
  }

  /** Sends a comment; resolves to its id. */
  async function send(comment = TYPED.comment) {
    await visitor.type({ comment });
    await visitor.send();
    await visitor.reads(PUBLISHED);
    return (await wordpress.comments()).find(({ content }) => content === comment).id;
  }

  /** The comments of the page in their order, each with the one that it stands in. */
  const outline = () =>
    visitor.page.evaluate(() =>
      Array.from(document.querySelectorAll('li.comment'), ({ id, parentElement }) => [
        id,
        parentElement.closest('li')?.id,
      ]),
    );

  /** It is where a reader who comes now finds it; the keyboard is there, and so are the eyes. */
  async function assertShown(id) {
    await visitor.isAt(`comment-${id}`);
    const { top, bottom } = await visitor.page.locator(`#div-comment-${id}`).evaluate((comment) => {
      const { top, bottom } = comment.getBoundingClientRect();
      return { top, bottom: bottom - innerHeight };
    });
    assert.ok(top > -1 && bottom < 1, `It is at ${top}, and ${bottom} below the window.`);
    const shown = await outline();
    await visitor.page.reload();
    await visitor.text.waitFor();
    assert.deepEqual(shown, await outline());
  }

  /** It is not in the page, but its link leads to it. */
  async function assertLinked(id) {
    await visitor.isAt(PUBLISHED);
    assert.equal(await visitor.page.locator(`#comment-${id}`).count(), 0);
    await visitor.link(SEE_COMMENT).click();
    await visitor.page.waitForURL(`**#comment-${id}`);
    await visitor.page.locator(`#comment-${id}`).waitFor();
  }

  for (const form of ['wrapped', 'empty']) {
    it(`is inserted with a new list if it is the first comment: ${form}`, async () => {
      await open('/open/', { form });
      await assertShown(await send());
    });

    it(`is inserted after the existing comments: ${form}`, async () => {
      await open('/threaded/', { form });
      await assertShown(await send());
    });
  }

  const places = {
    'the first reply to a comment': ['second'],
    'a further reply to a comment': ['first'],
    'a reply to a reply': ['reply'],
    'the first and a further reply': ['second', 'second'],
  };
  for (const [what, names] of Object.entries(places)) {
    it(`is ${what}`, async () => {
      await open('/threaded/');
      let id;
      for (const [i, name] of names.entries()) {
        await replyTo(name);
        id = await send(`ردّ ${i}`);
      }
      await assertShown(id);
    });
  }

  it('is inserted before the existing comments if the newest are first', async () => {
    await open('/threaded/', { options: { comment_order: 'desc' } });
    await assertShown(await send());
  });

  it('is inserted at its position when the page lacks other new comments', async () => {
    await open('/threaded/');
    await visitor.type();
    for (const parent of [0, wordpress.threads.first]) {
      const comment = `وآخر كتب ${parent}.`;
      await postComment(wordpress.url, { comment_post_ID: wordpress.posts.threaded, comment_parent: parent, comment });
    }
    const id = await send();
    const ours = [`comment-${id}`, undefined];
    assert.deepEqual((await outline()).at(-1), ours);
    await visitor.page.reload();
    assert.deepEqual((await outline()).at(-1), ours);
  });

  it('is inserted into the current page of comments', async () => {
    const options = { page_comments: 1, comments_per_page: 2, default_comments_page: 'newest' };
    await open('/threaded/comment-page-2/', { options: { ...options, comments_per_page: 1 } });
    await replyTo('second');
    await assertShown(await send());
  });

  it('is linked if it is on another page of comments', async () => {
    await open('/threaded/', { options: { page_comments: 1, comments_per_page: 2, default_comments_page: 'newest' } });
    const before = await outline();
    const id = await send();
    assert.deepEqual(await outline(), before);
    await assertLinked(id);
  });

  it('is linked if the page has no list of comments', async () => {
    await open('/threaded/');
    await visitor.page.evaluate(() => document.querySelector('.comment-list').remove());
    await assertLinked(await send());
  });

  it('is inserted as WordPress shows it to its author if it is held', async () => {
    await open('/threaded/', { moderation: 'all' });
    await replyTo('first');
    await visitor.type();
    await visitor.send();
    await visitor.reads('وصل التعليق، وسيُنشر بعد مراجعته. معاينة التعليق');
    await visitor.isAt('وصل التعليق');
    const [{ id }] = await wordpress.comments();
    await visitor.page.locator(`#comment-${id} .comment-awaiting-moderation`).waitFor();
    const shown = await outline();
    await visitor.link('معاينة التعليق').click();
    await visitor.page.waitForURL(/moderation-hash/);
    assert.deepEqual(shown, await outline());
  });

  it('is inserted without anything that runs scripts', async () => {
    await open('/open/', { plugins: ['widget'] });
    const title = await visitor.page.title();
    const id = await send();
    await visitor.isAt(`comment-${id}`);
    await visitor.until((at) => document.querySelector(`#${at} img`).complete, `comment-${id}`);
    assert.equal(await visitor.page.title(), title);
    assert.equal(await visitor.page.locator(`#comment-${id} script`).count(), 0);
  });

  it('is inserted under Trusted Types without a violation', async () => {
    await open('/threaded/', { head: TRUSTED + ELEMENTS_HEAD });
    await replyTo('first');
    await assertShown(await send());
  });

  it('is linked under Trusted Types if the browser has no safe parser', async () => {
    await open('/threaded/', { head: TRUSTED + ELEMENTS_HEAD });
    await visitor.page.evaluate(() => delete Document.parseHTML);
    const id = await send();
    await visitor.isAt(PUBLISHED);
    assert.equal(await visitor.page.locator(`#comment-${id}`).count(), 0);
    // That it was tried is all that the page's policy hears of.
    assert.equal(visitor.errors.splice(0).length > 0, true);
    await visitor.link(SEE_COMMENT).click();
    await visitor.page.locator(`#comment-${id}`).waitFor();
  });

  it('is scrolled to when its link is followed', async () => {
    await open('/threaded/');
    const id = await send();
    await visitor.text.focus();
    await visitor.page.evaluate(() => document.body.scrollIntoView({ block: 'end' }));
    await visitor.link(SEE_COMMENT).click();
    await visitor.page.waitForURL(`**#comment-${id}`);
    await visitor.until(
      (at) => Math.abs(document.getElementById(at).getBoundingClientRect().top) < innerHeight,
      `comment-${id}`,
    );
  });
});
