// What the comment form says to each answer of WordPress's, as a reader finds it: the words, the way on, where the keyboard
// is, and what is left in the field.
import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'node:test';
import { postComment, TYPED } from './post-comment.mjs';
import { SEE_COMMENT, SENTENCES } from './sentences.mjs';
import { setVisits } from './stage.mjs';
import { ACCOUNTS, ELEMENTS_HEAD } from './wordpress.mjs';

const WAYS = { "WordPress's own form": 'wrapped', 'the form that the element makes': 'empty' };

const SEE_PREVIEW = 'معاينة التعليق';

describe('a response of WordPress', () => {
  const visits = setVisits();
  let wordpress, proxy, visitor, settings;

  before(() => ({ wordpress, proxy, visitor } = visits));

  /** A fresh site and a reader who was never there, at one of its stories. */
  async function open(path, more, origin = wordpress.url) {
    reset(more);
    await visitor.open(origin + path);
  }

  function reset(more) {
    settings = { head: ELEMENTS_HEAD, ...more };
    wordpress.reset(settings);
    proxy.reset();
  }

  /** The site is another one when the comment comes. */
  const meanwhile = (change) => wordpress.reset({ ...settings, ...change });

  const post = (fields) => postComment(wordpress.url, { comment_post_ID: wordpress.posts.open, ...fields });

  for (const [way, form] of Object.entries(WAYS)) {
    describe(way, () => {
      it('published: shows the comment and moves the focus to it', async () => {
        await open('/open/', { form });
        await visitor.type();
        await visitor.send();
        await visitor.reads(`${SENTENCES.published} ${SEE_COMMENT}`);
        const [{ id, content }, ...others] = await wordpress.comments();
        assert.deepEqual([content, others], [TYPED.comment, []]);
        await visitor.isAt(`comment-${id}`);
        assert.equal(await visitor.page.locator(`#comment-${id} .comment-content`).innerText(), TYPED.comment);
        assert.equal(await visitor.text.inputValue(), '');
        assert.equal(await visitor.field('author').inputValue(), TYPED.author);
        await visitor.link(SEE_COMMENT).click();
        await visitor.page.waitForURL(`**/open/#comment-${id}`);
        await visitor.page.reload();
        assert.equal(await visitor.text.inputValue(), '');
      });

      for (const consents of [false, true]) {
        it(`held, ${consents ? 'with' : 'without'} consent: shows a message with a link to the preview`, async () => {
          await open('/open/', { form, moderation: 'all' });
          await visitor.type();
          if (consents) await visitor.field('wp-comment-cookies-consent').check();
          await visitor.send();
          await visitor.reads(`${SENTENCES.held} ${SEE_PREVIEW}`);
          await visitor.isAt(SENTENCES.held);
          assert.equal(await visitor.text.inputValue(), '');
          const [{ id, status }] = await wordpress.comments();
          assert.equal(status, 'held');
          const preview = await visitor.link(SEE_PREVIEW).getAttribute('href');
          await visitor.page.goto(new URL(preview, wordpress.url).href);
          await visitor.page.locator(`#comment-${id} .comment-awaiting-moderation`).waitFor();
        });
      }

      it('received: shows that a comment was accepted that is not visible', async () => {
        await open('/open/', { form, disallowed: ['قمار'] });
        await visitor.type({ comment: 'موقع قمار' });
        await visitor.send();
        await visitor.reads(SENTENCES.received);
        await visitor.isAt(SENTENCES.received);
        assert.equal(await visitor.text.inputValue(), '');
        assert.equal((await wordpress.comments())[0].status, 'trash');
      });

      describe('refused: explains what to do, and keeps the text', () => {
        const refusals = {
          duplicate: { says: SENTENCES.duplicate, site: 'تعليق مكرر', change: () => post() },
          'closed meanwhile': {
            says: SENTENCES.closed,
            site: 'عفوا',
            change: () => wordpress.changePost(wordpress.posts.open, { comment_status: 'closed' }),
          },
          'the post gone meanwhile': {
            says: SENTENCES.postGone,
            change: () => wordpress.changePost(wordpress.posts.open, { post_status: 'draft' }),
          },
          'an address that WordPress does not take': {
            says: SENTENCES.invalid,
            site: 'Error: Please enter a valid email address.',
            typed: { email: 'a@b.c' },
          },
          'no name, where WordPress wants one and the form did not': {
            says: SENTENCES.invalid,
            site: 'Error: Please fill the required fields.',
            typed: { author: '' },
            asks: false,
          },
          'longer than this site takes': {
            says: SENTENCES.invalid,
            site: 'Error: Your comment is too long.',
            typed: { comment: 'ب'.repeat(5000) },
            change: () => meanwhile({ plugins: ['short'] }),
          },
          'refused as spam': {
            says: SENTENCES.refused,
            site: 'Your comment looks like spam.',
            change: () => meanwhile({ plugins: ['refuse'] }),
          },
        };

        before(async () => {
          await open('/open/', { form });
          await post();
          await visitor.page.reload();
        });

        for (const [what, { says, site, typed, change, asks = true }] of Object.entries(refusals)) {
          it(what, async () => {
            wordpress.reset(settings);
            await visitor.type(typed);
            for (const name of ['author', 'email']) {
              await visitor.field(name).evaluate((field, value) => (field.required = value), asks);
            }
            await change?.();
            const stored = await wordpress.comments();
            await visitor.send();
            await visitor.reads(says);
            const message = await visitor.message.innerText();
            if (site) assert.ok(message.includes('جواب الموقع:') && message.includes(site), message);
            else assert.ok(!message.includes('جواب الموقع'), message);
            await visitor.isAt(says);
            assert.equal(await visitor.text.inputValue(), typed?.comment ?? TYPED.comment);
            assert.equal(await visitor.waiting.count(), 0);
            assert.deepEqual(await wordpress.comments(), stored);
          });
        }

        it('and publishes the comment once WordPress accepts it', async () => {
          wordpress.reset(settings);
          await visitor.type();
          await visitor.send();
          await visitor.reads(SENTENCES.published);
          assert.equal((await wordpress.comments()).length, 1);
        });
      });

      it('login needed: links to the login, and restores the text afterwards', async () => {
        await open('/open/', { form });
        await visitor.type();
        const login = `/wp-login.php?redirect_to=${encodeURIComponent(`${wordpress.url}/open/`)}`;
        const attributes = form === 'empty' ? `login-url="${login}"` : '';
        meanwhile({ options: { comment_registration: 1 }, attributes });
        await visitor.send();
        await visitor.reads(SENTENCES.login);
        await visitor.isAt(SENTENCES.login);
        meanwhile({ options: { comment_registration: 1 } });
        await visitor.link('تسجيل الدخول').click();
        // WordPress's script goes to the first field a while after the page is there, whatever is typed then.
        await visitor.page.locator('#user_login:focus').waitFor();
        await visitor.page.fill('#user_login', ACCOUNTS.reader.user);
        await visitor.page.fill('#user_pass', ACCOUNTS.reader.password);
        await visitor.page.click('#wp-submit');
        await visitor.page.waitForURL(`${wordpress.url}/open/`);
        await visitor.page.getByText('أُعيدت إلى الحقل مسودة لم تُرسل.').waitFor();
        assert.equal(await visitor.text.inputValue(), TYPED.comment);
      });

      for (const [what, comment_approved] of Object.entries({ deleted: 'trash', 'no longer approved': '0' })) {
        it(`the parent is ${what}: offers to send the reply as a top-level comment`, async () => {
          await open('/threaded/', { form });
          const { second } = wordpress.threads;
          await visitor.page.click(`#div-comment-${second} .comment-reply-link`);
          await visitor.type();
          await wordpress.changeComment(second, { comment_approved });
          await visitor.send();
          await visitor.reads(SENTENCES.parentGone);
          await visitor.isAt(SENTENCES.parentGone);
          assert.equal(await visitor.text.inputValue(), TYPED.comment);
          await visitor.button('إرسال الردّ تعليقاً مستقلاً').click();
          await visitor.reads(SENTENCES.published);
          const [{ id, parent, content }, ...others] = await wordpress.comments();
          assert.deepEqual([parent, content, others], [0, TYPED.comment, []]);
          await visitor.isAt(`comment-${id}`);
        });
      }
    });
  }

  it('too long for a proxy: asks to shorten the text', async () => {
    await open('/open/', { form: 'wrapped' }, proxy.url);
    proxy.faults(['413']);
    await visitor.type();
    await visitor.send();
    await visitor.reads(SENTENCES.tooLong);
    assert.equal(await visitor.text.inputValue(), TYPED.comment);
  });

  it('a thank-you page instead of the post: finds the comment', async () => {
    await open('/open/', { form: 'wrapped', plugins: ['thanks'] });
    await visitor.type();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    const [{ id }] = await wordpress.comments();
    await visitor.link(SEE_COMMENT).click();
    await visitor.page.locator(`#comment-${id}`).waitFor();
  });

  it('a message with HTML: is shown as text, and nothing in it runs', async () => {
    await open('/open/', { form: 'wrapped', plugins: ['hostile'] });
    const title = await visitor.page.title();
    await visitor.type();
    await visitor.send();
    await visitor.reads(`جواب الموقع: \u2068<img src=x onerror="document.title = 2"> $& {text}\u2069`);
    assert.equal(await visitor.page.locator('.news-comment-panel img').count(), 0);
    assert.equal(await visitor.page.title(), title);
  });

  it('in English on an English page, and in an English form', async () => {
    for (const more of [{ locale: 'en_US' }, { attributes: 'lang="en" dir="ltr"' }]) {
      await open('/open/', { form: 'wrapped', moderation: 'all', ...more });
      await visitor.type();
      await visitor.send();
      await visitor.reads('Your comment has arrived and will be published once approved. Preview the comment');
      assert.equal(await visitor.message.evaluate((message) => message.matches(':dir(ltr):lang(en)')), true);
    }
  });

  describe('flood', () => {
    /** A comment has just come from this address, and the clock is the test's. */
    async function openTooEarly() {
      visitor = await visits.come();
      await visitor.page.clock.install();
      await open('/open/', { form: 'wrapped', flood: true });
      await post({ comment: 'تعليق سابق.' });
      await visitor.type();
      await visitor.page.clock.pauseAt(Date.now() + 60_000);
      await visitor.send();
      await visitor.sees(`${SENTENCES.tooFast} 16 ثانية.`);
    }

    afterEach(() => visitor.close());

    it('counts down, and sends the comment automatically', async () => {
      await openTooEarly();
      assert.equal(await visitor.text.inputValue(), '');
      await visitor.hears(SENTENCES.tooFast);
      await visitor.page.clock.runFor(6000);
      await visitor.sees(`${SENTENCES.tooFast} 10 ثوانٍ.`);
      meanwhile({ flood: false });
      assert.deepEqual(await wordpress.comments(), []);
      await visitor.page.clock.runFor(11_000);
      await visitor.reads(SENTENCES.published);
      assert.equal(await visitor.waiting.count(), 0);
      assert.deepEqual(
        (await wordpress.comments()).map(({ content }) => content),
        [TYPED.comment],
      );
    });

    it('can be stopped: the text is back in its field and is not sent', async () => {
      await openTooEarly();
      await visitor.button('إيقاف الإرسال').click();
      await visitor.holds(TYPED.comment);
      await visitor.isAt('comment');
      assert.equal(await visitor.waiting.count(), 0);
      meanwhile({ flood: false });
      await visitor.page.clock.runFor(60_000);
      assert.deepEqual(await wordpress.comments(), []);
    });
  });

  describe('missing, or not of WordPress: the comment waits and shows why', () => {
    const faults = {
      'drop-before': SENTENCES.network,
      'drop-after': SENTENCES.network,
      half: SENTENCES.network,
      500: SENTENCES.server,
      '502-html': SENTENCES.server,
      'captive-portal': SENTENCES.elsewhere,
      'captive-redirect': SENTENCES.elsewhere,
      'captive-elsewhere': SENTENCES.network,
    };

    before(async () => {
      visitor = await visits.come();
      await open('/open/', { form: 'wrapped', moderation: 'all' }, proxy.url);
    });

    for (const [fault, says] of Object.entries(faults)) {
      it(fault, async () => {
        proxy.faults([fault]);
        await visitor.type({ comment: `أحسنتم. ${fault}` });
        await visitor.send();
        await visitor.sees(says);
        const [item, ...others] = await visitor.waiting.allInnerTexts();
        for (const words of ['باسم ليلى', `أحسنتم. ${fault}`, 'ربما وصل من قبل، وإعادة إرساله لا تكرّره.']) {
          assert.ok(item.includes(words), item);
        }
        assert.deepEqual(others, []);
        assert.equal(await visitor.text.inputValue(), '');
        await visitor.hears(says);
        await visitor.button('إرسال الآن').click();
        await visitor.reads(/^وصل التعليق/);
        assert.equal(await visitor.waiting.count(), 0);
        assert.equal((await wordpress.comments()).filter(({ content }) => content.endsWith(fault)).length, 1);
      });
    }

    it('a login page: tells that a login is needed, with its link, and keeps the text', async () => {
      proxy.faults(['login-page']);
      await visitor.type({ comment: 'أحسنتم. صفحة الدخول' });
      await visitor.send();
      const link = visitor.message.getByRole('link');
      await link.waitFor();
      assert.match(await link.getAttribute('href'), /\/wp-login\.php\?/);
      assert.equal(await visitor.text.inputValue(), 'أحسنتم. صفحة الدخول');
      assert.equal(await visitor.waiting.count(), 0);
    });
  });

  describe('to a page of another origin', () => {
    const origins = () => [proxy.otherUrl];

    async function openElsewhere(more) {
      reset(more);
      const api = `<link rel="https://api.w.org/" href="${wordpress.url}/wp-json/">`;
      const action = `action="${wordpress.url}/wp-comments-post.php"`;
      proxy.otherPage = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">${ELEMENTS_HEAD}${api}</head>
        <body><news-comment-form ${action} post-id="${wordpress.posts.open}"></news-comment-form></body></html>`;
      await visitor.open(`${proxy.otherUrl}/`);
      await visitor.type();
    }

    it('published: is found in the public list of comments', async () => {
      await openElsewhere();
      await visitor.send();
      await visitor.reads(SENTENCES.published);
      await visitor.isAt(SENTENCES.published);
      const [{ id }] = await wordpress.comments();
      await visitor.link(SEE_COMMENT).click();
      await visitor.page.locator(`#comment-${id}`).waitFor();
    });

    it('unknown: shows that nothing can be read, and does not retry automatically', async () => {
      await openElsewhere({ moderation: 'all' });
      await visitor.send();
      await visitor.sees(SENTENCES.crossOrigin);
      await visitor.button('إرسال الآن').waitFor();
      await visitor.button('حذف').click();
      assert.equal(await visitor.waiting.count(), 0);
      assert.equal((await wordpress.comments()).length, 1);
    });

    it('unknown: is not mistaken for an earlier comment with similar text', async () => {
      await openElsewhere({ flood: true });
      await post({ comment: 'أحسنتم. وأسأتم.' });
      for (const comment of ['أحسنتم.', '👏', '!!!']) {
        await visitor.text.fill(comment);
        await visitor.send();
        await visitor.waiting.filter({ hasText: comment }).filter({ hasText: SENTENCES.crossOrigin }).waitFor();
      }
    });

    const told = {
      published: [{}, SENTENCES.published],
      held: [{ moderation: 'all' }, SENTENCES.held],
      received: [{ disallowed: [TYPED.comment] }, SENTENCES.received],
      closed: [{}, SENTENCES.closed, () => wordpress.changePost(wordpress.posts.open, { comment_status: 'closed' })],
      duplicate: [{ moderation: 'all' }, SENTENCES.duplicate, () => post()],
      refused: [{ plugins: ['refuse'] }, SENTENCES.refused],
      'post gone': [{}, SENTENCES.postGone, () => wordpress.changePost(wordpress.posts.open, { post_status: 'draft' })],
    };

    for (const [what, [more, says, change]] of Object.entries(told)) {
      it(`${what}: is read if CORS allows it`, async () => {
        await openElsewhere({ origins: origins(), ...more });
        await change?.();
        await visitor.send();
        await visitor.reads(says);
        await visitor.isAt(says);
        if (what !== 'held') return;
        const [{ id }] = await wordpress.comments();
        await visitor.link(SEE_PREVIEW).click();
        await visitor.page.locator(`#comment-${id} .comment-awaiting-moderation`).waitFor();
      });
    }
  });
});
