// Each module that can be tested alone has a unit test that imports it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { test } from 'node:test';
import { transformSync } from 'esbuild';

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

/** The modules that a file imports, and those that it exports again. Imports of types do not count. */
function importsOf(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022' });
  return [...code.matchAll(/(?:from|import)\s*\(?"(\.[^"]*)\.js"/g)].map(([, path]) =>
    posix.join(posix.dirname(file), `${path}.ts`),
  );
}

/** The code of a module without types, comments and imports. */
function codeOf(file) {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022' });
  return code.replace(/^(?:import|export)\b[^;]*from[^;]*;|^\/\/.*$|^export \{\s*\};/gm, '').trim();
}

const modules = [
  ...['src/text', 'src/comments', 'src/dom'].flatMap(filesIn),
  ...filesIn('src/elements').filter((file) => file.endsWith('.lazy.ts')),
].filter((file) => file.endsWith('.ts'));
const tests = filesIn('test').filter((file) =>
  /^test\/(?:[^/]*|(?:comments|dom|elements|text)\/.*)\.test\.ts$/.test(file),
);
const tested = new Set(
  tests.flatMap((file) =>
    // A file beside the tests with the name of a module creates its objects.
    importsOf(file).flatMap((imported) => [
      imported,
      ...(imported.startsWith('test/support/') ? importsOf(imported) : []),
    ]),
  ),
);

// A module without code of its own exports others: who imports it imports these.
for (const file of modules.filter((file) => tested.has(file) && !codeOf(file))) {
  for (const exported of importsOf(file)) tested.add(exported);
}

test('each module of src/text, src/comments and src/dom, and each lazy part, has a unit test that imports it', () => {
  const untested = modules.filter((file) => !tested.has(file) && (codeOf(file) || file.endsWith('.lazy.ts')));
  assert.deepEqual(untested, []);
});
