// What an administrator does with the plugin: upload, activate, look at Site Health, deactivate, delete.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Admin } from './admin.mjs';
import { installWordPress } from './install.mjs';
import { MATN, themes } from './plugin.mjs';
import { assertSamePage } from './same-page.mjs';
import { startWordPress } from './wordpress.mjs';

const PLUGIN = 'matn/matn.php';
/** A classic theme and two block themes. */
const THEMES = Object.entries(themes()).filter(([title]) => /One|Three|Five/.test(title));

describe('an administrator', () => {
  let wordpress, folder, installed, active;

  before(async () => {
    wordpress = await startWordPress();
    folder = mkdtempSync(join(tmpdir(), 'news-elements-plugin-'));
    installed = join(folder, 'matn');
    active = { installed: { matn: installed }, active: [PLUGIN] };
    // With the library that WordPress itself unpacks plugins with.
    const library = join(installWordPress().root, 'wp-admin/includes/class-pclzip.php');
    const unpack = `define('ABSPATH', ''); function mbstring_binary_safe_encoding() {} function reset_mbstring_encoding() {}
      require $argv[1]; $zip = new PclZip($argv[2]); exit(is_array($zip->extract(PCLZIP_OPT_PATH, $argv[3])) ? 0 : 1);`;
    execFileSync('php', ['-r', unpack, library, `${MATN}.zip`, folder]);
  });

  after(async () => {
    await wordpress.close();
    rmSync(folder, { recursive: true });
  });

  const load = async (path) => (await fetch(wordpress.url + path)).text();
  /** What the site has stored: every post, template and menu, and what belongs to them. */
  const dump = async () => (await fetch(`${wordpress.url}/dump`)).json();
  const stored = async () => (await fetch(`${wordpress.url}/stored?like=%25matn%25`)).json();

  describe('who installs the zip file', () => {
    it('finds every file in it', () => {
      const files = (root) =>
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
          .sort();
      assert.deepEqual(files(installed), files(MATN));
      for (const name of ['matn.php', 'assets/matn.css', 'cdn/news-elements.js'])
        assert.deepEqual(readFileSync(join(installed, name)), readFileSync(join(MATN, name)));
    });

    it('uploads it, and activates it on the page that follows', async () => {
      wordpress.reset({ theme: themes()['Twenty Twenty-Five'] });
      const admin = await Admin.logIn(wordpress.url);
      const result = await admin.upload(`${MATN}.zip`);
      const [, link] = /href="(plugins\.php\?action=activate&amp;plugin=matn[^"]*)"/.exec(result);
      assert.equal((await admin.request(`/wp-admin/${link.replaceAll('&amp;', '&')}`)).status, 302);
      assert.ok(/<news-article-body/.test(await load('/story/')));
    });

    for (const [name, theme] of THEMES) {
      it(`gets the old site back on deactivation, byte for byte, and no post or template has changed, in ${name}`, async () => {
        wordpress.reset({ theme, installed: { matn: installed } });
        const paths = ['/', '/story/', '/threaded/', '/feed/', `/wp-json/wp/v2/posts/${wordpress.posts.story}`];
        const pages = async () => Promise.all(paths.map(load));
        // At the first request, WordPress makes a navigation block of the menu.
        await load('/');
        const expected = await pages();
        const before = await dump();
        assert.ok(before.wp_posts.length > 5 && before.wp_postmeta.length > 5);
        const admin = await Admin.logIn(wordpress.url);
        await admin.plugin('activate', 'matn');
        assert.ok(/<news-article-body/.test(await load('/story/')));
        assert.deepEqual(await stored(), { options: [], meta: [] });
        await admin.plugin('deactivate', 'matn');
        for (const [index, page] of (await pages()).entries()) assertSamePage(page, expected[index], paths[index]);
        assert.deepEqual(await dump(), before);
      });
    }
  });

  describe('in Site Health', () => {
    async function health(settings) {
      wordpress.reset({ ...active, ...settings });
      const page = await (await Admin.logIn(wordpress.url)).page('/wp-admin/site-health.php');
      const [, json] = /var SiteHealth = (\{.*?\});$/m.exec(page);
      return JSON.parse(json).site_status.direct.find(({ test }) => test === 'matn').status;
    }

    it('sees that all is well', async () => {
      assert.equal(await health(), 'good');
    });

    it('sees that an optimiser has changed the script', async () => {
      assert.equal(await health({ plugins: ['join'] }), 'recommended');
      assert.equal(await health({ plugins: ['delay'] }), 'recommended');
    });

    it('sees that a file is missing or damaged', async () => {
      const file = join(installed, 'cdn/news-elements.comment-form.js');
      const content = readFileSync(file);
      writeFileSync(file, '');
      assert.equal(await health(), 'critical');
      rmSync(file);
      assert.equal(await health(), 'critical');
      writeFileSync(file, content);
    });
  });

  for (const [name, theme] of THEMES)
    it(`leaves nothing in the database and no file after deleting the plugin, in ${name}`, async () => {
      // What is deleted is a copy.
      const matn = join(folder, 'deleted', 'matn');
      cpSync(installed, matn, { recursive: true });
      wordpress.reset({ theme, installed: { matn } });
      const admin = await Admin.logIn(wordpress.url);
      await admin.plugin('activate', 'matn');
      await admin.saveSettings('matn', 'matn', { 'matn[back_to_top]': '0' });
      await admin.savePost(wordpress.posts.story, { matn_off: '1' });
      assert.deepEqual(await stored(), { options: ['matn'], meta: ['_matn_off'] });
      await admin.plugin('deactivate', 'matn');
      assert.deepEqual(await stored(), { options: ['matn'], meta: ['_matn_off'] });
      await admin.deletePlugin(PLUGIN);
      assert.deepEqual(await stored(), { options: [], meta: [] });
      assert.ok(!existsSync(join(matn, 'matn.php')));
      assert.doesNotMatch(await load('/story/'), /<news-|matn/);
    });
});
