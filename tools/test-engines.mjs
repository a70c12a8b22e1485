// The browser tests in Chromium, Firefox and WebKit at once. Builds what they look at where it is missing or older than
// its source.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'stories', '.storybook', 'tools', 'rollup.config.mjs', 'package.json'];
const changed = Math.max(...sources.map(newest));

if (changed > oldest(['cdn/news-elements.js', 'html/comment-form.en.html'])) run('npm', ['run', 'build']);
if (changed > oldest(['storybook-static/index.json'])) run('npm', ['run', 'build:storybook']);

run('npx', ['wtr', '--config', 'web-test-runner.engines.config.mjs', ...process.argv.slice(2)]);

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

function newest(path) {
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return mtimeMs && statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newest(join(path, name))))
    : mtimeMs;
}

function oldest(paths) {
  return Math.min(...paths.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
}
