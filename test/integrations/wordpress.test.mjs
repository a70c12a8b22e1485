/* global document, window -- what runs in the page */
// The theme in a real WordPress: its menu, a post, its comment form, with scripts and without.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { pack, temporaryFolder } from '../../tools/pack.mjs';
import { openBrowser } from '../wordpress/browser.mjs';
import { postComment } from '../wordpress/post-comment.mjs';
import { startWordPress } from '../wordpress/wordpress.mjs';
import { Story } from './story.mjs';

describe('examples/wordpress', () => {
  let theme, wordpress, browser;

  before(async () => {
    theme = temporaryFolder('theme');
    cpSync('examples/wordpress', theme, { recursive: true });
    mkdirSync(join(theme, 'news-elements'));
    const unpack = ['--extract', '--file', pack().tarball, '--directory', join(theme, 'news-elements')];
    execFileSync('tar', [...unpack, '--strip-components', '1']);
    wordpress = await startWordPress({ theme });
    browser = await openBrowser();
  });

  beforeEach(() => wordpress.reset({ theme }));

  after(async () => {
    await browser?.close();
    await wordpress?.close();
  });

  for (const javaScriptEnabled of [true, false]) {
    describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
      let story, page;

      beforeEach(async () => {
        story = await Story.open(browser, `${wordpress.url}/story/`, { javaScriptEnabled });
        ({ page } = story);
      });

      it('shows the menu and the post in the elements', async () => {
        const modified = '2026-01-02 08:00:00';
        await wordpress.changePost(wordpress.posts.story, { post_modified: modified, post_modified_gmt: modified });
        await page.reload();
        await story.isStyled({ scripts: javaScriptEnabled });
        const masthead = page.locator('header news-masthead');
        await masthead.getByRole('link', { name: 'أخبار الاختبار' }).waitFor();
        assert.deepEqual(await masthead.locator('nav > ul > li > a').allTextContents(), ['الاقتصاد', 'التقنية']);
        const words = {
          section: 'التقنية',
          standfirst: 'ما زالت البرامج التي تشغّل العالم تُكتب بلغات أقدم من كاتبيها.',
          byline: 'admin',
          published: '1 يناير, 2026',
          updated: 'حُدّث: 2 يناير, 2026',
        };
        for (const [slot, text] of Object.entries(words)) {
          const part = page.locator(`news-header [slot=${slot}]`);
          assert.ok(await part.isVisible(), slot);
          assert.equal((await part.innerText()).trim(), text);
        }
        assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), 'لغات قديمة تعود إلى الواجهة');
        await page.getByText('نتعلّم هذا الأسبوع لغة C++ مع @sara.').waitFor();
        await story.usesWhatThereIs();
        assert.deepEqual(story.errors, []);
      });

      it('takes a comment by its form, and a reply to it', async () => {
        await send('أحسنتم.', 'ليلى');
        await page.locator('.comment-list > li', { hasText: 'أحسنتم.' }).waitFor();
        await page.locator('.comment-reply-link').click();
        await page.locator('#cancel-comment-reply-link').waitFor();
        await send('شكراً.', 'سارة');
        await page.locator('.comment-list > li > .children > li', { hasText: 'شكراً.' }).waitFor();
        const [comment, reply] = await wordpress.comments();
        assert.deepEqual([comment.content, comment.author, comment.parent], ['أحسنتم.', 'ليلى', 0]);
        assert.deepEqual([reply.content, reply.author, reply.parent], ['شكراً.', 'سارة', comment.id]);
        assert.equal(wordpress.received().length, 2);
        assert.deepEqual(story.errors, []);
      });

      async function send(comment, author) {
        const form = page.locator('form.comment-form');
        await form.locator('[name=author]').fill(author);
        await form.locator('[name=email]').fill('reader@example.com');
        await form.locator('[name=comment]').fill(comment);
        await form.locator('[name=submit]').click();
      }
    });
  }

  it('links a reply to what it answers, and hides it', async () => {
    const ids = [];
    for (const comment of ['أحسنتم.', 'شكراً.']) {
      const parent = ids.at(-1) ?? 0;
      await postComment(wordpress.url, { comment_post_ID: wordpress.posts.story, comment_parent: parent, comment });
      ids.push((await wordpress.comments()).find(({ content }) => content === comment).id);
    }
    const { page, errors } = await Story.open(browser, `${wordpress.url}/story/`);
    const thread = page.locator('news-comments');
    await thread.scrollIntoViewIfNeeded();
    await thread.locator('> [role=status]').waitFor({ state: 'attached' });
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.setViewportSize({ width: 800, height: 200 });
    await thread.locator('.news-comment-line a').waitFor({ state: 'attached' });
    assert.equal(await thread.locator('.news-comment-line a').getAttribute('href'), `#comment-${ids[0]}`);
    await thread.getByRole('button', { name: 'ردّ واحد' }).click();
    await page.getByText('شكراً.').waitFor({ state: 'hidden' });
    assert.deepEqual(errors, []);
  });

  it('shows the pictures of readers from its own site', async () => {
    await postComment(wordpress.url, { comment_post_ID: wordpress.posts.story, comment: 'أحسنتم.' });
    const { page, errors } = await Story.open(browser, `${wordpress.url}/story/`);
    const picture = page.locator('.comment-list img.avatar');
    const { src, srcset } = await picture.evaluate((image) => ({ src: image.src, srcset: image.srcset }));
    const local = `${wordpress.url}/`;
    assert.ok(src.startsWith(local) && src.endsWith('/avatar.svg'), src);
    assert.ok(srcset.startsWith(local), srcset);
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector('img.avatar').naturalWidth > 0);
    assert.deepEqual(errors, []);
  });

  it('unfolds the menu, isolates the text and says how long it takes to read', async () => {
    const { page } = await Story.open(browser, `${wordpress.url}/story/`);
    await page.getByRole('button', { name: 'كل الأقسام' }).click();
    await page.getByRole('link', { name: 'لغات البرمجة' }).waitFor();
    await page.getByText('مدة القراءة').waitFor();
    await page.locator('news-article-body bdi', { hasText: 'C++' }).waitFor();
    assert.deepEqual(await page.locator('news-article-body bdi').allTextContents(), ['C++', '@sara']);
  });

  it('shows no comment form on a post whose comments are closed', async () => {
    await wordpress.changePost(wordpress.posts.story, { comment_status: 'closed' });
    const { page } = await Story.open(browser, `${wordpress.url}/story/`);
    await page.getByText('مدة القراءة').waitFor();
    assert.equal(await page.locator('form.comment-form').count(), 0);
  });

  it('lists its posts on its first page', async () => {
    const { page, errors } = await Story.open(browser, `${wordpress.url}/`);
    await page.getByRole('link', { name: 'لغات قديمة تعود إلى الواجهة' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.deepEqual(errors, []);
  });

  it('has given PHP nothing to complain of', () => {
    const complaint = /PHP (?:Warning|Notice|Deprecated|Fatal|Parse)/;
    assert.deepEqual(
      wordpress.log.split('\n').filter((line) => complaint.test(line)),
      [],
    );
  });
});
