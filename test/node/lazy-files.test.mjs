// Files that cdn/news-elements.js loads on demand have a hash of their contents in their address, so that a new main file
// never gets an old one from a cache.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const main = readFileSync('cdn/news-elements.js', 'utf8');
const addresses = [...new Set([...main.matchAll(/import\("\.\/([^"]+)"\)/g)].map(([, address]) => address))];

describe('files that are loaded on demand', () => {
  it('are the only files in cdn/ besides the main file and its loader', () => {
    const scripts = readdirSync('cdn', { recursive: true }).filter((file) => file.endsWith('.js'));
    const others = scripts.filter((file) => !/^news-elements(?:\.loader)?\.js$/.test(file));
    assert.deepEqual(addresses.map((address) => address.split('?')[0]).sort(), others.sort());
  });

  it('have the hash of all of them in their URLs', () => {
    const hash = createHash('sha256');
    const files = addresses.map((address) => address.split('?v=')[0]);
    for (const file of files.sort()) hash.update(readFileSync(`cdn/${file}`));
    const version = hash.digest('hex').slice(0, 8);
    assert.deepEqual(
      addresses.map((address) => address.split('?v=')[1]),
      addresses.map(() => version),
    );
  });
});
