// Changes one operator or condition of a module after the other, and counts the changes that a test notices. Arguments:
//
//   (none)                 Stryker on all modules of src/text and src/comments
//   text-runs …            Stryker on one part: text-formats, text-runs or comments
//   --page                 at least 60 mutations of src/dom and src/elements, in Chromium
//   other arguments        are passed to Stryker, for example `comments --mutate src/comments/storage/store.ts`
//
// CONSTANTS=1 in the environment changes constants too, which takes hours. Results are kept in `.mutation`, so that the next run
// tests only what has changed.
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, run } from './build-if-stale.mjs';
import { installLocked, temporaryFolder } from './pack.mjs';

const PARTS = ['text-formats', 'text-runs', 'comments'];
/** In percent. */
const GOAL = 85;

const requested = process.argv.slice(2);
if (requested.includes('--page')) {
  buildIfStale();
  run('npx', ['wtr', '--config', 'test/mutation/page.config.mjs']);
} else {
  const parts = requested.filter((argument) => PARTS.includes(argument));
  const options = requested.filter((argument) => !PARTS.includes(argument));
  runStryker(parts.length ? parts : PARTS, options);
  if (!options.length) printScores(parts.length ? parts : PARTS);
}

/** Stryker is installed outside of the repository, with a lock file of its own. */
function runStryker(parts, options) {
  const folder = temporaryFolder('mutation');
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join('test/mutation', file), join(folder, file));
  installLocked(folder);
  mkdirSync('.mutation', { recursive: true });
  const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  for (const part of parts) run('node', [stryker, 'run', `test/mutation/${part}.config.mjs`, ...options]);
}

/** Prints how many mutations were killed in each folder of `src`. Sets the exit code if a folder is below the goal. */
function printScores(parts) {
  const counts = {};
  for (const part of parts) {
    const { files } = JSON.parse(readFileSync(`.mutation/${part}.json`, 'utf8'));
    for (const [path, { mutants }] of Object.entries(files)) {
      const count = (counts[path.split('/').slice(0, 2).join('/')] ??= { killed: 0, all: 0 });
      for (const { status } of mutants) {
        if (['Ignored', 'CompileError', 'RuntimeError'].includes(status)) continue;
        count.all++;
        if (status === 'Killed' || status === 'Timeout') count.killed++;
      }
    }
  }
  for (const [folder, { killed, all }] of Object.entries(counts)) {
    const score = (100 * killed) / all;
    console.log(`${folder}: ${killed} of ${all} mutations killed (${score.toFixed(1)} %)`);
    if (score < GOAL) process.exitCode = 1;
  }
}
