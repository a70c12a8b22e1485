// Drives the complete page with random actions, and checks after each that nothing is broken. Then loads threads of comments
// that others write, moderate and delete meanwhile, and checks that nothing is lost, doubled or out of order. Builds the
// package first if it is missing or older than its source.
//
//     npm run test:fuzz -- --actions 20000 --seed 7
//
// `--seed random` chooses a seed. Sessions on the page have at most 250 actions each, and session n has the seed + n. For 50
// actions on the page, there is one session in a thread, of 12 actions. `--only page` or `--only thread` runs one of them.
import { parseArgs } from 'node:util';
import { runSession } from '../test/fuzz/session.mjs';
import { startSite } from '../test/fuzz/site.mjs';
import { runThreadSession } from '../test/fuzz/thread/session.mjs';
import { startThreadSite } from '../test/fuzz/thread/site.mjs';
import { openBrowser } from '../test/wordpress/browser.mjs';
import { buildIfStale } from './build-if-stale.mjs';

/** How many actions a report shows. */
const SHOWN = 25;

/** What is tested: the number of actions in a session, and the actions on the page for each action there. */
const KINDS = {
  page: { run: runSession, startSite, session: 250, share: 1 },
  thread: { run: runThreadSession, startSite: startThreadSite, session: 12, share: 12 / 50 },
};

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    actions: { type: 'string', default: '500' },
    only: { type: 'string' },
  },
});
const actions = Number(values.actions);
const first = values.seed === 'random' ? Math.floor(Math.random() * 1e6) : Number(values.seed);
if (!Number.isSafeInteger(actions) || actions < 1) throw new Error('--actions takes a number of 1 or more.');
if (!Number.isSafeInteger(first) || first < 0) throw new Error('--seed takes a number of 0 or more, or "random".');
if (values.only && !(values.only in KINDS)) throw new Error('--only takes "page" or "thread".');

buildIfStale();
console.log(`seed ${first}, ${actions} actions`);
const browser = await openBrowser();
try {
  for (const kind of values.only ? [values.only] : Object.keys(KINDS)) await test(kind);
} finally {
  await browser.close();
}

/** Runs the sessions of a kind until one fails. */
async function test(kind) {
  const { run, session, share } = KINDS[kind];
  const total = Math.ceil(actions * share);
  const start = Date.now();
  const site = await KINDS[kind].startSite();
  try {
    for (let done = 0, seed = first; done < total; done += session, seed++) {
      const { problems, log } = await run({ browser, site, seed, actions: Math.min(session, total - done) });
      if (problems.length) {
        // A thread is loaded to its end after the last action.
        const repeated = kind === 'page' ? log.length : Math.ceil(Math.min(session, total - done) / share);
        report({ kind, seed, problems, log, repeated });
        return;
      }
      if ((seed - first) % 10 === 9) console.log(`${kind}: ${done + session} actions passed`);
    }
    console.log(`${kind}: ${total} actions passed in ${((Date.now() - start) / 1000).toFixed(0)} s`);
  } finally {
    site.close();
  }
}

/** @param {{ repeated: number }} options `repeated`: the number of actions that repeats the session */
function report({ kind, seed, problems, log, repeated }) {
  console.error(`\n${kind}: failed with seed ${seed}. The last actions:`);
  console.error(log.slice(-SHOWN).join('\n'));
  console.error(`\n${problems.join('\n')}`);
  console.error(`\nRepeat it: npm run test:fuzz -- --only ${kind} --seed ${seed} --actions ${repeated}`);
  process.exitCode = 1;
}
