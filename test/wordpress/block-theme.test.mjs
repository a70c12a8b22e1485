/* global document, getComputedStyle -- what runs in the page */
// The elements in a block theme, by its templates/index.html and the filters in its functions.php, which the docs quote.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { setVisits } from './stage.mjs';
import { ELEMENTS_HEAD } from './wordpress.mjs';

const theme = fileURLToPath(new URL('site/block-theme', import.meta.url));

describe('a block theme', () => {
  const visits = setVisits();

  async function open(path, plugins = []) {
    const { wordpress, visitor } = visits;
    wordpress.reset({
      theme,
      head: ELEMENTS_HEAD,
      locale: 'en_US',
      options: { show_avatars: 0 },
      plugins,
    });
    await visitor.open(wordpress.url + path);
    await visitor.text.waitFor();
    return visitor;
  }

  /** The size, position and type of the comments and of the title of their list, each as a line. */
  const look = (page) =>
    page.evaluate(() => {
      document.activeElement.blur();
      const parts = document.querySelectorAll('.wp-block-comments-title, .wp-block-comment-template *');
      return [...parts].map((part) => {
        const { left, width, height } = part.getBoundingClientRect();
        const { display, flexWrap, fontSize, margin } = getComputedStyle(part);
        const text = part.childElementCount ? '' : part.textContent;
        return [part.localName, text, left, width, height, display, flexWrap, fontSize, margin].join(' ');
      });
    });

  async function looksAsReloaded(visitor) {
    const inserted = await look(visitor.page);
    await visitor.page.reload();
    assert.deepEqual(inserted, await look(visitor.page));
  }

  it('inserts the first comment with the title of the list and the styles of its blocks', async () => {
    const visitor = await open('/open/');
    await visitor.type({ comment: 'تعليق أول.' });
    await visitor.send();
    await visitor.reads('Your comment is published.');
    assert.match(await visitor.page.locator('.wp-block-comments-title').innerText(), /One response/);
    await looksAsReloaded(visitor);
  });

  it('names the author in the reply title, inserts the reply below the comment, and updates the count', async () => {
    const visitor = await open('/threaded/', ['no-reply-script']);
    const { page } = visitor;
    const { second } = visits.wordpress.threads;
    await page.locator(`#comment-${second} .comment-reply-link`).click();
    await visitor.isAt('comment');
    assert.match(await page.locator('.comment-reply-title').innerText(), /قارئ 3/);
    await visitor.type({ comment: 'ردّ.' });
    await visitor.send();
    await visitor.reads('Your comment is published.');
    assert.equal(await page.locator(`#comment-${second} > ol > li`).count(), 1);
    assert.match(await page.locator('.wp-block-comments-title').innerText(), /^4 responses/);
    await looksAsReloaded(visitor);
  });

  it('has the sections of the navigation block in the masthead, and the text in the article', async () => {
    const { page } = await open('/open/');
    await page.locator('news-masthead nav').getByRole('link', { name: 'الاقتصاد' }).waitFor();
    assert.equal(await page.locator('news-masthead ~ *, header > :not(news-masthead)').count(), 0);
    await page.locator('news-article-body > .entry-content.is-layout-constrained > p').waitFor();
  });

  it('fills the column of the theme', async () => {
    const { page } = await open('/open/');
    const { x, width } = await page.locator('.wp-block-comments').boundingBox();
    const form = await page.locator('form.comment-form').boundingBox();
    assert.deepEqual([form.x, form.width], [x, width]);
  });
});
