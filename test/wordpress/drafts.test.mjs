/* global document, Event, HTMLFormElement, localStorage, Storage -- what runs in the page */
// What is typed is kept until WordPress has it: through reloads, restarts, failures and second tabs.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { commentFormHTML } from 'news-elements/server';
import { newProfile, openBrowser, openProfile } from './browser.mjs';
import { setStage } from './stage.mjs';

const DAY = 24 * 60 * 60 * 1000;
const RESTORED = /أُعيدت إلى الحقل مسودة/;
const ASIDE = /أُزيلت المسودة/;
const NEWER = /توجد مسودة/;

describe('a draft of a comment', () => {
  const stage = setStage();
  const come = (context) => stage.come(context);
  let reader;

  beforeEach(() => {
    reader = stage.tab;
  });

  /** Types and goes away, when the text is kept. */
  async function leaveDraft(text, path) {
    await reader.goTo(path);
    await reader.write(text);
    await reader.kept(text);
  }

  describe('is restored', () => {
    it('after a reload, with a notice', async () => {
      await leaveDraft('لم أكمل بعد');
      const other = await come();
      await reader.page.close();
      await other.goTo();
      await other.has('لم أكمل بعد');
      await other.says(RESTORED);
      await other.page.reload();
      await other.has('لم أكمل بعد');
    });

    it('after a restart of the browser', async () => {
      const profile = newProfile();
      for (const text of ['لم أكمل', 'بعد']) {
        const restarted = await openProfile(profile);
        const there = await come(restarted);
        await there.goTo();
        if (text === 'بعد') await there.has('لم أكمل');
        else {
          await there.write(text);
          await there.kept(text);
        }
        await restarted.close();
      }
    });

    it('when it was typed a moment before the page was left', async () => {
      await reader.goTo();
      await reader.write('قبل');
      await reader.kept('قبل');
      await reader.write('وفي آخر لحظة');
      await reader.goTo('/other/');
      await reader.goTo();
      await reader.has('وفي آخر لحظة');
    });

    it('for its own story and parent comment only', async () => {
      const { first, second } = stage.wordpress.threads;
      const reply = (id) => `/threaded/?replytocom=${id}#respond`;
      await leaveDraft('على الخبر', '/threaded/');
      await leaveDraft('على الأول', reply(first));
      await leaveDraft('على غيره', '/open/');
      for (const [path, text] of [
        [reply(second), ''],
        ['/other/', ''],
        [reply(first), 'على الأول'],
        ['/threaded/', 'على الخبر'],
        ['/open/', 'على غيره'],
      ]) {
        await reader.goTo(path);
        await reader.ready();
        assert.equal(await reader.text.inputValue(), text, path);
      }
    });

    it('for thirty days after the last change', async () => {
      await leaveDraft('لم أكمل بعد');
      await reader.page.close();
      const almost = await come();
      await almost.page.clock.install({ time: Date.now() + 30 * DAY - 60_000 });
      await almost.goTo();
      await almost.has('لم أكمل بعد');
      await almost.page.close();
      const late = await come();
      await late.page.clock.install({ time: Date.now() + 30 * DAY + 1000 });
      await late.goTo();
      assert.equal(await late.isEmpty(), true);
      assert.deepEqual(await late.storage(), {});
      await late.page.close();
    });

    it('after WordPress has refused the comment', async () => {
      stage.reset({ plugins: ['refuse'] });
      await reader.goTo();
      await reader.write('مرفوض');
      await reader.send();
      await reader.page.locator('[data-tone=bad]').waitFor();
      assert.equal(await reader.text.inputValue(), 'مرفوض');
      await reader.page.close();
      const other = await come();
      await other.goTo();
      await other.has('مرفوض');
      assert.equal(await other.waiting.count(), 0);
    });

    it('after it was posted without the script, and refused', async () => {
      await leaveDraft('لم أكمل بعد');
      await stage.context.route('**/cdn/*.js', (route) => route.abort());
      stage.reset({ plugins: ['refuse'] });
      await reader.goTo();
      await reader.write('بلا برنامج');
      await reader.field('submit').click();
      await reader.page.locator('.wp-die-message').waitFor();
      await stage.context.unroute('**/cdn/*.js');
      await reader.goTo();
      await reader.has('لم أكمل بعد');
    });

    it('when the reader expands a form that was collapsed', async () => {
      const form = commentFormHTML({ lang: 'ar', postId: '0' });
      stage.reset({ form: `<details><summary>تعليق</summary>${form}</details>` });
      for (const round of ['typed', 'restored']) {
        await reader.goTo();
        await reader.page.click('summary');
        await reader.text.click();
        if (round === 'restored') await reader.has('مطويّ');
        else await reader.write('مطويّ');
        await reader.kept('مطويّ');
      }
      await reader.says(RESTORED);
    });
  });

  describe('can be undone and redone', () => {
    beforeEach(async () => {
      await leaveDraft('لم أكمل بعد');
      await reader.page.close();
      reader = await come();
      await reader.goTo();
      await reader.says(RESTORED);
    });

    it('repeatedly, also by keyboard', async () => {
      for (let round = 0; round < 2; round++) {
        await reader.notice.getByRole('button').press('Enter');
        await reader.says(ASIDE);
        assert.equal(await reader.text.inputValue(), '');
        await reader.page.keyboard.press('Enter');
        await reader.says(RESTORED);
        assert.equal(await reader.text.inputValue(), 'لم أكمل بعد');
      }
      await reader.page.reload();
      await reader.has('لم أكمل بعد');
    });

    it('and is deleted when the page is left after an undo', async () => {
      await reader.notice.getByRole('button').click();
      await reader.says(ASIDE);
      await reader.goTo('/other/');
      await reader.goTo();
      assert.equal(await reader.isEmpty(), true);
      assert.deepEqual(await reader.storage(), {});
    });

    it('without losing what was typed after it', async () => {
      await reader.text.press('End');
      await reader.text.pressSequentially('!');
      await reader.notice.waitFor({ state: 'detached' });
      assert.equal(await reader.text.inputValue(), 'لم أكمل بعد!');
      await reader.kept('لم أكمل بعد!');
      assert.equal(Object.keys(await reader.storage()).length, 1);
    });
  });

  it('is deleted when the comment is published, and not before', async () => {
    await reader.goTo();
    await reader.write('سينشر');
    await reader.kept('سينشر');
    stage.proxy.faults(['slow:300']);
    await reader.send();
    await reader.page.locator('.news-comment-status button').waitFor();
    assert.match(JSON.stringify(await reader.storage()), /draft:/);
    await reader.page.locator('[data-tone=good]').waitFor();
    assert.deepEqual(await reader.storage(), {});
    await reader.page.reload();
    assert.equal(await reader.isEmpty(), true);
    assert.equal((await stage.wordpress.comments()).length, 1);
  });

  it('is deleted when the browser posted the comment without the script', async () => {
    await reader.goTo();
    await reader.write('عبر الصفحة نفسها');
    await reader.kept('عبر الصفحة نفسها');
    await Promise.all([
      reader.page.waitForURL(/#comment-/),
      reader.page.evaluate(() => HTMLFormElement.prototype.submit.call(document.querySelector('.comment-form'))),
    ]);
    await reader.ready();
    assert.equal(await reader.text.inputValue(), '');
    await reader.page.reload();
    assert.equal(await reader.isEmpty(), true);
  });

  describe('of a second tab', () => {
    let other;

    beforeEach(async () => {
      await leaveDraft('أولى');
      other = await come();
      await other.goTo();
      await other.has('أولى');
    });

    it('is offered in the first tab when it is newer, and vice versa', async () => {
      await other.write('أولى وثانية');
      await reader.says(NEWER);
      assert.equal(await reader.text.inputValue(), 'أولى');
      await reader.notice.getByRole('button').click();
      assert.equal(await reader.text.inputValue(), 'أولى وثانية');
      await reader.write('أولى وثانية وثالثة');
      await other.says(NEWER);
      assert.equal(await other.text.inputValue(), 'أولى وثانية');
      await other.notice.getByRole('button').click();
      assert.equal(await other.text.inputValue(), 'أولى وثانية وثالثة');
    });

    it('is offered while the reader types, and no text is lost by typing, accepting or undoing', async () => {
      await reader.write('غير ذلك');
      await reader.kept('غير ذلك');
      await other.write('أولى وثانية');
      await reader.says(NEWER);
      await reader.text.press('End');
      await reader.text.pressSequentially(' تماماً');
      await reader.kept('غير ذلك تماماً');
      for (let round = 0; round < 2; round++) {
        await reader.says(NEWER);
        await reader.notice.getByRole('button').click();
        assert.equal(await reader.text.inputValue(), 'أولى وثانية');
        await reader.says(RESTORED);
        await reader.notice.getByRole('button').click();
        assert.equal(await reader.text.inputValue(), 'غير ذلك تماماً');
      }
      await reader.page.close();
      await other.page.close();
      const third = await come();
      await third.goTo();
      await third.has('غير ذلك تماماً');
      await third.kept('أولى وثانية');
    });

    it('keeps its time when it is only viewed', async () => {
      await other.write('أولى وثانية');
      await reader.says(NEWER);
      for (const { page } of [reader, other]) {
        await page.evaluate(() => document.defaultView.dispatchEvent(new Event('pagehide')));
      }
      await other.write('أولى وثانية وثالثة');
      await other.kept('أولى وثانية وثالثة');
      assert.equal(await other.notice.count(), 0);
    });

    it('leaves no copy in a tab that only viewed it when the first tab sends it', async () => {
      await reader.write('أولى وأخيرة');
      await reader.publish();
      await other.page.close();
      assert.deepEqual(await reader.storage(), {});
    });

    it('is not restored after the other tab has sent it', async () => {
      await other.write('أولى وأخيرة');
      await reader.says(NEWER);
      await reader.notice.getByRole('button').click();
      await other.publish();
      await reader.goTo('/other/');
      await reader.goTo();
      assert.equal(await reader.isEmpty(), true);
      assert.deepEqual(await reader.storage(), {});
    });

    it('is no longer offered once it was sent', async () => {
      await other.write('أولى وثانية');
      await reader.says(NEWER);
      await other.publish();
      await reader.notice.waitFor({ state: 'detached' });
    });

    it('is stored again by the first tab when the storage was cleared', async () => {
      await other.page.evaluate(() => localStorage.clear());
      await reader.kept('أولى');
    });
  });

  describe('that was typed before the script was loaded', () => {
    for (const script of ['news-elements.js', 'news-elements.comment-form.js']) {
      it(`is saved when ${script} loads late and the reader has left the field`, async () => {
        let release;
        const held = new Promise((resolve) => (release = resolve));
        await stage.context.route(`**/cdn/${script}`, async (route) => {
          await held;
          await route.continue();
        });
        await reader.goTo('/open/', { waitUntil: 'commit' });
        await reader.write('أسرع من البرنامج');
        await reader.page.evaluate(() => document.activeElement.blur());
        release();
        await reader.kept('أسرع من البرنامج');
        assert.equal(await reader.text.inputValue(), 'أسرع من البرنامج');
      });
    }

    it('stays in the field, and the stored draft is offered', async () => {
      await leaveDraft('قديمة');
      await reader.page.close();
      reader = await come();
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await stage.context.route('**/cdn/news-elements.comment-form.js*', async (route) => {
        await held;
        await route.continue();
      });
      await reader.goTo();
      await reader.text.click();
      await reader.text.pressSequentially('جديدة');
      release();
      await reader.says(NEWER);
      assert.equal(await reader.text.inputValue(), 'جديدة');
      await reader.notice.getByRole('button').click();
      assert.equal(await reader.text.inputValue(), 'قديمة');
      await reader.notice.getByRole('button').click();
      assert.equal(await reader.text.inputValue(), 'جديدة');
    });
  });

  it('moves along when the reader starts a reply', async () => {
    const { first } = stage.wordpress.threads;
    await leaveDraft('للجميع', '/threaded/');
    await reader.page.click(`#div-comment-${first} .comment-reply-link`);
    assert.equal(await reader.text.inputValue(), 'للجميع');
    await reader.write('للأول وحده');
    await reader.kept('للأول وحده');
    const keys = Object.keys(await reader.storage());
    assert.deepEqual(
      keys.map((key) => new RegExp(`#${stage.wordpress.posts.threaded}:${first}:`).test(key)),
      [true],
    );
  });

  it('is not duplicated when the browser restores the text itself', async () => {
    await leaveDraft('لم أكمل بعد');
    await reader.page.goto(`${stage.proxy.url}/other/`);
    await reader.page.goBack();
    await reader.has('لم أكمل بعد');
    await reader.ready();
    assert.equal(await reader.notice.filter({ hasText: NEWER }).count(), 0);
    assert.equal(Object.keys(await reader.storage()).length, 1);
  });

  describe('in a page restored from the back/forward cache', () => {
    let browser, context, first, second;

    before(async () => {
      browser = await openBrowser({ backForwardCache: true });
    });

    after(() => browser.close());

    /** Two tabs at a story; the first has gone on to another one, and what it left is in the second. */
    beforeEach(async () => {
      context = await browser.newContext();
      await context.addInitScript(() => {
        globalThis.addEventListener('pageshow', ({ persisted }) => (globalThis.isBack = persisted));
      });
      [first, second] = [await come(context), await come(context)];
      await first.goTo();
      await first.write('قبل الذهاب');
      await first.kept('قبل الذهاب');
      await first.goTo('/other/');
      await second.goTo();
      await second.has('قبل الذهاب');
    });

    afterEach(() => context.close());

    async function goBack(tab) {
      await tab.page.evaluate(() => globalThis.history.back());
      await tab.until(() => globalThis.isBack && document.querySelector('.comment-form'));
    }

    it('is not stored again after another page has sent it', async () => {
      await second.write('قبل الذهاب');
      await second.publish();
      await goBack(first);
      await first.has('قبل الذهاب');
      await first.goTo('/other/');
      assert.deepEqual(await second.storage(), {});
    });

    it('is replaced by a newer draft if the reader accepts that', async () => {
      await second.write('وبعد الذهاب');
      await second.kept('وبعد الذهاب');
      await goBack(first);
      await first.says(NEWER);
      await first.notice.getByRole('button').click();
      await first.has('وبعد الذهاب');
    });
  });

  describe('with the name of its author', () => {
    const names = async (reader) => Promise.all(['author', 'email'].map((name) => reader.field(name).inputValue()));
    // WordPress itself fills the fields in from its cookies; a form that a cache or a static site printed has none.
    const come_back = async () => {
      await stage.context.clearCookies();
      await reader.goTo('/other/');
      await reader.text.click();
      await reader.ready();
    };

    it('stores no name without consent', async () => {
      await reader.goTo();
      await reader.write('بلا اسم محفوظ');
      await reader.kept('بلا اسم محفوظ');
      await reader.publish();
      await come_back();
      assert.deepEqual(await names(reader), ['', '']);
      assert.doesNotMatch(JSON.stringify(await reader.storage()), /layla/);
    });

    it('stores the name with consent, until that is withdrawn', async () => {
      await reader.goTo();
      await reader.write('أحسنتم.');
      await reader.field('wp-comment-cookies-consent').check();
      await reader.publish();
      await come_back();
      assert.deepEqual(await names(reader), ['ليلى', 'layla@example.com']);
      assert.equal(await reader.field('wp-comment-cookies-consent').isChecked(), true);
      await reader.field('wp-comment-cookies-consent').uncheck();
      assert.deepEqual(await reader.storage(), {});
      await come_back();
      assert.deepEqual(await names(reader), ['', '']);
    });

    it('fills in the name when a collapsed form is expanded', async () => {
      const form = commentFormHTML({ lang: 'ar', postId: '0' });
      stage.reset({ form: `<details><summary>تعليق</summary>${form}</details>` });
      await reader.page.goto(`${stage.proxy.url}/other/`);
      await reader.page.evaluate(() => {
        const author = { author: 'ليلى', email: 'layla@example.com', url: '' };
        localStorage.setItem('news-elements:author', JSON.stringify(author));
      });
      await reader.goTo();
      await reader.page.click('summary');
      await reader.text.click();
      await reader.ready();
      assert.deepEqual(await names(reader), ['ليلى', 'layla@example.com']);
    });
  });

  describe('with drafts="off"', () => {
    it('is not stored, nor is anything else', async () => {
      stage.reset({ attributes: 'drafts="off"' });
      stage.proxy.faults(['500']);
      await reader.goTo();
      await reader.page.evaluate(() => {
        globalThis.sets = [];
        Storage.prototype.setItem = (...set) => set[0].startsWith('news') && globalThis.sets.push(set);
      });
      await reader.write('لا يحفظ');
      await reader.field('wp-comment-cookies-consent').check();
      await reader.send();
      await reader.waiting.waitFor();
      await reader.waiting.getByRole('button').first().click();
      await reader.waiting.waitFor({ state: 'detached' });
      assert.deepEqual(await reader.page.evaluate(() => [globalThis.sets, localStorage.length]), [[], 0]);
      assert.equal((await stage.wordpress.comments()).length, 1);
    });

    it('is not read, and stays stored for other pages', async () => {
      await leaveDraft('لم أكمل بعد');
      stage.reset({ attributes: 'drafts="off"' });
      await reader.page.close();
      reader = await come();
      await reader.goTo();
      assert.equal(await reader.isEmpty(), true);
      stage.reset();
      await reader.goTo();
      await reader.has('لم أكمل بعد');
    });

    it('is not stored from the moment when it is switched off', async () => {
      await leaveDraft('يحفظ');
      await reader.page.evaluate(() => {
        document.querySelector('news-comment-form').drafts = 'off';
      });
      await reader.write('لا يحفظ');
      await reader.page.evaluate(() => document.defaultView.dispatchEvent(new Event('pagehide')));
      assert.doesNotMatch(JSON.stringify(await reader.storage()), /لا يحفظ/);
      await reader.publish();
    });

    it('asks before the page is left', async () => {
      stage.reset({ attributes: 'drafts="off"' });
      await reader.goTo();
      await reader.text.click();
      await reader.ready();
      await reader.page.keyboard.type('لا يحفظ');
      await reader.until(() => !document.defaultView.dispatchEvent(new Event('beforeunload', { cancelable: true })));
      await reader.leave();
      assert.deepEqual(reader.questions, ['beforeunload']);
    });
  });

  it('does not ask before the page is left when it is stored', async () => {
    await reader.goTo();
    await reader.text.click();
    await reader.ready();
    await reader.page.keyboard.type('محفوظة');
    await reader.kept('محفوظة');
    await reader.leave();
    assert.deepEqual(reader.questions, []);
  });
});
