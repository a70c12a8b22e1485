import { readdirSync } from 'node:fs';
import { buildIfStale, run } from './build-if-stale.mjs';

const END = '.test.mjs';

/**
 * Runs the test files of a folder. The arguments of the command line are their names without `.test.mjs`: `react vue`.
 * Without arguments it runs the default ones; with `--all` it runs all. Builds the package first if it is missing or
 * older than its source.
 *
 * @param {string} folder
 * @param {string[]} defaults
 */
export function runNamedTests(folder, defaults) {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith(END))
    .map((name) => name.slice(0, -END.length));
  const args = process.argv.slice(2);
  const named = args.filter((name) => all.includes(name));
  const unknown = args.filter((name) => name !== '--all' && !all.includes(name));
  if (unknown.length)
    throw new Error(`${folder} has no tests named ${unknown.join(', ')}. Use one of ${all.join(', ')}.`);

  buildIfStale();
  const chosen = args.includes('--all') ? all : named.length ? named : defaults;
  const files = chosen.map((name) => `${folder}/${name}${END}`);
  run('node', ['--test', '--test-reporter=spec', '--test-concurrency=2', ...files]);
}
