// The browser tests in Firefox and WebKit at once; `npm test` runs them in Chromium. Builds what they look at where it is
// missing or older than its source.
import { buildIfStale, buildStoriesIfStale, run } from './build-if-stale.mjs';

buildIfStale();
buildStoriesIfStale();
run('npx', ['wtr', '--config', 'web-test-runner.engines.config.mjs', ...process.argv.slice(2)]);
