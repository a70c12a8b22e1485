/* global getComputedStyle -- what runs in the page */
// The editor of posts with the plugin: writers see what readers see.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Admin } from './admin.mjs';
import { openBrowser } from './browser.mjs';
import { ACTIVE, themes } from './plugin.mjs';
import { STORY } from './plugin-story.mjs';
import { startWordPress } from './wordpress.mjs';

const PARTS = ['p', 'h2', 'blockquote p', 'cite', 'figcaption', 'li', 'th', 'td', 'summary', 'a'];

describe('the editor of a post with the plugin', () => {
  let wordpress, browser;
  const { 'Twenty Twenty-Three': three, 'Twenty Twenty-Five': five } = themes();

  before(async () => {
    wordpress = await startWordPress();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await wordpress.close();
  });

  const CASES = {
    'Twenty Twenty-Three': { theme: three },
    'Twenty Twenty-Five': { theme: five },
    'Twenty Twenty-Five with newspaper fonts': { theme: five, options: { matn: { fonts: 'newspaper' } } },
  };
  for (const [name, settings] of Object.entries(CASES)) {
    it(`shows each part of the text as readers see it, in ${name}`, async () => {
      wordpress.reset({ ...settings, ...ACTIVE });
      const post = wordpress.posts.story;
      await wordpress.changePost(post, { post_content: STORY.replace('بيان', '<a href="/">بيان</a>') });
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${wordpress.url}/story/`);
      const expected = await page.locator('news-article-body').evaluate(stylesOf, PARTS);
      assert.deepEqual(Object.keys(expected), PARTS);
      await page.context().addCookies((await Admin.logIn(wordpress.url)).cookies);
      await page.goto(`${wordpress.url}/wp-admin/post.php?post=${post}&action=edit`);
      const text = page.frameLocator('iframe[name=editor-canvas]').locator('.is-root-container');
      await text.locator('summary').waitFor();
      assert.deepEqual(await text.evaluate(stylesOf, PARTS), expected);
      await page.close();
    });
  }
});

/** Runs in the page. Sizes are left out, because they depend on the width of the editor. */
function stylesOf(root, parts) {
  const styles = parts.map((part) => {
    const { fontSize, lineHeight, fontWeight, fontFamily, fontStyle, color, textAlign, letterSpacing } =
      getComputedStyle(root.querySelector(part));
    const line = Math.round((parseFloat(lineHeight) / parseFloat(fontSize)) * 100) / 100;
    return [part, { line, fontWeight, fontFamily, fontStyle, color, textAlign, letterSpacing }];
  });
  return Object.fromEntries(styles);
}
