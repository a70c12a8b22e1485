/* global document, getComputedStyle, customElements -- used in functions that run in the page */
// Tests the snippets of docs/cdn.md on pages that load the package from another origin, with a server like a public CDN.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { PACKAGE, serveCDN, site } from './cdn-server.mjs';

const { name, version, jsdelivr, unpkg } = JSON.parse(readFileSync('package.json', 'utf8'));

const example = (file) => readFileSync(`examples/docs/${file}`, 'utf8');
const script = (src) => `<script type="module" src="${src}"></script>`;
const CONTENT = `
  <news-article-body isolate><p><b class="news-lead">نتعلّم</b> هذا العام لغة C++.</p></news-article-body>
  <news-back-to-top progress></news-back-to-top>`;

before(() => site.start());
after(() => site.stop());

/** Waits until the elements are rendered and have loaded their files on demand. */
async function waitForElements(page) {
  await page.locator('news-article-body bdi', { hasText: 'C++' }).waitFor({ state: 'attached' });
  await page.waitForFunction(() =>
    document.querySelector('news-back-to-top')?.shadowRoot?.querySelector('[part~=progress]'),
  );
}

/** Adds a script to a page as a tag manager does. */
const insert = (page, address) =>
  page.evaluate((src) => {
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
  }, address);

const leadColor = (page) => page.locator('.news-lead').evaluate((element) => getComputedStyle(element).color);

describe('docs/cdn.md', () => {
  let cdn, folder;
  const fromCDN = (html) => html.replaceAll('https://cdn.jsdelivr.net', cdn.url);

  before(async () => {
    cdn = await serveCDN({ redirects: false, field: jsdelivr });
    folder = mkdtempSync(join(tmpdir(), 'news-elements-file-'));
  });

  after(() => {
    cdn?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('names the version of the package in every address', () => {
    for (const file of ['cdn.html', 'cdn-snippet.html', 'cdn-import.html', 'import-map.mjs']) {
      const versions = [...example(file).matchAll(/news-elements@([^/]+)\//g)].map(([, found]) => found);
      assert.ok(versions.length > 0, file);
      assert.deepEqual([...new Set(versions)], [version]);
    }
  });

  it('cdn.html: loads everything from another origin', async () => {
    const page = await site.open(fromCDN(example('cdn.html')));
    await waitForElements(page);
    assert.deepEqual(page.errors, []);
  });

  it('cdn-snippet.html: works with one line, at the end of the page or inserted later by a script', async () => {
    const complete = await site.open(fromCDN(example('cdn.html')));
    await waitForElements(complete);
    const color = await leadColor(complete);

    const footer = await site.open(`${CONTENT}${fromCDN(example('cdn-snippet.html'))}`);
    await waitForElements(footer);
    assert.equal(await leadColor(footer), color);
    assert.deepEqual(footer.errors, []);

    const later = await site.open(CONTENT);
    assert.notEqual(await leadColor(later), color);
    await insert(later, `${cdn.url}${PACKAGE}/cdn/news-elements.js`);
    await waitForElements(later);
    assert.equal(await leadColor(later), color);
    assert.deepEqual(later.errors, []);
  });

  it('cdn-import.html: an import from the same URL returns the same module', async () => {
    const page = await site.open(
      `<html lang="fa" dir="rtl"><body>${CONTENT}${fromCDN(example('cdn-snippet.html') + example('cdn-import.html'))}`,
    );
    await page.getByRole('link', { name: 'برگشت به بالا', includeHidden: true }).waitFor({ state: 'attached' });
    assert.deepEqual(page.errors, []);
  });

  it('import-map.mjs: the browser checks files that are loaded on demand', async () => {
    const args = ['--no-warnings', 'examples/docs/import-map.mjs'];
    const map = fromCDN(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    const page = await site.open(`${map}${fromCDN(example('cdn-snippet.html'))}${CONTENT}`);
    await waitForElements(page);
    assert.deepEqual(page.errors, []);

    const wrong = map.replace(/(news-elements\.bidi-processor\.js\?v=\w+": "sha384-)[^"]+/, `$1${'A'.repeat(64)}`);
    assert.notEqual(wrong, map);
    const refused = await site.open(`${wrong}${fromCDN(example('cdn-snippet.html'))}${CONTENT}`);
    await refused.waitForEvent('console', {
      predicate: (message) => message.text().includes(`${cdn.url}${PACKAGE}/cdn/news-elements.bidi-processor.js`),
    });
    await refused.waitForFunction(() => document.querySelector('news-back-to-top').shadowRoot);
    assert.equal(await refused.locator('bdi').count(), 0);
  });

  it('a page from file:// runs the script from a CDN, but not a local copy', async () => {
    const path = join(folder, 'page.html');
    writeFileSync(path, fromCDN(example('cdn.html')));
    const page = await site.open('');
    await page.goto(pathToFileURL(path).href);
    await waitForElements(page);
    assert.deepEqual(page.errors, []);

    writeFileSync(path, `${CONTENT}${script(pathToFileURL('cdn/news-elements.js').href)}`);
    const refused = page.waitForEvent('console', { predicate: (message) => message.text().includes('CORS policy') });
    await page.goto(pathToFileURL(path).href);
    await refused;
    assert.equal(await page.evaluate(() => customElements.get('news-article-body')), undefined);
    assert.match(await page.locator('news-article-body').innerText(), /نتعلّم هذا العام لغة C\+\+/);
  });
});

for (const [how, options] of Object.entries({
  'without a redirect, as jsDelivr does': { redirects: false, field: jsdelivr },
  'with a redirect, as unpkg does': { redirects: true, field: unpkg },
})) {
  describe(`the bare package URL, answered ${how}`, () => {
    let cdn;

    before(async () => (cdn = await serveCDN(options)));
    after(() => cdn?.close());

    for (const address of [PACKAGE, `/npm/${name}`, `${PACKAGE}?module#top`]) {
      it(`${address} loads the elements, and all other files from the package`, async () => {
        const page = await site.open(`${CONTENT}${script(cdn.url + address)}`);
        await waitForElements(page);
        assert.deepEqual(page.errors, []);
        const outside = cdn.requested.filter((path) => !/^\/npm\/news-elements(?:@[^/]+)?(?:\/cdn\/.+)?$/.test(path));
        assert.deepEqual(outside, []);
      });
    }

    it('has the same exports as the full URL', async () => {
      const page = await site.open('');
      const [bare, full] = await page.evaluate(
        (addresses) => Promise.all(addresses.map(async (address) => Object.keys(await import(address)))),
        [cdn.url + PACKAGE, `${cdn.url}${PACKAGE}/cdn/news-elements.js`],
      );
      assert.deepEqual(bare, full);
    });
  });
}

describe('the bare package URL if the rest of the package is missing', () => {
  let cdn;

  before(async () => (cdn = await serveCDN({ redirects: false, field: jsdelivr, missing: '/cdn/news-elements.js' })));
  after(() => cdn?.close());

  it('logs an error with the failed URL and the URL to use', async () => {
    const page = await site.open(CONTENT);
    const logged = page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith('news-elements:'),
    });
    await insert(page, cdn.url + PACKAGE);
    const text = (await logged).text();
    assert.ok(text.includes(`${cdn.url}${PACKAGE}/cdn/news-elements.js could not be loaded`), text);
    assert.match(await page.locator('news-article-body').innerText(), /C\+\+/);
  });
});
