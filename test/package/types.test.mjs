// Compiles code that uses the types of the package, with each supported version of TypeScript and strict options.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { docsPages, snippetsOf } from '../../tools/docs-snippets.mjs';
import { install, pack, temporaryFolder } from '../../tools/pack.mjs';

const VERSIONS = ['5.9', '6.0', '7.0'];
const MODULES = [
  { module: 'node16', moduleResolution: 'node16' },
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];
/** `skipLibCheck` is off, because the declarations of the package must have no errors. */
const OPTIONS = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  jsx: 'react-jsx',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  moduleDetection: 'force',
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
};
/** Files that are compiled completely instead of their snippets. */
const WHOLE = /^examples\/(?:vite|react)\/src\/[\w.-]+$/;
/** Files that test/integrations and test/hosts compile. */
const COMPILED_ELSEWHERE = /^(?:examples\/(?!docs\/|vite\/|react\/)|test\/hosts\/)|\.mjs$/;

describe('the types in an application', () => {
  let folder;

  before(() => {
    folder = temporaryFolder('types');
    for (const file of ['package.json', 'package-lock.json', 'cases']) {
      cpSync(join('test/types', file), join(folder, file), { recursive: true });
    }
    install(pack().tarball, folder);
    mkdirSync(join(folder, 'snippets'));
    const snippets = collectSnippets();
    assert.ok(Object.keys(snippets).length > 15);
    for (const [file, text] of Object.entries(snippets)) writeFileSync(join(folder, 'snippets', file), text);
  });

  for (const version of VERSIONS) {
    for (const options of MODULES) {
      it(`compile with TypeScript ${version} and ${options.moduleResolution}: cases and snippets of the docs`, async () => {
        const config = join(folder, `tsconfig.${version}.${options.moduleResolution}.json`);
        const include = ['cases', 'snippets'];
        writeFileSync(config, JSON.stringify({ compilerOptions: { ...OPTIONS, ...options }, include }));
        const { code, output } = await tsc(version, config);
        assert.equal(output, '');
        assert.equal(code, 0);
      });
    }
  }

  function tsc(version, config) {
    const bin = join(folder, 'node_modules', `typescript-${version}`, 'bin/tsc');
    return new Promise((resolve) => {
      const compiler = spawn(process.execPath, [bin, '--project', config, '--pretty', 'false'], { cwd: folder });
      let output = '';
      compiler.stdout.on('data', (chunk) => (output += chunk));
      compiler.stderr.on('data', (chunk) => (output += chunk));
      compiler.on('close', (code) => resolve({ code, output }));
    });
  }
});

/** Returns the snippets of the READMEs and docs as TypeScript, by file name. `WHOLE` selects complete examples instead. */
function collectSnippets() {
  const files = {};
  for (const page of ['README.md', 'README.ar.md', ...docsPages()]) {
    for (const [index, { source = '', language, text }] of snippetsOf(readFileSync(page, 'utf8')).entries()) {
      if (!/^(?:js|ts|jsx|tsx)$/.test(language) || COMPILED_ELSEWHERE.test(source)) continue;
      const extension = /x$/.test(language) ? 'tsx' : 'ts';
      const isWhole = WHOLE.test(source);
      const file = `${(isWhole ? source : `${page}-${index}`).replace(/\W/g, '-')}.${extension}`;
      files[file] = isWhole ? readFileSync(source, 'utf8') : text;
      if (extension === 'tsx') files[file] = `/// <reference types="news-elements/react" />\n${files[file]}`;
    }
  }
  return files;
}
