// The settings page of the plugin: what it changes, who may open it, and how it looks in each language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { readTranslation, textsOfScript, translatedLocales } from '../../tools/wordpress-translations.mjs';
import { Admin } from './admin.mjs';
import { ACTIVE } from './plugin.mjs';
import { ACCOUNTS, startWordPress } from './wordpress.mjs';

/** The address of the page. */
const PAGE = '/wp-admin/options-general.php?page=matn';

describe('an administrator on the settings page', () => {
  let wordpress, admin;

  before(async () => {
    wordpress = await startWordPress();
  });

  after(() => wordpress.close());

  beforeEach(async () => {
    wordpress.reset(ACTIVE);
    admin = await Admin.logIn(wordpress.url);
  });

  const load = async (path) => (await fetch(wordpress.url + path)).text();
  const stored = async () => (await fetch(`${wordpress.url}/stored?like=%25matn%25`)).json();
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
    const page = await admin.page(`${PAGE}&settings-updated=true`);
    assert.match(page, /<div id='setting-error-accent' class='notice notice-error/);
    assert.match(page, /name="matn\[accent\]" value=""/);
    assert.ok(!/<script>"|roman|--news-accent:/.test(await load('/story/')));
    await save({ matn: 'text' });
    assert.ok(/<news-article-body isolate/.test(await load('/story/')));
  });

  it('has defaults that follow the language of the site', async () => {
    const calendar = async (locale) => {
      wordpress.reset({ ...ACTIVE, locale });
      const page = await (await Admin.logIn(wordpress.url)).page(PAGE);
      const [, list] = /<select name="matn\[calendar\]"[^>]*>(.*?)<\/select>/s.exec(page);
      return /<option value="([^"]*)" selected='selected'>/.exec(list)[1];
    };
    assert.equal(await calendar('fa_IR'), 'persian');
    assert.equal(await calendar('ar'), '');
    assert.equal(await calendar('en_US'), '');
  });

  it('is the only one who can open it and save it', async () => {
    const reader = await Admin.logIn(wordpress.url, ACCOUNTS.reader);
    assert.equal((await reader.request(PAGE)).status, 403);
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

  for (const locale of translatedLocales())
    it(`reads each label in the language of the site, from right to left, in ${locale}`, async () => {
      wordpress.reset({ ...ACTIVE, locale });
      admin = await Admin.logIn(wordpress.url);
      const [page, editor] = await Promise.all([PAGE, '/wp-admin/post-new.php'].map((path) => admin.page(path)));
      assert.match(page, /<html[^>]*\sdir="rtl"/);
      assert.match(page, /<body class="[^"]* rtl[ "]/);
      const translation = readTranslation(locale);
      const [form] = /<div class="wrap"><h1>.*?<form action="options\.php".*?<\/form>/s.exec(page);
      for (const text of labels()) assert.ok(form.includes(translation[text]), text);
      assert.match(page, new RegExp(`<h1>${translation.Matn}</h1>`));
      // What WordPress's own tables, fields and button look like is WordPress's.
      assert.match(form, /<table class="form-table" role="presentation">/);
      assert.match(form, /class="button button-primary"/);
      assert.doesNotMatch(form, /<style|style=|<link|dir="rtl/);
      const [, json] = /id=["']matn-blocks-js-translations["'].*?\} \)\( "matn", (\{.*?\}) \);/s.exec(editor);
      const { messages } = JSON.parse(json).locale_data;
      for (const text of textsOfScript('wordpress/blocks/blocks.js'))
        assert.deepEqual(messages[text], [translation[text]], text);
    });
});

/** The texts of the sections and fields. */
function labels() {
  const source = readFileSync('wordpress/includes/admin/settings-fields.php', 'utf8');
  const texts = Array.from(source.matchAll(/__\( '((?:[^'\\]|\\.)+)', 'matn' \)/g), ([, text]) => text);
  assert.ok(texts.length > 30);
  return new Set(texts);
}
