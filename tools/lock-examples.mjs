// Writes the lock files of the examples anew, with the newest versions that they admit. The package itself, which a test
// packs each time, stays out of them, and so does the address of any registry. Arguments are the names of some.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { install, pack, temporaryFolder } from './pack.mjs';

buildIfStale();
const { tarball } = pack();
const asked = process.argv.slice(2);
// What the others install is Lit alone.
const all = readdirSync('examples').filter((name) => existsSync(join('examples', name, 'package-lock.json')));

for (const name of asked.length ? asked : all) {
  const example = join('examples', name);
  const folder = temporaryFolder(name);
  cpSync(join(example, 'package.json'), join(folder, 'package.json'));
  install(tarball, folder);
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const {
    name: called,
    dependencies,
    devDependencies,
  } = JSON.parse(readFileSync(join(example, 'package.json'), 'utf8'));
  lock.packages[''] = { name: called, dependencies, devDependencies };
  delete lock.packages['node_modules/news-elements'];
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  writeFileSync(join(example, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
}
