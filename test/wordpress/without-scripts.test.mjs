// The comment form where no script runs: what is typed is stored, whichever way the form came into the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { commentFormHTML } from 'news-elements/server';
import { openBrowser } from './browser.mjs';
import { TYPED } from './post-comment.mjs';
import { ELEMENTS_HEAD, startWordPress } from './wordpress.mjs';

const WAYS = {
  "WordPress's own form": 'wrapped',
  'the form of html/comment-form.ar.html': readFileSync('html/comment-form.ar.html', 'utf8'),
  'the form that a server prints with ids of its own': commentFormHTML({ lang: 'en', postId: '0', idSuffix: '-2' }),
};

/** WordPress takes this many bytes, and not one more. */
const LONGEST = 65_525;

/** What is typed, and what is left of it when WordPress has taken out what looks like tags. */
const TEXTS = {
  Arabic: ['قال الخبير: «السَّعَةُ تكفي»، وأضاف…\n\nثم انصرف؛ فهل يعود؟'],
  'less than': ['النسبة 5 < 6 في الجدول', 'النسبة 5 &lt; 6 في الجدول'],
  'less than and more than': ['س < 5 و ص > 3', 'س  3'],
  HTML: [
    '</textarea></form><script>document.title = 1</script><b onclick="x()">غامق</b>',
    'document.title = 1<b>غامق</b>',
  ],
  ampersand: ['AT&T &amp; &lt;b&gt; "اقتباس" \\n', 'AT&amp;T &amp; &lt;b&gt; "اقتباس" \\n'],
  emoji: ['أحسنتم 👏🏽 👩‍👩‍👧 🇸🇦'],
  'controls of direction': ['\u202eمقلوب\u202c \u2067معزول \u200fعلامة'],
  [`${LONGEST} bytes`]: [ofBytes(LONGEST)],
};

describe('where no script runs', () => {
  let wordpress, browser, context, page;

  before(async () => {
    wordpress = await startWordPress();
    browser = await openBrowser();
    context = await browser.newContext({ javaScriptEnabled: false });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
  });

  beforeEach(() => context.clearCookies());

  after(async () => {
    await browser.close();
    await wordpress.close();
  });

  const field = (name) => page.locator(`news-comment-form form [name="${name}"]`);

  async function open(path, settings) {
    wordpress.reset({ head: ELEMENTS_HEAD, ...settings });
    await page.goto(wordpress.url + path);
  }

  async function type(typed) {
    for (const [name, value] of Object.entries(typed)) await field(name).fill(value);
  }

  /** Presses the form's button; resolves to WordPress's answer itself, before it redirects. */
  async function send() {
    const [answer] = await Promise.all([page.waitForResponse(/wp-comments-post/), field('submit').click()]);
    await page.waitForLoadState();
    return answer.status();
  }

  for (const [way, form] of Object.entries(WAYS)) {
    describe(way, () => {
      it('is stored as it was typed, and seen in the page', async () => {
        await open('/open/', { form });
        await type(TYPED);
        assert.equal(await send(), 302);
        const [{ id, ...stored }, ...others] = await wordpress.comments();
        const { comment: content, ...author } = TYPED;
        const { open: post } = wordpress.posts;
        assert.deepEqual(stored, { ...author, content, post, parent: 0, status: 'published' });
        assert.deepEqual(others, []);
        assert.equal(new URL(page.url()).hash, `#comment-${id}`);
        assert.equal(await page.locator(`#comment-${id} .comment-content`).innerText(), content);
      });

      it('sends the fields that WordPress knows, and in our own form what `dirname` adds', async () => {
        await open('/open/', { form });
        await type(TYPED);
        await field('wp-comment-cookies-consent').check();
        const submit = await field('submit').inputValue();
        await send();
        const [{ fields }] = wordpress.received();
        assert.deepEqual(fields, {
          ...TYPED,
          'wp-comment-cookies-consent': 'yes',
          submit,
          comment_post_ID: String(wordpress.posts.open),
          comment_parent: '0',
          ...(form !== 'wrapped' && { comment_dir: 'rtl', author_dir: 'rtl' }),
        });
      });

      it('answers the comment whose reply link was followed', async () => {
        await open('/threaded/', { form });
        const { reply: parent, threaded: post } = { ...wordpress.threads, ...wordpress.posts };
        await page.click(`#div-comment-${parent} .comment-reply-link`);
        assert.equal(new URL(page.url()).searchParams.get('replytocom'), String(parent));
        await type(TYPED);
        await send();
        const [stored] = await wordpress.comments();
        assert.deepEqual([stored.parent, stored.post], [parent, post]);
        assert.equal(await page.locator(`#comment-${parent} #comment-${stored.id}`).count(), 1);
      });

      it('is not sent by the browser while something is missing', async () => {
        await open('/open/', { form });
        await type({ ...TYPED, email: '' });
        await field('submit').click();
        assert.equal(await field('email').evaluate((input) => input.matches(':focus:invalid')), true);
        assert.deepEqual(wordpress.received(), []);
      });

      it(`carries ${Object.keys(TEXTS).join(', ')} there and back, and stays whole`, async () => {
        await open('/open/', { form });
        for (const [what, [comment, kept = comment]] of Object.entries(TEXTS)) {
          await type({ ...TYPED, comment });
          assert.equal(await send(), 302, what);
          const { fields } = wordpress.received().at(-1);
          const stored = (await wordpress.comments()).at(-1);
          assert.deepEqual([fields.comment, stored.content].map(withoutReturns), [comment, kept], what);
        }
        await type({ ...TYPED, comment: ofBytes(LONGEST + 1) });
        assert.equal(await send(), 200);
        assert.equal((await wordpress.comments()).length, Object.keys(TEXTS).length);
      });
    });
  }

  it('keeps what WordPress remembers of an author in the form, whatever the name', async () => {
    await open('/open/', { form: 'wrapped' });
    const author = `ليلى "الصحفية" 'أم' سعد & أخرى`;
    await type({ ...TYPED, author });
    await field('wp-comment-cookies-consent').check();
    await send();
    const remembered = {};
    for (const name of ['author', 'email', 'url', 'comment']) remembered[name] = await field(name).inputValue();
    assert.deepEqual(remembered, { author, email: TYPED.email, url: TYPED.url, comment: '' });
  });

  it('shows a comment that is held to the one who wrote it', async () => {
    await open('/open/', { form: 'wrapped', moderation: 'all' });
    await type(TYPED);
    await send();
    const [{ id, status }] = await wordpress.comments();
    assert.equal(status, 'held');
    assert.match(page.url(), /[?&]moderation-hash=/);
    assert.match(await page.locator(`#comment-${id}`).innerText(), new RegExp(TYPED.comment));
  });

  it('sends what plugins added to the form: nonces, traps, a file, a box to tick', async () => {
    await open('/open/', { form: 'wrapped', plugins: ['antispam-bee', 'akismet', 'attachment', 'privacy'] });
    const secret = await page.locator('.comment-form-comment textarea').first().getAttribute('name');
    const { comment, ...author } = TYPED;
    await type({ ...author, [secret]: comment });
    await field('privacy').check();
    await field('attachment').setInputFiles({ name: 'صورة.png', mimeType: 'image/png', buffer: Buffer.alloc(7) });
    const nonce = await field('akismet_comment_nonce').inputValue();
    assert.equal(await send(), 302);
    const [{ fields, files }] = wordpress.received();
    const { submit, ...sent } = fields;
    assert.ok(submit && nonce);
    assert.deepEqual(sent, {
      ...author,
      [secret]: comment,
      comment: '',
      privacy: '1',
      akismet_comment_nonce: nonce,
      ak_hp_textarea: '',
      ak_js: '0',
      comment_post_ID: String(wordpress.posts.open),
      comment_parent: '0',
    });
    assert.deepEqual(files, { attachment: { name: 'صورة.png', size: 7 } });
    const [stored] = await wordpress.comments();
    assert.deepEqual([stored.content, stored.status], [comment, 'published']);
  });
});

/** Browsers send the lines of a text as the standard has it, with carriage returns. */
function withoutReturns(text) {
  return text.replaceAll('\r\n', '\n');
}

function ofBytes(count) {
  const sentence = 'قال الخبير إن ذلك ممكن. ';
  const text = sentence.repeat(Math.floor(count / Buffer.byteLength(sentence)));
  return text + '.'.repeat(count - Buffer.byteLength(text));
}
