// Tests the elements with other scripts: those that handle the submission of a comment form, and those that show another page
// without loading it. Builds the package first if it is missing or older
// than its source.
import { buildIfStale, run } from './build-if-stale.mjs';

buildIfStale();
const tests = ['scripts', 'navigation', 'browser-pages'].map((name) => `test/scripts/${name}.test.mjs`);
// One browser after the other: the machine would be too slow for both.
run('node', ['--test', '--test-concurrency=1', '--test-reporter=spec', ...tests]);
