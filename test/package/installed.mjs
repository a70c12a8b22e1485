import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, pack, temporaryFolder } from '../../tools/pack.mjs';

/**
 * Installs the package in a folder outside the repository.
 *
 * @returns {{ folder: string, tarball: string, files: string[] }}
 */
export function installedPackage() {
  const { tarball, files } = pack();
  const folder = temporaryFolder('installed');
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  install(tarball, folder);
  return { folder, tarball, files };
}
