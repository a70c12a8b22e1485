// Compares pictures of the complete page and of states of the elements with the expected ones in test/pictures/expected.
// With `--update`, the new pictures become the expected ones. Arguments are names, or beginnings of names, of pictures:
// `npm run test:pictures -- form masthead.sticky`. Builds the package and Storybook first if they are missing or older than
// their source.
import { copyFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { clearDifferences, createChecks, expectedFile } from '../test/pictures/check.mjs';
import { loadComparison } from '../test/pictures/compare.mjs';
import { createFontConfiguration } from '../test/pictures/fonts.mjs';
import { openPhotographer } from '../test/pictures/photographer.mjs';
import { PICTURES } from '../test/pictures/pictures.mjs';
import { buildIfStale, buildStoriesIfStale, run } from './build-if-stale.mjs';
import { installLocked, temporaryFolder } from './pack.mjs';
import { serveFolder } from './serve-folder.mjs';

const FOLDER = 'test/pictures';
const MAX_PICTURES = 60;
/** All pictures together, in bytes. */
const MAX_SIZE = 6_000_000;
/** How many pages are open at a time. */
const CONCURRENCY = 3;

const args = process.argv.slice(2);
const isUpdate = args.includes('--update');
const requested = args.filter((arg) => arg !== '--update');
const isRequested = (name) => requested.some((arg) => name === arg || name.startsWith(`${arg}.`));
const unknown = requested.filter((arg) => !PICTURES.some(({ name }) => name === arg || name.startsWith(`${arg}.`)));
if (unknown.length) throw new Error(`No picture is named ${unknown.join(', ')}. See ${FOLDER}/pictures.mjs.`);
const chosen = requested.length ? PICTURES.filter(({ name }) => isRequested(name)) : PICTURES;

buildIfStale();
buildStoriesIfStale();
const packages = installPackages();
process.env.PICTURE_PACKAGES = packages;
run('node', ['--test', `${FOLDER}/compare.test.mjs`]);
const checks = createChecks(await loadComparison(packages));
clearDifferences();
const failures = await takeAll();
if (isUpdate && !requested.length) removeUnlisted();
failures.push(...findExcess());
for (const failure of failures) console.error(`\n${failure}`);
if (failures.length) {
  console.error('\nIf the changes are intended, look at them and run: npm run test:pictures -- --update');
  process.exitCode = 1;
}

function installPackages() {
  const folder = temporaryFolder('pictures');
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(FOLDER, file), join(folder, file));
  installLocked(folder);
  return join(folder, 'node_modules');
}

/** Takes the chosen pictures, and checks them or makes them the expected ones. Returns what is wrong. */
async function takeAll() {
  const problems = [];
  const site = await serveFolder(process.cwd());
  const fonts = createFontConfiguration(temporaryFolder('fonts'), packages);
  const photographer = await openPhotographer(site.url, fonts);
  const queue = [...chosen];
  const takeNext = async () => {
    for (let picture = queue.shift(); picture; picture = queue.shift()) {
      const problem = await handle(photographer, picture).catch(({ message, cause }) => `${message} ${cause?.message}`);
      if (problem) problems.push(`${picture.name}: ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, takeNext));
  await photographer.close();
  site.close();
  return problems;
}

async function handle(photographer, picture) {
  const { name } = picture;
  const file = await photographer.take(picture);
  if (isUpdate) {
    console.log(`${checks.update(name, file) ? 'updated' : 'same   '} ${name}`);
    return undefined;
  }
  const problem = checks.check(name, file);
  console.log(`${problem ? '✖' : '✔'} ${name}`);
  return problem;
}

/** Removes expected pictures that are no longer in the list. */
function removeUnlisted() {
  const listed = new Set(PICTURES.map(({ name }) => `${name}.png`));
  for (const file of readdirSync(join(FOLDER, 'expected'))) {
    if (listed.has(file)) continue;
    rmSync(join(FOLDER, 'expected', file));
    console.log(`removed ${file}`);
  }
}

/** Returns a message for each limit that the expected pictures exceed. */
function findExcess() {
  const sizes = PICTURES.map(({ name }) => statSync(expectedFile(name), { throwIfNoEntry: false })?.size ?? 0);
  const size = sizes.reduce((sum, each) => sum + each, 0);
  console.log(`${PICTURES.length} pictures, ${(size / 1e6).toFixed(1)} MB`);
  return [
    PICTURES.length > MAX_PICTURES && `There are more than ${MAX_PICTURES} pictures.`,
    size > MAX_SIZE && `The pictures have more than ${MAX_SIZE / 1e6} MB.`,
  ].filter(Boolean);
}
