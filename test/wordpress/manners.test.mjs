/* global MutationObserver, document, window -- what runs in the page */
// Manners: keys, patience, and who is told what how often.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { TYPED } from './post-comment.mjs';
import { SENTENCES } from './sentences.mjs';
import { setVisits } from './stage.mjs';
import { ELEMENTS_HEAD } from './wordpress.mjs';

describe('the comment form', () => {
  const visits = setVisits();
  let wordpress, proxy, visitor;

  before(() => ({ wordpress, proxy, visitor } = visits));

  async function open(settings, path = '/open/') {
    wordpress.reset({ head: ELEMENTS_HEAD, form: 'wrapped', ...settings });
    proxy.reset();
    await visitor.open(proxy.url + path);
    await visitor.text.waitFor();
  }

  /** Notes each thing that a screen reader is told: what live regions say, and where the focus goes in the form. */
  async function listen() {
    await visitor.page.evaluate(() => {
      window.heard = [];
      const note = (what) => window.heard.push(what.textContent.trim().replace(/\s+/g, ' '));
      const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
      new MutationObserver((records) => {
        const said = new Set(records.map(({ target: at }) => (at.closest ? at : at.parentElement)?.closest(regions)));
        for (const region of said) if (region?.textContent.trim()) note(region);
      }).observe(document, { subtree: true, childList: true, characterData: true });
      document.addEventListener('focusin', ({ target }) => {
        if (!target.matches('input, textarea, button')) note(target);
      });
    });
  }

  const heard = () => visitor.page.evaluate(() => window.heard.splice(0));

  for (const key of ['Control+Enter', 'Meta+Enter']) {
    for (const plugins of [[], ['no-reply-script']]) {
      it(`sends on ${key}, once${plugins.length ? '' : ', though WordPress’s script does so too'}`, async () => {
        await open({ plugins });
        await visitor.type();
        await visitor.text.press(key);
        await visitor.reads(SENTENCES.published);
        assert.equal(proxy.seen.length, 1);
        assert.equal((await wordpress.comments()).length, 1);
      });
    }
  }

  it('starts a new line on Enter, and leaves the field on Tab', async () => {
    await open();
    await visitor.text.click();
    await visitor.page.keyboard.type('سطر');
    await visitor.page.keyboard.press('Enter');
    await visitor.page.keyboard.type('آخر');
    await visitor.page.keyboard.press('Tab');
    await visitor.isAt('author');
    assert.equal(await visitor.text.inputValue(), 'سطر\nآخر');
    await visitor.page.keyboard.press('Shift+Tab');
    await visitor.isAt('comment');
    assert.deepEqual(proxy.seen, []);
  });

  it('sends once however often the button is pressed', async () => {
    await open();
    // Long enough for all presses: one after the result is a new attempt, which removes the message of the last one. The
    // driver would wait until the button is enabled, so the presses are forced.
    proxy.faults(['slow:3000']);
    await visitor.type();
    await visitor.page.evaluate(() => {
      for (let presses = 0; presses < 5; presses++) document.querySelector('[name=submit]').click();
    });
    for (let presses = 0; presses < 3; presses++) await visitor.field('submit').click({ force: true });
    await visitor.text.press('Control+Enter');
    await visitor.field('author').press('Enter');
    await visitor.reads(SENTENCES.published);
    assert.equal(proxy.seen.length, 1);
    assert.equal((await wordpress.comments()).length, 1);
    assert.equal(await visitor.waiting.count(), 0);
  });

  it('shows that a slow send is in progress, and makes the text read-only meanwhile', async () => {
    await open();
    proxy.faults(['slow:600']);
    await visitor.type();
    await visitor.send();
    await visitor.reads(SENTENCES.sending);
    assert.equal(await visitor.text.isEditable(), false);
    assert.equal(await visitor.text.inputValue(), TYPED.comment);
    assert.equal(await visitor.field('submit').getAttribute('aria-disabled'), 'true');
    await visitor.reads(SENTENCES.published);
    assert.equal(await visitor.text.isEditable(), true);
    assert.equal(await visitor.field('submit').getAttribute('aria-disabled'), null);
  });

  it('cancels a slow send: the comment waits unchanged and is published once', async () => {
    await open({ moderation: 'all' });
    proxy.faults(['slow-after:60000']);
    await visitor.type();
    await visitor.send();
    await visitor.until(() => document.querySelector('.news-comment-status button'));
    await until(async () => (await wordpress.comments()).length > 0, 'the comment to be stored');
    await visitor.button('إلغاء الإرسال').click();
    await visitor.sees('أُلغي الإرسال.');
    await visitor.sees('ربما وصل من قبل، وإعادة إرساله لا تكرّره.');
    assert.equal(await visitor.button('تعديل').count(), 0);
    await visitor.isAt('أُلغي الإرسال.');
    await visitor.button('إرسال الآن').click();
    await visitor.reads('وصل التعليق');
    assert.equal((await wordpress.comments()).length, 1);
    assert.equal(await visitor.waiting.count(), 0);
  });

  it('announces each change once: published', async () => {
    await open();
    await visitor.type();
    await listen();
    await visitor.send();
    await visitor.reads(SENTENCES.published);
    const [{ id }] = await wordpress.comments();
    await visitor.isAt(`comment-${id}`);
    const comment = await visitor.page.locator(`#comment-${id}`).textContent();
    const all = [
      `${SENTENCES.sending} إلغاء الإرسال`,
      `${SENTENCES.published} الانتقال إلى التعليق`,
      comment.trim().replace(/\s+/g, ' '),
    ];
    assert.deepEqual((await heard()).sort(), all.sort());
  });

  it('announces each change once: refused, then held', async () => {
    await open({ plugins: ['refuse'] });
    await visitor.type();
    await listen();
    await visitor.send();
    await visitor.reads('رفض الموقع هذا التعليق');
    const [, refused, ...more] = await heard();
    assert.match(refused, /^رفض الموقع هذا التعليق/);
    assert.deepEqual(more, []);
    wordpress.reset({ head: ELEMENTS_HEAD, form: 'wrapped', moderation: 'all' });
    await visitor.send();
    await visitor.reads('وصل التعليق');
    const [, held, ...others] = await heard();
    assert.match(held, /^وصل التعليق/);
    assert.deepEqual(others, []);
  });

  it('announces each change once: waiting, and again only when the reason changes', async () => {
    await visitor.page.clock.install();
    await open();
    await visitor.type();
    proxy.faults(['500', '500', '502-html', 'captive-portal', 'pass']);
    await listen();
    await visitor.send();
    await visitor.sees('تعذّر على الموقع استقبال التعليق الآن.');
    for (const seconds of [13, 38, 150]) {
      const { page } = visitor;
      // The next attempt is due when the page has read the last response. Time does not go on while an attempt is made: it
      // would end because of its own time limit.
      await until(async () => {
        const request = page.waitForRequest((each) => each.method() === 'POST', { timeout: 3000 });
        await page.clock.fastForward(seconds * 1000);
        return await (await request.catch(() => undefined))?.response();
      }, `an attempt after ${seconds} s`);
    }
    await visitor.sees('لم يأتِ الجواب من الموقع نفسه');
    const [, server, elsewhere, ...more] = await heard();
    assert.match(server, /^تعذّر على الموقع/);
    assert.match(elsewhere, /^لم يأتِ الجواب من الموقع نفسه/);
    assert.deepEqual(more, []);
    await visitor.page.clock.fastForward(750_000);
    await visitor.reads(SENTENCES.published);
    assert.deepEqual(await heard(), [`${SENTENCES.published} الانتقال إلى التعليق`]);
    await visitor.close();
    visitor = await visits.come();
  });

  const texts = {
    'signs of less and more': ['س < 5 و ص > 3، ثم a<b>c و x<y', 'س < 5 و ص > 3، ثم a<b>c و x<y'],
    'tags that WordPress allows': ['<b>غامق</b> و<a href="https://example.com">رابط</a>', 'غامق ورابط'],
    'tags that it does not': ['<script>alert(1)</script><img src=x>', '<script>alert(1)</script><img src=x>'],
    references: ['AT&T &amp; &lt;b&gt; &#1575;', 'AT&T &amp; &lt;b&gt; &#1575;'],
    'quotes and dashes': ['قال: "نعم" -- ثم \'لا\' \\n', undefined],
  };
  for (const [what, [comment, seen]] of Object.entries(texts)) {
    it(`shows ${what} as they were typed, at once and after a reload`, async () => {
      await open();
      await visitor.type({ comment });
      await visitor.send();
      await visitor.reads(SENTENCES.published);
      const [{ id }] = await wordpress.comments();
      const shown = visitor.page.locator(`#comment-${id} .comment-content`);
      const atOnce = await shown.innerText();
      if (seen) assert.equal(atOnce, seen);
      else assert.equal(atOnce.replace(/\P{L}/gu, ''), comment.replace(/\P{L}/gu, ''));
      if (what === 'tags that WordPress allows') {
        assert.equal(await shown.locator('b').innerText(), 'غامق');
        assert.equal(await shown.locator('a').getAttribute('href'), 'https://example.com');
      }
      await visitor.page.reload();
      assert.equal(await shown.innerText(), atOnce);
    });
  }
});
