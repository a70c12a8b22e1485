/* global document, MutationObserver, window -- what runs in the page */
// WordPress's own form when the element's script and the reader have come: the same form, with what plugins added to it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { openBrowser } from './browser.mjs';
import { TYPED } from './post-comment.mjs';
import { ELEMENTS_HEAD, startWordPress } from './wordpress.mjs';

describe("WordPress's own form in the element", () => {
  let wordpress, browser, page;

  before(async () => {
    const plugins = ['antispam-bee', 'akismet', 'privacy'];
    wordpress = await startWordPress({ form: 'wrapped', head: ELEMENTS_HEAD, plugins });
    browser = await openBrowser();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.addInitScript(() => {
      new MutationObserver(() => (window.printed ??= document.querySelector('#commentform'))).observe(document, {
        childList: true,
        subtree: true,
      });
    });
    await page.goto(`${wordpress.url}/open/`);
    await page.locator('news-comment-form:defined').waitFor();
    await page.focus('#comment');
    await page.locator('form[novalidate]').waitFor();
  });

  after(async () => {
    await browser.close();
    await wordpress.close();
  });

  it('stays the form that was printed, and the only one', async () => {
    const [same, forms] = await page.evaluate(() => [
      window.printed === document.querySelector('news-comment-form form'),
      document.forms.length,
    ]);
    assert.deepEqual([same, forms], [true, 1]);
  });

  it('says at the fields what is missing, and sends nothing', async () => {
    await page.getByRole('button', { name: 'إضافة تعليق' }).click();
    const wrong = page.locator('[aria-invalid="true"]');
    const names = await wrong.evaluateAll((fields) => fields.map(({ id }) => id));
    assert.deepEqual(names, ['comment', 'author', 'email', 'privacy']);
    for (const field of await wrong.all()) {
      const said = await field.evaluate(({ attributes, id }) => {
        const ids = attributes['aria-describedby'].value.split(' ');
        return ids.map((one) => document.getElementById(one)?.textContent ?? `${id} has no ${one}`);
      });
      assert.match(said.at(-1), /^يُرجى |إلزامي/);
    }
    assert.deepEqual(wordpress.received(), []);
  });

  it('is stored when nothing is missing', async () => {
    for (const [id, value] of Object.entries(TYPED)) await page.fill(`#${id}`, value);
    await page.check('#privacy');
    await page.getByRole('button', { name: 'إضافة تعليق' }).click();
    await until(async () => (await wordpress.comments()).length > 0, 'the comment to be stored');
    const [{ content, author, email, url, status }] = await wordpress.comments();
    const { comment, ...typed } = TYPED;
    assert.deepEqual({ content, author, email, url, status }, { content: comment, ...typed, status: 'published' });
  });
});
