// The worst network itself: each fault does what its name says, seen by who asks and in WordPress's database.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openBrowser } from './browser.mjs';
import { startFaultProxy } from './fault-proxy.mjs';
import { FAULTS } from './faults.mjs';
import { postComment, TYPED } from './post-comment.mjs';
import { startWordPress } from './wordpress.mjs';

/** How long a client waits for an answer that does not come, and for one that does. */
const PATIENCE = { nothing: 2000, answer: 20_000 };

/** For each fault what the client sees in the end, and how many comments are stored. */
const EXPECTED = {
  pass: ['200 /open/', 1],
  'drop-before': ['reset', 0],
  'drop-after': ['reset', 1],
  half: ['reset', 1],
  'half-page': ['200 /open/, cut', 1],
  silence: ['nothing', 0],
  'silence-after': ['nothing', 1],
  500: ['500 /wp-comments-post.php', 0],
  '500-after': ['500 /wp-comments-post.php', 1],
  '502-html': ['502 /wp-comments-post.php', 0],
  413: ['413 /wp-comments-post.php', 0],
  challenge: ['403 /wp-comments-post.php', 0],
  'token-used': ['403 /wp-comments-post.php', 0],
  '503-retry': ['503 /wp-comments-post.php', 0],
  '429-retry': ['429 /wp-comments-post.php', 0],
  '503-retry-after': ['503 /wp-comments-post.php', 1],
  'captive-portal': ['200 /wp-comments-post.php', 0],
  'captive-redirect': ['200 /portal', 0],
  'captive-elsewhere': ['200 /portal elsewhere', 0],
  'login-page': ['200 /wp-login.php', 0],
  'slow:300': ['200 /open/', 1],
  'slow-after:300': ['200 /open/', 1],
};

describe('the worst network', () => {
  let wordpress, proxy;

  before(async () => {
    wordpress = await startWordPress();
    proxy = await startFaultProxy(wordpress.url);
  });

  beforeEach(() => {
    wordpress.reset();
    proxy.reset();
  });

  after(async () => {
    await proxy.close();
    await wordpress.close();
  });

  const post = (fields, options) =>
    postComment(proxy.url, { comment_post_ID: wordpress.posts.open, ...fields }, { redirect: 'follow', ...options });

  async function outcome(patience = PATIENCE.answer) {
    try {
      const answer = await post({}, { signal: AbortSignal.timeout(patience) });
      const { pathname, origin } = new URL(answer.url);
      const place = `${answer.status} ${pathname}${origin === proxy.url ? '' : ' elsewhere'}`;
      return await answer.text().then(
        () => place,
        () => `${place}, cut`,
      );
    } catch ({ name, cause }) {
      return name === 'TimeoutError' ? 'nothing' : cause?.code === 'ECONNRESET' ? 'reset' : String(cause);
    }
  }

  it('has a test for every fault', () => {
    const tested = Object.keys(EXPECTED).map((name) => name.split(':')[0]);
    assert.deepEqual(tested.sort(), Object.keys(FAULTS).sort());
  });

  for (const [fault, [seen, stored]] of Object.entries(EXPECTED)) {
    it(`${fault}: the client sees ${seen}; ${stored} stored`, async () => {
      proxy.faults([fault]);
      assert.equal(await outcome(PATIENCE[seen]), seen);
      assert.equal((await wordpress.comments()).length, stored);
      assert.equal(proxy.posts.length, stored);
      assert.deepEqual(proxy.seen, [fault]);
    });
  }

  it('forgets what a slow network had not carried yet when the client gives up', async () => {
    proxy.faults(['slow:400']);
    await assert.rejects(post({}, { signal: AbortSignal.timeout(100) }), { name: 'TimeoutError' });
    await post({ comment: 'تعليق آخر' });
    await proxy.settled();
    const comments = await wordpress.comments();
    assert.deepEqual(
      comments.map(({ content }) => content),
      ['تعليق آخر'],
    );
  });

  it('carries out what is due in its order, and then lets all pass', async () => {
    proxy.faults(['500', 'drop-after', '502-html']);
    const seen = [await outcome(), await outcome(), await outcome(), await outcome()];
    assert.deepEqual(seen, [
      '500 /wp-comments-post.php',
      'reset',
      '502 /wp-comments-post.php',
      '409 /wp-comments-post.php',
    ]);
    assert.deepEqual(
      proxy.posts.map(({ fault, status, fields }) => [fault, status, fields.comment]),
      [
        ['drop-after', 302, 'أحسنتم.'],
        ['pass', 409, 'أحسنتم.'],
      ],
    );
  });

  it('spoils pages too, but not what they load', async () => {
    proxy.pageFaults(['502-html', 'drop-before']);
    assert.equal((await fetch(`${proxy.url}/static/package.json`)).status, 200);
    assert.equal((await fetch(`${proxy.url}/open/`)).status, 502);
    await assert.rejects(fetch(`${proxy.url}/open/`));
    assert.equal((await fetch(`${proxy.url}/open/`)).status, 200);
  });

  it('has another origin with a page of its own', async () => {
    proxy.otherPage = '<!doctype html><title>Elsewhere</title>';
    assert.equal(await (await fetch(proxy.otherUrl)).text(), proxy.otherPage);
    assert.equal((await fetch(`${proxy.otherUrl}/static/package.json`)).status, 200);
    assert.notEqual(new URL(proxy.otherUrl).hostname, new URL(proxy.url).hostname);
  });

  it('knows no other faults', () => {
    assert.throws(() => proxy.faults(['drop']), /drop/);
  });
});

describe('Chromium, when a connection is reset after WordPress has stored', () => {
  let wordpress, browser;

  before(async () => {
    wordpress = await startWordPress();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await wordpress.close();
  });

  async function fetchDropped(options) {
    wordpress.reset();
    const proxy = await startFaultProxy(wordpress.url, options);
    const page = await browser.newPage();
    await page.goto(`${proxy.url}/open/`);
    proxy.faults(['drop-after']);
    const fields = { ...TYPED, comment_post_ID: String(wordpress.posts.open) };
    const status = await page.evaluate(async (typed) => {
      await (await fetch('/static/package.json')).text();
      const body = new URLSearchParams(typed);
      const answer = await fetch('/wp-comments-post.php', { method: 'POST', body }).catch(() => undefined);
      return answer?.status;
    }, fields);
    await page.close();
    await proxy.close();
    return { status, seen: proxy.seen, stored: (await wordpress.comments()).length };
  }

  it('sends a second time by itself on a connection that it used before: the first answer seen is a duplicate', async () => {
    const outcome = await fetchDropped({ keepAlive: true });
    assert.deepEqual(outcome, { status: 409, seen: ['drop-after', 'pass'], stored: 1 });
  });

  it('fails on a connection of its own', async () => {
    assert.deepEqual(await fetchDropped(), { status: undefined, seen: ['drop-after'], stored: 1 });
  });
});
