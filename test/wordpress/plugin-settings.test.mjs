// The settings page of the plugin: what it changes, who may open it, and how it looks in each language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { readTranslation, textsOfScript, translatedLocales } from '../../tools/wordpress-translations.mjs';
import { Admin } from './admin.mjs';
import { ACTIVE, themes } from './plugin.mjs';
import { ACCOUNTS, startWordPress } from './wordpress.mjs';

/** The address of the page. */
const PAGE = '/wp-admin/options-general.php?page=matn';
/** The elements by the names of their switches. */
const ELEMENTS = {
  article: 'news-article-body',
  comment_form: 'news-comment-form',
  comments: 'news-comments',
  back_to_top: 'news-back-to-top',
};
/** What is switched off, one time after the other. No two elements are off at the same times, so none obeys the switch of another. */
const OFF = [['article', 'comments'], ['comment_form', 'comments'], Object.keys(ELEMENTS)];

describe('an administrator on the settings page', () => {
  let wordpress, admin;

  before(async () => {
    wordpress = await startWordPress();
  });

  after(() => wordpress.close());

  async function open(settings) {
    wordpress.reset({ ...ACTIVE, ...settings });
    admin = await Admin.logIn(wordpress.url);
  }

  const load = async (path) => (await fetch(wordpress.url + path)).text();
  const stored = async () => (await fetch(`${wordpress.url}/stored?like=%25matn%25`)).json();
  const save = (changes) => admin.saveSettings('matn', 'matn', changes);

  for (const [name, theme] of Object.entries(themes()).filter(([title]) => /One|Three|Five/.test(title)))
    it(`switches elements off, and changes attributes, fonts and the accent, in ${name}`, async () => {
      await open({ theme });
      const values = {
        'matn[isolate]': '0',
        'matn[block_direction]': '0',
        'matn[drafts]': '0',
        'matn[numerals]': 'arab',
        'matn[fonts]': 'newspaper',
        'matn[accent]': ' #a1b2c3 ',
      };
      const pages = [];
      for (const off of OFF) {
        await save({ ...values, ...Object.fromEntries(off.map((element) => [`matn[${element}]`, '0'])) });
        const html = await load('/story/');
        for (const [element, tag] of Object.entries(ELEMENTS))
          assert.equal(html.includes(`<${tag}`), !off.includes(element), `${tag} without ${off}`);
        pages.push(html);
      }
      const [withForm, withText, plain] = pages;
      assert.match(withForm, /<news-comment-form [^>]*drafts="off">/);
      const [tag] = /<news-article-body[^>]*>/.exec(withText);
      assert.match(tag, / numerals="arab"/);
      assert.doesNotMatch(tag, /isolate|block-direction|data-matn-fonts/);
      for (const html of [withForm, withText]) assert.match(html, /--news-accent:light-dark\(#a1b2c3,/);
      assert.doesNotMatch(plain, /<news-|matn/);
    });

  it('cannot store anything but what the page offers', async () => {
    await open();
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
      await open({ locale });
      const page = await admin.page(PAGE);
      const [, list] = /<select name="matn\[calendar\]"[^>]*>(.*?)<\/select>/s.exec(page);
      return /<option value="([^"]*)" selected='selected'>/.exec(list)[1];
    };
    assert.equal(await calendar('fa_IR'), 'persian');
    assert.equal(await calendar('ar'), '');
    assert.equal(await calendar('en_US'), '');
  });

  it('is the only one who can open it and save it', async () => {
    await open();
    const reader = await Admin.logIn(wordpress.url, ACCOUNTS.reader);
    assert.equal((await reader.request(PAGE)).status, 403);
    const fields = { option_page: 'matn', action: 'update', 'matn[article]': '0' };
    assert.equal((await reader.post('/wp-admin/options.php', fields)).status, 403);
    // Without a nonce, as another site would send it.
    assert.equal((await admin.post('/wp-admin/options.php', fields)).status, 403);
    assert.deepEqual((await stored()).options, []);
  });

  it('finds a link to it in the list of plugins', async () => {
    await open();
    const plugins = await admin.page('/wp-admin/plugins.php');
    assert.match(plugins, /href="[^"]*options-general\.php\?page=matn"/);
  });

  for (const locale of translatedLocales())
    it(`reads each label in the language of the site, from right to left, in ${locale}`, async () => {
      await open({ locale });
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
