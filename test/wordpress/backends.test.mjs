/* global CustomEvent, document, window -- what runs in the page */
// The other ways to send a comment: WordPress's REST API, a server that takes JSON, an object of the page's own; and what a
// page does with the events before and after.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { postComment, TYPED } from './post-comment.mjs';
import { SEE_COMMENT, SENTENCES } from './sentences.mjs';
import { setVisits } from './stage.mjs';
import { ELEMENTS_HEAD } from './wordpress.mjs';

describe('back end', () => {
  const visits = setVisits();
  let wordpress, visitor, settings;

  before(() => ({ wordpress, visitor } = visits));

  async function open(more, path = '/open/') {
    settings = { head: ELEMENTS_HEAD, form: 'empty', ...more };
    wordpress.reset(settings);
    await visitor.open(wordpress.url + path);
  }

  /** A comment that waits is of no more interest. */
  async function discard() {
    await visitor.button('حذف').click();
    assert.equal(await visitor.waiting.count(), 0);
  }

  describe('wordpress-rest', () => {
    const rest = { attributes: 'backend="wordpress-rest"', restAnonymous: true };

    it('published: links to the comment, and stores the text as typed', async () => {
      await open(rest);
      const comment = 'س < 5 و ص > 3، <b>غامق</b> &amp; 👏🏽';
      await visitor.type({ comment });
      await visitor.send();
      await visitor.reads(`${SENTENCES.published} ${SEE_COMMENT}`);
      await visitor.isAt(SENTENCES.published);
      assert.equal(await visitor.text.inputValue(), '');
      const [{ id, author, email, url }] = await wordpress.comments();
      assert.deepEqual({ author, email, url, comment: TYPED.comment }, TYPED);
      await visitor.link(SEE_COMMENT).click();
      const shown = visitor.page.locator(`#comment-${id} .comment-content`);
      assert.equal(await shown.innerText(), 'س < 5 و ص > 3، غامق &amp; 👏🏽');
      assert.equal(await shown.locator('b').innerText(), 'غامق');
    });

    it('held: shows that an editor must approve it', async () => {
      await open({ ...rest, moderation: 'all' });
      await visitor.type();
      await visitor.send();
      await visitor.reads(SENTENCES.held);
      await visitor.isAt(SENTENCES.held);
      assert.equal((await wordpress.comments())[0].status, 'held');
    });

    it('received: a comment that went to the trash', async () => {
      await open({ ...rest, disallowed: ['قمار'] });
      await visitor.type({ comment: 'موقع قمار' });
      await visitor.send();
      await visitor.reads(SENTENCES.received);
      assert.equal((await wordpress.comments())[0].status, 'trash');
    });

    it('flood: waits and counts down', async () => {
      await open({ ...rest, flood: true });
      await postComment(wordpress.url, { comment_post_ID: wordpress.posts.open, comment: 'تعليق سابق.' });
      await visitor.type();
      await visitor.send();
      await visitor.sees(SENTENCES.tooFast);
      await visitor.button('إيقاف الإرسال').click();
      await visitor.holds(TYPED.comment);
    });

    describe('refused: explains what to do, and keeps the text', () => {
      const refusals = {
        duplicate: [SENTENCES.duplicate, () => postComment(wordpress.url, { comment_post_ID: wordpress.posts.open })],
        'closed meanwhile': [
          SENTENCES.closed,
          () => wordpress.changePost(wordpress.posts.open, { comment_status: 'closed' }),
        ],
        'the post gone meanwhile': [
          SENTENCES.postGone,
          () => wordpress.changePost(wordpress.posts.open, { post_status: 'draft' }),
        ],
        'log in first': [SENTENCES.login, () => wordpress.reset({ ...settings, restAnonymous: false })],
        'an address that WordPress does not take': [SENTENCES.invalid, undefined, { email: 'a@b.c' }],
        'longer than this site takes': [
          SENTENCES.tooLong,
          () => wordpress.reset({ ...settings, plugins: ['short'] }),
          { comment: 'ب'.repeat(5000) },
        ],
      };

      before(() => open(rest));

      for (const [what, [says, change, typed]] of Object.entries(refusals)) {
        it(what, async () => {
          wordpress.reset(settings);
          await visitor.type(typed);
          await change?.();
          await visitor.send();
          await visitor.reads(says);
          await visitor.isAt(says);
          assert.equal(await visitor.text.inputValue(), typed?.comment ?? TYPED.comment);
          assert.equal(await visitor.waiting.count(), 0);
        });
      }

      it('login needed: links to the login and back', async () => {
        wordpress.reset({ ...settings, restAnonymous: false });
        await visitor.type();
        await visitor.send();
        await visitor.reads(SENTENCES.login);
        const login = new URL(await visitor.link('تسجيل الدخول').getAttribute('href'));
        assert.equal(login.pathname, '/wp-login.php');
        assert.equal(login.searchParams.get('redirect_to'), `${wordpress.url}/open/`);
      });
    });
  });

  describe('json', () => {
    /** A server of the page's own: where it is, what it was asked, and what it answers. */
    let server, origin, requests, answer;

    before(async () => {
      server = createServer(async (request, response) => {
        const bytes = Buffer.concat(await request.toArray());
        // Before it sends from another origin, a browser asks whether it may.
        const isQuestion = request.method === 'OPTIONS';
        if (!isQuestion) requests.push({ headers: request.headers, body: bytes.toString() });
        const { status = 200, headers = {}, body = '' } = isQuestion ? {} : answer;
        response.writeHead(status, {
          'content-type': 'application/json',
          'access-control-allow-origin': '*',
          'access-control-allow-headers': '*, content-type, idempotency-key',
          ...headers,
        });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      });
      await once(server.listen(0, '127.0.0.1'), 'listening');
      origin = `http://127.0.0.1:${server.address().port}`;
      await open({ attributes: `backend="json" action="${origin}/comments"` });
    });

    after(() => {
      server.close();
      server.closeAllConnections();
    });

    async function send(answered) {
      answer = answered;
      requests = [];
      await visitor.type();
      await visitor.send();
    }

    it('sends the values as typed, and an id of the comment', async () => {
      await send({ body: { status: 'published', url: `${origin}/stories/1#comment-7` } });
      await visitor.reads(`${SENTENCES.published} ${SEE_COMMENT}`);
      assert.equal(await visitor.link(SEE_COMMENT).getAttribute('href'), `${origin}/stories/1#comment-7`);
      const { headers, body } = requests.at(-1);
      const { id, ...sent } = JSON.parse(body);
      const post = String(wordpress.posts.open);
      assert.deepEqual(sent, { ...TYPED, attempt: 1, postId: post, parentId: '0' });
      assert.deepEqual([headers['idempotency-key'], headers['content-type']], [id, 'application/json']);
    });

    const accepted = {
      'held, with a preview': [{ body: { status: 'held', url: 'https://example.com/7' } }, SENTENCES.held],
      'received, with 202': [{ status: 202, body: { status: 'received' } }, SENTENCES.received],
      'published, with nothing else': [{ body: { status: 'published' } }, SENTENCES.published],
      'published, with an address that is a script': [
        { body: { status: 'published', url: 'javascript:alert(1)' } },
        SENTENCES.published,
      ],
      'published, and all else of the wrong kind': [
        { body: { status: 'published', url: 7, message: {}, code: [], retryAfter: 'soon' } },
        SENTENCES.published,
      ],
    };
    for (const [what, [answered, says]] of Object.entries(accepted)) {
      it(what, async () => {
        await send(answered);
        await visitor.reads(says);
        assert.equal(await visitor.text.inputValue(), '');
        const links = await visitor.message.getByRole('link').count();
        assert.equal(links, what.endsWith('preview') ? 1 : 0);
      });
    }

    const refused = {
      'for a reason that the form knows': [{ body: { status: 'rejected', code: 'closed' } }, SENTENCES.closed],
      'for a reason of its own': [
        { status: 422, body: { status: 'rejected', code: 'rude', message: 'كلمات <b>نابية</b>' } },
        `${SENTENCES.refused} جواب الموقع: \u2068كلمات نابية\u2069`,
      ],
      'by its status alone': [{ status: 403, body: {} }, SENTENCES.refused],
      'as a duplicate, by its status': [{ status: 409, body: '' }, SENTENCES.duplicate],
      'as too long, by its status': [{ status: 413, body: '<h1>Too large</h1>' }, SENTENCES.tooLong],
    };
    for (const [what, [answered, says]] of Object.entries(refused)) {
      it(`refused ${what}`, async () => {
        await send(answered);
        await visitor.reads(says);
        await visitor.isAt(says);
        assert.equal(await visitor.text.inputValue(), TYPED.comment);
      });
    }

    it('flood: waits as long as the server says', async () => {
      await send({ status: 429, headers: { 'retry-after': '100', 'access-control-expose-headers': '*' }, body: {} });
      await visitor.sees(/سيُرسل هذا التعليق تلقائياً بعد دقيقتين/);
      await discard();
    });

    const doubtful = {
      'an error of the server': [{ status: 503, body: {} }, SENTENCES.server],
      'a page': [{ body: '<h1>Welcome to Free Wi-Fi</h1>' }, SENTENCES.elsewhere],
      'a list': [{ body: [] }, SENTENCES.elsewhere],
      'a status that nobody knows': [{ body: { status: 'maybe' } }, SENTENCES.elsewhere],
      'a doubt without a reason': [{ body: { status: 'unknown' } }, SENTENCES.elsewhere],
    };
    for (const [what, [answered, says]] of Object.entries(doubtful)) {
      it(`${what}: the comment waits, and is sent again under the same id`, async () => {
        await send(answered);
        await visitor.sees(says);
        assert.equal(await visitor.text.inputValue(), '');
        answer = { body: { status: 'published' } };
        await visitor.button('إرسال الآن').click();
        await visitor.reads(SENTENCES.published);
        const [first, second] = requests.map(({ body }) => JSON.parse(body));
        assert.deepEqual(second, { ...first, attempt: 2 });
      });
    }
  });

  describe('custom object', () => {
    before(() => open());

    /** Sends a comment by what a method does, which is a function that the page runs. */
    async function sendBy(send) {
      await visitor.page.evaluate(
        `document.querySelector('news-comment-form').backend = { send: ${send} }; window.aborted = undefined;`,
      );
      await visitor.type();
      await visitor.send();
    }

    it('receives the comment and all fields that the form posts', async () => {
      await sendBy(`async (comment, context) => {
        window.given = { ...comment, fields: [...comment.fields], attempt: context.attempt, id: typeof context.id };
        return { status: 'published', url: '#respond' };
      }`);
      await visitor.reads(SENTENCES.published);
      const { fields, ...given } = await visitor.page.evaluate(() => window.given);
      const { comment: text, ...author } = TYPED;
      const postId = String(wordpress.posts.open);
      const action = `${wordpress.url}/wp-comments-post.php`;
      assert.deepEqual(given, {
        ...author,
        text,
        postId,
        parentId: '0',
        textName: 'comment',
        action,
        attempt: 1,
        id: 'string',
      });
      assert.deepEqual(Object.fromEntries(fields), {
        ...TYPED,
        'comment.dir': 'rtl',
        'author.dir': 'rtl',
        submit: 'إرسال التعليق',
        comment_post_ID: postId,
        comment_parent: '0',
      });
    });

    it('rejected with a message: shows it as text', async () => {
      await sendBy(`async () => ({ status: 'rejected', message: '<img src=x onerror=alert(1)> $&' })`);
      await visitor.reads(`${SENTENCES.refused} جواب الموقع: \u2068<img src=x onerror=alert(1)> $&\u2069`);
      assert.equal(await visitor.page.locator('news-comment-form img').count(), 0);
      assert.equal(await visitor.text.inputValue(), TYPED.comment);
    });

    const doubtful = {
      'gives nothing': ['async () => undefined', SENTENCES.elsewhere],
      'gives no promise': ['() => "published"', SENTENCES.elsewhere],
      throws: ['() => { throw new Error("broken") }', SENTENCES.network],
      rejects: ['async () => { throw new Error("broken") }', SENTENCES.network],
    };
    for (const [what, [send, says]] of Object.entries(doubtful)) {
      it(`${what}: the comment waits`, async () => {
        await sendBy(send);
        await visitor.sees(says);
        await discard();
      });
    }

    it('never answers: can be cancelled, and its signal is aborted', async () => {
      await sendBy(
        `(comment, { signal }) => new Promise(() => signal.addEventListener('abort', () => (window.aborted = true)))`,
      );
      await visitor.reads('جارٍ إرسال التعليق…');
      await visitor.button('إلغاء الإرسال').click();
      await visitor.sees(SENTENCES.cancelled);
      assert.equal(await visitor.page.evaluate(() => window.aborted), true);
      await visitor.isAt(SENTENCES.cancelled);
      await discard();
    });

    it('unknown value: logs a warning, and sends to WordPress', async () => {
      const [warning] = await Promise.all([
        visitor.page.waitForEvent('console', (message) => message.type() === 'warning'),
        visitor.page.evaluate(() => (document.querySelector('news-comment-form').backend = null)),
        visitor.type().then(() => visitor.send()),
      ]);
      assert.match(warning.text(), /backend/);
      await visitor.reads(SENTENCES.published);
      assert.equal((await wordpress.comments()).length, 1);
    });
  });

  describe('events', () => {
    /** Listens to an event by a function that the page runs. */
    const listen = (name, listener) =>
      visitor.page.evaluate(`document.addEventListener('${name}', ${listener}, { once: true })`);

    it('submit canceled: the comment is not sent and stays in its field', async () => {
      await open();
      await listen('news-comment-submit', '(event) => event.preventDefault()');
      await visitor.type();
      await visitor.send();
      await visitor.reads(SENTENCES.stopped);
      await visitor.isAt(SENTENCES.stopped);
      assert.equal(await visitor.text.inputValue(), TYPED.comment);
      assert.deepEqual(wordpress.received(), []);
      await visitor.send();
      await visitor.reads(SENTENCES.published);
    });

    it('waitUntil() resolves: the comment is sent with what was filled in meanwhile', async () => {
      await open({ form: 'wrapped' });
      await visitor.page.evaluate(() => {
        const form = document.querySelector('form');
        for (const [name, type] of Object.entries({ token: 'hidden', answer: 'text' })) {
          form.append(Object.assign(document.createElement('input'), { name, type }));
        }
        const solved = new Promise((resolve) => document.addEventListener('solved', resolve));
        document.addEventListener('news-comment-submit', (event) => {
          event.waitUntil(solved.then(() => Object.assign(form.token, { value: 'a token' })));
          event.waitUntil(solved.then(() => Object.assign(form.answer, { value: 'an answer' })));
        });
      });
      await visitor.type();
      await visitor.send();
      await visitor.reads('جارٍ إرسال التعليق…');
      assert.deepEqual(wordpress.received(), []);
      await visitor.page.evaluate(() => document.dispatchEvent(new CustomEvent('solved')));
      await visitor.reads(SENTENCES.published);
      const [{ fields }] = wordpress.received();
      assert.deepEqual([fields.token, fields.answer], ['a token', 'an answer']);
    });

    it('waitUntil() rejects: the comment is not sent', async () => {
      await open();
      await listen('news-comment-submit', '(event) => event.waitUntil(Promise.reject(new Error("no captcha")))');
      await visitor.type();
      await visitor.send();
      await visitor.reads(SENTENCES.stopped);
      assert.equal(await visitor.text.inputValue(), TYPED.comment);
      assert.deepEqual(wordpress.received(), []);
    });

    it('cancelled during waitUntil(): the comment is not sent and stays in its field', async () => {
      await open();
      await listen('news-comment-submit', '(event) => event.waitUntil(new Promise(() => undefined))');
      await visitor.type();
      await visitor.send();
      await visitor.button('إلغاء الإرسال').click();
      await visitor.reads(SENTENCES.cancelled);
      assert.equal(await visitor.text.inputValue(), TYPED.comment);
      assert.equal(await visitor.waiting.count(), 0);
      assert.deepEqual(wordpress.received(), []);
    });

    it('result canceled: an accepted comment is not inserted', async () => {
      await open({ form: 'wrapped' });
      await listen('news-comment-result', '(event) => { event.preventDefault(); window.result = { ...event }; }');
      await visitor.type();
      await visitor.send();
      await visitor.until(() => window.result);
      const [{ id }] = await wordpress.comments();
      const { status, url } = await visitor.page.evaluate(() => window.result);
      assert.deepEqual([status, url], ['published', `${wordpress.url}/open/#comment-${id}`]);
      assert.equal(await visitor.page.locator(`#comment-${id}`).count(), 0);
      assert.equal(await visitor.message.count(), 0);
      assert.equal(await visitor.text.inputValue(), '');
    });

    it('result of a refusal: contains the message of the site', async () => {
      await open({ form: 'wrapped', plugins: ['refuse'] });
      await listen('news-comment-result', '(event) => { window.result = { ...event }; }');
      await visitor.type();
      await visitor.send();
      await visitor.reads(SENTENCES.refused);
      const { status, code, message } = await visitor.page.evaluate(() => window.result);
      assert.deepEqual([status, code, message], ['rejected', 'refused', 'Your comment looks like spam.']);
    });
  });
});
