/* global document -- what runs in the page */
// Makes the pictures of the WordPress plugin on a real WordPress: those of docs/publishers.ar.md in docs/pictures, and the
// screenshots of the plugin directory in .wordpress-org. Needs pngquant, which is in the Debian package of that name.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Admin } from '../test/wordpress/admin.mjs';
import { openBrowser } from '../test/wordpress/browser.mjs';
import { ACTIVE, INACTIVE, MATN, themes } from '../test/wordpress/plugin.mjs';
import { startWordPress } from '../test/wordpress/wordpress.mjs';
import { STRINGS } from './wordpress-strings.mjs';

const DOCS = 'docs/pictures';
const DIRECTORY = '.wordpress-org';
const theme = themes()['Twenty Twenty-Five'];
const options = { show_avatars: 0, blogname: 'صحيفة متن' };

const PATTERNS = { header: 'رأس الخبر', masthead: 'ترويسة بأقسام' };

const folder = mkdtempSync(join(tmpdir(), 'news-elements-pictures-'));
const wordpress = await startWordPress();
const browser = await openBrowser();
try {
  await takePictures();
} finally {
  await browser.close();
  await wordpress.close();
  rmSync(folder, { recursive: true });
}

async function takePictures() {
  const dashboard = await openDashboard({ active: [], installed: {} });
  await upload(dashboard);
  await dashboard.context().close();

  const settings = await openDashboard(ACTIVE);
  await settings.goto(`${wordpress.url}/wp-admin/options-general.php?page=matn`);
  await save(settings, [`${DOCS}/wordpress-settings.png`, `${DIRECTORY}/screenshot-4.png`], '#wpwrap');
  await settings.goto(`${wordpress.url}/wp-admin/post.php?post=${wordpress.posts.story}&action=edit&classic-editor`);
  await save(settings, [`${DOCS}/wordpress-switch.png`], '#matn');
  await settings.context().close();

  await placePatterns();
  await compareStories();
  await thread();
}

/** The dashboard in Arabic, at the width of a small window. */
async function openDashboard(state) {
  reset(state);
  const context = await browser.newContext({ viewport: { width: 1000, height: 520 } });
  await context.addCookies((await Admin.logIn(wordpress.url)).cookies);
  return context.newPage();
}

/** A fresh site, with a plugin that translates and hides parts of the dashboard, and names the author. */
function reset({ active, installed }) {
  const translate = 'fn( $translation, $text ) => $strings[ $text ] ?? $translation';
  const messages = {
    '': { lang: 'ar' },
    ...Object.fromEntries(Object.entries(STRINGS).map(([text, translation]) => [text, [translation]])),
  };
  const script = phpString(JSON.stringify({ locale_data: { messages } }));
  writeFileSync(
    join(folder, 'pictures.php'),
    `<?php\n$strings = json_decode( ${phpString(JSON.stringify(STRINGS))}, true );\n` +
      `foreach ( array( 'gettext', 'gettext_with_context' ) as $filter ) {\n\tadd_filter( $filter, ${translate}, 10, 2 );\n}\n` +
      "add_filter( 'ngettext', fn( $translation, $one, $many ) => $strings[ $many ] ?? $translation, 10, 3 );\n" +
      `add_filter( 'pre_load_script_translations', fn() => ${script} );\n` +
      "add_filter( 'get_the_author_display_name', fn() => 'سلمى الخطيب' );\n" +
      "add_filter( 'use_block_editor_for_post', '__return_false' );\n" +
      "add_action( 'admin_head', fn() => print '<style>#wpfooter, #screen-meta-links, .interface-interface-skeleton__sidebar { display: none }</style>' );\n",
  );
  wordpress.reset({
    theme,
    options,
    installed: { ...installed, pictures: folder },
    active: ['pictures/pictures.php', ...active],
  });
}

/** Uploads the zip file as a publisher does, and stops before pressing "Activate". */
async function upload(page) {
  await page.goto(`${wordpress.url}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', `${MATN}.zip`);
  await save(page, [`${DOCS}/wordpress-upload.png`], '#wpwrap', 330);
  await page.locator('#install-plugin-submit').click();
  await page.getByText(STRINGS['Activate Plugin']).waitFor();
  await save(page, [`${DOCS}/wordpress-activate.png`], '#wpwrap', 330);
}

/** Replaces the title and the header of the theme by the patterns, as a publisher does. */
async function placePatterns() {
  const page = await openDashboard(ACTIVE);
  const admin = await Admin.logIn(wordpress.url);
  await admin.saveSettings('matn', 'matn', { 'matn[calendar]': 'gregory islamic-umalqura' });
  await page.context().addCookies(admin.cookies);
  await page.goto(`${wordpress.url}/story/`);
  await page.locator('#wp-admin-bar-site-editor a').click();
  const canvas = page.frameLocator('iframe[name=editor-canvas]');
  const inserter = page.locator('.editor-document-tools__inserter-toggle');
  /** The blocks around the selected one, from the outside. */
  const groups = page.locator('.block-editor-block-breadcrumb button');
  const find = async (name) => {
    await inserter.click();
    await page.getByRole('searchbox').fill(name);
    const results = page.getByRole('option', { name });
    await results.last().waitFor();
    return results.last();
  };

  const title = canvas.locator('.wp-block-post-title').first();
  await title.waitFor();
  // Closes the introduction.
  await page.keyboard.press('Escape');
  await title.click();
  const header = await find(PATTERNS.header);
  await save(page, [`${DOCS}/wordpress-pattern.png`], 'body', 460);
  await header.click();
  await inserter.click();
  await title.click();
  await page.keyboard.press('Delete');
  await canvas.getByText(STRINGS['Written by ']).click();
  await groups.last().click();
  await page.keyboard.press('Delete');

  await canvas.locator('header.wp-block-template-part').click({ position: { x: 300, y: 10 } });
  await page.getByRole('button', { name: STRINGS.Edit, exact: true }).click();
  const siteTitle = canvas.locator('.is-root-container .wp-block-site-title');
  await siteTitle.click();
  await groups.nth(1).click();
  await page.keyboard.press('Delete');
  await siteTitle.waitFor({ state: 'detached' });
  await (await find(PATTERNS.masthead)).click();
  await siteTitle.waitFor();
  await page.evaluate(async () => {
    const { select, dispatch } = globalThis.wp.data;
    for (const { kind, name, key } of select('core').__experimentalGetDirtyEntityRecords())
      await dispatch('core').saveEditedEntityRecord(kind, name, key);
  });

  await page.context().clearCookies();
  await page.goto(`${wordpress.url}/story/`);
  await page.waitForFunction(() => document.querySelector('news-header').hasUpdated);
  await save(page, [`${DOCS}/wordpress-header.png`], 'body', 410);
  await page.context().close();
}

/** The same story without the plugin and with it, side by side. */
async function compareStories() {
  const pictures = [];
  for (const state of [INACTIVE, ACTIVE]) {
    const page = await openStory(state, { width: 460, height: 700 });
    if (state === ACTIVE) await page.waitForFunction(() => document.querySelector('news-article-body').hasUpdated);
    pictures.push(await page.locator('.entry-content').screenshot());
    await page.context().close();
  }
  const page = await (await browser.newContext({ viewport: { width: 960, height: 600 } })).newPage();
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}" alt="">`);
  await page.setContent(
    `<style>body { margin: 0; display: inline-flex; gap: 16px; padding: 8px; background: #d8d5cf } img { display: block; height: fit-content }</style>${images.reverse().join('')}`,
  );
  await save(page, [`${DOCS}/wordpress-story.png`, `${DIRECTORY}/screenshot-1.png`], 'body');
  await page.context().close();
}

/** The thread of comments, with an error in the form. */
async function thread() {
  const page = await openStory(ACTIVE, { width: 620, height: 900 });
  await page.locator('news-comments').scrollIntoViewIfNeeded();
  await page.locator('.news-comment-line').first().waitFor({ state: 'attached' });
  await page.locator('[name=comment]').fill('ما الكتب التي تنصحون بها لمن يبدأ اليوم؟');
  await page.locator('[name=author]').fill('سلمى');
  await page.locator('[name=email]').fill('salma@');
  await page.locator('[name=submit]').click();
  await page.waitForFunction(() => document.querySelector('[name=email][aria-invalid]'));
  await page.addStyleTag({ content: 'news-back-to-top { display: none }' });
  await save(page, [`${DOCS}/wordpress-comments.png`, `${DIRECTORY}/screenshot-2.png`], 'news-comments', 620, 16);
  await save(page, [`${DOCS}/wordpress-form.png`, `${DIRECTORY}/screenshot-3.png`], '#respond', 760, 16);
  await page.context().close();
}

/** The story of the blueprint, as a reader sees it. */
async function openStory(state, viewport) {
  reset(state);
  const { steps, landingPage } = JSON.parse(readFileSync(`${DIRECTORY}/blueprints/blueprint.json`, 'utf8'));
  const { code } = steps.find(({ step }) => step === 'runPHP');
  const load = `$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/' );
    require getenv( 'SITE' ) . '/wp-config.php';`;
  wordpress.runPHP('php', ['-r', code.replace("require '/wordpress/wp-load.php';", load).replace('<?php', '')]);
  const page = await (await browser.newContext({ viewport })).newPage();
  await page.goto(wordpress.url + landingPage);
  return page;
}

/**
 * Saves a picture of an element with few colours, so that it is small.
 *
 * @param {import('playwright-core').Page} page
 * @param {string[]} files
 * @param {string} selector
 * @param {number} [height] the height of the part that is shown, from the top
 * @param {number} [margin] the space around the element that is shown
 */
async function save(page, files, selector, height, margin = 0) {
  const box = await page.locator(selector).first().boundingBox();
  const scroll = await page.evaluate(() => document.scrollingElement.scrollTop);
  const clip = {
    x: box.x - margin,
    y: box.y + scroll - margin,
    width: box.width + 2 * margin,
    height: height ?? box.height,
  };
  const picture = await page.screenshot({ clip, fullPage: true });
  const small = execFileSync('pngquant', ['--speed', '1', '--strip', '64', '-'], { input: picture });
  for (const file of files) writeFileSync(file, small);
}

/** A PHP string. */
function phpString(text) {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
