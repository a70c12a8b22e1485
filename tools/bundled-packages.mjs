import { readdirSync, readFileSync } from 'node:fs';

/**
 * Finds the packages whose code is in the files of cdn/, from their source maps.
 *
 * @returns {string[]} names
 */
export function bundledPackages() {
  const maps = readdirSync('cdn', { recursive: true }).filter((file) => file.endsWith('.map'));
  const sources = maps.flatMap((file) => JSON.parse(readFileSync(`cdn/${file}`, 'utf8')).sources);
  const names = sources.flatMap((source) => /.*\bnode_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  return [...new Set(names)].sort();
}
