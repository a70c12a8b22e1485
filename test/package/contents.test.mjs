// What npm would publish: all that is needed, nothing else, and what linters of packages say of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundledPackages } from '../../tools/bundled-packages.mjs';
import { pack } from '../../tools/pack.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** By folder, what may be in it. */
const NEEDED = [
  /^(?:package\.json|README(?:\.ar)?\.md|CHANGELOG\.md|LICENSE|custom-elements\.json|llms\.txt)$/,
  /^(?:cdn\/)?THIRD-PARTY-LICENSES\.txt$/,
  // What the docs link to.
  /^examples\/(?:[\w.[\]-]+\/)*(?!package-lock)[\w.-]+$/,
  /^src\/locales\/[\w.-]+\.ts$/,
  /^\.github\/page\.png$/,
  /^docs\/[\w-]+\.md$/,
  /^dist\/(?:[\w./-]+\.(?:js|d\.ts)|styles\/[\w.-]+\.css)$/,
  /^cdn\/news-elements(?:\.[\w-]+)*\.(?:js|js\.map|css)$/,
  /^cdn\/integrity\.json$/,
  /^cdn\/locales\/[a-z]+\.js(?:\.map)?$/,
  /^html\/comment-form\.[a-z]+\.html$/,
  /^types\/(?:elements|preact|react|react-18|solid|styles|svelte|vue)\.d\.ts$/,
  /^editors\/(?:vscode\.(?:html|css)-custom-data|web-types)\.json$/,
];

/** Entries that are no modules: nothing of them is imported by JavaScript. */
const NO_MODULE = /\.(?:css|json)$|^\.\/(?:cdn|html)\//;

describe('the package', () => {
  let tarball, files;

  before(() => {
    ({ tarball, files } = pack());
  });

  it('holds what is needed, and no more', () => {
    assert.deepEqual(
      files.filter((file) => !NEEDED.some((needed) => needed.test(file))),
      [],
    );
    for (const needed of NEEDED) {
      assert.ok(
        files.some((file) => needed.test(file)),
        String(needed),
      );
    }
  });

  it('has its changelog, and the licences of all code in cdn/', () => {
    assert.ok(files.includes('CHANGELOG.md'));
    const licences = readFileSync('THIRD-PARTY-LICENSES.txt', 'utf8');
    const bundled = bundledPackages();
    assert.ok(bundled.includes('lit-html'));
    for (const name of bundled) {
      const folder = `node_modules/${name}`;
      assert.match(licences, new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
      assert.ok(licences.includes(readFileSync(`${folder}/LICENSE`, 'utf8').trim()), name);
    }
    assert.match(
      readFileSync('cdn/news-elements.js', 'utf8').slice(0, 300),
      /BSD 3-Clause licence: THIRD-PARTY-LICENSES\.txt/,
    );
  });

  it('links from its docs to files in the package, or to https addresses', () => {
    const pages = files.filter((file) => /\.md$|^llms\.txt$/.test(file));
    const links = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => ({ page, address })),
    );
    const dead = links.filter(({ page, address }) => {
      if (/^(?:https:|#)/.test(address)) return false;
      return !files.includes(join(dirname(page), address.replace(/#.*/, '')));
    });
    assert.ok(links.length > 50);
    assert.deepEqual(dead, []);
  });

  it('says that it is ESM only', () => {
    assert.match(manifest.description, /ESM only/);
    for (const page of ['README.md', 'README.ar.md']) assert.match(readFileSync(page, 'utf8'), /\bESM\b/);
    assert.equal(manifest.type, 'module');
  });

  it('has types for every module', () => {
    const modules = files.filter((file) => /^dist\/.+\.js$/.test(file));
    assert.deepEqual(
      modules.filter((file) => !files.includes(file.replace(/js$/, 'd.ts'))),
      [],
    );
  });

  it('names as having side effects the modules that register elements, and no others', () => {
    const patterns = manifest.sideEffects.map(
      (pattern) =>
        new RegExp(
          `^${pattern
            .replace('./', '')
            .replaceAll('.', '\\.')
            .replaceAll('**/', '(?:.+/)?')
            .replace(/(?<!\))\*/g, '[^/]*')}$`,
        ),
    );
    const named = files.filter((file) => /\.(?:js|css)$/.test(file) && patterns.some((pattern) => pattern.test(file)));
    const expected = files.filter((file) =>
      /^cdn\/[^/]+\.js$|\.css$|^dist\/(?:elements\/[^/]+\/)?define\.js$/.test(file),
    );
    assert.deepEqual(named, expected);
  });

  it('is found without fault by publint', async () => {
    const { buffer } = readFileSync(tarball);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, level: 'suggestion', strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('is found without fault by Are the types wrong', async () => {
    const { types, problems } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
    // Modules, as the package has them, are what nothing but require() and the oldest of resolutions fail to find.
    const found = problems.filter(
      ({ kind, entrypoint, resolutionKind }) =>
        kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10' && !NO_MODULE.test(entrypoint ?? ''),
    );
    assert.ok(types);
    assert.deepEqual(found, []);
  });
});
