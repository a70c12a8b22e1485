// What an administrator does with the plugin: activate, set, switch off for a post, deactivate, delete.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Admin } from './admin.mjs';
import { installWordPress } from './install.mjs';
import { MATN, themes } from './plugin.mjs';
import { assertSamePage } from './same-page.mjs';
import { ACCOUNTS, startWordPress } from './wordpress.mjs';

const PLUGIN = 'matn/matn.php';

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

    for (const [name, theme] of Object.entries(themes()).filter(([title]) => /One|Five/.test(title))) {
      it(`gets the old site back on deactivation, byte for byte, in ${name}`, async () => {
        wordpress.reset({ theme, installed: { matn: installed } });
        const paths = ['/', '/story/', '/threaded/', '/feed/', `/wp-json/wp/v2/posts/${wordpress.posts.story}`];
        const pages = async () => Promise.all(paths.map(load));
        // At the first request, WordPress makes a navigation block of the menu.
        await load('/');
        const expected = await pages();
        const admin = await Admin.logIn(wordpress.url);
        await admin.plugin('activate', 'matn');
        assert.ok(/<news-article-body/.test(await load('/story/')));
        assert.deepEqual(await stored(), { options: [], meta: [] });
        await admin.plugin('deactivate', 'matn');
        for (const [index, page] of (await pages()).entries()) assertSamePage(page, expected[index], paths[index]);
      });
    }
  });

  /** Checks the box of the plugin in the classic editor's form, which the block editor sends too. */
  async function switchOff(admin, post, isOff = true) {
    const html = await admin.page(`/wp-admin/post.php?post=${post}&action=edit&classic-editor`);
    const nonce = (name) => new RegExp(`name="${name}" value="(\\w+)"`).exec(html)[1];
    const response = await admin.post('/wp-admin/post.php', {
      action: 'editpost',
      post_ID: String(post),
      _wpnonce: nonce('_wpnonce'),
      matn_switch: nonce('matn_switch'),
      ...(isOff && { matn_off: '1' }),
    });
    assert.equal(response.status, 302);
  }

  it('switches the plugin off for a post, and on again', async () => {
    wordpress.reset(active);
    const admin = await Admin.logIn(wordpress.url);
    await switchOff(admin, wordpress.posts.story);
    assert.ok(!/<news-|matn/.test(await load('/story/')));
    assert.ok(/<news-article-body/.test(await load('/open/')));
    await switchOff(admin, wordpress.posts.story, false);
    assert.ok(/<news-article-body/.test(await load('/story/')));
    assert.deepEqual((await stored()).meta, []);
  });

  describe('on the settings page', () => {
    let admin;

    beforeEach(async () => {
      wordpress.reset(active);
      admin = await Admin.logIn(wordpress.url);
    });

    const save = (changes) => admin.saveSettings('matn', 'matn', changes);

    it('switches each element off', async () => {
      const elements = {
        article: 'news-article-body',
        comment_form: 'news-comment-form',
        comments: 'news-comments',
        back_to_top: 'news-back-to-top',
      };
      for (const [name, tag] of Object.entries(elements)) {
        await save({ [`matn[${name}]`]: '0' });
        const html = await load('/story/');
        assert.ok(!html.includes(`<${tag}`), tag);
        for (const other of Object.values(elements)) assert.ok(other === tag || html.includes(`<${other}`), other);
      }
      await save(Object.fromEntries(Object.keys(elements).map((name) => [`matn[${name}]`, '0'])));
      assert.ok(!/<news-|matn/.test(await load('/story/')));
    });

    it('changes attributes, fonts and the accent', async () => {
      await save({
        'matn[isolate]': '0',
        'matn[block_direction]': '0',
        'matn[drafts]': '0',
        'matn[numerals]': 'arab',
        'matn[fonts]': 'newspaper',
        'matn[accent]': ' #a1b2c3 ',
      });
      const html = await load('/story/');
      assert.match(html, /<news-article-body numerals="arab">/);
      assert.match(html, /<news-comment-form drafts="off">/);
      assert.match(html, /--news-accent:light-dark\(#a1b2c3,/);
    });

    it('cannot store anything but what the page offers', async () => {
      await save({
        'matn[calendar]': '"><script>',
        'matn[numerals]': 'roman',
        'matn[fonts]': 'x',
        'matn[accent]': 'red;}</style>',
        'matn[unknown]': '1',
      });
      const page = await admin.page('/wp-admin/options-general.php?page=matn&settings-updated=true');
      assert.match(page, /<div id='setting-error-accent' class='notice notice-error/);
      assert.match(page, /name="matn\[accent\]" value=""/);
      assert.ok(!/<script>"|roman|--news-accent:/.test(await load('/story/')));
      await save({ matn: 'text' });
      assert.ok(/<news-article-body isolate/.test(await load('/story/')));
    });

    it('has defaults that follow the language of the site', async () => {
      const calendar = async (locale) => {
        wordpress.reset({ ...active, locale });
        const page = await (await Admin.logIn(wordpress.url)).page('/wp-admin/options-general.php?page=matn');
        const [, list] = /<select name="matn\[calendar\]"[^>]*>(.*?)<\/select>/s.exec(page);
        return /<option value="([^"]*)" selected='selected'>/.exec(list)[1];
      };
      assert.equal(await calendar('fa_IR'), 'persian');
      assert.equal(await calendar('ar'), '');
      assert.equal(await calendar('en_US'), '');
    });

    it('is the only one who can open it and save it', async () => {
      const reader = await Admin.logIn(wordpress.url, ACCOUNTS.reader);
      assert.equal((await reader.request('/wp-admin/options-general.php?page=matn')).status, 403);
      const fields = { option_page: 'matn', action: 'update', 'matn[article]': '0' };
      assert.equal((await reader.post('/wp-admin/options.php', fields)).status, 403);
      // Without a nonce, as another site would send it.
      assert.equal((await admin.post('/wp-admin/options.php', fields)).status, 403);
      assert.deepEqual((await stored()).options, []);
    });

    it('finds a link to it in the list of plugins', async () => {
      const plugins = await admin.page('/wp-admin/plugins.php');
      assert.match(plugins, /href="[^"]*options-general\.php\?page=matn"/);
    });
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

  // The last one, because it deletes the files.
  it('leaves nothing in the database and no file after deleting the plugin', async () => {
    wordpress.reset({ installed: { matn: installed } });
    const admin = await Admin.logIn(wordpress.url);
    await admin.plugin('activate', 'matn');
    await admin.saveSettings('matn', 'matn', { 'matn[back_to_top]': '0' });
    await switchOff(admin, wordpress.posts.story);
    assert.deepEqual(await stored(), { options: ['matn'], meta: ['_matn_off'] });
    await admin.plugin('deactivate', 'matn');
    assert.deepEqual(await stored(), { options: ['matn'], meta: ['_matn_off'] });
    await admin.deletePlugin(PLUGIN);
    assert.deepEqual(await stored(), { options: [], meta: [] });
    assert.ok(!existsSync(join(installed, 'matn.php')));
  });
});
