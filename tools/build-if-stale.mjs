import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'tools', 'rollup.config.mjs', 'package.json'];
const STORIES = [...SOURCES, 'stories', '.storybook'];

/** Builds the package where it is missing or older than its source. */
export function buildIfStale() {
  if (newest(SOURCES) > oldest(['cdn/news-elements.js', 'editors/web-types.json'])) run('npm', ['run', 'build']);
}

/** Builds the stories where they are missing or older than theirs. */
export function buildStoriesIfStale() {
  if (newest(STORIES) > oldest(['storybook-static/index.json'])) run('npm', ['run', 'build:storybook']);
}

/** Runs a command, and ends with its status where it fails. */
export function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

function newest(paths) {
  return Math.max(...paths.map(newestIn));
}

function newestIn(path) {
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return mtimeMs && statSync(path).isDirectory()
    ? Math.max(...readdirSync(path).map((name) => newestIn(join(path, name))))
    : mtimeMs;
}

function oldest(paths) {
  return Math.min(...paths.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
}
