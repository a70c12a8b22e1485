// The comment form on a real WordPress, which is installed where it is missing. Builds the package where it is missing or
// older than its source. Arguments are the test files to run in place of all: `test/wordpress/site.test.mjs`.
import { readdirSync } from 'node:fs';
import { installWordPress } from '../test/wordpress/install.mjs';
import { buildIfStale, run } from './build-if-stale.mjs';
import { findChromium } from './find-chromium.mjs';

const folder = 'test/wordpress';
const all = readdirSync(folder).filter((name) => name.endsWith('.test.mjs'));
const asked = process.argv.slice(2);

// Some wait for their browser or their network while others work.
const options = ['--test', '--test-reporter=spec', '--test-concurrency=3'];

buildIfStale();
installWordPress();
// Unpacked once, before many ask for it.
await findChromium({ windowless: true });
run('node', [...options, ...(asked.length ? asked : all.map((name) => `${folder}/${name}`))]);
