// The examples as newcomers have them, each with its own tools. Without arguments those that run at every change;
// `--all`, or the names of some: `react wordpress`. Builds the package where it is missing or older than its source.
import { readdirSync } from 'node:fs';
import { buildIfStale, run } from './build-if-stale.mjs';

const folder = 'test/integrations';
const end = '.test.mjs';
const all = readdirSync(folder)
  .filter((name) => name.endsWith(end))
  .map((name) => name.slice(0, -end.length));
const usual = ['plain', 'vite', 'react', 'wordpress'];

const asked = process.argv.slice(2);
const named = asked.filter((name) => all.includes(name));
const unknown = asked.filter((name) => name !== '--all' && !all.includes(name));
if (unknown.length) throw new Error(`No example is called ${unknown.join(', ')}. There are ${all.join(', ')}.`);

buildIfStale();
const examples = asked.includes('--all') ? all : named.length ? named : usual;
run('node', [
  '--test',
  '--test-reporter=spec',
  '--test-concurrency=1',
  ...examples.map((name) => `${folder}/${name}${end}`),
]);
