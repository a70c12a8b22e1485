/* global customElements, document, localStorage -- what runs in the page */
// Other scripts that handle the submission of the comment form, from npm and of the kinds that themes have. An empty comment
// is never posted, and a comment is posted once.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { openBrowser } from '../wordpress/browser.mjs';
import { installScripts } from './packages.mjs';
import { SCRIPTS } from './scripts.mjs';
import { startSite } from './site.mjs';

const OURS =
  '<link rel="stylesheet" href="/cdn/news-elements.css"><script type="module" src="/cdn/news-elements.js"></script>';
const LAZY_FILE = '**/cdn/news-elements.comment-form.js*';

/** How a reader submits the form. */
const WAYS = {
  'a click': (page) => page.click('#submit'),
  'Enter in a field': (page) => page.press('#author', 'Enter'),
  'a button outside of the form': (page) =>
    page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<button id="outside" form="commentform">أرسل</button>');
      document.querySelector('#outside').click();
    }),
};

describe('with a script that handles the submission of the comment form', () => {
  let site, browser, page;

  before(async () => {
    site = await startSite(installScripts());
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  beforeEach(async () => {
    site.reset();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
  });

  afterEach(() => page.context().close());

  const isReady = () => page.evaluate(() => document.querySelector('#commentform').noValidate).catch(() => false);

  async function open({ html, bodyAttributes = '' }, order, isMissing = false) {
    site.bodyAttributes = bodyAttributes;
    if (isMissing) await page.route(LAZY_FILE, (route) => route.fulfill({ status: 404, body: '' }));
    if (order === 'before') site.head = html + OURS;
    else Object.assign(site, { head: OURS, body: html });
    await page.goto(site.url);
    if (isMissing) await page.waitForFunction(() => customElements.get('news-comment-form'));
    else await until(isReady);
  }

  async function fillIn(text) {
    await page.fill('#comment', text);
    await page.fill('#author', 'ليلى');
  }

  const comments = () => site.posts.map(({ comment }) => comment);

  /** Whether the form was refused: by our summary of errors, or by the browser, which focuses the first invalid field. */
  const isRefused = () =>
    page.evaluate(
      () =>
        document.querySelector('.news-error-summary') !== null || document.activeElement?.matches(':invalid') === true,
    );

  for (const [name, script] of Object.entries(SCRIPTS)) {
    describe(name, () => {
      for (const order of ['before', 'after']) {
        it(`loaded ${order} ours, posts no empty comment, and a complete one once`, async () => {
          await open(script, order);
          for (const way of Object.values(WAYS)) {
            await page.evaluate(() => document.activeElement?.blur());
            await way(page);
            await until(isRefused);
            await page.evaluate(() => document.querySelector('#outside')?.remove());
          }
          assert.deepEqual(site.posts, []);
          assert.equal(await page.isEnabled('#submit'), true);
          await page.evaluate(() => (document.title = 'same page'));
          await fillIn('تعليق واحد');
          await page.click('#submit');
          await until(() => site.posts.length > 0);
          const isOurs = script.sender === 'ours';
          if (isOurs) await page.locator('.news-comment-status[data-tone=good]').waitFor();
          else await until(() => page.evaluate(() => document.title !== 'same page').catch(() => false));
          const [post] = site.posts;
          assert.deepEqual(comments(), ['تعليق واحد']);
          assert.equal(post.nonce, 'n1');
          if (!isOurs) return;
          // The form stays, so that another comment can be sent.
          assert.equal(await page.title(), 'same page');
          await until(() => page.isEnabled('#submit'));
          await fillIn('تعليق ثانٍ');
          await page.click('#submit');
          await until(() => site.posts.length > 1);
          assert.deepEqual(comments(), ['تعليق واحد', 'تعليق ثانٍ']);
        });
      }

      it('posts no empty comment, and a complete one once, when our file is missing', async () => {
        await open(script, 'before', true);
        for (const way of Object.values(WAYS)) {
          await page.evaluate(() => document.activeElement?.blur());
          await way(page);
          await until(isRefused);
          await page.evaluate(() => document.querySelector('#outside')?.remove());
        }
        assert.deepEqual(site.posts, []);
        await page.evaluate(() => (document.title = 'same page'));
        await fillIn('بلا ملف');
        await page.click('#submit');
        await until(() => site.posts.length > 0);
        await until(() => page.evaluate(() => document.title !== 'same page').catch(() => false));
        assert.deepEqual(comments(), ['بلا ملف']);
      });
    });
  }

  it('never posts another form of the element, keeps its text or listens to it', async () => {
    await open({ html: '' }, 'after');
    await page.fill('#newsletter [name=EMAIL]', 'layla@example.com');
    await Promise.all([page.waitForURL('**/story/#comment-1'), page.click('#newsletter button')]);
    assert.deepEqual(
      site.posts.map(({ pathname }) => pathname),
      ['/newsletter'],
    );
    assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), '{}');
  });
});
