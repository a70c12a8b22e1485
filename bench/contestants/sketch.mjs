// Four small elements with Lit and few features: what is reachable with elements at all.
import { readFile } from 'node:fs/promises';
import { bundle } from '../lib/bundle.mjs';
import { BYLINE, COMMENT_FORM, DATE, HEADLINE, sectionLinks, SITE, TO_TOP } from '../lib/story.mjs';
import { plainCSS } from './plain.mjs';

const START_CSS = `
  sketch-masthead { display: flex; align-items: center; min-block-size: 64px; padding-inline: 1em; }
  sketch-masthead:not(:defined) ul { white-space: nowrap; overflow: hidden; }
  sketch-article { display: block; }`;

const body = (article) => `
<header><sketch-masthead><a slot="brand" class="brand" href="#">${SITE}</a>
  <nav aria-label="الأقسام"><ul>${sectionLinks()}</ul></nav></sketch-masthead></header>
<main><article><h1>${HEADLINE}</h1><p class="byline">${BYLINE} · <time datetime="${DATE.datetime}">${DATE.text}</time></p>
<sketch-article>${article}</sketch-article></article>
<sketch-form class="comments">${COMMENT_FORM}</sketch-form></main>
<sketch-to-top label="${TO_TOP}"></sketch-to-top>`;

export async function litSketch() {
  const source = await readFile(new URL('sketch.page.js', import.meta.url), 'utf8');
  return {
    head: `<style>${plainCSS}${START_CSS}</style><script type="module" async src="page.js"></script>`,
    body,
    files: await bundle(source),
  };
}
