/* global customElements, getComputedStyle -- used in functions that run in the page */
// Tests the installed package on pages that load it twice, under other tag names, and in scoped registries.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { installedPackage } from './installed.mjs';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { openBrowser } from '../wordpress/browser.mjs';

const CDN = '/node_modules/news-elements/cdn/news-elements';
const BODY = `
  <header><news-masthead><a slot="brand" href="/">المدار</a><ul><li><a href="/">الأخبار</a><ul><li><a href="/a">العالم</a></li></ul></li></ul></news-masthead></header>
  <news-header><h1>عنوان</h1></news-header>
  <news-article-body isolate><p>نتعلّم لغة C++ اليوم</p><blockquote>اقتباس</blockquote></news-article-body>
  <news-comment-form post-id="1"></news-comment-form>
  <news-back-to-top></news-back-to-top>`;

describe('the package on a page', () => {
  let folder, server, browser;

  before(async () => {
    ({ folder } = installedPackage());
    server = await serveFolder(folder);
    browser = await openBrowser();
    await bundle('another.js', "import 'news-elements/define';");
    await bundle(
      'renamed.js',
      "import { NewsArticleBody, NewsMasthead } from 'news-elements'; NewsArticleBody.define('my-story'); NewsMasthead.define('my-masthead');",
    );
    await bundle('scoped.js', SCOPED);
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Bundles code that imports the package, as a site would. */
  async function bundle(name, contents) {
    await build({
      stdin: { contents, resolveDir: folder },
      outfile: join(folder, name),
      bundle: true,
      format: 'esm',
      logLevel: 'error',
    });
  }

  /** Opens a page with these scripts. Returns it with the messages of its console. */
  async function open(scripts, body, { stylesheet = true } = {}) {
    const head = [
      ...(stylesheet ? [`<link rel="stylesheet" href="${CDN}.css">`] : []),
      ...scripts.map((script) => `<script type="module" src="${script}"></script>`),
    ];
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><link rel="icon" href="data:">${head.join('')}</head><body>${body}</body></html>`,
    );
    const page = await browser.newPage();
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', ({ message }) => messages.push(message));
    await page.goto(`${server.url}/page.html`);
    return { page, messages };
  }

  const LOADED_TWICE = {
    'the CDN file twice': [`${CDN}.js`, `${CDN}.js?again`],
    'the CDN file and a copy in the bundle of the site': [`${CDN}.js`, '/another.js'],
    'the bundle, and the CDN file after it': ['/another.js', `${CDN}.js`],
  };

  for (const [name, scripts] of Object.entries(LOADED_TWICE)) {
    it(`works and logs one warning with ${name}`, async () => {
      const { page, messages } = await open(scripts, BODY);
      await page.getByRole('button', { name: 'كل الأقسام' }).click();
      await page.getByRole('link', { name: 'العالم' }).waitFor();
      await page.locator('news-article-body bdi', { hasText: 'C++' }).waitFor();
      await page.locator('news-comment-form textarea').fill('أحسنتم.');
      await page.getByRole('button', { name: 'إرسال التعليق' }).click();
      await page.getByText('يُرجى إدخال الاسم').first().waitFor();
      assert.equal(await page.locator(':is(news-masthead, news-header, news-back-to-top):not(:defined)').count(), 0);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0], /^news-elements: the package is loaded twice/);
      await page.close();
    });
  }

  for (const stylesheet of [true, false]) {
    it(`looks and works the same under other tag names, ${stylesheet ? 'with' : 'without'} the stylesheet`, async () => {
      const own = await open([`${CDN}.js`], BODY);
      const renamed = await open(
        ['/renamed.js'],
        BODY.replaceAll('news-article-body', 'my-story').replaceAll('news-masthead', 'my-masthead'),
        { stylesheet },
      );
      await renamed.page.locator('my-story bdi', { hasText: 'C++' }).waitFor();
      await renamed.page.getByRole('button', { name: 'كل الأقسام' }).click();
      await renamed.page.getByRole('link', { name: 'العالم' }).waitFor();
      assert.deepEqual(
        await computedStylesOf(renamed.page, 'my-story'),
        await computedStylesOf(own.page, 'news-article-body'),
      );
      assert.deepEqual(renamed.messages, []);
      await own.page.close();
      await renamed.page.close();
    });
  }

  it('works in a scoped registry, and defines nothing in the registry of the page', async () => {
    const own = await open([`${CDN}.js`], BODY);
    const { page, messages } = await open(['/scoped.js'], '<my-app></my-app>');
    await page.locator('news-article-body bdi', { hasText: 'C++' }).waitFor();
    await page.getByRole('button', { name: 'كل الأقسام' }).click();
    await page.getByRole('link', { name: 'العالم' }).waitFor();
    assert.deepEqual(
      await computedStylesOf(page, 'news-article-body'),
      await computedStylesOf(own.page, 'news-article-body'),
    );
    assert.equal(await page.evaluate(() => customElements.get('news-article-body')), undefined);
    assert.deepEqual(messages, []);
    await own.page.close();
    await page.close();
  });
});

/** Returns computed styles of the text and of a quotation in it. */
async function computedStylesOf(page, tag) {
  const story = page.locator(tag);
  const look = (element) => {
    const { lineHeight, fontSize, maxInlineSize, borderInlineStart, marginBlockStart } = getComputedStyle(element);
    return { lineHeight, fontSize, maxInlineSize, borderInlineStart, marginBlockStart };
  };
  return [await story.evaluate(look), await story.locator('blockquote').evaluate(look)];
}

const SCOPED = `
  import { NewsArticleBody, NewsBackToTop, NewsCommentForm, NewsHeader, NewsMasthead } from 'news-elements';
  const registry = new CustomElementRegistry();
  NewsMasthead.define('news-masthead', registry);
  for (const element of [NewsArticleBody, NewsBackToTop, NewsCommentForm, NewsHeader]) element.define(undefined, registry);
  customElements.define('my-app', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open', customElementRegistry: registry }).innerHTML = ${JSON.stringify(BODY)};
    }
  });`;
