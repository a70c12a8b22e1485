// Tests the comment form and the plugin on a real WordPress, which is installed if it is missing. Builds the package first if it is
// missing or older than its source. Arguments are the test files to run: `test/wordpress/site.test.mjs`. Without
// arguments it runs all.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { run as runTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { installWordPress } from '../test/wordpress/install.mjs';
import { buildIfStale, run } from './build-if-stale.mjs';
import { findChromium } from './find-chromium.mjs';

const folder = 'test/wordpress';
const END = '.test.mjs';

/** Files that take more than 20 seconds, the longest first. They start first, so that none runs alone at the end. */
const LONG = ['sequences', 'drafts', 'first-key', 'thread-updates', 'answers', 'outbox', 'thread', 'plugin-comments'];

/** Milliseconds after which a file is ended that does not end, such as one whose browser stays open. */
const PATIENCE = 15 * 60_000;

/** The position of a file in the order in which files start. */
function position(file) {
  const index = LONG.indexOf(basename(file, END));
  return index === -1 ? LONG.length : index;
}

buildIfStale();
run('node', ['tools/package-wordpress.mjs']);
installWordPress();

const all = readdirSync(folder).filter((name) => name.endsWith(END));
const named = process.argv.slice(2);
const files = named.length ? named : all.map((name) => `${folder}/${name}`);

// Unpack the browser before several tests start it at the same time.
await findChromium({ windowless: true });
runTests({
  // The command `node --test` would sort them by name.
  files: files.sort((a, b) => position(a) - position(b)),
  // Three files run in parallel, because tests often wait for the browser or the network.
  concurrency: 3,
  // Named files may be asked for more: `SEQUENCES=5000`.
  timeout: named.length ? Infinity : PATIENCE,
})
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
