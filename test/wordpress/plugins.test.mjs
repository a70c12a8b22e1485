/* global document, window -- what runs in the page */
// What plugins do to WordPress's form: their fields are kept and sent, their traps never touched, their refusals heard.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { TYPED } from './post-comment.mjs';
import { SENTENCES } from './sentences.mjs';
import { setVisits } from './stage.mjs';
import { ELEMENTS_HEAD } from './wordpress.mjs';

const PICTURE = { name: 'صورة.png', mimeType: 'image/png', buffer: Buffer.alloc(7) };
/** Name of Antispam Bee's field for the comment; the field called "comment" is its trap. */
const SECRET = 'g5e0b2a71c';

describe('a form with plugins', () => {
  const visits = setVisits();
  let wordpress, visitor;

  before(() => ({ wordpress, visitor } = visits));

  async function open(plugins, path = '/open/') {
    wordpress.reset({ head: ELEMENTS_HEAD, form: 'wrapped', plugins });
    await visitor.open(wordpress.url + path);
    await visitor.text.waitFor();
  }

  const received = () => wordpress.received().at(-1);

  it('posts the fields of all plugins as the form itself would', async () => {
    await open(['antispam-bee', 'akismet', 'attachment', 'privacy']);
    const nonce = await visitor.field('akismet_comment_nonce').inputValue();
    const since = await visitor.field('ak_js').inputValue();
    const submit = await visitor.field('submit').inputValue();
    await visitor.type({ comment: 'س < 5 و ص > 3' });
    await visitor.field('privacy').check();
    await visitor.field('attachment').setInputFiles(PICTURE);
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    const { fields, files } = received();
    const { author, email, url } = TYPED;
    assert.deepEqual(fields, {
      author,
      email,
      url,
      [SECRET]: 'س &lt; 5 و ص &gt; 3',
      [`${SECRET}_dir`]: 'rtl',
      author_dir: 'rtl',
      comment: '',
      privacy: '1',
      akismet_comment_nonce: nonce,
      ak_hp_textarea: '',
      ak_js: since,
      submit,
      comment_post_ID: String(wordpress.posts.open),
      comment_parent: '0',
    });
    assert.match(since, /^\d{13}$/);
    assert.deepEqual(files, { attachment: { name: PICTURE.name, size: 7 } });
    const [{ id, status }] = await wordpress.comments();
    assert.equal(status, 'published');
    assert.equal(await visitor.page.locator(`#comment-${id} .comment-content`).innerText(), 'س < 5 و ص > 3');
  });

  it('never fills, focuses, validates or stores honeypots, and shows no error for them', async () => {
    await open(['antispam-bee', 'akismet']);
    const traps = () =>
      visitor.page.evaluate(() =>
        Array.from(document.querySelectorAll('[name=comment], [name=ak_hp_textarea]'), (trap) => {
          trap.addEventListener('focus', () => (window.trapped = trap.name));
          return [trap.value, trap.cloneNode().outerHTML];
        }),
      );
    const before = await traps();
    await visitor.begin();
    await visitor.field('submit').click();
    await visitor.page.locator('.news-error-summary').waitFor();
    const summary = await visitor.page.locator('.news-error-summary li').allInnerTexts();
    assert.deepEqual(summary.length, 3, summary.join());
    await visitor.page.locator('.news-error-summary a').first().click();
    await visitor.isAt(SECRET);
    for (let presses = 0; presses < 8; presses++) await visitor.page.keyboard.press('Tab');
    await visitor.text.fill('مسودة');
    await visitor.page.reload();
    await visitor.page.getByText('أُعيدت إلى الحقل مسودة لم تُرسل.').waitFor();
    assert.equal(await visitor.field(SECRET).inputValue(), 'مسودة');
    assert.deepEqual(await traps(), before);
    await visitor.type();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    assert.deepEqual(await traps(), before);
    assert.equal(await visitor.page.evaluate(() => window.trapped), undefined);
    assert.equal((await wordpress.comments())[0].status, 'published');
  });

  it('posts the fields of plugins with a reply', async () => {
    await open(['antispam-bee', 'akismet', 'privacy'], '/threaded/');
    const { second } = wordpress.threads;
    await visitor.page.click(`#div-comment-${second} .comment-reply-link`);
    await visitor.type();
    await visitor.field('privacy').check();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    const [{ parent, content }] = await wordpress.comments();
    assert.deepEqual([parent, content], [second, TYPED.comment]);
  });

  it('shows the error of a plugin’s field, and sends nothing until it is valid', async () => {
    await open(['privacy']);
    await visitor.type();
    await visitor.send();
    await visitor.page.locator('.news-error-summary').waitFor();
    assert.equal(await visitor.field('privacy').getAttribute('aria-invalid'), 'true');
    assert.deepEqual(wordpress.received(), []);
    await visitor.field('privacy').check();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    assert.equal(received().fields.privacy, '1');
  });

  it('sends a file once, with the comment that it belongs to', async () => {
    await open(['attachment']);
    await visitor.type();
    await visitor.field('attachment').setInputFiles(PICTURE);
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    assert.deepEqual(received().files, { attachment: { name: PICTURE.name, size: 7 } });
    await visitor.type({ comment: 'وتعليق بلا صورة.' });
    await visitor.send();
    await visitor.page.getByText('وتعليق بلا صورة.').waitFor();
    assert.deepEqual(received().files, {});
  });

  it('posts what the browser autofilled without events', async () => {
    await open([]);
    await visitor.text.fill(TYPED.comment);
    await visitor.page.evaluate((typed) => {
      for (const name of ['author', 'email', 'url']) document.forms[0].elements[name].value = typed[name];
    }, TYPED);
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    const [{ author, email, url, content }] = await wordpress.comments();
    assert.deepEqual({ author, email, url, comment: content }, TYPED);
  });

  it('posts fields that a plugin added late', async () => {
    await open([]);
    await visitor.type();
    await visitor.page.evaluate(() => {
      const late = Object.assign(document.createElement('input'), { type: 'hidden', name: 'late', value: 'قيمة' });
      document.forms[0].append(late);
    });
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    assert.equal(received().fields.late, 'قيمة');
  });

  describe('whose plugin prevents the submission', () => {
    const targets = { form: 'document.forms[0]', document: 'document' };
    const moments = { 'before the form’s script is there': false, 'after it': true };
    for (const [target, code] of Object.entries(targets)) {
      for (const [moment, isLate] of Object.entries(moments)) {
        it(`sends nothing until the plugin allows it: listens on the ${target}, ${moment}`, async () => {
          await open([]);
          if (isLate) await visitor.begin();
          // As a captcha does: it stops the first submit, and sends the form when it is solved.
          await visitor.page.evaluate(`${code}.addEventListener('submit', (event) => {
            if (window.solved) return;
            event.preventDefault();
            window.asked = true;
          })`);
          await visitor.type();
          await visitor.send();
          await visitor.until(() => window.asked);
          assert.equal(await visitor.message.count(), 0);
          assert.deepEqual(wordpress.received(), []);
          assert.equal(await visitor.text.inputValue(), TYPED.comment);
          await visitor.page.evaluate(() => {
            window.solved = true;
            document.forms[0].requestSubmit();
          });
          await visitor.reads(SENTENCES.published);
          assert.equal((await wordpress.comments()).length, 1);
        });
      }
    }

    it('sends at the first press before the controller is loaded', async () => {
      await open([]);
      await visitor.page.evaluate((typed) => {
        for (const [name, value] of Object.entries(typed)) document.forms[0].elements[name].value = value;
        document.querySelector('[name=submit]').click();
      }, TYPED);
      await visitor.reads(SENTENCES.published);
      assert.equal((await wordpress.comments()).length, 1);
    });
  });
});
