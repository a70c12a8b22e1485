import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'tools', 'rollup.config.mjs', 'package.json'];
const STORY_SOURCES = [...SOURCES, 'stories', '.storybook'];

/** Builds the package if it is missing or older than its source. */
export function buildIfStale() {
  if (newest(SOURCES) > oldest(['cdn/news-elements.js', 'editors/web-types.json'])) run('npm', ['run', 'build']);
}

/** Builds Storybook if it is missing or older than its source. */
export function buildStoriesIfStale() {
  if (newest(STORY_SOURCES) > oldest(['storybook-static/index.json'])) run('npm', ['run', 'build:storybook']);
}

/** Runs a command. If it fails, exits this process with the same status. */
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
