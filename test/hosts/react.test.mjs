/* global document, window -- what runs in the page */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { copyExample, npmRun } from '../integrations/example.mjs';
import { openBrowser } from '../wordpress/browser.mjs';

describe('test/hosts/react', () => {
  let server, browser, page;

  before(async () => {
    const folder = copyExample('react', 'test/hosts/react');
    assert.deepEqual(npmRun('build', folder), { ok: true });
    server = await serveFolder(join(folder, 'dist'));
    browser = await openBrowser();
    page = await browser.newPage();
    await page.goto(`${server.url}/`);
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('renders again into the nodes that the article has isolated', async () => {
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.waitForFunction(() => window.show);
    assert.deepEqual(await show('لغة C++ هنا', false), { text: 'قبل لغة C++ هنا بعد', isolated: ['C++'] });
    assert.deepEqual(await show('إطار .NET هنا', true), { text: 'قبل إطار .NET هنامهم بعد', isolated: ['.NET'] });
    assert.deepEqual(await show('نص C#', false), { text: 'قبل نص C# بعد', isolated: ['C#'] });
    await page.evaluate(() => window.unmount());
    assert.equal(await page.locator('#app').innerHTML(), '');
    assert.deepEqual(errors, []);
  });

  /** What the article holds after React has rendered it. */
  async function show(text, extra) {
    await page.evaluate(([line, withElement]) => window.show(line, withElement), [text, extra]);
    // The code that isolates text is loaded on demand.
    await page.locator('news-article-body bdi').first().waitFor();
    return page.evaluate(async () => {
      const article = document.querySelector('news-article-body');
      await article.updateComplete;
      const isolated = [...article.querySelectorAll('bdi')].map(({ textContent }) => textContent);
      return { text: article.textContent, isolated };
    });
  }
});
