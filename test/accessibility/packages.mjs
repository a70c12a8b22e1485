import { copyFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installLocked, temporaryFolder } from '../../tools/pack.mjs';

/** Installs the packages of this folder's lock file outside the repository. Returns the folder. */
export function installPackages() {
  const folder = temporaryFolder('accessibility');
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(import.meta.dirname, file), join(folder, file));
  installLocked(folder);
  return folder;
}

/**
 * The path of a file of an installed package. tools/test-accessibility.mjs installs the packages once for all tests; a test
 * that is run by itself installs them.
 *
 * @param {string} path for example `accessibility-checker-engine/ace.js`
 */
export function packageFile(path) {
  process.env.ACCESSIBILITY_PACKAGES ??= installPackages();
  return createRequire(join(process.env.ACCESSIBILITY_PACKAGES, 'package.json')).resolve(path);
}
