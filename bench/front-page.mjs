// Compares a front page of many <news-header> with the same HTML without the script, in interleaved runs: the goals of a front
// page are 1.3 times the main thread, twice the time of styles, and 1.5 (100 headers) or 2.5 (1,000) times the heap.
//
//   --runs 9                how often each page is loaded
//   --headers 100,1000      how many headers
import { readdir, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PROFILES, startBrowser } from './lib/browser.mjs';
import { measureLoad } from './lib/load.mjs';
import { serveCompressed } from './lib/server.mjs';
import { compareLoads, spread } from './lib/statistics.mjs';
import { printTable } from './lib/table.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, headers: { type: 'string', default: '100,1000' } },
});
const counts = values.headers.split(',').map(Number);
const cdn = new URL('../cdn/', import.meta.url);
const css = await readFile(new URL('news-elements.css', cdn), 'utf8');
const scripts = (await readdir(cdn, { recursive: true })).filter((name) => name.endsWith('.js'));

/** What loads our elements on a page. The header of the plain page is an element without a definition. */
const HEADS = {
  plain: '',
  'plain, our CSS': '<link rel="stylesheet" href="/news-elements.css">',
  ours: '<link rel="stylesheet" href="/news-elements.css"><script type="module" src="/news-elements.js"></script>',
};

/** Headers in a list are usually printed without attributes. `relative` needs the script. */
const VARIANTS = { 'without attributes': '', relative: 'relative' };

const story = (index, attributes) => {
  const minutes = String(index % 60).padStart(2, '0');
  const hours = String(Math.floor(index / 60) % 24).padStart(2, '0');
  return `<article><news-header ${attributes}><a slot="section" href="#section">أخبار التقنية</a>
    <h2><a href="#${index}">درس DeepSeek رقم ${index}: كيف تصنع رقائق أقل نموذجاً أكبر</a></h2>
    <time slot="published" datetime="2026-11-23T${hours}:${minutes}+03:00">23 نوفمبر 2026</time></news-header></article>`;
};

function frontPage(head, count, attributes) {
  const stories = Array.from({ length: count }, (_, index) => story(index, attributes)).join('\n');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>الأخبار</title>${head}</head>
    <body><main>${stories}</main></body></html>`;
}

const files = new Map([['news-elements.css', css]]);
for (const name of scripts) files.set(name, await readFile(new URL(name, cdn), 'utf8'));
for (const count of counts)
  for (const [variant, attributes] of Object.entries(VARIANTS))
    for (const [name, head] of Object.entries(HEADS))
      files.set(address(name, variant, count), frontPage(head, count, attributes));

const server = await serveCompressed((path) => files.get(decodeURIComponent(path.slice(1))));
const browser = await startBrowser();
for (const count of counts) for (const variant of Object.keys(VARIANTS)) await compare(variant, count);
await browser.close();
server.close();

function address(name, variant, count) {
  return `${name}/${variant}/${count}.html`.replaceAll(' ', '-').replaceAll(',', '');
}

async function compare(variant, count) {
  const names = Object.keys(HEADS);
  const loads = Object.fromEntries(names.map((name) => [name, []]));
  const load = (name) => measureLoad(browser, `${server.url}/${address(name, variant, count)}`, PROFILES.desktop);
  for (const name of names) await load(name);
  for (let run = 0; run < Number(values.runs); run++) for (const name of names) loads[name].push(await load(name));
  const { middle, ratio } = compareLoads(loads, 'plain');
  console.log(`\n${count} headers, ${variant}: medians of ${values.runs} loads in ms; x: ratio to plain\n`);
  printTable(
    ['', 'script', 'style', 'x', 'layout', 'x', 'passes', 'main', 'x', 'heap kB', 'x', 'nodes', 'spread of main %'],
    names.map((name) => [
      name,
      middle(name, 'script').toFixed(1),
      middle(name, 'style').toFixed(1),
      ratio(name, 'style'),
      middle(name, 'layout').toFixed(1),
      ratio(name, 'layout'),
      middle(name, 'passes'),
      middle(name, 'main').toFixed(0),
      ratio(name, 'main'),
      middle(name, 'heap').toFixed(0),
      ratio(name, 'heap'),
      middle(name, 'nodes'),
      spread(loads[name].map(({ main }) => main)).toFixed(0),
    ]),
  );
}
