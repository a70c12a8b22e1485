import { readdirSync } from 'node:fs';
import { buildIfStale, run } from './build-if-stale.mjs';

const END = '.test.mjs';

/**
 * Runs the test files of a folder that the command line names, without their ending: `react vue`. Without arguments it
 * runs the usual ones, with `--all` every one. Builds the package first if it is missing or older than its source.
 *
 * @param {string} folder
 * @param {string[]} usual
 */
export function runNamedTests(folder, usual) {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith(END))
    .map((name) => name.slice(0, -END.length));
  const asked = process.argv.slice(2);
  const named = asked.filter((name) => all.includes(name));
  const unknown = asked.filter((name) => name !== '--all' && !all.includes(name));
  if (unknown.length) throw new Error(`${folder} has no ${unknown.join(', ')}. It has ${all.join(', ')}.`);

  buildIfStale();
  const chosen = asked.includes('--all') ? all : named.length ? named : usual;
  const files = chosen.map((name) => `${folder}/${name}${END}`);
  run('node', ['--test', '--test-reporter=spec', '--test-concurrency=1', ...files]);
}
