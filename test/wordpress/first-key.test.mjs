/* global document, localStorage, navigator, performance, addEventListener -- what runs in the page */
// Before the code of the form is loaded, and where it never is: what is typed is kept, and a comment is sent once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, it } from 'node:test';
import { commentFormHTML } from 'news-elements/server';
import { until } from '../support/until.mjs';
import { setStage } from './stage.mjs';

const LAZY_FILE = '**/cdn/news-elements.comment-form.js*';
const OFFLINE = /لا اتصال بالإنترنت. يمكنك متابعة الكتابة/;
const SUBMITTED = /لا اتصال بالإنترنت. سيُرسل التعليق/;
/** How long a submission waits for the file, in milliseconds. */
const TIME_LIMIT = 10_000;

describe('before the code of the comment form is loaded', () => {
  const stage = setStage();
  let reader;

  beforeEach(() => {
    reader = stage.tab;
  });

  const stored = async () => (await stage.wordpress.comments()).map(({ content }) => content);

  /** Answers the request of the lazy file. By default it is never answered, as where nobody has come near the form. */
  const answerFile = (answer = () => undefined) => stage.context.route(LAZY_FILE, answer);
  const serve = (body) => (route) => route.fulfill({ contentType: 'text/javascript', body });
  const fail = (status) => (route) => route.fulfill({ status, body: '' });

  async function goOffline() {
    await stage.context.setOffline(true);
    await reader.until(() => !navigator.onLine);
  }

  /** The page is loaded and the connection goes, before the reader does anything. */
  async function openThenGoOffline(path) {
    await reader.goTo(path);
    await goOffline();
  }

  /** Records the events of fields that the browser finds invalid. It shows a message if nobody prevents them. */
  const recordInvalidEvents = () =>
    reader.page.evaluate(() => {
      globalThis.invalidEvents = [];
      addEventListener('invalid', (event) => globalThis.invalidEvents.push(event), true);
    });

  /** Types as a reader does. */
  async function type(text) {
    await reader.type({ comment: '' });
    await reader.text.click();
    await reader.page.keyboard.type(text);
  }

  /** Sends what was typed offline. The notice moves the button, so a press that begins before it appears may end beside the button. */
  async function submitOffline() {
    await reader.says(OFFLINE);
    await reader.send();
    await reader.says(SUBMITTED);
  }

  /** Closes the tab, and opens the page in another one, online and with the file, or with another answer in its place. */
  async function comeBack(path, answer) {
    // The emulation may end before the page, which would then take the connection for restored.
    await reader.page.evaluate(() =>
      addEventListener('online', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await reader.page.goto('about:blank');
    await reader.page.close();
    await stage.context.unrouteAll({ behavior: 'ignoreErrors' });
    await stage.context.setOffline(false);
    if (answer) await answerFile(answer);
    const other = await stage.come();
    await other.goTo(path);
    return other;
  }

  describe('and the connection is lost', () => {
    beforeEach(() => answerFile());

    it('the text is kept as a draft, which is restored and never sent', async () => {
      await openThenGoOffline();
      await type('قبل أن يُحمّل شيء');
      await reader.says(OFFLINE);
      await reader.kept('قبل أن يُحمّل شيء');
      const other = await comeBack();
      await other.has('قبل أن يُحمّل شيء');
      await other.ready();
      assert.deepEqual([await stored(), stage.proxy.seen.length], [[], 0]);
      assert.equal(Object.keys(await other.storage()).length, 1);
    });

    it('the last keys are kept when the tab is closed at once', async () => {
      await openThenGoOffline();
      await type('آخر حرف');
      const other = await comeBack();
      await other.has('آخر حرف');
    });

    it('a submitted comment is sent once on the next visit, of two tabs as well', async () => {
      await openThenGoOffline();
      await type('أُرسل بلا اتصال');
      await submitOffline();
      await reader.kept('أُرسل بلا اتصال');
      const [one, two] = [await comeBack(), await stage.come()];
      await two.goTo();
      await one.page.locator('.news-comment-status[data-tone=good]').or(one.page.locator('.comment')).first().waitFor();
      await until(async () => (await stored()).length === 1);
      for (const tab of [one, two]) await tab.ready();
      assert.deepEqual([await stored(), stage.proxy.posts.length], [['أُرسل بلا اتصال'], 1]);
      assert.deepEqual(await one.storage(), {});
      assert.equal(await one.text.inputValue(), '');
    });

    it('a submitted comment is sent once from the same page when the connection returns', async () => {
      await openThenGoOffline();
      await type('من الصفحة نفسها');
      await reader.says(OFFLINE);
      await reader.send();
      await reader.send();
      await reader.says(SUBMITTED);
      await stage.context.unrouteAll({ behavior: 'ignoreErrors' });
      await stage.context.setOffline(false);
      await until(async () => (await stored()).length === 1);
      await reader.has('');
      assert.deepEqual([await stored(), stage.proxy.posts.length], [['من الصفحة نفسها'], 1]);
    });

    it('a submitted comment that is changed again is a draft again', async () => {
      await openThenGoOffline();
      await type('نسخة أولى');
      await submitOffline();
      await reader.page.keyboard.press('Shift+Tab');
      await reader.text.press('End');
      await reader.text.pressSequentially(' وثانية');
      await reader.says(OFFLINE);
      await reader.kept('نسخة أولى وثانية');
      const other = await comeBack();
      await other.has('نسخة أولى وثانية');
      await other.ready();
      assert.deepEqual(await stored(), []);
    });

    it('an empty comment is not queued, and the page stays', async () => {
      await openThenGoOffline();
      await reader.send();
      assert.equal(await reader.page.evaluate(() => document.activeElement.name), 'comment');
      assert.deepEqual(await reader.storage(), {});
    });

    it('with drafts="off", nothing is stored, and the comment is sent when the connection returns', async () => {
      stage.reset({ attributes: 'drafts="off"' });
      await openThenGoOffline();
      await type('بلا حفظ');
      await submitOffline();
      assert.deepEqual(await reader.storage(), {});
      await stage.context.unrouteAll({ behavior: 'ignoreErrors' });
      await stage.context.setOffline(false);
      await until(async () => (await stored()).length === 1);
      assert.equal(stage.proxy.posts.length, 1);
    });

    it('passwords, one-time codes and card numbers are not stored', async () => {
      const secrets = `<input type="password" name="secret" value="s3cret">
        <input name="code" autocomplete="one-time-code" value="123456">
        <input name="card" autocomplete="section-a billing cc-number" value="4111">
        <input name="city" value="القاهرة">`;
      stage.reset({ form: commentFormHTML({ lang: 'ar', postId: '0' }).replace('</form>', `${secrets}</form>`) });
      await openThenGoOffline();
      await type('مع أسرار');
      await submitOffline();
      const kept = JSON.stringify(await reader.storage());
      assert.match(kept, /القاهرة/);
      assert.doesNotMatch(kept, /s3cret|123456|4111/);
    });
  });

  describe('and its file', () => {
    const LAZY = readFileSync('cdn/news-elements.comment-form.js', 'utf8');
    /** What the server may answer, by what it is. */
    const ANSWERS = {
      'is missing': fail(404),
      'ends in an error of the server': fail(500),
      'is a page of HTML': (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
      'is of another version without the export': serve('export const before = 1;'),
      'is of another version with other methods': serve(
        'export class CommentFormController { start(form) { form.noValidate = true; } stop() {} }',
      ),
      'throws when it is evaluated': serve('throw new Error("broken");'),
      'throws in its constructor': serve(
        'export class CommentFormController { constructor() { throw new Error("broken"); } submit() {} }',
      ),
      'throws when it starts': serve(
        'export class CommentFormController { start() { throw new Error("broken"); } stop() {} submit() {} }',
      ),
      'throws in each message that it shows': serve(
        LAZY.replace(/checkValidity\(\)/, 'checkValidity(),(()=>{throw new Error("broken")})()'),
      ),
      'throws when it sends': serve(LAZY.replaceAll('getRandomValues(', 'getRandomValuesBroken(')),
    };

    it('is missing on the visit after an offline submission, the comment is in the form, and is posted once', async () => {
      await answerFile();
      await openThenGoOffline();
      await type('بعد انقطاعين');
      await submitOffline();
      await reader.kept('بعد انقطاعين');
      const other = await comeBack(undefined, fail(404));
      await other.has('بعد انقطاعين');
      await Promise.all([other.page.waitForURL(/#comment-/), other.send()]);
      await stage.context.unrouteAll({ behavior: 'ignoreErrors' });
      await other.goTo();
      await other.ready();
      assert.deepEqual([await stored(), stage.proxy.posts.length], [['بعد انقطاعين'], 1]);
    });

    it('is missing on the next visit of a page with drafts="off", nothing is shown, and nothing is sent', async () => {
      await answerFile();
      await openThenGoOffline();
      await type('من زيارة سابقة');
      await submitOffline();
      await reader.kept('من زيارة سابقة');
      stage.reset({ attributes: 'drafts="off"' });
      const failed = stage.context.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
      const other = await comeBack(undefined, fail(404));
      await failed;
      assert.equal(await other.text.inputValue(), '');
      assert.deepEqual(await stored(), []);
    });

    it('is missing on the next visit of another account, nothing is shown, and nothing is sent', async () => {
      await answerFile();
      await openThenGoOffline();
      await type('ليس لغيري');
      await submitOffline();
      await reader.page.evaluate(() => {
        const key = Object.keys(localStorage).find((name) => name.startsWith('news-elements:outbox:'));
        localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), account: 'ليلى' }));
      });
      const failed = stage.context.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
      const other = await comeBack(undefined, fail(404));
      await failed;
      assert.equal(await other.text.inputValue(), '');
      assert.deepEqual(await stored(), []);
    });

    for (const [what, answer] of Object.entries(ANSWERS)) {
      it(`${what}, the browser posts the comment once`, async () => {
        await answerFile(answer);
        await reader.goTo();
        await type('رغم العطل');
        await Promise.all([reader.page.waitForURL(/#comment-/), reader.send()]);
        assert.deepEqual([await stored(), stage.proxy.posts.length], [['رغم العطل'], 1]);
        reader.errors.splice(0);
      });

      if (!what.startsWith('throws in each') && !what.startsWith('throws when it sends'))
        it(`${what}, the browser checks an untouched form and shows its own message`, async () => {
          await answerFile(answer);
          await reader.goTo();
          await recordInvalidEvents();
          await reader.send();
          await reader.until(() => globalThis.invalidEvents.some((event) => !event.defaultPrevented));
          await reader.isAt('comment');
          assert.deepEqual(stage.proxy.posts, []);
          reader.errors.splice(0);
        });

      it(`${what} and the connection is lost, the text is kept and nothing navigates`, async () => {
        await answerFile(answer);
        await reader.goTo();
        await type('رغم العطل');
        await goOffline();
        await reader.text.press('End');
        await reader.page.keyboard.type('ين');
        // This one is loaded, and shows no notice as long as nothing is sent.
        if (!what.startsWith('throws in each')) await reader.says(OFFLINE);
        await reader.send();
        await reader.says(SUBMITTED);
        assert.equal(await reader.text.inputValue(), 'رغم العطلين');
        const other = await comeBack();
        await until(async () => (await stored()).length === 1);
        await other.ready();
        assert.deepEqual([await stored(), stage.proxy.posts.length], [['رغم العطلين'], 1]);
        reader.errors.splice(0);
      });
    }

    it('never answers, the browser posts the comment after a while', async () => {
      await answerFile();
      await reader.goTo();
      await type('انتظار');
      const start = Date.now();
      await Promise.all([reader.page.waitForURL(/#comment-/, { timeout: 2 * TIME_LIMIT }), reader.send()]);
      assert.ok(Date.now() - start >= TIME_LIMIT - 500);
      assert.deepEqual([await stored(), stage.proxy.posts.length], [['انتظار'], 1]);
    });

    it('comes late, the held comment is checked and sent once', async () => {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await answerFile(async (route) => {
        await held;
        await route.continue();
      });
      await reader.goTo();
      await type('ضغطت مبكراً');
      await reader.send();
      await reader.field('email').press('Enter');
      release();
      await reader.reads('نُشر التعليق');
      assert.deepEqual([await stored(), stage.proxy.posts.length], [['ضغطت مبكراً'], 1]);
    });

    it('comes late, the first press on an untouched form shows our messages, and the browser shows none', async () => {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await answerFile(async (route) => {
        await held;
        await route.continue();
      });
      await reader.goTo();
      await recordInvalidEvents();
      await reader.send();
      // The browser checks at the press only. Later events come from our own check, which shows no message of the browser.
      const shown = await reader.page.evaluate(() =>
        globalThis.invalidEvents.map(({ target, defaultPrevented }) => [target.name, defaultPrevented]),
      );
      assert.deepEqual(
        shown,
        ['comment', 'author', 'email'].map((name) => [name, true]),
      );
      release();
      await reader.page.locator('.news-error-summary', { hasText: 'التعليق' }).waitFor();
      assert.deepEqual(stage.proxy.posts, []);
    });

    it('is loaded when the form comes near the view, before the reader touches it', async () => {
      await reader.goTo();
      await reader.ready();
    });

    it('is loaded after the page, so that it does not delay the first paint', async () => {
      await reader.goTo();
      await reader.ready();
      const [load, file] = await reader.page.evaluate(() => [
        performance.getEntriesByType('navigation')[0].loadEventStart,
        performance.getEntriesByType('resource').find(({ name }) => name.includes('comment-form.js')).startTime,
      ]);
      assert.ok(file >= load, `${file} >= ${load}`);
    });
  });
});
