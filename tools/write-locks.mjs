// Writes the lock files of the examples and of the tests' hosts, with the newest versions that each package.json admits.
// A lock file does not name news-elements, which each test packs, nor the address of any registry. Arguments are the
// folders to write: `examples/vite test/hosts/next`. Without any it writes all that have a lock file.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { install, pack, temporaryFolder } from './pack.mjs';

buildIfStale();
const { tarball } = pack();
const asked = process.argv.slice(2);
const all = ['examples', 'test/hosts'].flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)));
const locked = all.filter((project) => existsSync(join(project, 'package-lock.json')));

for (const project of asked.length ? asked : locked) {
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
