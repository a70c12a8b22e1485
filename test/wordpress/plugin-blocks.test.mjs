/* global document, window -- what runs in the page */
// The masthead and the header of a story as blocks, patterns, shortcodes and template tags.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { Admin } from './admin.mjs';
import { openBrowser } from './browser.mjs';
import { ACTIVE, INACTIVE, themes } from './plugin.mjs';
import { startWordPress } from './wordpress.mjs';

/** The first of January 2026 by the setting of the calendar. */
const DATES = {
  'islamic-umalqura': /^نُشر 12 رجب 1447\sهـ/,
  'gregory islamic-umalqura': /^نُشر 1 يناير 2026\sم الموافق 12 رجب 1447\sهـ/,
  'persian gregory': /^نُشر 11 دي 1404\sهـ\.ش الموافق 1 يناير 2026/,
};

describe('masthead and header of the plugin', () => {
  let wordpress, browser;
  const { 'Twenty Twenty-One': classic, 'Twenty Twenty-Five': block } = themes();

  before(async () => {
    wordpress = await startWordPress();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await wordpress.close();
  });

  const load = async (path) => (await fetch(wordpress.url + path)).text();
  const count = (html, part) => html.split(part).length - 1;

  /** The two patterns, as the editor gets them. */
  async function patterns(admin) {
    const [, nonce] = /createNonceMiddleware\( "(\w+)" \)/.exec(await admin.page('/wp-admin/post-new.php'));
    const headers = { 'X-WP-Nonce': nonce };
    const all = await (await admin.request('/wp-json/wp/v2/block-patterns/patterns', { headers })).json();
    return all.filter(({ name }) => name.startsWith('matn/')).map(({ content }) => content);
  }

  async function insertPatterns() {
    wordpress.reset({ theme: block, ...ACTIVE });
    const content = (await patterns(await Admin.logIn(wordpress.url))).join('\n');
    wordpress.reset({ theme: block, ...ACTIVE });
    await wordpress.changePost(wordpress.posts.open, { post_content: content });
    return content;
  }

  it('work on a page as blocks, which load the elements', async () => {
    await insertPatterns();
    const elements = ['article', 'comment_form', 'comments', 'back_to_top'];
    const off = Object.fromEntries(elements.map((name) => [`matn[${name}]`, '0']));
    await (await Admin.logIn(wordpress.url)).saveSettings('matn', 'matn', off);
    const page = await browser.newPage();
    await page.goto(`${wordpress.url}/open/`);
    await page.locator('news-masthead nav').getByRole('link', { name: 'الاقتصاد' }).waitFor();
    await page.locator('news-header h1').waitFor();
    await page.waitForFunction(() => document.querySelector('news-header').hasUpdated);
    assert.equal(await page.locator('news-header [slot=published] time').count(), 1);
    const [gap] = await page.evaluate(() =>
      ['news-masthead', 'news-header'].map((tag) => document.querySelectorAll(`${tag}:not(:defined)`).length),
    );
    assert.equal(gap, 0);
    await page.close();
  });

  it('get the attributes of the settings, and stay as they are without the plugin', async () => {
    const content = await insertPatterns();
    const admin = await Admin.logIn(wordpress.url);
    await admin.saveSettings('matn', 'matn', { 'matn[calendar]': 'islamic-umalqura gregory', 'matn[relative]': '1' });
    const html = await load('/open/');
    const [tag] = /<news-header[^>]*>/.exec(html);
    assert.match(tag, /calendar="islamic-umalqura gregory"/);
    assert.match(tag, / relative/);
    wordpress.reset({ theme: block, ...INACTIVE });
    await wordpress.changePost(wordpress.posts.open, { post_content: content });
    const plain = await load('/open/');
    const [header] = /<news-header class="wp-block-matn-header">.*<\/news-header>/s.exec(plain);
    assert.match(header, /<h1 class="wp-block-post-title"/);
    assert.match(header, /<div class="wp-block-matn-slot" slot="published"><div class="wp-block-post-date"><time/);
    const [masthead] = /<news-masthead class="wp-block-matn-masthead">.*<\/news-masthead>/s.exec(plain);
    assert.match(masthead, /<div class="wp-block-matn-slot" slot="brand"><p class="wp-block-site-title"><a href=/);
    assert.match(masthead, /<nav .*<span class="wp-block-navigation-item__label">الاقتصاد<\/span>/s);
    assert.ok(!/matn-js-module|matn-css/.test(plain));
  });

  it('show a date in the Hijri calendar and in a second calendar', async () => {
    const content = await insertPatterns();
    const page = await browser.newPage();
    for (const [calendar, text] of Object.entries(DATES)) {
      wordpress.reset({ theme: block, ...ACTIVE, options: { matn: { calendar } } });
      await wordpress.changePost(wordpress.posts.open, { post_content: content });
      await page.goto(`${wordpress.url}/open/`);
      const date = page.locator('news-header time[part=date]');
      await date.filter({ hasText: text }).waitFor();
      assert.equal(await date.getAttribute('datetime'), '2026-01-01T08:00:00+00:00');
    }
    await page.close();
  });

  describe('in the editor', () => {
    let page, contents;

    before(async () => {
      wordpress.reset({ theme: block, ...ACTIVE });
      const admin = await Admin.logIn(wordpress.url);
      contents = await patterns(admin);
      page = await browser.newPage();
      await page.context().addCookies(admin.cookies);
      await page.goto(`${wordpress.url}/wp-admin/post.php?post=${wordpress.posts.story}&action=edit`);
      await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length);
    });

    after(() => page.context().close());

    it('are valid blocks, and saving leaves the patterns as they are', async () => {
      assert.equal(contents.length, 2);
      const saved = await page.evaluate((all) => {
        const { parse, serialize } = window.wp.blocks;
        const isValid = ({ isValid: valid, innerBlocks }) => valid && innerBlocks.every(isValid);
        return all.map((content) => parse(content).every(isValid) && serialize(parse(content)));
      }, contents);
      // WordPress 7.0 adds an attribute to its own block of the date.
      const withoutDate = (content) =>
        String(content)
          .replace(/(?<=<!-- wp:post-date) .*?(?=\/-->)/, '')
          .trim();
      assert.deepEqual(saved.map(withoutDate), contents.map(withoutDate));
    });

    it('have choices in the language of the dashboard', async () => {
      const choices = async (name, attributes, label) => {
        const select = page.getByRole('combobox', { name: label, exact: true });
        // Until the editor has started, it opens its own sidebar again.
        await until(async () => {
          await page.evaluate(selectBlock, [name, attributes]);
          return select.isVisible();
        }, label);
        return select.locator('option').allTextContents();
      };
      assert.deepEqual(await choices('matn/masthead', {}, 'عند تمرير الصفحة'), [
        'تتحرك مع الصفحة',
        'تبقى في أعلى الشاشة',
        'تختفي، وتعود عند التمرير إلى أعلى',
      ]);
      const places = await choices('matn/slot', { slot: 'byline' }, 'الموضع');
      assert.equal(places.length, 10);
      for (const place of places) assert.match(place, /^[\p{Script=Arabic}\p{P}\p{M} ]+$/u);
    });

    it('come with the line height of Arabic text', async () => {
      await page.waitForFunction(() => {
        // The editor is in a frame, unless a box of a plugin keeps it in the page.
        const canvas = document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document;
        const paragraph = canvas.querySelector('.is-root-container p');
        if (!paragraph) return false;
        const { lineHeight, fontSize } = canvas.defaultView.getComputedStyle(paragraph);
        return Math.abs(parseFloat(lineHeight) / parseFloat(fontSize) - 1.85) < 0.01;
      });
    });
  });

  it('are shortcodes and template tags in a classic theme', async () => {
    wordpress.reset({ theme: classic, ...ACTIVE, plugins: ['template-tags'] });
    await wordpress.changePost(wordpress.posts.open, { post_content: '[matn_header]\n\nمتن' });
    const html = await load('/open/');
    const [masthead] = /<news-masthead.*<\/news-masthead>/s.exec(html);
    assert.match(
      masthead,
      /<news-masthead behavior="sticky" skip-to="content"><div slot="brand"><a href="[^"]*" rel="home">/,
    );
    assert.match(masthead, /<nav class="menu-[^>]* aria-label="[^"]+"><ul/);
    assert.equal(count(html, '<news-header isolate>'), 2);
    assert.match(html, /<time slot="published" datetime="2026-01-01T08:00:00\+00:00">/);
    assert.equal(html.match(/<style id=["']matn-start-inline-css/g).length, 1);
    assert.equal(count(html, 'id="matn-js-module"'), 1);
    const front = await load('/');
    assert.ok(front.indexOf('matn-start-inline-css') < front.indexOf('<news-masthead'));
    assert.equal(count(front, "id='matn-css'"), 1);
    assert.ok(!(await load('/open/feed/?withoutcomments=1')).includes('<news-'));
  });

  it('are a shortcode with the options of the template tag', async () => {
    wordpress.reset({ theme: classic, ...ACTIVE, plugins: ['template-tags'] });
    const write = (text) => wordpress.changePost(wordpress.posts.other, { post_content: text });
    /** The masthead in the text; the one before it is that of the theme. */
    const masthead = async () => (await load('/other/')).match(/<news-masthead.*?<\/news-masthead>/gs).at(-1);
    await write('[matn_masthead location="sections" behavior="reveal" skip_to="main"]');
    const html = await masthead();
    assert.match(
      html,
      /^<news-masthead behavior="reveal" skip-to="main"><div slot="brand"><a href="[^"]*" rel="home">/,
    );
    assert.match(html, /<nav class="menu-[^>]*>.*الاقتصاد.*<\/nav>/s);
    await write('[matn_masthead location="missing" behavior="x" skip_to=\'m" id="x\']');
    const brand =
      /^<news-masthead skip-to="m&quot; id=&quot;x"><div slot="brand"><a [^>]*>[^<]*<\/a><\/div><\/news-masthead>$/;
    assert.match(await masthead(), brand);
    assert.ok(!(await load('/other/feed/?withoutcomments=1')).includes('<news-'));
  });
});

/** Runs in the editor: makes a block if there is none of its type, selects it, and opens its sidebar. */
function selectBlock([name, attributes]) {
  const { data, blocks } = window.wp;
  const editor = data.dispatch('core/block-editor');
  const [existing] = data.select('core/block-editor').getBlocksByName(name);
  if (!existing) {
    const made = blocks.createBlock(name, attributes);
    // A part of a header is in one.
    editor.resetBlocks([name === 'matn/slot' ? blocks.createBlock('matn/header', {}, [made]) : made]);
  }
  editor.selectBlock(existing ?? data.select('core/block-editor').getBlocksByName(name)[0]);
  data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  data.dispatch('core/interface').enableComplementaryArea('core', 'edit-post/block');
}
