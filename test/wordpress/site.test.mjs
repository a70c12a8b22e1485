// The test site itself: what it is asked to be, it is, and what it says that it stored, it stored.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, beforeEach, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { postComment, TYPED } from './post-comment.mjs';
import { ELEMENTS_HEAD, startWordPress } from './wordpress.mjs';

describe('the WordPress of these tests', () => {
  let wordpress;

  before(async () => {
    wordpress = await startWordPress();
  });

  beforeEach(() => wordpress.reset());

  after(() => wordpress.close());

  const post = (fields, options) =>
    postComment(wordpress.url, { comment_post_ID: wordpress.posts.open, ...fields }, options);
  const page = async (path) => (await fetch(wordpress.url + path)).text();

  it('stores a comment as it was typed, and links to it', async () => {
    const answer = await post({ comment: 'النسبة 5 < 6، و«أكثر» من ذلك 🙂' });
    const [comment, ...others] = await wordpress.comments();
    const { id, ...stored } = comment;
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), `${wordpress.url}/open/#comment-${id}`);
    assert.deepEqual(stored, {
      post: wordpress.posts.open,
      parent: 0,
      author: TYPED.author,
      email: TYPED.email,
      url: TYPED.url,
      content: 'النسبة 5 &lt; 6، و«أكثر» من ذلك 🙂',
      status: 'published',
    });
    assert.deepEqual(others, []);
  });

  it('is fresh after a reset', async () => {
    wordpress.reset({ form: 'empty', locale: 'en_US' });
    await post();
    wordpress.reset();
    assert.deepEqual(await wordpress.comments(), []);
    assert.deepEqual(wordpress.received(), []);
    const story = await page('/open/');
    assert.match(story, /<html dir="rtl" lang="ar">/);
    assert.match(story, /<form [^>]*id="commentform"/);
    assert.doesNotMatch(story, /news-comment-form/);
  });

  it('takes a comment once', async () => {
    await post();
    assert.equal((await post()).status, 409);
    assert.equal((await wordpress.comments()).length, 1);
  });

  it('takes one comment in 15 seconds where it is asked to', async () => {
    wordpress.reset({ flood: true });
    await post();
    assert.equal((await post({ comment: 'وتعليق ثانٍ.' })).status, 429);
    wordpress.reset();
    await post();
    assert.equal((await post({ comment: 'وتعليق ثانٍ.' })).status, 302);
  });

  it('holds every comment, or those of new authors, or none', async () => {
    const statuses = {};
    for (const moderation of ['all', 'first', 'none']) {
      wordpress.reset({ moderation });
      const answer = await post();
      const [{ status }] = await wordpress.comments();
      statuses[moderation] = [status, answer.headers.get('location').includes('moderation-hash=')];
    }
    assert.deepEqual(statuses, { all: ['held', true], first: ['held', true], none: ['published', false] });
  });

  it('puts a comment with a disallowed word in the trash, and answers as if it were published', async () => {
    wordpress.reset({ disallowed: ['قمار'] });
    const answer = await post({ comment: 'موقع قمار' });
    const [{ status, id }] = await wordpress.comments();
    assert.equal(status, 'trash');
    assert.equal(answer.headers.get('location'), `${wordpress.url}/open/#comment-${id}`);
  });

  it('refuses as WordPress does: closed, no such post, login needed, nothing typed', async () => {
    assert.equal((await post({ comment_post_ID: wordpress.posts.closed })).status, 403);
    const draft = await post({ comment_post_ID: wordpress.posts.draft });
    assert.deepEqual([draft.status, await draft.text()], [200, '']);
    const empty = await post({ comment: '' });
    assert.deepEqual([empty.status, (await empty.text()).includes('wp-die-message')], [200, true]);
    wordpress.reset({ options: { comment_registration: 1 } });
    assert.equal((await post()).status, 403);
    assert.deepEqual(await wordpress.comments(), []);
  });

  it('takes comments by the REST API where visitors may', async () => {
    const body = JSON.stringify({
      post: wordpress.posts.open,
      author_name: TYPED.author,
      author_email: TYPED.email,
      content: TYPED.comment,
    });
    const headers = { 'content-type': 'application/json' };
    const send = () => fetch(`${wordpress.url}/wp-json/wp/v2/comments`, { method: 'POST', headers, body });
    assert.equal((await send()).status, 401);
    wordpress.reset({ restAnonymous: true });
    assert.equal((await send()).status, 201);
    assert.equal((await wordpress.comments()).length, 1);
  });

  it('lets other origins read its answers where they are named', async () => {
    const origin = 'http://localhost:1';
    const allowed = async () => (await post({}, { headers: { origin } })).headers.get('access-control-allow-origin');
    assert.equal(await allowed(), null);
    wordpress.reset({ origins: [origin] });
    assert.equal(await allowed(), origin);
  });

  it('serves the clone, and what a page asks for in its head', async () => {
    wordpress.reset({ head: ELEMENTS_HEAD });
    const [, script] = /src="([^"]+news-elements\.js)"/.exec(await page('/open/'));
    const answer = await fetch(wordpress.url + script);
    assert.equal(answer.headers.get('content-type'), 'text/javascript;charset=UTF-8');
    assert.match(await answer.text(), /news-comment-form/);
  });

  it('does what spam filters do: traps, a refusal', async () => {
    wordpress.reset({ plugins: ['antispam-bee', 'akismet'] });
    const [, secret] = /<textarea [^>]*name="([^"]+)"/.exec(await page('/open/'));
    await post({ comment: '', [secret]: 'كتبه قارئ' });
    await post({ comment: 'كتبه برنامج', [secret]: 'كتبه برنامج' });
    await post({ comment: '', [secret]: 'كتبه برنامج آخر', ak_hp_textarea: 'كتبه برنامج' });
    const comments = await wordpress.comments();
    assert.deepEqual(
      comments.map(({ content, status }) => [content, status]),
      [
        ['كتبه قارئ', 'published'],
        ['كتبه برنامج', 'spam'],
        ['كتبه برنامج آخر', 'spam'],
      ],
    );
    wordpress.reset({ plugins: ['refuse'] });
    assert.equal((await post()).status, 403);
    assert.deepEqual(await wordpress.comments(), []);
  });

  it('fails as plugins fail: before a comment is stored, and after', async () => {
    for (const [plugin, stored] of [
      ['crash', 0],
      ['crash-after', 1],
    ]) {
      wordpress.reset({ plugins: [plugin] });
      const answer = await post();
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [500, 'text/html; charset=UTF-8'], plugin);
      assert.equal((await wordpress.comments()).length, stored, plugin);
    }
  });

  it('knows no other settings', () => {
    assert.throws(() => wordpress.reset({ moderaton: 'all' }), /moderaton/);
  });
});

describe('the WordPress of a test that was killed', () => {
  it('ends with it', async () => {
    const script = `import { startWordPress } from ${JSON.stringify(import.meta.resolve('./wordpress.mjs'))};
      console.log((await startWordPress()).url);
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [url] = await once(child.stdout.setEncoding('utf8'), 'data');
    const answers = async () => (await fetch(url.trim()).catch(() => undefined)) !== undefined;
    assert.equal(await answers(), true);
    child.kill('SIGKILL');
    await until(async () => !(await answers()), 'the server to end');
  });
});
