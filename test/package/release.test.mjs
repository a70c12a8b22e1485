// Checks a release: hashes match the files, and the changelog has the version.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dependentFiles, withDependency } from '../../tools/dependents.mjs';
import { hashes, withHashes, withVersion } from '../../tools/integrity.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const pagesWithHashes = ['docs/cdn.md', 'examples/docs/integrity.html'];
/** Unreleased changes. While there are any, these files keep the hashes of the last release. */
const pending = readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md');

describe('a release', () => {
  it('has a hash for each file that a page loads', () => {
    const written = JSON.parse(readFileSync('cdn/integrity.json', 'utf8'));
    assert.deepEqual(written, hashes());
    const addresses = Object.keys(written);
    for (const file of ['news-elements.js', 'news-elements.css']) assert.ok(addresses.includes(file), file);
    for (const file of ['news-elements.comment-form.js', 'news-elements.light-dom-styles.js', 'locales/fa.js']) {
      const isVersioned = (address) => address.startsWith(`${file}?v=`);
      assert.ok(addresses.some(isVersioned), file);
    }
    for (const hash of Object.values(written)) assert.match(hash, /^sha384-[\w+/]{64}$/);
  });

  for (const name of pagesWithHashes) {
    it(`${name} has the current version, and the hashes of the files unless changes are unreleased`, () => {
      const text = readFileSync(name, 'utf8');
      assert.equal(text.match(/integrity="sha384-/g)?.length, 2);
      assert.match(text, new RegExp(`/news-elements@${version.replaceAll('.', '\\.')}/cdn/news-elements\\.js"`));
      if (pending.length) return;
      const hint = 'Describe the change with `npx changeset`, or update the hashes with `npm run hashes`.';
      assert.equal(text, withHashes(text, version), hint);
    });
  }

  it('updates the hashes and the version in a snippet', () => {
    const old = '<script type="module" src="/news-elements@0.0.9/cdn/news-elements.js" integrity="sha384-old">';
    const written = withHashes(old, '2.0.0');
    assert.equal(
      written,
      `<script type="module" src="/news-elements@2.0.0/cdn/news-elements.js" integrity="${hashes()['news-elements.js']}">`,
    );
  });

  it('updates the version in the URLs of docs/cdn.md', () => {
    const text = readFileSync('docs/cdn.md', 'utf8');
    const written = withVersion(text, '12.0.0-beta.1');
    assert.ok(written.includes('https://unpkg.com/news-elements@12.0.0-beta.1/cdn/news-elements.js'));
    assert.ok(!written.includes(`@${version}`));
    assert.equal(withVersion(text, version), text);
  });

  it('is the version that the examples and the hosts depend on', () => {
    const files = dependentFiles();
    assert.ok(files.length > 30);
    const outdated = files.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return text !== withDependency(text, version);
    });
    assert.deepEqual(outdated, [], 'Run `node tools/write-versions.mjs`.');
  });

  it('has its version in the changelog', () => {
    assert.match(readFileSync('CHANGELOG.md', 'utf8'), new RegExp(`^## ${version.replaceAll('.', '\\.')}$`, 'm'));
  });
});
