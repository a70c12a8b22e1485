import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { copyExample, npmRun } from '../integrations/example.mjs';
import { openBrowser } from '../wordpress/browser.mjs';
import { isAccepted } from './accepted-differences.mjs';
import { stylesOf } from './page-variation.mjs';
import { differences } from './read-styles.mjs';
import { DIRECTIONS, SCHEMES, USUAL_DIRECTIONS } from './variations.mjs';

const PAGE = 'test/hosts/page.html';
/** As many as a reader of a failed test can use. */
const SHOWN = 40;

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

        for (const variation of variations()) {
          it(`looks as with cdn/: ${variation.name}`, async () => {
            const expected = await reference.stylesOf(variation);
            const actual = await stylesOf(browser, `${server.url}/`, variation);
            assertSame(expected, actual, variation.scheme.states);
          });
        }
      });
    }
  });
}

/** Fails with a line for each difference, and each line stands for all elements that differ in the same way. */
function assertSame(expected, actual, states) {
  const groups = new Map();
  states.forEach(({ reader, change }, index) => {
    for (const { selector, message } of differences(expected[index], actual[index], isAccepted)) {
      const line = `${message} [reader: ${reader}${change ? ', after a script' : ''}]`;
      groups.set(line, [...(groups.get(line) ?? []), selector]);
    }
  });
  const lines = [...groups].map(([line, [selector, ...others]]) => {
    return `${selector}${others.length ? ` and ${others.length} others` : ''}: ${line}`;
  });
  assert.ok(!lines.length, [`Unlike cdn/ in ${lines.length} ways:`, ...lines.slice(0, SHOWN)].join('\n'));
}

/** Every scheme in the two usual directions; the others are combined with one scheme only, for the sake of time. */
function* variations() {
  const meta = SCHEMES['set by <meta>'];
  for (const [directionName, direction] of Object.entries(DIRECTIONS)) {
    const isUsual = USUAL_DIRECTIONS.includes(directionName);
    for (const [schemeName, scheme] of Object.entries(isUsual ? SCHEMES : { 'set by <meta>': meta })) {
      yield { name: `${directionName}; color-scheme ${schemeName}`, direction, scheme };
    }
    yield { name: `${directionName}; without scripts`, direction, scheme: meta, scripts: false };
  }
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
