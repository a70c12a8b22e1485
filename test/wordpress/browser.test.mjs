/* global document, indexedDB, localStorage, navigator, self -- what runs in the page */
// The browsers of these tests: what they are said to keep and to refuse, they do.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newProfile, openBrowser, openProfile, openSandboxed } from './browser.mjs';
import { startWordPress } from './wordpress.mjs';

describe('the browsers of these tests', () => {
  let wordpress, browser;

  before(async () => {
    wordpress = await startWordPress();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await wordpress.close();
  });

  async function inProfile(profile, run) {
    const context = await openProfile(profile);
    try {
      const page = await context.newPage();
      await page.goto(`${wordpress.url}/open/`);
      return await page.evaluate(run);
    } finally {
      await context.close();
    }
  }

  it('keep what a page has stored over a restart', async () => {
    const profile = newProfile();
    const store = () => [localStorage.getItem('draft'), localStorage.setItem('draft', 'مسودة')][0];
    assert.equal(await inProfile(profile, store), null);
    assert.equal(await inProfile(profile, store), 'مسودة');
  });

  it('refuse every storage where the reader has forbidden it', async () => {
    const refused = await inProfile(newProfile({ storage: 'blocked' }), storageRefused);
    assert.deepEqual(refused, { localStorage: true, indexedDB: true, locks: true, cookies: true });
  });

  it('keep and lock where nothing is forbidden', async () => {
    const refused = await inProfile(newProfile(), storageRefused);
    assert.deepEqual(refused, { localStorage: false, indexedDB: false, locks: false, cookies: false });
  });

  it('give a page in a sandboxed frame no origin and no storage', async () => {
    const page = await browser.newPage();
    const frame = await openSandboxed(page, `${wordpress.url}/open/`);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    const refused = await frame.evaluate(storageRefused);
    assert.deepEqual(refused, { localStorage: true, indexedDB: true, locks: true, cookies: true });
    await page.close();
  });

  it('find no other name than this machine has', async () => {
    const page = await browser.newPage();
    const { port } = new URL(wordpress.url);
    await page.goto(`http://localhost:${port}/open/`);
    await assert.rejects(page.goto(`http://elsewhere.localhost:${port}/open/`), /ERR_NAME_NOT_RESOLVED/);
    await page.close();
  });
});

/** Runs in a page. */
async function storageRefused() {
  const refused = async (use) => {
    try {
      return (await use()) === false;
    } catch {
      return true;
    }
  };
  return {
    localStorage: await refused(() => localStorage.setItem('a', '1')),
    indexedDB: await refused(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.open('a');
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    ),
    locks: await refused(() => navigator.locks.request('a', () => undefined)),
    cookies: await refused(() => {
      document.cookie = 'a=1';
      return document.cookie.includes('a=1');
    }),
  };
}
