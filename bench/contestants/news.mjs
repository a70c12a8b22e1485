// The page with our elements, in the four ways that the documentation describes.
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, render } from '@lit-labs/ssr';
import { readdir, readFile } from 'node:fs/promises';
import '../../dist/define.js';
import { bundle } from '../lib/bundle.mjs';
import { newsBody } from '../lib/document.mjs';

const ROOT = new URL('../..', import.meta.url);
const PAGE_CSS = 'body{margin:0}main{padding:1em}';

const read = (path) => readFile(new URL(path, ROOT), 'utf8');

/** Critical CSS in the page, a script that does not block, and the style sheet at the end. */
export async function newsFastest() {
  const start = await read('cdn/news-elements.start.css');
  return {
    head: `<style>${PAGE_CSS}${start}</style><script type="module" async src="news-elements.js"></script>`,
    body: (article) => `${newsBody(article)}<link rel="stylesheet" href="news-elements.css">`,
    files: { ...(await readScripts()), 'news-elements.css': await read('cdn/news-elements.css') },
  };
}

/** A style sheet and a script. */
export async function newsTwoLines() {
  return {
    head: `<link rel="stylesheet" href="news-elements.css"><script type="module" src="news-elements.js"></script>
      <style>${PAGE_CSS}</style>`,
    body: newsBody,
    files: { ...(await readScripts()), 'news-elements.css': await read('cdn/news-elements.css') },
  };
}

/** The modules of the package, bundled with the page. */
export async function newsBundled() {
  const files = await bundle("import './dist/define.js';import './dist/styles/news-elements.css';", {
    folder: new URL('.', ROOT).pathname.replace(/\/$/, ''),
  });
  return {
    head: `<link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script><style>${PAGE_CSS}</style>`,
    body: newsBody,
    files,
  };
}

/** The same, rendered on the server with declarative shadow roots and hydrated in the page. */
export async function newsRendered() {
  const files = await bundle(
    "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';import './dist/define.js';import './dist/styles/news-elements.css';",
    { folder: new URL('.', ROOT).pathname.replace(/\/$/, '') },
  );
  const { head } = await newsBundled();
  return { head, body: renderBody, files };
}

/** Renders the shadow roots of our elements. */
async function renderBody(article) {
  const template = [newsBody(article)];
  template.raw = template;
  return await collectResult(render(html(template)));
}

/** Reads the scripts by their names in `cdn`. */
async function readScripts() {
  const names = (await readdir(new URL('cdn/', ROOT), { recursive: true })).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(`cdn/${name}`)])));
}
