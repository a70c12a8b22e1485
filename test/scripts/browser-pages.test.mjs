/* global document, history, localStorage, location, window -- what runs in the page */
// What the browser itself does with a page: it keeps it for the way back, animates the way to the next one, writes it again, shows
// it in a frame without an origin.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openBrowser, openSandboxed } from '../wordpress/browser.mjs';
import { FIRST, newspaper, SECOND } from './newspaper.mjs';
import { startSite } from './site.mjs';

describe('a page in the browser', () => {
  let site, origin, browser, page, problems;

  before(async () => {
    // No package is needed: the scripts are the browser's.
    site = await startSite('');
    origin = new URL(site.url).origin;
  });
  after(() => site?.close());
  afterEach(() => browser?.close());

  async function open(router, options) {
    site.reset();
    site.pages = newspaper(router);
    browser = await openBrowser(options);
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    problems = [];
    page.on('console', (message) => {
      const isProblem = ['error', 'warning'].includes(message.type());
      // The site has no REST API.
      if (isProblem && !message.text().startsWith('Failed to load resource')) problems.push(message.text());
    });
    page.on('pageerror', ({ stack }) => problems.push(stack));
  }

  const isReady = (path) =>
    location.pathname === path &&
    document.querySelector('#commentform')?.noValidate === true &&
    document.querySelectorAll('#commentform > .news-comment-panel').length === 1 &&
    document.querySelector('#text bdi') !== null &&
    document.querySelectorAll('news-masthead [aria-current]').length === 1;

  async function writeDraft(path, text) {
    await page.goto(origin + path);
    await page.fill('#comment', text);
    await page.waitForFunction((text) => JSON.stringify(localStorage).includes(text), text);
    await page.waitForFunction(isReady, path);
  }

  it('comes back from the back/forward cache in working order', async () => {
    await open(
      { head: '<script>addEventListener("pageshow", (e) => (window.isBack = e.persisted));</script>' },
      { backForwardCache: true },
    );
    await writeDraft(SECOND, 'a draft');
    await page.goto(origin + FIRST);
    await page.waitForFunction(isReady, FIRST);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => window.isBack);
    await page.waitForFunction(isReady, SECOND);
    assert.equal(await page.inputValue('#comment'), 'a draft');
    await page.fill('#comment', 'another draft');
    await page.waitForFunction(() => JSON.stringify(localStorage).includes('another draft'));
    await page.fill('#author', 'ليلى');
    await page.click('#submit');
    await page.locator('.news-comment-status[data-tone=good]').waitFor();
    assert.deepEqual(
      site.posts.map(({ comment }) => comment),
      ['another draft'],
    );
    assert.deepEqual(problems, []);
  });

  it('works after a View Transition between documents', async () => {
    await open({ head: '<style>@view-transition { navigation: auto; }</style>' });
    await writeDraft(SECOND, 'a draft');
    for (const path of [FIRST, SECOND]) {
      await page.click(`#stories a[href="${path}"]`);
      await page.waitForFunction(isReady, path);
    }
    assert.equal(await page.inputValue('#comment'), 'a draft');
    assert.deepEqual(problems, []);
  });

  it('works after a script has written its own HTML into it', async () => {
    await open({});
    await writeDraft(SECOND, 'a draft');
    for (let i = 0; i < 2; i++) {
      await page.evaluate(() => {
        const html = document.documentElement.outerHTML;
        document.open();
        document.write(`<!doctype html>${html}`);
        document.close();
      });
      await page.waitForFunction(isReady, SECOND);
      assert.equal(await page.locator('form#commentform').count(), 1);
      await page.waitForFunction(() => document.querySelector('#comment').value === 'a draft');
    }
    assert.deepEqual(problems, []);
  });

  it('works in a sandboxed frame without an origin', async () => {
    await open({});
    await page.goto(`${origin}/`);
    const frame = await openSandboxed(page, origin + FIRST);
    await frame.fill('#comment', 'نص');
    await frame.waitForFunction(isReady, FIRST);
    assert.deepEqual(problems, []);
  });
});
