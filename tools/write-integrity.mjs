// Writes what a browser can check the files of cdn/ by: cdn/integrity.json; and with `--readme`, which a release does, the
// version and the hashes in the snippets of the READMEs, and the version in the addresses of docs/cdn.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hashes, withHashes, withVersion } from './integrity.mjs';

/** The files that name addresses on a CDN. */
const ADDRESSES = [
  'docs/cdn.md',
  ...readdirSync('examples/docs')
    .filter((name) => /^(?:cdn|import-map)/.test(name))
    .map((name) => `examples/docs/${name}`),
];

writeFileSync('cdn/integrity.json', `${JSON.stringify(hashes(), undefined, 2)}\n`);

if (process.argv.includes('--readme')) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of ADDRESSES) writeFileSync(file, withVersion(readFileSync(file, 'utf8'), version));
  for (const readme of ['README.md', 'README.ar.md'].filter(existsSync)) {
    writeFileSync(readme, withHashes(readFileSync(readme, 'utf8'), version));
  }
}
