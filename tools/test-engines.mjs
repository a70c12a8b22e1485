// Runs the browser tests in Firefox and WebKit in parallel. `npm test` runs them in Chromium. Builds the package and
// Storybook first if they are missing or older than their source. With `--all`, it also runs the tests of modules that are
// the same in all engines. Other arguments, such as `--files test/x.test.ts`, go to Web Test Runner.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildIfStale, buildStoriesIfStale } from './build-if-stale.mjs';

// How many files run in the same browsers. In one session, WebKit keeps gigabytes of hundreds of test documents.
const GROUP_SIZE = 18;

// What WebKit and the drivers print when the browser's process ended. No test can pass after that, and none is at fault.
const BROWSER_ENDED = /WebProcess CRASHED|invalid session id|Session closed|Target closed/;

buildIfStale();
buildStoriesIfStale();

const args = process.argv.slice(2).filter((arg) => arg !== '--all');
const isComplete = process.argv.includes('--all');
const groups = args.length > 0 ? [args] : groupsOf(testFiles()).map((files) => ['--files', ...files]);
let failures = 0;
for (const group of groups) {
  let result = await runTests(group);
  if (result.status !== 0 && result.browserEnded) {
    console.log('== The process of a browser ended. This group of test files runs once more.');
    result = await runTests(group);
  }
  if (result.status !== 0) failures++;
}
if (failures > 0) {
  console.error(`Failed: ${failures} of ${groups.length} groups of test files. The failures stand above.`);
  process.exitCode = 1;
}

function testFiles() {
  const names = readdirSync('test', { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  const tests = names.filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules/'));
  const files = tests.map((name) => `test/${name}`).sort();
  return isComplete ? files : files.filter((file) => !isSameInAllEngines(file));
}

/** Whether a file tests a module that needs no page and does not format with `Intl`. Node and Chromium run its tests. */
function isSameInAllEngines(file) {
  const [, folder, name] = /^test\/(comments|internal|text)\/(.+)(?<!\.page)\.test\.ts$/.exec(file) ?? [];
  if (!folder) return false;
  const module = `src/${folder}/${name}.ts`;
  return !existsSync(module) || !readFileSync(module, 'utf8').includes('Intl.');
}

/** Returns files in groups. The files of one element, whose names are similar, go to different groups. */
function groupsOf(files) {
  const count = Math.ceil(files.length / GROUP_SIZE);
  return Array.from({ length: count }, (_, group) => files.filter((_, index) => index % count === group));
}

async function runTests(args) {
  const runner = spawn('npx', ['wtr', '--config', 'web-test-runner.engines.config.mjs', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let browserEnded = false;
  for (const [output, copy] of [
    [runner.stdout, process.stdout],
    [runner.stderr, process.stderr],
  ]) {
    output.on('data', (data) => {
      browserEnded ||= BROWSER_ENDED.test(String(data));
      copy.write(data);
    });
  }
  const [status] = await once(runner, 'close');
  return { status, browserEnded };
}
