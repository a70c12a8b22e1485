/* global ace, document -- used in functions that run in the page */
// The rules of IBM Equal Access in every story, on the complete page, and in each state of its comment form and of a thread.
// The stories are also tested with axe, in test/stories.test.ts.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveFolder } from '../../tools/serve-folder.mjs';
import { useSite } from '../node/docs-page.mjs';
import { FORM_STATES, openFormState, openPage } from '../node/form-states.mjs';
import { openThreadState, THREAD_STATES } from '../node/thread-states.mjs';
import { openBrowser } from '../wordpress/browser.mjs';
import { ACCEPTED } from './accepted-violations.mjs';
import { packageFile } from './packages.mjs';
import { openStory, readStories } from './stories.mjs';

const ENGINE = packageFile('accessibility-checker-engine/ace-window.js');
const needed = new Set();

/** The violations in a page, each with its rule, message and element. Potential violations are left to people. */
async function violations(page) {
  await page.addScriptTag({ path: ENGINE });
  return page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value: [kind, result] }) => kind === 'VIOLATION' && result === 'FAIL')
      .map(({ ruleId, message, snippet }) => ({
        rule: ruleId,
        text: `${ruleId}: ${message} ${snippet.slice(0, 200)}`,
      }));
  });
}

/** The violations that are not accepted, as text. */
const faults = (found, story) => found.filter((violation) => !isAccepted(violation, story)).map(({ text }) => text);

function isAccepted({ rule, text }, { name, tags }) {
  const entry = ACCEPTED.find(
    ({ rules, tag, story = '', element = '' }) =>
      rules.includes(rule) &&
      name.startsWith(story) &&
      text.endsWith(element) &&
      (tag === undefined || (tag.startsWith('!') ? !tags.includes(tag.slice(1)) : tags.includes(tag))),
  );
  if (entry) needed.add(entry);
  return entry !== undefined;
}

describe('IBM Equal Access in the stories', { concurrency: 2 }, () => {
  let server, browser;

  before(async () => {
    server = await serveFolder(process.cwd());
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  for (const story of readStories()) {
    it(`finds no violation in ${story.name}`, async () => {
      const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      await openStory(page, server.url + story.path);
      const found = await violations(page);
      await page.close();
      assert.deepEqual(faults(found, story), []);
    });
  }
});

describe('IBM Equal Access on the complete page', () => {
  const site = useSite();
  const faultsOn = async (page) => faults(await violations(page), { name: 'The complete page', tags: ['page'] });

  // The engine takes a page without a background for white, also in the dark colour scheme.
  const change = (html) => html.replace('</style>', 'body { background: Canvas }</style>');

  for (const colorScheme of ['light', 'dark']) {
    it(`finds no violation in the ${colorScheme} colour scheme`, async () => {
      assert.deepEqual(await faultsOn(await openPage(site, { colorScheme, change })), []);
    });

    for (const state of Object.keys(FORM_STATES)) {
      it(`finds no violation in the ${colorScheme} colour scheme while the comment form shows: ${state}`, async () => {
        assert.deepEqual(await faultsOn(await openFormState(site, state, { colorScheme, change })), []);
      });
    }
  }

  it('finds a label that is missing', async () => {
    const page = await openPage(site, { change: (html) => html.replace('<label for="author">', '<label>') });
    assert.match((await faultsOn(page)).join('\n'), /^input_label_exists:/m);
  });
});

describe('IBM Equal Access on a thread', () => {
  const site = useSite();

  for (const colorScheme of ['light', 'dark']) {
    for (const state of Object.keys(THREAD_STATES)) {
      it(`finds no violation in the ${colorScheme} colour scheme: ${state}`, async () => {
        const page = await openThreadState(site, state, { colorScheme });
        assert.deepEqual(faults(await violations(page), { name: 'The thread', tags: ['page'] }), []);
      });
    }
  }
});

describe('the accepted violations', () => {
  it('are all still found', () => {
    assert.deepEqual(
      ACCEPTED.filter((entry) => !needed.has(entry)).map(({ rules }) => rules.join()),
      [],
    );
  });
});
