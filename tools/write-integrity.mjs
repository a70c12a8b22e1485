// Writes cdn/integrity.json, with the hashes for subresource integrity. With `--readme`, which a release uses, it also
// updates the version and the hashes in the snippets of the READMEs, and the version in the URLs of docs/cdn.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hashes, withHashes, withVersion } from './integrity.mjs';

/** The files that contain CDN URLs. */
const FILES_WITH_URLS = [
  'docs/cdn.md',
  ...readdirSync('examples/docs')
    .filter((name) => /^(?:cdn|import-map)/.test(name))
    .map((name) => `examples/docs/${name}`),
];

writeFileSync('cdn/integrity.json', `${JSON.stringify(hashes(), undefined, 2)}\n`);

if (process.argv.includes('--readme')) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of FILES_WITH_URLS) writeFileSync(file, withVersion(readFileSync(file, 'utf8'), version));
  for (const readme of ['README.md', 'README.ar.md'].filter(existsSync)) {
    writeFileSync(readme, withHashes(readFileSync(readme, 'utf8'), version));
  }
}
