// Tests the comment form and the plugin on a real WordPress, which is installed if it is missing. Builds the package first if it is
// missing or older than its source. Arguments are the test files to run: `test/wordpress/site.test.mjs`. Without
// arguments it runs all.
import { readdirSync } from 'node:fs';
import { installWordPress } from '../test/wordpress/install.mjs';
import { buildIfStale, run } from './build-if-stale.mjs';
import { findChromium } from './find-chromium.mjs';

const folder = 'test/wordpress';
const all = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
const files = process.argv.slice(2);

// Three files run in parallel, because tests often wait for the browser or the network.
const options = ['--test', '--test-reporter=spec', '--test-concurrency=3'];

buildIfStale();
run('node', ['tools/package-wordpress.mjs']);
installWordPress();
// Unpack the browser before several tests start it at the same time.
await findChromium({ windowless: true });
run('node', [...options, ...(files.length ? files : all.map((name) => `${folder}/${name}`))]);
