import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { installLocked, temporaryFolder } from '../../tools/pack.mjs';

/** Installs the scripts from npm outside of the repository. Returns the path of their `node_modules`. */
export function installScripts() {
  const folder = temporaryFolder('scripts');
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(import.meta.dirname, file), join(folder, file));
  installLocked(folder);
  return join(folder, 'node_modules');
}
