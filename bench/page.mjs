// Loads the complete page of each contestant with an empty cache, on a desktop and on a slow phone, in interleaved runs, and
// prints medians with their ratio to the plain page. Options:
//
//   --runs 15               how often each page is loaded
//   --quick                 5 runs, desktop, without the peers: about two minutes
//   --only floor,carbon     these contestants
//   --profiles phone        these profiles
//   --paragraphs 12,1000    the lengths of the article; 12 by default. The growth: 12,1000,5000
import { parseArgs } from 'node:util';
import { CONTESTANTS, WITHOUT_PEERS } from './contestants/index.mjs';
import { PROFILES, startBrowser } from './lib/browser.mjs';
import { documentHTML } from './lib/document.mjs';
import { measureDisplacement, measureLoad } from './lib/load.mjs';
import { serveCompressed } from './lib/server.mjs';
import { compareLoads, spread } from './lib/statistics.mjs';
import { articleHTML } from './lib/story.mjs';
import { printTable } from './lib/table.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    profiles: { type: 'string' },
    paragraphs: { type: 'string', default: '12' },
  },
});
const runs = Number(values.runs ?? (values.quick ? 5 : 15));
const names = values.only?.split(',') ?? (values.quick ? WITHOUT_PEERS : Object.keys(CONTESTANTS));
const profiles = values.profiles?.split(',') ?? (values.quick ? ['desktop'] : Object.keys(PROFILES));
const unknown = [...names.filter((name) => !CONTESTANTS[name]), ...profiles.filter((name) => !PROFILES[name])];
if (unknown.length) throw new Error(`Unknown: ${unknown}. Use ${Object.keys(CONTESTANTS)}; ${Object.keys(PROFILES)}.`);

const lengths = values.paragraphs.split(',').map(Number);
const pages = new Map();
for (const name of names) {
  const { head, body, files } = await CONTESTANTS[name]();
  for (const length of lengths) {
    const html = documentHTML({ head, body: await body(articleHTML(length)) });
    pages.set(`${name}-${length}`, { ...files, 'index.html': html });
  }
}
const server = await serveCompressed((path) => {
  const [, page, ...file] = path.split('/');
  return pages.get(page)?.[file.join('/')];
});
const browser = await startBrowser();
for (const profile of profiles) for (const length of lengths) await compare(profile, length);
await browser.close();
server.close();

async function compare(profile, length) {
  const url = (name) => `${server.url}/${name}-${length}/`;
  const moved = {};
  // These first loads also compress the files and warm up the browser. A slow network lets the upgrade come after the paint.
  for (const name of names)
    moved[name] = await measureDisplacement(browser, url(name), {
      ...PROFILES.phone,
      ...PROFILES[profile],
      network: PROFILES.phone.network,
    });
  const loads = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    // Each run starts with another contestant, so that none always follows the same one.
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + run) % names.length];
      loads[name].push(await measureLoad(browser, url(name), PROFILES[profile]));
    }
  }
  print(`${profile}, ${length} paragraphs`, loads, moved);
}

function print(title, loads, moved) {
  const base = names.includes('floor') ? 'floor' : names[0];
  const { middle, ratio } = compareLoads(loads, base);
  console.log(`\n${title}: medians of ${runs} loads in ms; x: ratio to ${base}\n`);
  printTable(
    [
      '',
      'kB',
      'first paint',
      'x',
      'largest',
      'x',
      'shift',
      'moved px',
      'script',
      'style, layout',
      'x',
      'passes',
      'main',
      'x',
      'heap kB',
      'x',
      'nodes',
      'spread of main %',
    ],
    names.map((name) => [
      name,
      middle(name, 'kB').toFixed(1),
      middle(name, 'first').toFixed(0),
      ratio(name, 'first'),
      middle(name, 'largest').toFixed(0),
      ratio(name, 'largest'),
      middle(name, 'shift').toFixed(4),
      Math.round(moved[name]),
      middle(name, 'script').toFixed(1),
      middle(name, 'rendering').toFixed(1),
      ratio(name, 'rendering'),
      middle(name, 'passes'),
      middle(name, 'main').toFixed(0),
      ratio(name, 'main'),
      middle(name, 'heap').toFixed(0),
      ratio(name, 'heap'),
      middle(name, 'nodes'),
      spread(loads[name].map(({ main }) => main)).toFixed(0),
    ]),
  );
  for (const name of names)
    for (const error of new Set(loads[name].flatMap(({ errors }) => errors))) console.error(`${name}: ${error}`);
}
