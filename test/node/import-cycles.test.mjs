// Checks that src has no import cycles, not even of types.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import ts from 'typescript';

const modules = new Map(
  readdirSync('src', { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file))
    .map((file) => [file, importsOf(file)]),
);

it('src has no import cycles', () => {
  assert.ok(modules.size > 100, `only ${modules.size} modules were read`);
  assert.deepEqual([...modules.keys()].flatMap(cycleFrom), []);
});

function importsOf(file) {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(file), specifier).replace(/\.js$/, '.ts'));
}

/** Returns the shortest import cycle of a module as one line, or undefined if there is none. */
function cycleFrom(start) {
  const paths = [[start]];
  const seen = new Set();
  for (const path of paths) {
    for (const next of modules.get(path.at(-1)) ?? []) {
      if (next === start) return [[...path, start].join(' -> ')];
      if (seen.has(next)) continue;
      seen.add(next);
      paths.push([...path, next]);
    }
  }
  return [];
}
