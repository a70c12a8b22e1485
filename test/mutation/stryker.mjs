/**
 * Returns the settings of Stryker for some modules. Only their tests run. Mutations of constants are left out unless the
 * environment variable CONSTANTS is set, because each of them runs all tests in a new process.
 *
 * @param {string} name the name of the file with the results
 * @param {string[]} mutate the modules, as globs
 * @param {string[]} spec their tests, as globs
 * @param {string[]} [first] test files that run before the others, because they find most mutations
 * @returns {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export const settings = (name, mutate, spec, first = []) => ({
  mutate,
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx'],
  mochaOptions: {
    config: '.mocharc.json',
    file: first,
    spec,
    require: ['test/support/node-setup.ts', 'test/mutation/fast-tests.ts'],
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: !process.env.CONSTANTS,
  incremental: true,
  incrementalFile: `.mutation/${name}.json`,
  tempDirName: `.mutation/sandbox-${name}`,
  ignorePatterns: ['*', '!src/**', '!test/**', 'test/*/node_modules', '!package.json', '!.mocharc.json'],
  concurrency: 2,
  timeoutMS: 15_000,
  timeoutFactor: 1.5,
  disableTypeChecks: false,
  warnings: { slow: false },
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
});

/** The modules of `src/text` that format numbers, dates and lists. The others find text and its direction. */
export const FORMATTING = [
  ...[
    'arabic-dates',
    'calendars',
    'date-strings',
    'dates',
    'digits',
    'engine-words',
    'language-tag',
    'lists',
    'months',
  ],
  ...['numbers', 'plural', 'ranges', 'reading-time', 'relative-time', 'time-zone'],
].join('|');
