// Writes the lock files of the examples and of the projects in test/hosts, with the newest versions that each package.json
// allows. A lock file contains no entry for news-elements, which each test packs, and no URL of a registry. Arguments are
// the project folders: `examples/vite test/hosts/next`. Without arguments it updates all existing lock files.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { install, pack, temporaryFolder } from './pack.mjs';

buildIfStale();
const { tarball } = pack();
const requested = process.argv.slice(2);
const all = ['examples', 'test/hosts'].flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)));
const locked = all.filter((project) => existsSync(join(project, 'package-lock.json')));

for (const project of requested.length ? requested : locked) {
  const folder = temporaryFolder('lock');
  cpSync(join(project, 'package.json'), join(folder, 'package.json'));
  install(tarball, folder);
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const { name, dependencies, devDependencies } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  lock.name = name;
  lock.packages[''] = { name, dependencies, devDependencies };
  delete lock.packages['node_modules/news-elements'];
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  writeFileSync(join(project, 'package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`);
}
