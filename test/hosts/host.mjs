import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { copyExample, npmRun } from '../integrations/example.mjs';
import { openBrowser } from '../wordpress/browser.mjs';
import { assertSameLook } from './assert-same-look.mjs';
import { stylesOf } from './page-variation.mjs';
import { VARIATIONS } from './variations.mjs';

const PAGE = 'test/hosts/page.html';

/**
 * A production build of a host.
 *
 * @typedef {{ script?: string, serve?: (folder: string) => Promise<{ url: string, close: () => unknown }> }} Build `script`:
 *   the one of its `package.json` that builds it. `serve`: the host's own server; none, and its folder `dist` is served
 */

/**
 * Tests that the shared page looks in a host's build as it does with the files of `cdn/`.
 *
 * @param {string} name its folder in test/hosts/
 * @param {Record<string, Build>} [builds] by what is built
 */
export function testHost(name, builds = { 'built by default': {} }) {
  describe(`test/hosts/${name}`, () => {
    let folder, browser, reference;

    before(async () => {
      folder = copyHost(name);
      browser = await openBrowser();
      reference = await openReference(folder, browser);
    });

    after(async () => {
      await browser?.close();
      reference?.close();
    });

    for (const [what, { script = 'build', serve = serveDist }] of Object.entries(builds)) {
      describe(what, () => {
        let server;

        before(async () => {
          assert.deepEqual(npmRun(script, folder), { ok: true });
          server = await serve(folder);
        });

        after(() => server?.close());

        for (const variation of VARIATIONS) {
          it(`looks as with cdn/: ${variation.name}`, async () => {
            const expected = await reference.stylesOf(variation);
            const actual = await stylesOf(browser, `${server.url}/`, variation);
            assertSameLook(expected, actual, variation.scheme.states);
          });
        }
      });
    }
  });
}

/** A copy of a host outside the clone, with the packed package and the shared page. */
function copyHost(name) {
  const folder = copyExample(name, `test/hosts/${name}`);
  const page = readFileSync(PAGE, 'utf8');
  cpSync(PAGE, join(folder, 'page.html'));
  const index = join(folder, 'index.html');
  const html = existsSync(index) && readFileSync(index, 'utf8');
  if (html)
    writeFileSync(
      index,
      html.replace('<!-- the shared page -->', () => page),
    );
  return folder;
}

/** The shared page with the files of `cdn/`, from the package that is installed in a folder. */
async function openReference(folder, browser) {
  const cdn = 'node_modules/news-elements/cdn/news-elements';
  writeFileSync(
    join(folder, 'reference.html'),
    `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <link rel="stylesheet" href="${cdn}.css">
    <script type="module" src="${cdn}.js"></script>
  </head>
  <body>${readFileSync(PAGE, 'utf8')}</body>
</html>`,
  );
  const server = await serveFolder(folder);
  const read = new Map();
  return {
    async stylesOf(variation) {
      if (!read.has(variation.name)) {
        read.set(variation.name, await stylesOf(browser, `${server.url}/reference.html`, variation));
      }
      return read.get(variation.name);
    },
    close: () => server.close(),
  };
}

const serveDist = (folder) => serveFolder(join(folder, 'dist'));
