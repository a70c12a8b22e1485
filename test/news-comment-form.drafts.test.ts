import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import { Drafts } from '../src/comments/storage/drafts.js';
import { SafeStore } from '../src/comments/storage/store.js';
import { field, addToPage, fillIn, render, sent, serverForm, type } from './support/comment-form.js';
import { frame } from './support/fixture.js';
import { fillStorage } from './support/storages.js';

const THREAD = `${new URL('/comments', location.href).href}#7:0`;
const NEWER = /newer draft|مسودة أحدث/;
const RESTORED = /is back in the field|أُعيدت إلى الحقل/;
const NOT_KEPT = /cannot keep your text|لا يستطيع هذا المتصفح/;

const store = new SafeStore(() => localStorage);
/** The drafts of another tab. */
const other = new Drafts(store, 'other', () => Date.now());
const draftTexts = () => other.read(THREAD).map(({ text }) => text);

/** Opens a server-rendered form whose text the browser restored before the script was loaded. */
async function open(typed = '') {
  const { form } = await addToPage(
    serverForm('ar', (form) => {
      field(form, 'comment').value = typed;
    }),
  );
  await until(() => form.noValidate);
  return form;
}

/** Counts how often the storage is used. */
function countReads() {
  const { localStorage: storage } = window;
  let count = 0;
  const get = () => {
    count++;
    return storage;
  };
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', { configurable: true, get });
  const stop = () => {
    if (own) Object.defineProperty(window, 'localStorage', own);
    else Reflect.deleteProperty(window, 'localStorage');
    return count;
  };
  return { stop };
}

const until = (condition: () => boolean) => waitUntil(condition, '', { timeout: 5000 });

const noticeIn = (form: HTMLFormElement) => form.querySelector('.news-comment-notice')?.textContent ?? '';
const pressNoticeButton = (form: HTMLFormElement) =>
  form.querySelector<HTMLElement>('.news-comment-notice button')?.click();

describe('<news-comment-form> drafts', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  afterEach(() => {
    localStorage.clear();
  });

  it('restores a draft into an empty field', async () => {
    other.write(THREAD, 'مسودة');
    const form = await open();
    await until(() => RESTORED.test(noticeIn(form)));
    expect(field(form, 'comment').value).to.equal('مسودة');
  });

  it('first reads the storage when the browser is idle, because that blocks the page', async function () {
    // Elsewhere it waits for a moment.
    if (!('requestIdleCallback' in window)) this.skip();
    other.write(THREAD, 'مسودة');
    const requestIdle = window.requestIdleCallback.bind(window);
    const tasks: (() => void)[] = [];
    window.requestIdleCallback = (task) => tasks.push(() => task({ didTimeout: false, timeRemaining: () => 10 }));
    const reads = countReads();
    const { form } = await addToPage(serverForm('ar'));
    await until(() => tasks.length > 0);
    window.requestIdleCallback = requestIdle;
    const early = reads.stop();
    tasks.forEach((task) => task());
    await until(() => RESTORED.test(noticeIn(form)));
    expect(early).to.equal(0);
  });

  for (const [condition, typed] of [
    ['as it was', 'مسودة'],
    ['with text that was typed after the last save', 'مسودة أطول'],
  ] as const) {
    it(`shows no notice when the browser has restored the text ${condition}`, async () => {
      other.write(THREAD, 'مسودة');
      const form = await open(typed);
      await until(() => draftTexts().includes(typed));
      expect([draftTexts(), field(form, 'comment').value, noticeIn(form)]).to.deep.equal([[typed], typed, '']);
    });
  }

  it('offers a draft when the browser has restored another text, and also saves that text', async () => {
    other.write(THREAD, 'مسودة');
    const form = await open('غير ذلك');
    await until(() => NEWER.test(noticeIn(form)));
    expect(field(form, 'comment').value).to.equal('غير ذلك');
    expect(draftTexts()).to.have.members(['مسودة', 'غير ذلك']);
    pressNoticeButton(form);
    expect(field(form, 'comment').value).to.equal('مسودة');
    pressNoticeButton(form);
    expect([field(form, 'comment').value, NEWER.test(noticeIn(form))]).to.deep.equal(['غير ذلك', true]);
    expect(draftTexts()).to.have.members(['مسودة', 'غير ذلك']);
  });

  it('offers a draft when another window writes one', async () => {
    const form = await open('هنا');
    await until(() => draftTexts().length === 1);
    const window = await frame('/test/support/blank.html');
    const draft = { text: 'هناك', at: Date.now() + 1, tab: 'window' };
    window.localStorage.setItem(`news-elements:draft:${THREAD}:window`, JSON.stringify(draft));
    await until(() => NEWER.test(noticeIn(form)));
    window.localStorage.removeItem(`news-elements:draft:${THREAD}:window`);
    await until(() => noticeIn(form) === '');
    expect(field(form, 'comment').value).to.equal('هنا');
  });

  it('sends a comment that was submitted offline, before the code was loaded, when an older draft is restored', async () => {
    Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
    try {
      other.write(THREAD, 'مسودة');
      const { form } = await addToPage(serverForm('ar'));
      fillIn(form);
      field(form, 'comment').value = 'مسودة، ثم بقية التعليق';
      form.requestSubmit();
      await until(() => Object.values(localStorage).join('').includes('بقية'));
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
      await until(() => RESTORED.test(noticeIn(form)));
      await until(() => sent.length > 0);
      expect(sent.map(({ text }) => text)).to.deep.equal(['مسودة، ثم بقية التعليق']);
      expect(field(form, 'comment').value).to.equal('مسودة');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('saves the drafts of two forms for the same post separately', async () => {
    const [first, second] = [await render(serverForm('ar')), await render(serverForm('ar'))];
    type(field(first.form, 'comment'), 'في الأول');
    type(field(second.form, 'comment'), 'في الثاني');
    await until(() => draftTexts().length === 2);
    expect(draftTexts()).to.have.members(['في الأول', 'في الثاني']);
  });

  it('keeps drafts unchanged when the form is moved in the page', async () => {
    const { host, form } = await render(serverForm('ar'));
    type(field(form, 'comment'), 'لم أكمل');
    const { parentNode } = host;
    host.remove();
    expect(draftTexts()).to.deep.equal(['لم أكمل']);
    parentNode?.append(host);
    await until(() => form.noValidate);
    expect([field(form, 'comment').value, noticeIn(form), draftTexts().length]).to.deep.equal(['لم أكمل', '', 1]);
  });

  it('asks for confirmation before the page is closed only while a draft cannot be stored', async () => {
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const form = await open('مسودة');
    expect(asks()).to.equal(false);
    fillStorage();
    type(field(form, 'comment'), 'مسودة '.repeat(1000));
    await until(() => NOT_KEPT.test(noticeIn(form)));
    expect(asks()).to.equal(true);
    localStorage.clear();
    type(field(form, 'comment'), 'مسودة');
    await until(() => noticeIn(form) === '');
    expect(asks()).to.equal(false);
  });
});
