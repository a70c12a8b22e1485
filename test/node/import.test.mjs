// The built package, imported by name through its export map, without a DOM.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const { name, exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const tags = readdirSync(new URL('src/elements/', root));
/** Elements that are rendered on a server. The others only keep the page's HTML. */
const serverRendered = ['news-back-to-top', 'news-header', 'news-masthead'];
const entries = Object.keys(exports).filter((entry) => exports[entry].default && !entry.includes('*'));

describe('imports', () => {
  for (const entry of entries) {
    const expectedTags = entry.endsWith('define')
      ? serverRendered.filter((tag) => /^\.\/define$/.test(entry) || entry.includes(`/${tag}/`))
      : [];

    it(`${entry} registers ${expectedTags.join(', ') || 'no element'} and adds no global`, () => {
      const { globals, registered } = importAlone(entry);
      assert.deepEqual(registered, expectedTags);
      assert.deepEqual(globals, []);
    });
  }

  it('./server does not load Lit', () => {
    assert.deepEqual(importAlone('./server', { litBefore: false }).globals, []);
  });
});

describe('the export map', () => {
  for (const internal of ['locales/registry', 'locales/merge-defaults', 'internal/vdom', 'dom/define']) {
    it(`does not publish ${internal}`, async () => {
      await assert.rejects(import(`${name}/${internal}`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
    });
  }

  for (const [entry, targets] of Object.entries(exports)) {
    it(`${entry} points to existing files`, () => {
      for (const target of typeof targets === 'string' ? [targets] : Object.values(targets)) {
        const url = new URL(target.replace(/\*.*/, ''), root);
        assert.ok(existsSync(url), `${target} is missing`);
      }
    });
  }
});

/** Imports an entry in a new process. Lit is imported first, so that its own globals do not count. */
function importAlone(entry, { litBefore = true } = {}) {
  const script = `
    ${litBefore ? `await import('lit');` : ''}
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    await import(${JSON.stringify(name + entry.slice(1))});
    const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    const registered = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify({ globals, registered }));`;
  const args = ['--input-type=module', '--eval', script];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
}
