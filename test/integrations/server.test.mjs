/* global document, window -- what runs in the page */
// The example of a server without a framework: pages of comments, with scripts and without, an editor, and requests that it refuses.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openBrowser } from '../wordpress/browser.mjs';
import { copyExample } from './example.mjs';

const PASSWORD = 'a long password';
const EDITOR = { authorization: `Basic ${Buffer.from(`editor:${PASSWORD}`).toString('base64')}` };
const KNOWN = 'layla@example.com';
const HOSTILE = '<img src=x onerror="window.isBroken = true"><script>window.isBroken = true</script>';

describe('examples/server', () => {
  let example, browser, server, comments, url;

  before(async () => {
    const folder = copyExample('server');
    const load = (name) => import(pathToFileURL(join(folder, name)));
    example = { ...(await load('server.mjs')), ...(await load('comments.mjs')) };
    browser = await openBrowser();
  });
  after(() => browser?.close());

  /** Three pages of comments of some days, of which the last has one with two replies. */
  beforeEach(async () => {
    comments = new example.Comments({ perPage: 2 });
    for (let i = 1; i <= 5; i++) comments.add({ author: `قارئ ${i}`, text: `تعليق ${i}.`, email: KNOWN });
    comments.add({ author: 'Adam', text: HOSTILE, parent: 5 });
    comments.add({ author: HOSTILE, text: 'سطر\nثانٍ.', parent: 6 });
    for (const comment of comments.all)
      comment.date = comment.changedAt = new Date(Date.now() - (8 - comment.id) * 86_400_000);
    server = example.createSite({ comments, password: PASSWORD });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${server.address().port}`;
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  async function open(options = {}, path = '/') {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 }, ...options });
    page.setDefaultTimeout(15_000);
    page.errors = [];
    page.on('pageerror', ({ message }) => page.errors.push(message));
    page.on('console', (message) => message.type() === 'error' && page.errors.push(message.text()));
    await page.goto(url + path);
    return page;
  }

  const ids = (page) => page.locator('.comment').evaluateAll((all) => all.map(({ id }) => id.replace('comment-', '')));

  async function send(page, text, email) {
    const form = page.locator('form.comment-form');
    await form.locator('[name=comment]').fill(text);
    await form.locator('[name=author]').fill('ليلى');
    await form.locator('[name=email]').fill(email);
    await form.locator('[type=submit]').click();
  }

  /** What the editor does in the page of moderation. */
  const moderate = (id, action) =>
    fetch(`${url}/moderation`, { method: 'POST', headers: EDITOR, body: new URLSearchParams({ id, action }) });

  const post = (body, headers = {}) =>
    fetch(`${url}/comments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  it('shows and takes comments without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    assert.deepEqual(await ids(page), ['5', '6', '7']);
    await page.getByText(HOSTILE).first().waitFor();
    await page.getByRole('link', { name: 'تعليقات أقدم' }).click();
    assert.deepEqual(await ids(page), ['3', '4']);
    await page.getByRole('link', { name: 'ردّ على قارئ 3' }).click();
    await page.getByText('أنت تردّ على قارئ 3.').waitFor();
    await send(page, 'أوافق.', KNOWN);
    await page.waitForURL('**/?cpage=2#comment-8');
    assert.equal(await page.locator('#comment-3 #comment-8 .comment-content').innerText(), 'أوافق.');
  });

  it('holds the first comment of an author until an editor approves it', async () => {
    const page = await open({ javaScriptEnabled: false });
    await send(page, 'أول ما أكتب.', 'new@example.com');
    await page.getByText('وصل التعليق، وسيُنشر بعد مراجعته.').waitFor();
    assert.deepEqual(await ids(page), ['5', '6', '7']);
    const editor = await open({ extraHTTPHeaders: EDITOR }, '/moderation');
    await editor.getByText('أول ما أكتب.').waitFor();
    await editor.getByRole('button', { name: 'انشر' }).click();
    await editor.getByRole('button', { name: 'انشر' }).waitFor({ state: 'detached' });
    await page.goto(url);
    assert.deepEqual(await ids(page), ['5', '6', '7', '8']);
    assert.deepEqual(editor.errors, []);
  });

  it('loads other pages in place, and inserts what the reader sends', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'تعليقات أقدم' }).click();
    await page.locator('#comment-3').waitFor();
    assert.deepEqual(await ids(page), ['3', '4', '5', '6', '7']);
    await page.locator('textarea').focus();
    await page.locator('form[novalidate]').waitFor();
    await send(page, 'أحسنتم.', KNOWN);
    await page.locator('#comment-8', { hasText: 'أحسنتم.' }).waitFor();
    assert.deepEqual(await ids(page), ['3', '4', '5', '6', '7', '8']);
    assert.equal(page.url(), `${url}/`);
    assert.equal(await page.evaluate(() => window.isBroken), undefined);
    assert.deepEqual(page.errors, []);
  });

  it('offers comments that an editor approves, and marks what is removed', async () => {
    const page = await open();
    await page.locator('news-comments').scrollIntoViewIfNeeded();
    const { id } = comments.add({ author: 'نوال', text: 'هل من جديد؟', email: 'new@example.com', isHeld: true });
    comments.add({ author: 'Adam', text: 'Yes.', parent: 5 });
    await moderate(id, 'approve');
    await moderate(6, 'delete');
    await page.getByRole('button', { name: 'تعليقان جديدان' }).click();
    assert.deepEqual(await ids(page), ['5', '6', '7', '9', '8']);
    assert.equal(await page.locator('[data-news-removed]').count(), 1);
    assert.equal(
      await page.evaluate(() => document.querySelector('[data-news-removed]').closest('li').id),
      'comment-6',
    );
    assert.deepEqual(page.errors, []);
  });

  it('stores a comment once if it is sent twice', async () => {
    const body = { id: 'a', comment: 'أحسنتم.', author: 'ليلى', email: KNOWN, parentId: '5' };
    const answers = await Promise.all([post(body), post(body)]);
    for (const answer of answers)
      assert.deepEqual(await answer.json(), { status: 'published', url: '/?cpage=3#comment-8' });
    assert.equal(comments.all.length, 8);
  });

  const COMMENT = { id: 'a', comment: 'أ', author: 'ليلى', email: KNOWN };
  for (const [name, body, answer] of [
    ['without a text', { ...COMMENT, comment: ' ' }, { status: 'rejected', code: 'invalid' }],
    ['whose fields are not strings', { ...COMMENT, comment: ['أ'] }, { status: 'rejected', code: 'invalid' }],
    ['that is too long', { ...COMMENT, author: 'أ'.repeat(123) }, { status: 'rejected', code: 'too-long' }],
    ['to one that is gone', { ...COMMENT, parentId: '99' }, { status: 'rejected', code: 'parent-gone' }],
  ]) {
    it(`refuses a comment ${name}`, async () => {
      assert.deepEqual(await (await post(body)).json(), answer);
      assert.equal(comments.all.length, 7);
    });
  }

  for (const [name, status, request] of [
    ['of another site', 403, () => post(COMMENT, { origin: 'https://example.com' })],
    ['that is too large', 413, () => post('أ'.repeat(200_000))],
    ['without valid JSON', 400, () => post('{')],
    ['of an editor without a password', 401, () => fetch(`${url}/moderation`)],
    [
      'of an editor with a wrong password',
      401,
      () => fetch(`${url}/moderation`, { headers: { authorization: 'Basic ZWRpdG9yOg==' } }),
    ],
    ['for a page that is not there', 404, () => fetch(`${url}/?cpage=4`)],
    ['for changes since no time', 400, () => fetch(`${url}/comments?since=yesterday`)],
    ['for a file outside its folders', 404, () => fetch(`${url}/public/..%2fserver.mjs`)],
  ]) {
    it(`answers a request ${name} with ${status}`, async () => {
      assert.equal((await request()).status, status);
      assert.equal(comments.all.length, 7);
    });
  }
});
