// Runs the tests of mutated modules in Chromium: one group for each mutation. An import map replaces the module in the group's
// page. MUTATIONS is their number, and SEED chooses them. ONLY=3,17 runs only those numbers of the list that a run prints.
import { existsSync, readdirSync } from 'node:fs';
import chromium from '../../web-test-runner.config.mjs';
import { chooseMutations } from './page-mutations.mjs';
import { testsOf } from './page-tests.mjs';

const COUNT = Number(process.env.MUTATIONS ?? 66);
const SEED = Number(process.env.SEED ?? 1);
const ONLY = process.env.ONLY?.split(',').map(Number);

/** Files without operators to mutate, or whose effect is on styles and types only. */
const LEFT_OUT = /\.styles(\.lazy)?\.ts$|\/(define|events|types)\.ts$/;

const files = ['src/dom', 'src/elements']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`.replaceAll('\\', '/')),
  )
  .filter((file) => file.endsWith('.ts') && !LEFT_OUT.test(file) && testsOf(file).length);
const mutations = chooseMutations(files.sort(), COUNT, SEED);
const selected = [...mutations.entries()].filter(([index]) => !ONLY || ONLY.includes(index));
const addressOf = (index) => `/${mutations[index].file}?mutation=${index}`;

/** Serves the mutated modules. */
const serveMutations = {
  name: 'serve-mutations',
  serve(context) {
    const index = context.URL.searchParams.get('mutation');
    return index === null ? undefined : { body: mutations[Number(index)].source, type: 'js' };
  },
  resolveMimeType(context) {
    return context.URL.searchParams.has('mutation') ? 'js' : undefined;
  },
};

const CONTROL = 'control';

/** The names of the tests of a session that failed, or a message if the whole file failed. */
function failuresIn({ passed, testFile, testResults, errors }) {
  if (passed) return [];
  const names = [];
  const visit = ({ suites, tests }) => {
    for (const { name, passed: isPassed, skipped } of tests) if (!isPassed && !skipped) names.push(name);
    for (const suite of suites) visit(suite);
  };
  if (testResults) visit(testResults);
  return (names.length ? names : [errors[0]?.message ?? 'no result in time']).map((name) => `${testFile}: ${name}`);
}

/** Prints each mutation with the first test that failed, and the sum. What fails without a mutation too does not count. */
function reporter() {
  return {
    onTestRunFinished({ sessions }) {
      const failures = (group) => sessions.filter((session) => session.group.name === group).flatMap(failuresIn);
      const unreliable = new Set(failures(CONTROL));
      let killed = 0;
      for (const [index, { file, line, before, after }] of selected) {
        const [failed] = failures(`mutation-${index}`).filter((test) => !unreliable.has(test));
        if (failed) killed++;
        console.log(`${failed ? 'killed  ' : 'SURVIVED'} ${index}  ${file}:${line}  ${before}  →  ${after}`);
        if (failed) console.log(`         ${failed.slice(failed.lastIndexOf('/') + 1, 160)}`);
      }
      for (const test of unreliable) console.log(`Failed without a mutation: ${test}`);
      console.log(`${killed} of ${selected.length} mutations killed (seed ${SEED}).`);
    },
  };
}

const testFiles = new Map(
  selected.map(([index, { file }]) => [index, testsOf(file).filter((test) => existsSync(test))]),
);

export default {
  ...chromium,
  files: undefined,
  groups: [
    { name: CONTROL, files: [...new Set([...testFiles.values()].flat())] },
    ...selected.map(([index, { file }]) => ({
      name: `mutation-${index}`,
      files: testFiles.get(index),
      testRunnerHtml: (testFramework) =>
        chromium.testRunnerHtml(testFramework).replace(
          '<head>',
          `<script type="importmap">{"imports":{"/${file}":"${addressOf(index)}"}}</script>
          <head>`,
        ),
    })),
  ],
  plugins: [serveMutations, ...chromium.plugins],
  testFramework: { config: { ...chromium.testFramework.config, retries: 0, bail: true } },
  testsFinishTimeout: 60_000,
  reporters: [reporter()],
};
