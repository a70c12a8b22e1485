// Runs one of the benchmarks: `npm run bench -- page --quick`. Installs the peers first, if they are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../tools/build-if-stale.mjs';

const NAMES = ['page', 'front-page', 'growth', 'responses', 'article', 'thread', 'server-functions'];
/** Options of `page` for the growth with the length of the article. */
const GROWTH = ['--only', 'floor,floor-linked,news-fastest,news-two-lines', '--profiles', 'desktop', '--runs', '5'];

const [name = 'page', ...options] = process.argv.slice(2);
if (!NAMES.includes(name)) throw new Error(`Unknown benchmark: ${name}. Use one of: ${NAMES.join(', ')}.`);

const folder = fileURLToPath(new URL('.', import.meta.url));
buildIfStale();
if (!existsSync(`${folder}node_modules`)) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
if (name === 'growth') run('node', [`${folder}page.mjs`, ...GROWTH, '--paragraphs', '12,1000,5000', ...options]);
else run('node', [`${folder}${name}.mjs`, ...options]);

function run(command, parameters, cwd) {
  const { status } = spawnSync(command, parameters, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
