// Random sequences of whatever can happen to comments on their way: each is stored once, or still waits to be.
// One that failed runs again by its seed: SEED=7 SEQUENCES=1 node tools/test-wordpress.mjs test/wordpress/sequences.test.mjs
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { startFaultProxy } from './fault-proxy.mjs';
import { ACTIVE, themes } from './plugin.mjs';
import { randomFrom } from './random.mjs';
import { Reader } from './reader.mjs';
import { startWordPress } from './wordpress.mjs';

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const SEQUENCES = Number(process.env.SEQUENCES ?? 200);
const STEPS = 6;
/** Sequences at a time, each over a network of its own; most of their time is waiting. */
const NETWORKS = 4;
/** Sequences on one site, whose numbers share all digits but the last: pages with more comments would take their time. */
const BATCH = 10;
/** What the sites are, in turn. Those with the plugin answer with its pages. */
const SITES = ['Twenty Twenty-One', '', 'Twenty Twenty-Three', '', 'Twenty Twenty-Five', ''];

const FAULTS = [
  'pass',
  'drop-before',
  'drop-after',
  'half',
  'half-page',
  'silence',
  'silence-after',
  '500',
  '500-after',
  '502-html',
  'captive-portal',
  'captive-redirect',
  'captive-elsewhere',
  'login-page',
  'slow:40',
  'slow-after:40',
  'challenge',
  'token-used',
  '429-retry',
  '503-retry',
  '503-retry-after',
];

/** What a reader, a browser or a network does. */
const EVENTS = {
  write: ({ reader, text }) => reader.write(text),
  'write, and close the tab': async ({ reader, text }) => {
    const written = reader.write(text);
    reader.closeTab();
    await written;
  },
  'open a tab': ({ reader }) => {
    reader.openTab();
    return reader.flush();
  },
  'close a tab': ({ reader }) => {
    reader.closeTab();
    return reader.flush();
  },
  'lose the connection': ({ reader }) => {
    reader.isOnline = false;
  },
  'get it back': ({ reader }) => {
    reader.isOnline = true;
    return reader.flush();
  },
  'type, and do not send': ({ reader, text }) => reader.type(text),
  'send while the code of the form cannot be loaded': ({ reader, text }) =>
    reader.isOnline ? reader.writeWithoutCode(text) : reader.writeBeforeLoading(text),
  'go offline before the code of the form is loaded, send, and close the tab': ({ reader, text }) => {
    reader.isOnline = false;
    reader.writeBeforeLoading(text);
    reader.closeTab();
  },
  'send before the code of the form is loaded, and change the text': ({ reader, text }) =>
    reader.changeBeforeLoading(text, `${text} بعد التعديل`),
  'press again': ({ reader }) => (reader.isOnline ? reader.pressAgain() : undefined),
  'wait a little': (event) => pass(event, 15),
  'wait for long': (event) => pass(event, 3600),
};

let wordpress;
let proxies = [];

before(async () => {
  wordpress = await startWordPress();
  proxies = await Promise.all(Array.from({ length: NETWORKS }, () => startFaultProxy(wordpress.url)));
});

after(async () => {
  await Promise.all(proxies.map((proxy) => proxy.close()));
  await wordpress.close();
});

/** Time passes for the reader; meanwhile WordPress has done what it was asked for. */
async function pass({ reader, proxy }, seconds) {
  await reader.settled();
  // What a closed tab has sent is still on its way.
  await proxy.settled();
  reader.wait(seconds);
  await reader.flush();
}

/** One sequence, and then a network where all is well. */
async function run(seed, proxy) {
  const { random, pick } = randomFrom(seed);
  const reader = new Reader({ origin: proxy.url, post: wordpress.posts.open, random });
  proxy.reset();
  proxy.onSilence = () => reader.timeOut();
  proxy.faults(Array.from({ length: STEPS * 2 }, () => pick(FAULTS)));
  const steps = ['write', ...Array.from({ length: STEPS - 1 }, () => pick(['write', ...Object.keys(EVENTS)]))];
  for (const [i, step] of steps.entries()) await EVENTS[step]({ reader, proxy, text: `تعليق ${i} من ${seed}` });
  proxy.faults([]);
  reader.isOnline = true;
  const isDone = () => !reader.waiting().length && reader.drafts().every((text) => reader.typed.has(text));
  for (let hours = 0; hours < 8 && !isDone(); hours++) {
    await pass({ reader, proxy }, 3600);
    await reader.pressAgain();
  }
  await reader.settled();
  const waiting = reader.waiting().map(({ text }) => text);
  const texts = { written: [...reader.written], typed: [...reader.typed], withdrawn: [...reader.withdrawn] };
  return { seed, steps, faults: [...proxy.seen], ...texts, waiting, drafts: reader.drafts() };
}

it(`stores each comment once, or keeps it, in ${SEQUENCES} sequences from seed ${SEED}`, async () => {
  const comments = [];
  for (let first = SEED, end; first < SEED + SEQUENCES; first = end) {
    end = Math.min(first - (first % BATCH) + BATCH, SEED + SEQUENCES);
    comments.push(...(await runBatch(first, end)));
  }
  const of = (kind) => comments.filter((comment) => comment.kind === kind);
  const lost = [
    ...of('written').filter(({ copies, isWaiting, isDraft }) => copies === 0 && !isWaiting && !isDraft),
    ...of('typed').filter(({ isDraft }) => !isDraft),
  ];
  const doubled = comments.filter(({ copies }) => copies > 1);
  const unwanted = [...of('typed'), ...of('withdrawn')].filter(({ copies }) => copies > 0);
  const counts = `lost: ${lost.length}, doubled: ${doubled.length}, sent without being asked: ${unwanted.length}`;
  console.log(`seed ${SEED}: ${of('written').length} comments submitted, ${of('typed').length} only typed; ${counts}`);
  assert.deepEqual({ lost, doubled, unwanted }, { lost: [], doubled: [], unwanted: [] });
  // When everything works again, nothing has to wait any longer.
  assert.deepEqual(
    of('written').filter(({ copies, isWaiting, isDraft }) => copies !== 1 || isWaiting || isDraft),
    [],
  );
});

/** What became of each comment of some sequences, on a fresh site. A sequence that runs alone has the same site. */
async function runBatch(first, end) {
  const site = SITES[Math.floor(first / BATCH) % SITES.length];
  wordpress.reset(site ? { ...ACTIVE, theme: themes()[site] } : {});
  const seeds = Array.from({ length: end - first }, (_, i) => first + i);
  const runs = [];
  const runAll = async (proxy) => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) runs.push(await run(seed, proxy));
  };
  await Promise.all(proxies.map(runAll));
  const stored = (await wordpress.comments()).filter(({ status }) => status !== 'trash');
  return runs.flatMap(({ written, typed, withdrawn, waiting, drafts, ...sequence }) =>
    Object.entries({ written, typed, withdrawn }).flatMap(([kind, texts]) =>
      texts.map((text) => ({
        kind,
        text,
        copies: stored.filter(({ content }) => content === text).length,
        isWaiting: waiting.includes(text),
        isDraft: drafts.includes(text),
        site,
        ...sequence,
      })),
    ),
  );
}
