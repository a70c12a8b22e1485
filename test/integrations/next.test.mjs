/* global customElements, document, window -- what runs in the page */
// The Next example, built and in development, where React's StrictMode runs effects twice and reports every mismatch.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../../tools/free-port.mjs';
import { elementsOfManifest } from '../../tools/manifest-elements.mjs';
import { startServer } from '../support/start-server.mjs';
import { openBrowser } from '../wordpress/browser.mjs';
import { copyExample, ENVIRONMENT, npmRun, testMistakes } from './example.mjs';
import { testLook } from './look.mjs';
import { recordPrintedNodes, Story } from './story.mjs';

const TAGS = elementsOfManifest().map(({ tag }) => tag);
const LIVE = 'لغات قديمة تعود إلى الواجهة';
const FROM_HTML = 'لغة جديدة لقواعد البيانات';

/** Follows a link to the other story, and makes sure that the page was not loaded again. */
async function navigate(story, headline) {
  await story.page.evaluate(() => (window.isSamePage = true));
  await story.page.getByRole('link', { name: headline }).click();
  await story.page.getByRole('heading', { level: 1, name: headline }).waitFor();
  await story.page.locator('news-comment-form').waitFor();
  assert.equal(await story.page.evaluate(() => window.isSamePage), true);
}

async function hasPost(story, id) {
  assert.equal(await story.page.locator('news-comment-form').evaluate(({ postId }) => postId), id);
  await story.sendsComment();
  await story.says(`${id}, ليلى: published`);
}

/** Records of each tag, when it is registered, whether React has hydrated the element. React keeps its own data on it then. */
function recordHydration() {
  window.wasHydrated = {};
  const { define } = customElements;
  customElements.define = (tag, ...rest) => {
    const element = document.querySelector(tag);
    if (element) window.wasHydrated[tag] = Object.keys(element).some((key) => key.startsWith('__reactFiber'));
    define.call(customElements, tag, ...rest);
  };
}

async function isRegisteredAfterHydration(story) {
  const wasHydrated = await story.page.evaluate(() => window.wasHydrated);
  assert.deepEqual(wasHydrated, Object.fromEntries(TAGS.map((tag) => [tag, true])));
}

const isolates = (story) => story.page.locator('news-article-body bdi').allTextContents();

describe('examples/next', () => {
  let folder, browser;

  before(async () => {
    folder = copyExample('next');
    assert.deepEqual(npmRun('build', folder), { ok: true });
    browser = await openBrowser();
  });

  after(() => browser?.close());

  for (const command of ['start', 'dev']) {
    describe(`by next ${command}`, () => {
      let server;
      const open = (path, options) => Story.open(browser, `${server.url}${path}`, options);

      before(async () => {
        const port = await freePort();
        server = await startServer({
          args: [join(folder, 'node_modules/next/dist/bin/next'), command, '-H', '127.0.0.1', '-p', String(port)],
          cwd: folder,
          url: `http://127.0.0.1:${port}`,
          env: { ...ENVIRONMENT, NODE_ENV: undefined },
        });
      });

      after(() => server?.close());

      if (command === 'start') testLook(() => ({ browser, url: `${server.url}/stories/41`, folder }));

      it('hydrates a story that is written in JSX, and goes on to another one', async () => {
        const story = await open('/stories/41', { initScript: recordHydration });
        await story.isUpgraded();
        await isRegisteredAfterHydration(story);
        await story.isStyled();
        await story.usesWhatThereIs();
        await story.togglesMasthead();
        await story.changesText();
        await story.readsThread();
        await hasPost(story, '41');

        await navigate(story, FROM_HTML);
        await story.isStyled();
        assert.deepEqual(await isolates(story), ['F#', '@omar']);
        await story.readsThread('نورة');
        await hasPost(story, '42');
        assert.deepEqual(story.errors, []);
      });

      it('hydrates a story that comes as HTML, and goes on to another one', async () => {
        const story = await open('/stories/42', { initScript: recordHydration });
        await story.isUpgraded();
        await isRegisteredAfterHydration(story);
        await story.isStyled();
        await story.usesWhatThereIs();
        assert.deepEqual(await isolates(story), ['F#', '@omar']);
        await hasPost(story, '42');

        await navigate(story, LIVE);
        await story.isStyled();
        await story.changesText();
        await hasPost(story, '41');
        assert.deepEqual(story.errors, []);
      });

      it('keeps the nodes that the server has printed', async () => {
        const story = await open('/stories/41', { initScript: recordPrintedNodes });
        await story.isUpgraded();
        await story.changesText();
        await story.keepsPrintedNodes();
      });

      it('prints text, date, comments and form for browsers without scripts', async () => {
        const story = await open('/stories/42', { javaScriptEnabled: false });
        await story.isStyled({ scripts: false });
        assert.deepEqual(await isolates(story), ['F#', '@omar']);
        assert.equal(await story.page.locator('news-header time').innerText(), '24 نوفمبر 2026 في 10:00\u00a0ص');
        assert.ok(await story.page.getByRole('textbox', { name: 'التعليق' }).first().isEditable());
        assert.ok(await story.page.getByText('It has types.').isVisible());
        const dates = await story.page.locator('news-comments time').allInnerTexts();
        assert.deepEqual(dates, ['24 نوفمبر 2026 في 10:40\u00a0ص', '24 نوفمبر 2026 في 11:20\u00a0ص']);
        const id = await story.page.evaluate(() => document.querySelector('[name=comment_post_ID]').value);
        assert.equal(id, '42');
      });
    });
  }

  testMistakes(
    {
      'a misspelt property': {
        file: 'components/site.tsx',
        from: 'skipTo="story"',
        to: 'skipToo="story"',
        says: /'skipToo' does not exist on type/,
      },
      'a value of another type': {
        file: 'components/comments.tsx',
        from: 'postId={postId}',
        to: 'postId={42}',
        says: /'number' is not assignable to type 'string'/,
      },
      'a back end that answers in another way': {
        file: 'components/comments.tsx',
        from: "status: 'published'",
        to: "status: 'public'",
        says: /'"public"' is not assignable to type/,
      },
    },
    () => folder,
  );
});
