// The page without components: what all others are compared with.
import { readFile } from 'node:fs/promises';
import { minifyCSS } from '../lib/bundle.mjs';
import { plainParts } from '../lib/document.mjs';

const css = await minifyCSS(await readFile(new URL('plain.css', import.meta.url), 'utf8'));

/** The styles of the frame and of the text, for libraries that have no component for them. */
export const plainCSS = css;

export function plainBody(article) {
  const { masthead, article: story, form, toTop } = plainParts(article);
  return `${masthead}<main>${story}${form}</main>${toTop}`;
}

export const floor = () => ({ head: `<style>${css}</style>`, body: plainBody, files: {} });

export const floorLinked = () => ({
  head: '<link rel="stylesheet" href="page.css">',
  body: plainBody,
  files: { 'page.css': css },
});
