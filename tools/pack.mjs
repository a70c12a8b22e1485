import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const clone = fileURLToPath(new URL('..', import.meta.url));

/**
 * Packs the built package as npm would publish it.
 *
 * @returns {{ tarball: string, files: string[] }} where it is, until this process ends, and what is in it
 */
export function pack() {
  const folder = temporaryFolder('pack');
  const [{ filename, files }] = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], clone));
  return { tarball: join(folder, filename), files: files.map(({ path }) => path) };
}

/**
 * Installs a package, with what it needs, into a folder that has its `package.json`. What npm has fetched before is not
 * asked for again.
 */
export function install(tarball, folder) {
  // Vite's build() sets NODE_ENV, by which npm would leave the development dependencies out.
  npm(['install', tarball, '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

/** A folder outside the clone, where nothing finds the clone's own packages. It goes with this process. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `news-elements-${name}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function npm(args, cwd) {
  const shell = process.platform === 'win32';
  return execFileSync('npm', args, { cwd, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
