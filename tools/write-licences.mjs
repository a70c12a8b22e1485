// Writes THIRD-PARTY-LICENSES.txt: the licence of each package whose code is in cdn/. A copy is in cdn/, because
// sites copy that folder without the rest of the package.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundledPackages } from './bundled-packages.mjs';

const texts = bundledPackages().map((name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no file with its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
});
const text = ['The files in cdn/ contain code of these packages.\n', ...texts].join(`\n${'-'.repeat(80)}\n\n`);

for (const folder of ['.', 'cdn']) writeFileSync(`${folder}/THIRD-PARTY-LICENSES.txt`, text);
