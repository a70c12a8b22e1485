// Writes what a browser can check the files of cdn/ by: cdn/integrity.json; and with `--readme`, which a release does, the
// version and the hashes in the snippets of the READMEs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { hashes, withHashes } from './integrity.mjs';

writeFileSync('cdn/integrity.json', `${JSON.stringify(hashes(), undefined, 2)}\n`);

if (process.argv.includes('--readme')) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const readme of ['README.md', 'README.ar.md'].filter(existsSync)) {
    writeFileSync(readme, withHashes(readFileSync(readme, 'utf8'), version));
  }
}
