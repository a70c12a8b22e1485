import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Returns the hash of each script and stylesheet in cdn/, in the format of the `integrity` attribute. The keys are URLs
 * relative to cdn/. The URL of a file that is loaded on demand ends in `?v=` and its version.
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

/** Updates the version and the hashes in the snippet of a text. */
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

/** Replaces the version in the CDN URLs of a text. */
export function withVersion(text, version) {
  return text.replaceAll(/(?<=\bnews-elements@)\d+\.\d+\.\d+[\w.-]*/g, version);
}

function hash(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
