// Tests the built Storybook in a subfolder of a static site.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { openBrowser } from '../wordpress/browser.mjs';

const SUBFOLDER = 'some/sub/path';

/** Selectors of elements that must be visible in the frame, by the query of the URL. */
const VISIBLE = {
  '': 'h1:has-text("درس DeepSeek")',
  '?path=/docs/docs-start-here--docs': 'h1:has-text("Start here")',
  '?path=/docs/docs-ابدأ-هنا--docs': '[dir=rtl] h1:has-text("ابدأ هنا")',
  '?path=/docs/docs-للناشرين--docs': '[dir=rtl] h1:has-text("للناشرين")',
  '?path=/docs/docs-recipes--docs': 'h1:has-text("Recipes")',
  '?path=/docs/docs-elements-news-header--docs': 'h1:has-text("<news-header>")',
  '?path=/docs/docs-theming--docs': 'h1:has-text("Theming")',
  '?path=/story/elements-news-masthead--default': 'news-masthead:defined',
};

describe('Storybook under a sub-path', () => {
  let folder, server, browser, page;
  const problems = [];

  before(async () => {
    assert.ok(existsSync('storybook-static/index.json'), 'There is no built Storybook: npm run build:storybook');
    folder = mkdtempSync(join(tmpdir(), 'news-elements-site-'));
    mkdirSync(join(folder, dirname(SUBFOLDER)), { recursive: true });
    symlinkSync(resolve('storybook-static'), join(folder, SUBFOLDER), 'junction');
    server = await serveFolder(folder);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const isOutside = !pathname.startsWith(`/${SUBFOLDER}/`) && pathname !== '/favicon.ico';
      if (isOutside || response.status() >= 400) problems.push(`${response.status()} ${pathname}`);
    });
  });

  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const [query, seen] of Object.entries(VISIBLE)) {
    it(`opens ${query || 'its first page'}`, async () => {
      await page.goto(`${server.url}/${SUBFOLDER}/${query}`);
      await page.frameLocator('#storybook-preview-iframe').locator(seen).first().waitFor();
      assert.deepEqual(problems.splice(0), []);
    });
  }

  it('follows links between the pages of the docs', async () => {
    await page.goto(`${server.url}/${SUBFOLDER}/?path=/docs/docs-start-here--docs`);
    const frame = page.frameLocator('#storybook-preview-iframe');
    await frame.getByRole('link', { name: 'Comments and back ends' }).click();
    await frame.getByRole('heading', { level: 1, name: 'Comments and back ends' }).waitFor();
    assert.deepEqual(problems.splice(0), []);
  });

  it('lists the docs after the sample page, with the most common questions first', async () => {
    const names = await page.evaluate(async () => {
      const response = await fetch('index.json');
      const { entries } = await response.json();
      return [...new Set(Object.values(entries).map(({ title }) => title))];
    });
    assert.deepEqual(names.slice(0, 5), ['الصفحة', 'Docs/Start here', 'Docs/ابدأ هنا', 'Docs/للناشرين', 'Docs/CDN']);
  });
});
