import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * The hash of each file of cdn/ that a page loads, in the format of the `integrity` attribute, by its address relative to
 * cdn/. The address of a file that is loaded on demand ends in `?v=` and its version.
 */
export function hashes() {
  const files = readdirSync('cdn', { recursive: true }).filter((file) => /\.(?:js|css)$/.test(file));
  const addresses = files
    .sort()
    .map((file) => [addressOf(file.replaceAll('\\', '/')), hash(readFileSync(`cdn/${file}`))]);
  return Object.fromEntries(addresses);
}

function addressOf(file) {
  const [, query = ''] =
    readFileSync('cdn/news-elements.js', 'utf8')
      .split(`import("./${file}`)[1]
      ?.match(/^(\?v=\w+)"/) ?? [];
  return file + query;
}

/** A text with the version and the hashes of its snippet as they are now. */
export function withHashes(text, version) {
  return Object.entries(hashes()).reduce(
    (written, [file, sha]) =>
      written.replaceAll(
        new RegExp(`(/news-elements@)[^/]+(/cdn/${file.replaceAll('.', '\\.')}"\\s+integrity=")[^"]*`, 'g'),
        `$1${version}$2${sha}`,
      ),
    text,
  );
}

/** A text with another version in its addresses of the package on a CDN. */
export function withVersion(text, version) {
  return text.replaceAll(/(?<=\bnews-elements@)\d+\.\d+\.\d+[\w.-]*/g, version);
}

function hash(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
