// Checks the files that npm would publish: all necessary files, no others, and no errors from package linters.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundledPackages } from '../../tools/bundled-packages.mjs';
import { pack } from '../../tools/pack.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Patterns of all files in the package. Each must match at least one file. */
const PACKAGE_FILES = [
  /^(?:package\.json|README(?:\.ar)?\.md|CHANGELOG\.md|LICENSE|custom-elements\.json|llms\.txt)$/,
  /^(?:cdn\/)?THIRD-PARTY-LICENSES\.txt$/,
  // Files that the docs link to.
  /^examples\/(?:[\w.[\]-]+\/)*(?!package-lock)[\w.-]+$/,
  /^src\/locales\/[\w.-]+\.ts$/,
  /^\.github\/page\.png$/,
  /^docs\/(?:elements\/)?[\w-]+(?:\.ar)?\.md$/,
  /^docs\/pictures\/[\w-]+\.png$/,
  /^dist\/(?:[\w./-]+\.(?:js|d\.ts)|styles\/[\w.-]+\.css)$/,
  /^cdn\/news-elements(?:\.[\w-]+)*\.(?:js|js\.map|css)$/,
  /^cdn\/integrity\.json$/,
  /^cdn\/locales\/[a-z]+\.js(?:\.map)?$/,
  /^html\/comment-form\.[a-z]+\.html$/,
  /^types\/(?:elements|preact|react|react-18|solid|styles|svelte|vue)\.d\.ts$/,
  /^editors\/(?:vscode\.(?:html|css)-custom-data|web-types)\.json$/,
];

/** Entries that are not JavaScript modules. */
const NOT_A_MODULE = /\.(?:css|json)$|^\.\/(?:cdn|html)\//;

describe('the package', () => {
  let tarball, files;

  before(() => {
    ({ tarball, files } = pack());
  });

  it('contains all necessary files and no others', () => {
    assert.deepEqual(
      files.filter((file) => !PACKAGE_FILES.some((needed) => needed.test(file))),
      [],
    );
    for (const needed of PACKAGE_FILES) {
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

  it('declares that it is ESM only', () => {
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

  it('lists only modules that register elements, and stylesheets, in sideEffects', () => {
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

  it('passes publint without messages', async () => {
    const { buffer } = readFileSync(tarball);
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, level: 'suggestion', strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('passes Are the types wrong? without problems', async () => {
    const { types, problems } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
    // The package is ESM only, so problems of require() and of the old Node 10 resolution are expected.
    const found = problems.filter(
      ({ kind, entrypoint, resolutionKind }) =>
        kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10' && !NOT_A_MODULE.test(entrypoint ?? ''),
    );
    assert.ok(types);
    assert.deepEqual(found, []);
  });
});
