// Drives the complete page with random actions, and checks after each that nothing is broken. Builds the package first if it
// is missing or older than its source.
//
//     npm run test:fuzz -- --actions 20000 --seed 7
//
// `--seed random` chooses a seed. Sessions have at most 250 actions each, and session n has the seed + n.
import { parseArgs } from 'node:util';
import { runSession } from '../test/fuzz/session.mjs';
import { startSite } from '../test/fuzz/site.mjs';
import { openBrowser } from '../test/wordpress/browser.mjs';
import { buildIfStale } from './build-if-stale.mjs';

const SESSION = 250;
/** How many actions a report shows. */
const SHOWN = 25;

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, actions: { type: 'string', default: '500' } },
});
const actions = Number(values.actions);
const first = values.seed === 'random' ? Math.floor(Math.random() * 1e6) : Number(values.seed);
if (!Number.isSafeInteger(actions) || actions < 1) throw new Error('--actions takes a number of 1 or more.');
if (!Number.isSafeInteger(first) || first < 0) throw new Error('--seed takes a number of 0 or more, or "random".');

buildIfStale();
console.log(`seed ${first}, ${actions} actions`);
const start = Date.now();
const site = await startSite();
const browser = await openBrowser();
try {
  for (let done = 0, seed = first; done < actions; done += SESSION, seed++) {
    const { problems, log } = await runSession({ browser, site, seed, actions: Math.min(SESSION, actions - done) });
    if (!problems.length) {
      if ((seed - first) % 10 === 9) console.log(`${done + SESSION} actions passed`);
      continue;
    }
    console.error(`\nFailed after ${log.length} actions with seed ${seed}. The last ones:`);
    console.error(log.slice(-SHOWN).join('\n'));
    console.error(`\n${problems.join('\n')}`);
    console.error(`\nRepeat it: npm run test:fuzz -- --seed ${seed} --actions ${log.length}`);
    process.exitCode = 1;
    break;
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  if (!process.exitCode) console.log(`${actions} actions passed in ${seconds} s`);
} finally {
  await browser.close();
  site.close();
}
