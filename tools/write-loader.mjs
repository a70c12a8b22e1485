// Writes cdn/news-elements.loader.js, the file that a CDN serves at the bare package URL
// (`…/npm/news-elements@1.2.3`). jsDelivr serves it there without a redirect, so a relative import would leave the package:
// `./x.js` would be another package called `x.js`. The loader derives the full URL from its own URL and
// imports the real entry from it.
import { readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import * as entry from '../dist/index.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const source = `
const own = import.meta.url.replace(/[?#].*|\\/(?=$|[?#])/g, '');
const entry = own.replace(/\\/cdn\\/[^/]+\\.js$/, '') + '/cdn/news-elements.js';
const load = async () => {
  try {
    return await import(entry);
  } catch (error) {
    console.error('news-elements: ' + entry + ' could not be loaded. Use the full URL of cdn/news-elements.js, with its version.');
    throw error;
  }
};
export const { ${Object.keys(entry).join(', ')} } = await load();
`;
const { code } = await transform(source, { minify: true, format: 'esm', target: 'es2022' });
writeFileSync('cdn/news-elements.loader.js', `/*! news-elements ${version}, MIT licence. */\n${code}`);
