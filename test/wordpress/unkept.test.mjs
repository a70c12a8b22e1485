/* global document, Event, localStorage -- what runs in the page */
// Where the browser keeps nothing, the form works, and says what it cannot keep.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { newProfile, openProfile, openSandboxed } from './browser.mjs';
import { setStage } from './stage.mjs';

const NOT_KEPT = /لا يستطيع هذا المتصفح حفظ النص/;
const SERVER = /تعذّر على الموقع/;
const SEND_NOW = 'إرسال الآن';

describe('a comment that cannot be stored', () => {
  const stage = setStage();
  let reader;

  beforeEach(() => {
    reader = stage.tab;
  });

  const stored = async () => (await stage.wordpress.comments()).map(({ content }) => content);

  /** Writes as a reader does: only then may a page ask before it is left. */
  async function typeIn(tab, text) {
    await tab.write('');
    await tab.text.click();
    await tab.page.keyboard.type(text);
  }

  /** Fills the browser's storage to the last letter. */
  const fill = (tab) =>
    tab.page.evaluate(() => {
      for (let size = 2 ** 22, key = 0; size >= 1; key++) {
        try {
          localStorage.setItem(`fill-${key}`, 'x'.repeat(size));
        } catch {
          size /= 2;
        }
      }
    });

  async function waitsAndArrives(tab, text) {
    stage.proxy.faults(['500']);
    await tab.send();
    await tab.sees(SERVER);
    await tab.sees(text);
    await tab.says(NOT_KEPT);
    await tab.button(SEND_NOW).click();
    await tab.waiting.waitFor({ state: 'detached' });
    await tab.notice.waitFor({ state: 'detached' });
    assert.deepEqual(await stored(), [text]);
  }

  describe('because the reader has blocked storage', () => {
    let context, tab;

    async function inForbidden(run) {
      context = await openProfile(newProfile({ storage: 'blocked' }));
      tab = await stage.come(context);
      await tab.goTo();
      await run();
      await context.close();
    }

    it('shows a warning, waits while the page is open, and is sent once', () =>
      inForbidden(async () => {
        await typeIn(tab, 'ممنوع الحفظ');
        await tab.says(NOT_KEPT);
        await waitsAndArrives(tab, 'ممنوع الحفظ');
        await tab.leave();
        assert.deepEqual(tab.questions, []);
      }));

    it('asks before the page is left, as a draft and while it waits', () =>
      inForbidden(async () => {
        await typeIn(tab, 'ممنوع الحفظ');
        await tab.says(NOT_KEPT);
        await tab.page.goto('about:blank').catch(() => undefined);
        assert.deepEqual(tab.questions, ['beforeunload']);
        await tab.goTo();
        stage.proxy.faults(['500']);
        await typeIn(tab, 'ينتظر بلا حفظ');
        await tab.send();
        await tab.sees(SERVER);
        await tab.leave();
        assert.deepEqual(tab.questions, ['beforeunload', 'beforeunload']);
      }));
  });

  it('because the storage is full, shows a warning, waits, and is sent once', async () => {
    await reader.goTo();
    await fill(reader);
    await typeIn(reader, 'لا مكان');
    await reader.says(NOT_KEPT);
    await waitsAndArrives(reader, 'لا مكان');
  });

  it('is stored as soon as the storage has room again, and no longer asks', async () => {
    await reader.goTo();
    await fill(reader);
    await typeIn(reader, 'لا مكان');
    await reader.says(NOT_KEPT);
    await reader.page.evaluate(() => localStorage.clear());
    await reader.page.keyboard.type(' ثم مكان');
    await reader.kept('لا مكان ثم مكان');
    await reader.notice.waitFor({ state: 'detached' });
    await reader.leave();
    assert.deepEqual(reader.questions, []);
  });

  it('in a sandboxed iframe shows a warning and is sent once', async () => {
    const frame = await openSandboxed(reader.page, `${stage.proxy.url}/open/`);
    const field = (name) => frame.locator(`.comment-form [name="${name}"]`);
    for (const [name, value] of [
      ['author', 'ليلى'],
      ['email', 'layla@example.com'],
      ['comment', 'في إطار'],
    ]) {
      await field(name).fill(value);
    }
    await frame.locator('.news-comment-notice').filter({ hasText: NOT_KEPT }).waitFor();
    await field('submit').click();
    await frame.locator('[data-tone=good]').waitFor();
    assert.deepEqual([await stored(), stage.proxy.seen.length], [['في إطار'], 1]);
  });

  describe('because the storage was cleared meanwhile', () => {
    it('is stored again while it is written', async () => {
      await reader.goTo();
      await reader.write('محي ما حفظ');
      await reader.kept('محي ما حفظ');
      await reader.page.evaluate(() => localStorage.clear());
      await reader.page.reload();
      await reader.has('محي ما حفظ');
    });

    it('is stored again while it waits', async () => {
      await reader.goTo();
      stage.proxy.faults(['500']);
      await reader.write('محي ما ينتظر');
      await reader.send();
      await reader.sees(SERVER);
      await reader.page.evaluate(() => localStorage.clear());
      await reader.write('وغيره');
      await reader.kept('وغيره');
      await reader.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await reader.kept('محي ما ينتظر');
      await reader.page.reload();
      await reader.sees('محي ما ينتظر');
      await reader.has('وغيره');
    });
  });
});
