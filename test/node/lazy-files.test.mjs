// Files that cdn/news-elements.js loads on demand have a hash of their contents in their address, so that a new main file
// never gets an old one from a cache.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** The addresses that a file in cdn/ imports. */
const importsOf = (file) => [
  ...new Set(
    [...readFileSync(`cdn/${file}`, 'utf8').matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, address]) => address),
  ),
];
const fileOf = (address) => address.split('?')[0];
const versionOf = (address) => address.split('?v=')[1];
const addresses = importsOf('news-elements.js');
const nestedIn = (address) => importsOf(fileOf(address)).flatMap((found) => [found, ...nestedIn(found)]);
const nested = [...new Set(addresses.flatMap(nestedIn))];

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(readFileSync(`cdn/${file}`));
  return hash.digest('hex').slice(0, 8);
}

describe('files that are loaded on demand', () => {
  it('are the only files in cdn/ besides the main file and its loader', () => {
    const scripts = readdirSync('cdn', { recursive: true }).filter((file) => file.endsWith('.js'));
    const others = scripts.filter((file) => !/^news-elements(?:\.loader)?\.js$/.test(file));
    assert.deepEqual([...addresses, ...nested].map(fileOf).sort(), others.sort());
  });

  it('have the hash of all of them in their URLs if the main file loads them', () => {
    const version = hashOf([...addresses, ...nested].map(fileOf));
    assert.deepEqual(
      addresses.map(versionOf),
      addresses.map(() => version),
    );
  });

  it('have their own hash in their URLs if another of them loads them', () => {
    assert.ok(nested.length > 0);
    assert.deepEqual(
      nested.map(versionOf),
      nested.map((address) => hashOf([fileOf(address)])),
    );
  });
});
