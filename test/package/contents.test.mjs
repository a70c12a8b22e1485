// What npm would publish: all that is needed, nothing else, and what linters of packages say of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { pack } from '../../tools/pack.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** By folder, what may be in it. */
const NEEDED = [
  /^(?:package\.json|README(?:\.ar)?\.md|CHANGELOG\.md|LICENSE|custom-elements\.json|llms\.txt)$/,
  /^docs\/[\w-]+\.md$/,
  /^dist\/(?:[\w./-]+\.(?:js|d\.ts)|styles\/[\w.-]+\.css)$/,
  /^cdn\/news-elements(?:\.[\w-]+)*\.(?:js|js\.map|css)$/,
  /^cdn\/integrity\.json$/,
  /^cdn\/locales\/[a-z]+\.js(?:\.map)?$/,
  /^html\/comment-form\.[a-z]+\.html$/,
  /^types\/(?:elements|react|react-18|preact|solid|vue|svelte)\.d\.ts$/,
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
