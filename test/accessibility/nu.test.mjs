// The Nu HTML checker (vnu-jar, which needs Java) on the examples, on the forms in html/, on what the server functions return,
// and on the complete page and a thread as the elements have changed them, in each state.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { articleBodyHTML, headerHTML } from '../../dist/server.js';
import { useSite } from '../node/docs-page.mjs';
import { FORM_STATES, openFormState } from '../node/form-states.mjs';
import { openThreadState, THREAD_STATES } from '../node/thread-states.mjs';
import { packageFile } from './packages.mjs';

const read = (path) => readFileSync(path, 'utf8');
const filesIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`);

/** The checker's CSS parser knows neither @property nor nesting. Stylelint and the browsers check the CSS. */
const ACCEPTED = /^CSS: /;

const asPage = (html) =>
  /<html/.test(html)
    ? html
    : `<!doctype html><html lang="ar" dir="rtl"><head><title>خبر</title></head><body><h1>خبر</h1>${html}</body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'news-elements-nu-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/**
 * The errors in pages, each with the name of its page and its line.
 *
 * @param {Record<string, string>} pages HTML by name
 */
function errorsIn(pages) {
  const paths = Object.entries(pages).map(([name, html], index) => {
    const path = join(folder, `${index}-${name.replaceAll(/[^\w.]/g, '-')}.html`);
    writeFileSync(path, asPage(html));
    return path;
  });
  const jar = packageFile('vnu-jar/build/dist/vnu.jar');
  const args = ['-jar', jar, '--stdout', '--format', 'json', '--exit-zero-always', '--errors-only', ...paths];
  const { stdout, stderr, error } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (error) throw new Error(`Java did not start. Install it, for example default-jre-headless. ${error.message}`);
  assert.ok(stdout, stderr);
  return JSON.parse(stdout)
    .messages.filter(({ message }) => !ACCEPTED.test(message))
    .map(({ url, lastLine, message }) => `${basename(url)}, line ${lastLine}: ${message}`);
}

describe('the Nu HTML checker', () => {
  const site = useSite();

  it('finds no error in the examples and in the forms of html/', () => {
    const files = [...filesIn('examples'), ...filesIn('examples/recipes'), ...filesIn('html')];
    assert.ok(files.length > 10);
    assert.deepEqual(errorsIn(Object.fromEntries(files.map((path) => [path, read(path)]))), []);
  });

  it('finds no error in what the server functions return', () => {
    const page = read('examples/plain.html');
    const pages = { article: articleBodyHTML(page, { blockDirection: 'auto' }), header: headerHTML(page) };
    assert.deepEqual(errorsIn(pages), []);
  });

  it('finds no error in the complete page in each state of its comment form', async () => {
    const pages = {};
    for (const state of Object.keys(FORM_STATES)) {
      const page = await openFormState(site, state);
      pages[state] = await page.content();
      await page.close();
    }
    assert.deepEqual(errorsIn(pages), []);
  });

  it('finds no error in a thread in each of its states', async () => {
    const pages = {};
    for (const state of Object.keys(THREAD_STATES)) {
      const page = await openThreadState(site, state);
      pages[state] = await page.content();
      await page.close();
    }
    assert.deepEqual(errorsIn(pages), []);
  });

  it('finds an attribute with an invalid value', () => {
    const page = read('examples/plain.html').replace('required></textarea>', 'required readonly="true"></textarea>');
    assert.match(errorsIn({ page }).join(), /Bad value .true. for attribute .readonly./);
  });
});
