/* global getComputedStyle -- what runs in the page */
// The editor of posts with the plugin: writers see what readers see.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Admin } from './admin.mjs';
import { openBrowser } from './browser.mjs';
import { ACTIVE, INACTIVE, themes } from './plugin.mjs';
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

  it('leaves a block with the class not-prose to the theme, for readers and for the writer', async () => {
    const page = await browser.newPage();
    // The class that writers type in the sidebar, in "Advanced".
    const blocks = ['not-prose', 'other'].map(
      (name) =>
        `<!-- wp:paragraph {"className":"${name}"} --><p class="${name}">نتعلّم لغة C++ مع @sara.</p><!-- /wp:paragraph -->
        <!-- wp:list {"className":"${name}"} --><ul class="wp-block-list ${name}"><!-- wp:list-item --><li>بند</li><!-- /wp:list-item --></ul><!-- /wp:list -->
        <!-- wp:table {"className":"${name}"} --><figure class="wp-block-table ${name}"><table class="has-fixed-layout"><thead><tr><th>الحي</th></tr></thead><tbody><tr><td>الميناء</td></tr></tbody></table></figure><!-- /wp:table -->`,
    );
    const open = async (settings) => {
      wordpress.reset({ theme: three, ...settings });
      await wordpress.changePost(wordpress.posts.story, { post_content: blocks.join('\n') });
      await page.goto(`${wordpress.url}/story/`);
    };
    const PARTS_OF = (name) => [`ul.${name}`, `.${name} th`];
    await open(INACTIVE);
    const expected = await page.locator('.entry-content').evaluate(boxStylesOf, PARTS_OF('not-prose'));
    await open(ACTIVE);
    const text = page.locator('news-article-body');
    await text.locator('p.other bdi').first().waitFor();
    assert.equal(await text.locator('p.not-prose *').count(), 0);
    assert.deepEqual(await text.evaluate(boxStylesOf, PARTS_OF('not-prose')), expected);
    assert.notDeepEqual(await text.evaluate(boxStylesOf, PARTS_OF('other')), expected);
    await page.context().addCookies((await Admin.logIn(wordpress.url)).cookies);
    await page.goto(`${wordpress.url}/wp-admin/post.php?post=${wordpress.posts.story}&action=edit`);
    const canvas = page.frameLocator('iframe[name=editor-canvas]').locator('.is-root-container');
    await canvas.locator('ul.not-prose li').waitFor();
    const [list, other] = [expected[0], await canvas.evaluate(boxStylesOf, ['ul.other'])];
    assert.deepEqual(await canvas.evaluate(boxStylesOf, ['ul.not-prose']), [list]);
    assert.notDeepEqual(other, [list]);
    await page.close();
  });
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

/** Runs in the page: what rules give an element, and its parent does not. Padding in em depends on the size of the text. */
function boxStylesOf(root, parts) {
  return parts.map((part) => {
    const { textAlign, paddingInlineStart, fontSize, borderBlockEndStyle } = getComputedStyle(root.querySelector(part));
    const padding = part.startsWith('ul') ? paddingInlineStart : parseFloat(paddingInlineStart) / parseFloat(fontSize);
    return { textAlign, padding, borderBlockEndStyle };
  });
}
