import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packs the built package as npm would publish it.
 *
 * @returns {{ tarball: string, files: string[] }} its path, valid until this process exits, and its files
 */
export function pack() {
  const folder = temporaryFolder('pack');
  const [{ filename, files }] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], repository));
  return { tarball: join(folder, filename), files: files.map(({ path }) => path) };
}

/** Returns the paths of the files that npm would publish. */
export function packedFiles() {
  const [{ files }] = JSON.parse(npm(['pack', '--json', '--dry-run', '--ignore-scripts'], repository));
  return files.map(({ path }) => path);
}

/**
 * Installs a package and its dependencies into a folder that has a `package.json`. Prefers packages from npm's cache.
 */
export function install(tarball, folder) {
  // Vite's build() sets NODE_ENV to production, and npm would then skip the development dependencies.
  npm(['install', tarball, '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

/**
 * Installs the packages of a folder's lock file. Prefers packages from npm's cache.
 *
 * @param {string} folder
 * @param {{ omitDev?: boolean }} [options] `omitDev`: without the development dependencies
 */
export function installLocked(folder, { omitDev = false } = {}) {
  npm(['ci', `--${omitDev ? 'omit' : 'include'}=dev`, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

/**
 * Creates a folder outside the repository, where the packages of the repository cannot be resolved. It is removed when
 * this process exits.
 */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `news-elements-${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function npm(args, cwd) {
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
