// Runs the browser tests in Firefox and WebKit in parallel. `npm test` runs them in Chromium. Builds the package and
// Storybook first if they are missing or older than their source.
import { buildIfStale, buildStoriesIfStale, run } from './build-if-stale.mjs';

buildIfStale();
buildStoriesIfStale();
run('npx', ['wtr', '--config', 'web-test-runner.engines.config.mjs', ...process.argv.slice(2)]);
