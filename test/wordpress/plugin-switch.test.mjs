/* global document, window -- what runs in the page */
// The box in the editor that switches the plugin off for a post.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { Admin } from './admin.mjs';
import { openBrowser } from './browser.mjs';
import { ACTIVE, themes } from './plugin.mjs';
import { startWordPress } from './wordpress.mjs';

describe('the switch of the plugin for a post', () => {
  let wordpress, browser, admin, story;

  before(async () => {
    wordpress = await startWordPress();
    browser = await openBrowser();
    story = wordpress.posts.story;
  });

  beforeEach(async () => {
    wordpress.reset({ ...ACTIVE, theme: themes()['Twenty Twenty-Five'] });
    admin = await Admin.logIn(wordpress.url);
  });

  after(async () => {
    await browser.close();
    await wordpress.close();
  });

  const load = async (path) => (await fetch(wordpress.url + path)).text();
  const meta = async () => (await (await fetch(`${wordpress.url}/stored?like=%25matn%25`)).json()).meta;
  const editor = (post) => `/wp-admin/post.php?post=${post}&action=edit`;

  it('switches the plugin off for a post, and on again', async () => {
    await admin.savePost(story, { matn_off: '1' });
    assert.ok(!/<news-|matn/.test(await load('/story/')));
    assert.ok(/<news-article-body/.test(await load('/open/')));
    await admin.savePost(story);
    assert.ok(/<news-article-body/.test(await load('/story/')));
    assert.deepEqual(await meta(), []);
  });

  it('is not saved without its nonce, as another site or another form would send it', async () => {
    for (const nonce of [undefined, '', '0123456789']) {
      await admin.savePost(story, { matn_switch: nonce, matn_off: '1' });
      assert.deepEqual(await meta(), [], String(nonce));
    }
    await admin.savePost(story, { matn_off: '1' });
    // Quick Edit and other forms do not have the box, and must not switch the plugin on.
    await admin.savePost(story, { matn_switch: undefined });
    assert.deepEqual(await meta(), ['_matn_off']);
  });

  it('leaves the text in the editor as the theme shows it', async () => {
    assert.match(await admin.page(editor(story)), /matn\.editor\.css/);
    await admin.savePost(story, { matn_off: '1' });
    assert.doesNotMatch(await admin.page(editor(story)), /matn\.editor\.css/);
    assert.match(await admin.page(editor(wordpress.posts.open)), /matn\.editor\.css/);
  });

  it('is checked and saved in the block editor', async () => {
    const page = await browser.newPage();
    await page.context().addCookies(admin.cookies);
    await page.goto(wordpress.url + editor(story));
    await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length);
    await page.evaluate(() => {
      window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    });
    await page.waitForFunction(() => document.querySelector('[name=matn_off]')?.checked === false);
    const box = page.getByRole('checkbox', { name: 'إظهار هذا المقال كأن الإضافة معطلة' });
    // The editor opens and closes its sidebar while it starts, also after the box was visible.
    await until(async () => {
      await page.evaluate(() =>
        window.wp.data.dispatch('core/interface').enableComplementaryArea('core', 'edit-post/document'),
      );
      await box.check({ timeout: 1000 }).catch(() => undefined);
      return page.evaluate(() => document.querySelector('[name=matn_off]')?.checked);
    }, 'the box to be checked');
    await page.locator('.editor-post-publish-button').click();
    await until(async () => (await meta()).length > 0, 'the switch to be saved');
    assert.ok(!/<news-|matn/.test(await load('/story/')));
    assert.match(await admin.page(editor(story)), /name="matn_off" value="1"\s+checked/);
    await page.close();
  });
});
