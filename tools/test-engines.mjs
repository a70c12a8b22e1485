// Runs the browser tests in Firefox and WebKit, side by side. `npm test` runs them in Chromium. Builds the package and
// Storybook first if they are missing or older than their source. With `--all`, it also runs the tests of modules that are
// the same in all engines. Other arguments, such as `--files test/x.test.ts`, go to Web Test Runner.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildIfStale, buildStoriesIfStale } from './build-if-stale.mjs';

// How many files run in the same browser. In one session, WebKit keeps gigabytes of hundreds of test documents. Each group starts
// the browser and transforms the modules again.
const GROUP_SIZES = { Firefox: 60, WebKit: 18 };

// What WebKit and the drivers print when the browser's process ended. No test can pass after that, and none is at fault.
const BROWSER_ENDED = /WebProcess CRASHED|invalid session id|Session closed|Target closed/;

buildIfStale();
buildStoriesIfStale();

const args = process.argv.slice(2).filter((arg) => arg !== '--all');
const isComplete = process.argv.includes('--all');
await Promise.all(Object.keys(GROUP_SIZES).map(runGroups));

/** Runs the groups in an engine, one after the other. Neither engine waits for the other one. */
async function runGroups(engine) {
  const groups = args.length > 0 ? [args] : groupsOf(testFiles(), engine).map((files) => ['--files', ...files]);
  let failures = 0;
  for (const [index, group] of groups.entries()) {
    console.log(`== ${engine}: group ${index + 1} of ${groups.length}`);
    let result = await runTests(group, engine);
    if (result.status !== 0 && BROWSER_ENDED.test(result.output)) {
      console.log(`== The process of ${engine} ended. This group of test files runs once more.`);
      result = await runTests(group, engine);
    }
    if (result.status !== 0) failures++;
  }
  if (failures === 0) return;
  console.error(`Failed in ${engine}: ${failures} of ${groups.length} groups of test files. See above.`);
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
function groupsOf(files, engine) {
  const count = Math.ceil(files.length / GROUP_SIZES[engine]);
  return Array.from({ length: count }, (_, group) => files.filter((_, index) => index % count === group));
}

/** Runs test files in an engine. Prints the output at the end, because that of the other engine is printed meanwhile. */
async function runTests(args, engine) {
  const runner = spawn('npx', ['wtr', '--config', 'web-test-runner.engines.config.mjs', ...args], {
    env: { ...process.env, ENGINE: engine },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [runner.stdout, runner.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  const [status] = await once(runner, 'close');
  process.stdout.write(output);
  return { status, output };
}
