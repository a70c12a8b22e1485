// Writes cdn/integrity.json, with the hashes for subresource integrity. With `--docs`, which a release uses, it also
// updates the version and the hashes in docs/cdn.md and in the examples that it quotes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hashes, withHashes, withVersion } from './integrity.mjs';

/** The files that contain CDN URLs. */
const FILES_WITH_URLS = [
  'docs/cdn.md',
  ...readdirSync('examples/docs')
    .filter((name) => /^(?:cdn|import-map|integrity)/.test(name))
    .map((name) => `examples/docs/${name}`),
];

writeFileSync('cdn/integrity.json', `${JSON.stringify(hashes(), undefined, 2)}\n`);

if (process.argv.includes('--docs')) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of FILES_WITH_URLS) {
    writeFileSync(file, withHashes(withVersion(readFileSync(file, 'utf8'), version), version));
  }
}
