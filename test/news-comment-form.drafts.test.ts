import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import { Drafts } from '../src/comments/storage/drafts.js';
import { SafeStore } from '../src/comments/storage/store.js';
import { field, place, printed, render, type } from './support/comment-form.js';
import { frame } from './support/fixture.js';
import { fillStorage } from './support/storages.js';

const THREAD = `${new URL('/comments', location.href).href}#7:0`;
const NEWER = /newer draft|مسودة أحدث/;
const RESTORED = /is back in the field|أُعيدت إلى الحقل/;
const NOT_KEPT = /cannot keep your text|لا يستطيع هذا المتصفح/;

const store = new SafeStore(() => localStorage);
/** What another tab has kept. */
const other = new Drafts(store, 'other', () => Date.now());
const kept = () => other.read(THREAD).map(({ text }) => text);

/** A printed form, in which the browser has put back what was typed before the script is there. */
async function open(typed = '') {
  const { form } = await place(
    printed('ar', (form) => {
      field(form, 'comment').value = typed;
    }),
  );
  await until(() => form.noValidate);
  return form;
}

const until = (isSo: () => boolean) => waitUntil(isSo, '', { timeout: 5000 });

const noticeIn = (form: HTMLFormElement) => form.querySelector('.news-comment-notice')?.textContent ?? '';
const press = (form: HTMLFormElement) => form.querySelector<HTMLElement>('.news-comment-notice button')?.click();

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

  for (const [what, typed] of [
    ['as it was', 'مسودة'],
    ['with what was typed after it was kept', 'مسودة أطول'],
  ] as const) {
    it(`shows no notice when the browser has restored the text ${what}`, async () => {
      other.write(THREAD, 'مسودة');
      const form = await open(typed);
      await until(() => kept().includes(typed));
      expect([kept(), field(form, 'comment').value, noticeIn(form)]).to.deep.equal([[typed], typed, '']);
    });
  }

  it('offers a draft when the browser has restored another text, and saves that too', async () => {
    other.write(THREAD, 'مسودة');
    const form = await open('غير ذلك');
    await until(() => NEWER.test(noticeIn(form)));
    expect(field(form, 'comment').value).to.equal('غير ذلك');
    expect(kept()).to.have.members(['مسودة', 'غير ذلك']);
    press(form);
    expect(field(form, 'comment').value).to.equal('مسودة');
    press(form);
    expect([field(form, 'comment').value, NEWER.test(noticeIn(form))]).to.deep.equal(['غير ذلك', true]);
    expect(kept()).to.have.members(['مسودة', 'غير ذلك']);
  });

  it('offers a draft when another window writes one', async () => {
    const form = await open('هنا');
    await until(() => kept().length === 1);
    const window = await frame('/test/support/blank.html');
    const draft = { text: 'هناك', at: Date.now() + 1, tab: 'window' };
    window.localStorage.setItem(`news-elements:draft:${THREAD}:window`, JSON.stringify(draft));
    await until(() => NEWER.test(noticeIn(form)));
    window.localStorage.removeItem(`news-elements:draft:${THREAD}:window`);
    await until(() => noticeIn(form) === '');
    expect(field(form, 'comment').value).to.equal('هنا');
  });

  it('saves the drafts of two forms for one story separately', async () => {
    const [first, second] = [await render(printed('ar')), await render(printed('ar'))];
    type(field(first.form, 'comment'), 'في الأول');
    type(field(second.form, 'comment'), 'في الثاني');
    await until(() => kept().length === 2);
    expect(kept()).to.have.members(['في الأول', 'في الثاني']);
  });

  it('keeps drafts unchanged when the form is moved in the page', async () => {
    const { host, form } = await render(printed('ar'));
    type(field(form, 'comment'), 'لم أكمل');
    const { parentNode } = host;
    host.remove();
    expect(kept()).to.deep.equal(['لم أكمل']);
    parentNode?.append(host);
    await until(() => form.noValidate);
    expect([field(form, 'comment').value, noticeIn(form), kept().length]).to.deep.equal(['لم أكمل', '', 1]);
  });

  it('warns before the page is left while a draft cannot be stored, and no longer once it is', async () => {
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
