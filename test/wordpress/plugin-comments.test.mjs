/* global document -- what runs in the page */
// The comment form through the plugin: with scripts and without, offline, and beside other plugins.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Admin } from './admin.mjs';
import { ACTIVE, INACTIVE, themes, withAkismet } from './plugin.mjs';
import { TYPED } from './post-comment.mjs';
import { SENTENCES } from './sentences.mjs';
import { setVisits } from './stage.mjs';

describe('the comment form with the plugin', () => {
  const visits = setVisits();
  const { 'Twenty Twenty-One': classic, 'Twenty Twenty-Two': old, 'Twenty Twenty-Five': block } = themes();

  async function open(settings, path = '/open/') {
    const { wordpress, visitor } = visits;
    const options = { show_avatars: 0, ...settings.options };
    wordpress.reset({ ...ACTIVE, ...settings, options });
    await visitor.open(wordpress.url + path);
    await visitor.text.waitFor();
    return visitor;
  }

  async function isPublished(count = 1) {
    const comments = await visits.wordpress.comments();
    assert.equal(comments.length, count);
    assert.equal(comments.at(-1).status, 'published');
    assert.equal(comments.at(-1).content, TYPED.comment);
  }

  for (const [name, theme] of Object.entries({ classic, old, block })) {
    describe(`in a ${name} theme`, () => {
      it('publishes a comment in place, and a reply below its comment', async () => {
        const visitor = await open({ theme }, '/threaded/');
        const { second } = visits.wordpress.threads;
        await visitor.type();
        await visitor.send();
        await visitor.reads(SENTENCES.published);
        await isPublished();
        await visitor.page.locator(`#comment-${second} .comment-reply-link`).first().click();
        await visitor.type({ comment: 'ردّ.' });
        await visitor.send();
        await visitor.page.locator(`#comment-${second}`).getByText('ردّ.').waitFor();
        const [, reply] = await visits.wordpress.comments();
        assert.equal(reply.parent, second);
      });

      if (name === 'old') return;

      it('posts as WordPress’s own form without scripts', async () => {
        const visitor = await visits.come({ javaScriptEnabled: false });
        visits.wordpress.reset({ theme, ...ACTIVE });
        await visitor.page.goto(`${visits.wordpress.url}/open/`);
        for (const [field, value] of Object.entries(TYPED)) await visitor.field(field).fill(value);
        await visitor.send();
        await visitor.page.waitForURL(/#comment-\d+$/);
        await isPublished();
        await visitor.close();
      });
    });
  }

  it('is the box of the form, so that rules of the theme for what stands beside it match', async () => {
    for (const [theme, classes] of [
      [classic, 'comment-respond'],
      [block, 'comment-respond wp-block-post-comments-form'],
    ]) {
      const visitor = await open({ theme }, '/threaded/');
      const box = visitor.page.locator('news-comment-form');
      assert.deepEqual(await box.evaluate(({ id, className }) => [id, className]), ['respond', classes]);
      assert.equal(await visitor.page.locator('news-comments > #respond > form').count(), 1);
    }
  });

  it('moves below a comment with the text and the message, and back when the reply is cancelled', async () => {
    const visitor = await open({ theme: classic }, '/threaded/');
    const { second } = visits.wordpress.threads;
    await visitor.type();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    await visitor.type({ comment: 'نص' });
    await visitor.page.locator(`#comment-${second} .comment-reply-link`).first().click();
    await visitor.page.locator(`#comment-${second} news-comment-form`).waitFor();
    assert.equal(await visitor.text.inputValue(), 'نص');
    await visitor.reads(SENTENCES.published);
    await visitor.page.locator('#cancel-comment-reply-link').click();
    await visitor.page.locator('news-comments > news-comment-form').waitFor();
    assert.equal(await visitor.text.inputValue(), 'نص');
    await visitor.until(() => document.activeElement.matches('.comment-reply-link'));
  });

  it('keeps a comment while offline, and sends it afterwards', async () => {
    const visitor = await open({ theme: block });
    await visitor.type();
    await visitor.begin();
    const context = visitor.page.context();
    await context.setOffline(true);
    await visitor.send();
    await visitor.waiting.first().waitFor();
    assert.deepEqual(await visits.wordpress.comments(), []);
    await context.setOffline(false);
    await visitor.waiting.first().waitFor({ state: 'detached' });
    await isPublished();
  });

  it('stores a comment once if only half of the answer arrives', async () => {
    const { wordpress, visitor, proxy } = visits;
    wordpress.reset({ theme: block, ...ACTIVE });
    proxy.faults(['half-page']);
    await visitor.open(`${proxy.url}/open/`);
    await visitor.type();
    await visitor.begin();
    await visitor.send();
    await visitor.reads(/نُشر التعليق|وصل التعليق/);
    await isPublished();
  });

  describe('beside Akismet', () => {
    it('sends Akismet’s fields as Akismet expects them', async () => {
      const visitor = await open({ theme: classic, ...withAkismet() });
      const since = visitor.field('ak_js');
      await visitor.until(() => document.querySelector('[name=ak_js]').value !== '0');
      await visitor.type();
      const sent = await since.inputValue();
      await visitor.send();
      await visitor.reads(SENTENCES.published);
      const [{ fields }] = visits.wordpress.received();
      assert.equal(fields.ak_hp_textarea, '');
      assert.equal(fields.ak_js, sent);
      await isPublished();
    });
  });

  it('waits for scripts that an optimiser delays until a click', async () => {
    const visitor = await open({ theme: classic, plugins: ['delay'] });
    assert.equal(await visitor.page.locator('news-comment-form:defined').count(), 0);
    await visitor.type();
    await visitor.text.click();
    await visitor.page.locator('news-comment-form:defined').waitFor();
    await visitor.begin();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    await isPublished();
  });

  it('posts as WordPress’s own form if an optimiser has broken the script', async () => {
    const visitor = await open({ theme: classic, plugins: ['join'] });
    await visitor.type();
    await visitor.send();
    await visitor.page.waitForURL(/#comment-\d+$/);
    await isPublished();
    // The browser rejects the module as a script; that is what this test is about.
    visitor.errors.length = 0;
  });

  it('works in a page from a cache', async () => {
    const settings = { theme: block, plugins: ['cache'] };
    await open(settings);
    const { page } = visits.visitor;
    const response = await page.reload();
    assert.equal(response.headers()['x-cache'], 'hit');
    await visits.visitor.type();
    await visits.visitor.send();
    await visits.visitor.reads(SENTENCES.published);
    await isPublished();
  });

  it('is upgraded when a plugin inserts the form later', async () => {
    const { wordpress, visitor } = visits;
    wordpress.reset({ theme: classic, ...ACTIVE, plugins: ['lazy-comments'] });
    await visitor.open(`${wordpress.url}/open/`);
    await visitor.page.locator('#show-comments').click();
    await visitor.type();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    await isPublished();
  });

  it('gets a new token from a captcha after a published and after a refused comment', async () => {
    const visitor = await open({ theme: block, plugins: ['captcha'] });
    const send = async (comment, message) => {
      await visitor.type({ comment });
      await visitor.send();
      await visitor.reads(message);
    };
    await send('تعليق أول.', SENTENCES.published);
    await send('تعليق أول.', SENTENCES.duplicate);
    await send('تعليق ثانٍ.', SENTENCES.published);
    assert.equal((await visits.wordpress.comments()).length, 2);
  });

  it('works for an editor who is logged in, and in a preview', async () => {
    const visitor = await visits.come();
    const { wordpress } = visits;
    wordpress.reset({ theme: block, ...ACTIVE });
    const admin = await Admin.logIn(wordpress.url);
    await visitor.page.context().addCookies(admin.cookies);
    await visitor.page.goto(`${wordpress.url}/open/`);
    await visitor.text.fill(TYPED.comment);
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    await isPublished();
    await visitor.page.goto(`${wordpress.url}/?p=${wordpress.posts.draft}&preview=true`);
    assert.equal(await visitor.page.locator('news-article-body').count(), 1);
    await visitor.close();
  });

  it('works on a page of comments, and leads there as WordPress does', async () => {
    const options = { page_comments: 1, comments_per_page: 1, default_comments_page: 'oldest' };
    const visitor = await open({ theme: block, options }, '/threaded/comment-page-2/');
    await visitor.type();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    await isPublished();
  });

  it('leaves machine dates, JSON-LD and dates of a Persian calendar plugin as they are', async () => {
    const { wordpress } = visits;
    const parts = async (settings) => {
      wordpress.reset({ theme: classic, plugins: ['seo', 'jalali'], ...settings });
      const html = await (await fetch(`${wordpress.url}/story/`)).text();
      const sitemap = await (await fetch(`${wordpress.url}/wp-sitemap-posts-post-1.xml`)).text();
      return [
        /<script type="application\/ld\+json">.*?<\/script>/s.exec(html)[0],
        html.match(/<time.*?<\/time>/g),
        sitemap,
      ];
    };
    const expected = await parts(INACTIVE);
    assert.match(expected[1][0], /datetime="2026-01-01T08:00:00\+00:00">۱۱ دی ۱۴۰۴/);
    assert.deepEqual(await parts(ACTIVE), expected);
  });

  it('has the language that a multilingual plugin gives the page', async () => {
    const { wordpress } = visits;
    const link = async (path) => {
      const html = await (await fetch(wordpress.url + path)).text();
      return /<news-back-to-top><a href="#top">(.*?)<\/a>/.exec(html)[1];
    };
    wordpress.reset({ theme: block, ...ACTIVE, plugins: ['multilingual'] });
    assert.equal(await link('/story/'), 'العودة إلى أعلى الصفحة');
    assert.equal(await link('/story/?lang=fa'), 'بازگشت به بالای صفحه');
    assert.equal(await link('/story/?lang=en'), 'Back to top');
  });
});
