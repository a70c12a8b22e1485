// Tests the comment form with other scripts that handle its submission. Builds the package first if it is missing or older
// than its source.
import { buildIfStale, run } from './build-if-stale.mjs';

buildIfStale();
run('node', ['--test', '--test-reporter=spec', 'test/scripts/scripts.test.mjs']);
