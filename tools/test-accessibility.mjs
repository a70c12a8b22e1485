// Tests every story and the complete page with tools of others: IBM's rules, the Nu validator and a virtual screen reader.
// Arguments are names of tests in test/accessibility, such as `ibm`; by default, all are run. `--update` writes the expected
// transcripts of the screen reader. Builds what is missing or older than its source.
import { readdirSync } from 'node:fs';
import { installPackages } from '../test/accessibility/packages.mjs';
import { buildIfStale, buildStoriesIfStale, run } from './build-if-stale.mjs';

const all = readdirSync('test/accessibility')
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => name.replace('.test.mjs', ''));
const args = process.argv.slice(2);
const named = args.filter((name) => name !== '--update');
const unknown = named.filter((name) => !all.includes(name));
if (unknown.length) throw new Error(`No accessibility test is named ${unknown.join(', ')}. Use ${all.join(', ')}.`);

buildIfStale();
buildStoriesIfStale();
process.env.ACCESSIBILITY_PACKAGES ??= installPackages();
if (args.includes('--update')) process.env.UPDATE_TRANSCRIPTS = 'true';
const files = (named.length ? named : all).map((name) => `test/accessibility/${name}.test.mjs`);
run('node', ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files]);
