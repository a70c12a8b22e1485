/* global customElements -- used in functions that run in the page */
// Checks which elements production builds of four bundlers contain, and which they register in a browser.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BUNDLERS } from './bundlers.mjs';
import { installedPackage } from './installed.mjs';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { openBrowser } from '../wordpress/browser.mjs';

/** An attribute of each element that no other has. A bundle that contains its name contains the class. */
const UNIQUE_ATTRIBUTES = {
  'news-article-body': 'block-direction',
  'news-back-to-top': 'after-screens',
  'news-comment-form': 'login-url',
  'news-header': 'reading-time-of',
  'news-masthead': 'skip-to',
};
const TAGS = Object.keys(UNIQUE_ATTRIBUTES);

/** Imports of a site, with the elements that its bundle must contain and register. */
const IMPORTS = [
  {
    source: "import { NewsBackToTop } from 'news-elements'; globalThis.taken = NewsBackToTop;",
    contained: ['news-back-to-top'],
    registered: [],
  },
  {
    source: "import { NewsHeader } from 'news-elements/elements/news-header'; globalThis.taken = NewsHeader;",
    contained: ['news-header'],
    registered: [],
  },
  {
    source: "import { NewsMastheadToggleEvent } from 'news-elements'; globalThis.taken = NewsMastheadToggleEvent;",
    contained: [],
    registered: [],
  },
  {
    source: "import 'news-elements/elements/news-comment-form/define'; globalThis.taken = true;",
    contained: ['news-comment-form'],
    registered: ['news-comment-form'],
  },
  { source: "import 'news-elements/define'; globalThis.taken = true;", contained: TAGS, registered: TAGS },
];

describe('a production build', () => {
  let folder, server, browser;

  before(async () => {
    ({ folder } = installedPackage());
    server = await serveFolder(folder);
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    describe(`by ${name}`, () => {
      IMPORTS.forEach(({ source, contained, registered }, index) => {
        const of = registered.length ? registered.join(', ') : 'nothing';
        it(`of ${/'[^']+'/.exec(source)[0]} contains ${contained.join(', ') || 'no element'} and registers ${of}`, async () => {
          const built = join(name, String(index));
          mkdirSync(join(folder, built), { recursive: true });
          const entry = join(folder, built, 'entry.js');
          writeFileSync(entry, source);
          await bundle(entry, join(folder, built, 'out'));
          assert.deepEqual(elementsIn(join(folder, built, 'out')), contained);
          assert.deepEqual(await registeredBy(`${server.url}/${built}/out/entry.js`), registered);
        });
      });
    });
  }

  /** Returns the elements that a script registers. */
  async function registeredBy(script) {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${server.url}/node_modules/news-elements/html/comment-form.en.html`);
    await page.addScriptTag({ type: 'module', url: script });
    await page.waitForFunction('globalThis.taken');
    const registered = await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS);
    await page.close();
    assert.deepEqual(errors, []);
    return registered;
  }
});

/** Returns the elements that the files of a build contain. */
function elementsIn(folder) {
  const text = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return TAGS.filter((tag) => text.includes(UNIQUE_ATTRIBUTES[tag]));
}
