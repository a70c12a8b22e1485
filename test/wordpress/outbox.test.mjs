/* global document, localStorage -- what runs in the page */
// A comment that cannot be sent waits, and is sent once: over the worst network, from any tab, after a reload and a restart.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { until } from '../support/until.mjs';
import { newProfile, openProfile } from './browser.mjs';
import { setStage } from './stage.mjs';
import { ACCOUNTS } from './wordpress.mjs';

const OFFLINE = /لا اتصال بالإنترنت/;
const NETWORK = /انقطع الاتصال/;
const SERVER = /تعذّر على الموقع/;
const NOT_AN_ANSWER = /لم يأتِ الجواب من الموقع نفسه/;
const MAY_HAVE_ARRIVED = /ربما وصل من قبل/;
const SENDING = /جارٍ إرسال التعليق/;
const SEND_NOW = 'إرسال الآن';
const EDIT = 'تعديل';
const DISCARD = 'حذف';

/** No answer comes within this many seconds. */
const PATIENCE = 60;
/** The first attempt of the outbox is after 7.5 to 12.5 seconds, in seconds. */
const SOON = 7;
const FIRST = 13;

describe('a waiting comment', () => {
  const stage = setStage({ timers: true });
  let reader;

  beforeEach(() => {
    reader = stage.tab;
  });

  const stored = async () => (await stage.wordpress.comments()).map(({ content }) => content);
  /** Until that many posts have gone out, whatever became of them. */
  const sent = (count) => until(() => stage.proxy.seen.length >= count, `${count} posts`);

  async function writeIn(tab, text, path) {
    await tab.goTo(path);
    await tab.write(text);
    await tab.send();
  }

  async function writeOffline(text, path) {
    await reader.goTo(path);
    await reader.write(text);
    await reader.ready();
    await stage.context.setOffline(true);
    await reader.send();
    await reader.sees(OFFLINE);
  }

  describe('on a faulty network', () => {
    const FAULTS = [
      // What happens, why the comment waits, and whether WordPress has it before it is sent again.
      ['drop-before', NETWORK, 0],
      ['drop-after', NETWORK, 1],
      ['half', NETWORK, 1],
      ['silence', NETWORK, 0, PATIENCE],
      ['silence-after', NETWORK, 1, PATIENCE],
      ['500', SERVER, 0],
      ['500-after', SERVER, 1],
      ['502-html', SERVER, 0],
      ['captive-portal', NOT_AN_ANSWER, 0],
      ['captive-redirect', NOT_AN_ANSWER, 0],
      ['captive-elsewhere', NETWORK, 0],
    ];

    it('shows author and reason, cannot be edited, and is published once when it is sent again unchanged', async () => {
      await reader.goTo();
      for (const [i, [fault, reason, before, seconds = 0]] of FAULTS.entries()) {
        const text = `تعليق ${i}: ${fault}`;
        stage.proxy.reset();
        stage.proxy.faults([fault]);
        await reader.write(text);
        await reader.send();
        await sent(1);
        if (before) await until(() => stage.proxy.posts[0]?.status === 302, 'WordPress to have it');
        await stage.pass(seconds);
        await reader.sees(reason);
        const item = await reader.waiting.innerText();
        for (const part of ['باسم ليلى', text, MAY_HAVE_ARRIVED]) assert.match(item, new RegExp(part), fault);
        assert.deepEqual(await reader.waiting.getByRole('button').allInnerTexts(), [SEND_NOW, DISCARD], fault);
        assert.equal(await reader.text.inputValue(), '', fault);
        assert.equal(await reader.page.locator('.comment-form').getAttribute('aria-busy'), null);
        assert.equal((await stored()).length, i + before, fault);
        await reader.kept(text);
        assert.equal(Object.keys(await reader.storage()).length, 1, fault);

        await stage.pass(SOON);
        assert.equal(stage.proxy.seen.length, 1, fault);
        await stage.pass(FIRST - SOON);
        await reader.reads(/نُشر التعليق|وصل التعليق/);
        await reader.waiting.waitFor({ state: 'detached' });
        assert.equal(stage.proxy.seen.length, 2, fault);
        const posts = stage.proxy.posts.map(({ body }) => body);
        assert.equal(new Set(posts).size, 1, fault);
        assert.equal((await stored()).filter((content) => content === text).length, 1, fault);
        assert.equal((await stored()).length, i + 1, fault);
        assert.deepEqual(await reader.storage(), {}, fault);
      }
    });

    it('does not wait when the redirect arrived and only the page after it did not', async () => {
      stage.proxy.faults(['half-page']);
      await writeIn(reader, 'نصف صفحة');
      await reader.reads(/نُشر التعليق|وصل التعليق/);
      assert.deepEqual([await reader.waiting.count(), stage.proxy.seen], [0, ['half-page']]);
      assert.deepEqual(await stored(), ['نصف صفحة']);
    });

    it('waits longer after each attempt, and is sent at once when the connection is restored', async () => {
      stage.proxy.faults(Array(6).fill('drop-before'));
      await writeIn(reader, 'مرة بعد مرة');
      await reader.sees(NETWORK);
      let attempts = 1;
      for (const [least, most] of [
        [7, 13],
        [22, 38],
        [89, 151],
      ]) {
        await stage.pass(least);
        assert.equal(stage.proxy.seen.length, attempts);
        await stage.pass(most - least);
        await sent(++attempts);
        await reader.sees(NETWORK);
      }
      await stage.context.setOffline(true);
      await stage.context.setOffline(false);
      await sent(++attempts);
      await reader.sees(NETWORK);
      await stage.pass(7);
      assert.equal(stage.proxy.seen.length, attempts);
    });

    it('is published once, without an error, when the browser itself repeats the POST', async () => {
      const proxy = await startKeepAlive(stage);
      try {
        await reader.page.goto(`${proxy.url}/open/`);
        await reader.write('مرتين');
        proxy.faults(['drop-after']);
        await reader.send();
        await reader.reads('نُشر التعليق.');
        assert.deepEqual(proxy.seen, ['drop-after', 'pass']);
        assert.deepEqual([await stored(), await reader.waiting.count()], [['مرتين'], 0]);
        assert.equal(await reader.page.locator('[data-tone=bad]').count(), 0);
      } finally {
        await proxy.close();
      }
    });
  });

  describe('without a connection', () => {
    it('is sent as soon as the connection is restored, and not before', async () => {
      await writeOffline('بلا اتصال');
      assert.deepEqual(await reader.waiting.getByRole('button').allInnerTexts(), [SEND_NOW, EDIT, DISCARD]);
      await reader.button(SEND_NOW).click();
      await reader.sees(OFFLINE);
      assert.deepEqual(await reader.waiting.getByRole('button').allInnerTexts(), [SEND_NOW, EDIT, DISCARD]);
      await stage.context.setOffline(false);
      await reader.reads('نُشر التعليق.');
      assert.deepEqual([await stored(), stage.proxy.seen.length], [['بلا اتصال'], 1]);
    });

    it('is sent by one of three tabs', async () => {
      const others = [await stage.come(), await stage.come()];
      for (const tab of others) {
        await tab.goTo();
        await tab.text.click();
        await tab.ready();
      }
      await writeOffline('من ثلاث نوافذ');
      for (const tab of others) await tab.sees(OFFLINE);
      stage.proxy.faults(['slow:300']);
      await stage.context.setOffline(false);
      for (const tab of [reader, ...others]) await tab.waiting.waitFor({ state: 'detached' });
      await stage.pass(PATIENCE);
      assert.deepEqual([await stored(), stage.proxy.seen], [['من ثلاث نوافذ'], ['slow:300']]);
    });

    it('is retried by one of three tabs each time', async () => {
      stage.proxy.faults(['500', '500']);
      await writeIn(reader, 'من نافذة واحدة');
      const others = [await stage.come(), await stage.come()];
      for (const tab of others) await tab.goTo();
      for (const tab of [reader, ...others]) await tab.sees(SERVER);
      await stage.pass(FIRST);
      await sent(2);
      for (const tab of [reader, ...others]) await tab.sees(SERVER);
      await stage.pass(SOON);
      assert.equal(stage.proxy.seen.length, 2);
      await stage.pass(38 - SOON);
      for (const tab of [reader, ...others]) await tab.waiting.waitFor({ state: 'detached' });
      assert.deepEqual([await stored(), stage.proxy.seen], [['من نافذة واحدة'], ['500', '500', 'pass']]);
    });

    it('is sent when it was written before the script could be loaded', async () => {
      await reader.goTo();
      await stage.context.setOffline(true);
      await reader.write('قبل البرنامج');
      await reader.send();
      assert.equal(new URL(reader.page.url()).pathname, '/open/');
      await stage.context.setOffline(false);
      await reader.reads('نُشر التعليق.');
      assert.deepEqual([await stored(), stage.proxy.seen.length], [['قبل البرنامج'], 1]);
    });

    it('is sent after a reload', async () => {
      stage.proxy.faults(['drop-after']);
      await writeIn(reader, 'قبل التحديث');
      await reader.sees(NETWORK);
      await reader.page.reload();
      await reader.sees(NETWORK);
      assert.equal(await reader.text.inputValue(), '');
      await stage.pass(FIRST);
      await reader.reads(/نُشر التعليق|وصل التعليق/);
      assert.deepEqual([await stored(), stage.proxy.seen.length], [['قبل التحديث'], 2]);
    });

    it('is sent after a restart of the browser', async () => {
      const profile = newProfile();
      const before = await openProfile(profile);
      const first = await stage.come(before);
      await first.goTo();
      await first.write('قبل الإغلاق');
      await first.ready();
      await before.setOffline(true);
      await first.send();
      await first.sees(OFFLINE);
      await before.close();
      const after = await openProfile(profile);
      const second = await stage.come(after);
      await second.goTo();
      await second.reads('نُشر التعليق.');
      await after.close();
      assert.deepEqual([await stored(), stage.proxy.seen.length], [['قبل الإغلاق'], 1]);
    });
  });

  describe('can be', () => {
    it('discarded in one tab, permanently and for all tabs', async () => {
      stage.proxy.faults(['drop-before']);
      await writeIn(reader, 'لن يرسل');
      await reader.sees(NETWORK);
      const other = await stage.come();
      await other.goTo();
      await other.sees(NETWORK);
      await other.button(DISCARD).click();
      for (const tab of [reader, other]) await tab.waiting.waitFor({ state: 'detached' });
      assert.equal(await other.focus(), 'submit');
      await other.page.reload();
      await stage.pass(PATIENCE);
      assert.deepEqual([await stored(), stage.proxy.seen.length, await reader.storage()], [[], 1, {}]);
    });

    it('discarded while another tab sends it, and is not restored', async () => {
      stage.proxy.faults(['silence']);
      await writeIn(reader, 'تراجع عنه');
      await sent(1);
      const other = await stage.come();
      await other.goTo();
      await other.sees(SENDING);
      assert.deepEqual(await other.waiting.getByRole('button').allInnerTexts(), [SEND_NOW, DISCARD]);
      await other.button(DISCARD).click();
      await stage.pass(PATIENCE);
      await reader.until(() => !document.querySelector('.comment-form textarea').readOnly);
      assert.equal(await reader.text.inputValue(), 'تراجع عنه');
      await stage.pass(PATIENCE);
      for (const tab of [reader, other]) assert.equal(await tab.waiting.count(), 0);
      assert.equal(stage.proxy.seen.length, 1);
    });

    it('edited while it was not sent: its text is added to that in the field', async () => {
      await writeOffline('فيه خطأ');
      await reader.text.fill('وهذا جديد');
      await reader.button(EDIT).click();
      await reader.has('وهذا جديد\n\nفيه خطأ');
      await reader.waiting.waitFor({ state: 'detached' });
      await stage.pass(1);
      await stage.context.setOffline(false);
      await reader.send();
      await reader.reads('نُشر التعليق.');
      assert.deepEqual(await stored(), ['وهذا جديد\r\n\r\nفيه خطأ']);
    });

    it('edited once WordPress has certainly refused it, and not before', async () => {
      stage.proxy.faults(['500']);
      await writeIn(reader, 'بلا موافقة');
      await reader.sees(SERVER);
      assert.equal(await reader.button(EDIT).count(), 0);
      stage.reset({ plugins: ['privacy'] });
      await reader.button(SEND_NOW).click();
      await reader.button(EDIT).click();
      await reader.has('بلا موافقة');
      await reader.waiting.waitFor({ state: 'detached' });
      assert.deepEqual(await stored(), []);
    });

    it('cancelled, and is then sent only at its reader’s request', async () => {
      stage.proxy.faults(['silence-after']);
      await writeIn(reader, 'أُلغي');
      await until(() => stage.proxy.posts[0]?.status === 302, 'WordPress to have it');
      await reader.button('إلغاء الإرسال').click();
      await reader.sees(/أُلغي الإرسال/);
      await stage.pass(PATIENCE);
      assert.equal(stage.proxy.seen.length, 1);
      await reader.button(SEND_NOW).click();
      await reader.reads(/نُشر التعليق|وصل التعليق/);
      assert.deepEqual([await stored(), await reader.storage()], [['أُلغي'], {}]);
    });

    it('seen as being sent while it is in flight', async () => {
      stage.proxy.faults(['drop-before', 'silence']);
      await writeIn(reader, 'الآن');
      await reader.sees(NETWORK);
      await reader.button(SEND_NOW).click();
      await reader.sees(SENDING);
      assert.equal(await reader.focus(), SEND_NOW);
    });
  });

  describe('is sent again', () => {
    it('with the current hidden fields of the form', async () => {
      stage.reset({ plugins: ['akismet'] });
      await writeOffline('بحقول جديدة');
      const times = [await reader.field('ak_js').inputValue()];
      stage.proxy.faults(['drop-before']);
      await stage.context.setOffline(false);
      await reader.sees(NETWORK);
      await stage.pass(2);
      await reader.page.reload();
      times.push(await reader.field('ak_js').inputValue());
      await reader.page.evaluate(() => {
        document.querySelector('[name=akismet_comment_nonce]').value = 'fresh';
      });
      await reader.button(SEND_NOW).click();
      await reader.reads('نُشر التعليق.');
      const [{ fields }] = stage.wordpress.received();
      assert.deepEqual([fields.ak_js, fields.akismet_comment_nonce], [times[1], 'fresh']);
      assert.notEqual(times[0], times[1]);
    });

    it('only if the submit event of each attempt is not canceled', async () => {
      await reader.goTo();
      await reader.page.evaluate(() => {
        globalThis.asked = [];
        document.addEventListener('news-comment-submit', (event) => {
          globalThis.asked.push([event.attempt, event.comment.text]);
          if (event.attempt === 2) event.preventDefault();
        });
      });
      stage.proxy.faults(['500', '500']);
      await reader.write('يُسأل عنه');
      await reader.send();
      await reader.sees(SERVER);
      await stage.pass(FIRST);
      await reader.sees(/أوقفت هذه الصفحة/);
      await stage.pass(PATIENCE);
      assert.deepEqual(await reader.page.evaluate(() => globalThis.asked), [
        [1, 'يُسأل عنه'],
        [2, 'يُسأل عنه'],
      ]);
      assert.deepEqual(stage.proxy.seen, ['500']);
    });

    it('with a submit event in one tab only', async () => {
      stage.proxy.faults(['500']);
      await writeIn(reader, 'يُسأل عنه مرة');
      await reader.sees(SERVER);
      const other = await stage.come();
      await other.goTo();
      await other.sees(SERVER);
      for (const { page } of [reader, other]) {
        await page.evaluate(() => {
          globalThis.asked = 0;
          document.addEventListener('news-comment-submit', (event) => {
            globalThis.asked++;
            event.waitUntil(new Promise((resolve) => (globalThis.answer = resolve)));
          });
        });
      }
      await stage.pass(PATIENCE);
      const counts = () => Promise.all([reader, other].map(({ page }) => page.evaluate(() => globalThis.asked)));
      assert.deepEqual((await counts()).sort(), [0, 1]);
      for (const { page } of [reader, other]) await page.evaluate(() => globalThis.answer?.());
      for (const tab of [reader, other]) await tab.waiting.waitFor({ state: 'detached' });
      assert.deepEqual([await stored(), stage.proxy.seen], [['يُسأل عنه مرة'], ['500', 'pass']]);
    });

    it('only at its reader’s request when another account has logged in meanwhile', async () => {
      await writeOffline('كتبه زائر');
      await reader.page.close();
      await stage.context.setOffline(false);
      const { user, password } = ACCOUNTS.reader;
      const login = { log: user, pwd: password, testcookie: '1' };
      await stage.context.request.post(`${stage.proxy.url}/wp-login.php`, {
        form: login,
        headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
      });
      stage.proxy.reset();
      const account = await stage.come();
      await account.goTo();
      await account.sees(/كُتب باسم \u2068?ليلى/);
      await stage.pass(PATIENCE);
      assert.deepEqual(stage.proxy.seen, []);
      await account.button(SEND_NOW).click();
      await account.reads('نُشر التعليق.');
      const [{ author, content }] = await stage.wordpress.comments();
      assert.deepEqual([author, content], ['قارئة مسجّلة', 'كتبه زائر']);
    });
  });

  describe('for another story', () => {
    it('is listed with a link to that story, and sent from this page', async () => {
      await writeOffline('على خبر آخر');
      await reader.page.close();
      const other = await stage.come();
      stage.proxy.faults(['drop-before']);
      await stage.context.setOffline(false);
      await other.goTo('/other/');
      await other.sees('على خبر آخر');
      await other.sees(NETWORK);
      assert.deepEqual(await other.waiting.getByRole('button').allInnerTexts(), [SEND_NOW, DISCARD]);
      const link = other.waiting.getByRole('link');
      assert.equal(new URL(await link.getAttribute('href')).pathname, '/open/');
      await stage.pass(FIRST);
      await other.waiting.waitFor({ state: 'detached' });
      const [{ post, content }] = await stage.wordpress.comments();
      assert.deepEqual([post, content], [stage.wordpress.posts.open, 'على خبر آخر']);
    });

    it('is sent only from its own page when plugins have hidden fields in the form', async () => {
      stage.reset({ plugins: ['akismet'] });
      await writeOffline('بحقول خبره');
      await reader.page.close();
      await stage.context.setOffline(false);
      const other = await stage.come();
      await other.goTo('/other/');
      await other.sees('بحقول خبره');
      await stage.pass(PATIENCE);
      assert.deepEqual(stage.proxy.seen, []);
      assert.deepEqual(await other.waiting.getByRole('button').allInnerTexts(), [DISCARD]);
      await other.waiting.getByRole('link').click();
      await other.reads('نُشر التعليق.');
      assert.equal((await stage.wordpress.comments())[0].post, stage.wordpress.posts.open);
    });

    it('does not delete a draft with the same text', async () => {
      await writeOffline('شكراً');
      await reader.page.close();
      stage.proxy.faults(['drop-before']);
      await stage.context.setOffline(false);
      const other = await stage.come();
      await other.goTo('/other/');
      await other.sees(NETWORK);
      await other.write('شكراً');
      await stage.pass(1);
      await other.page.reload();
      await other.has('شكراً');
    });
  });

  describe('when its tab is closed', () => {
    for (const [fault, before] of [
      ['slow:400', 0],
      ['slow-after:400', 1],
    ]) {
      it(`in the middle of sending (${fault}) is sent by the next tab, and not restored as a draft`, async () => {
        stage.proxy.faults([fault]);
        await writeIn(reader, 'انقطع');
        await sent(1);
        if (before) await until(() => stage.proxy.posts[0]?.status === 302, 'WordPress to have it');
        await reader.page.close();
        const next = await stage.come();
        await next.goTo();
        await next.sees(MAY_HAVE_ARRIVED);
        assert.equal(await next.text.inputValue(), '');
        await stage.pass(FIRST);
        await next.reads(/نُشر التعليق|وصل التعليق/);
        assert.deepEqual([await stored(), await next.storage()], [['انقطع'], {}]);
      });
    }

    it('in the middle of sending is listed in the next tab, even offline', async () => {
      stage.proxy.faults(['silence']);
      await writeIn(reader, 'انقطع');
      await sent(1);
      await reader.page.close();
      const next = await stage.come();
      await next.goTo('/other/');
      await stage.context.setOffline(true);
      await next.sees('انقطع');
      await stage.pass(FIRST);
      await stage.context.setOffline(false);
      await next.waiting.waitFor({ state: 'detached' });
      assert.deepEqual(await stored(), ['انقطع']);
    });
  });

  describe('when its form is removed from the page in the middle of sending', () => {
    const out = () => reader.page.evaluate(() => document.querySelector('news-comment-form').remove());

    it('is published, and leaves nothing in the storage', async () => {
      stage.proxy.faults(['slow:200']);
      await writeIn(reader, 'أُخرج');
      await sent(1);
      await out();
      await reader.until(() => !Object.keys(localStorage).some((key) => key.startsWith('news-elements:')));
      assert.deepEqual(await stored(), ['أُخرج']);
    });

    it('waits for another form if it is refused', async () => {
      stage.reset({ plugins: ['refuse'] });
      stage.proxy.faults(['slow:200']);
      await writeIn(reader, 'أُخرج ورُفض');
      await sent(1);
      await out();
      await reader.kept('refused');
      await reader.goTo();
      await reader.sees('أُخرج ورُفض');
      await reader.button(EDIT).click();
      await reader.has('أُخرج ورُفض');
    });

    it('is sent once if the form is added again, and the form can send another', async () => {
      stage.proxy.faults(['slow:400']);
      await writeIn(reader, 'أُخرج وأُعيد');
      await sent(1);
      await reader.page.evaluate(() => {
        const form = document.querySelector('news-comment-form');
        const place = form.nextSibling;
        const parent = form.parentNode;
        form.remove();
        parent.insertBefore(form, place);
      });
      await reader.sees(SENDING);
      assert.equal(await reader.text.inputValue(), '');
      await reader.waiting.waitFor({ state: 'detached' });
      await reader.write('وبعده آخر');
      await reader.send();
      await reader.reads('نُشر التعليق.');
      assert.deepEqual(await stored(), ['أُخرج وأُعيد', 'وبعده آخر']);
    });
  });

  it('is retried without affecting a new comment that is in flight', async () => {
    stage.proxy.faults(['500', 'silence']);
    await writeIn(reader, 'الأول');
    await reader.sees(SERVER);
    await reader.write('الثاني');
    await reader.send();
    await sent(2);
    await reader.button(SEND_NOW).click();
    await reader.waiting.waitFor({ state: 'detached' });
    assert.deepEqual(await stored(), ['الأول']);
    assert.equal(await reader.text.evaluate(({ readOnly }) => readOnly), true);
    assert.equal(await reader.button('إلغاء الإرسال').count(), 1);
    await stage.pass(PATIENCE + FIRST);
    await reader.waiting.waitFor({ state: 'detached' });
    assert.deepEqual(await stored(), ['الأول', 'الثاني']);
  });

  it('leaves no timer once it is sent, and the form leaves no listener', async () => {
    await reader.page.addInitScript(() => {
      const { setTimeout: start, clearTimeout: stop } = globalThis;
      globalThis.timers = new Set();
      globalThis.setTimeout = (callback, delay) => {
        const id = start(() => (globalThis.timers.delete(id), callback()), delay);
        // Not the one that stands for the browser's own (see stage.mjs), nor what comes at once where time does not stand.
        if (new Error('').stack.includes('/news-elements') && delay && delay !== 60_000) globalThis.timers.add(id);
        return id;
      };
      globalThis.clearTimeout = (id) => (globalThis.timers.delete(id), stop(id));
    });
    const timers = () => reader.page.evaluate(() => globalThis.timers.size);
    stage.proxy.faults(['500']);
    await reader.goTo();
    const before = await listeners(reader.page);
    await reader.write('ثم لا شيء');
    await reader.send();
    await reader.sees(SERVER);
    assert.equal(await timers(), 1);
    await reader.button(SEND_NOW).click();
    await reader.reads('نُشر التعليق.');
    assert.equal(await timers(), 0);
    const during = await listeners(reader.page);
    assert.ok(!during.includes('beforeunload'));
    await reader.page.evaluate(() => document.querySelector('news-comment-form').remove());
    const left = await listeners(reader.page);
    assert.deepEqual(
      left.filter((type) => !before.includes(type)),
      [],
    );
    assert.ok(left.length < before.length && left.length < during.length);
    await reader.page.close();
  });
});

/** The types of all listeners of the window and the document. */
async function listeners(page) {
  const devTools = await page.context().newCDPSession(page);
  const types = [];
  for (const expression of ['window', 'document']) {
    const { result } = await devTools.send('Runtime.evaluate', { expression });
    const { listeners } = await devTools.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    types.push(...listeners.map(({ type }) => type));
  }
  await devTools.detach();
  return types.sort();
}

async function startKeepAlive({ wordpress }) {
  const { startFaultProxy } = await import('./fault-proxy.mjs');
  return startFaultProxy(wordpress.url, { keepAlive: true });
}
