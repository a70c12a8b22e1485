import { expect, waitUntil } from '@open-wc/testing';
import { KEEP_NOTHING_KEY } from '../src/comments/storage/keep-nothing.js';
import '../src/elements/news-comment-form/define.js';
import { isStorable } from '../src/elements/news-comment-form/form/is-storable.js';
import { deviceStore } from '../src/elements/news-comment-form/sending/comment-storage.js';
import type { NewsCommentForm } from '../src/index.js';
import { addToPage, field, fillIn, render, serverForm, submitAndWait, type } from './support/comment-form.js';

const button = (host: HTMLElement, label: string): HTMLButtonElement =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === label) as HTMLButtonElement;
const KEEP_NOTHING = 'عدم حفظ شيء على هذا الجهاز';
const KEEP_TEXT = 'حفظ النص على هذا الجهاز';

/** Everything that is stored on the device, as text. */
const stored = (): Record<string, string> => Object.fromEntries(Object.entries(localStorage));
const storedText = (): string => JSON.stringify(stored());
const goOffline = (isOffline: boolean): void => {
  if (isOffline) Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
  else Reflect.deleteProperty(navigator, 'onLine');
};

async function submitOffline(host: NewsCommentForm, form: HTMLFormElement): Promise<void> {
  goOffline(true);
  fillIn(form);
  form.requestSubmit();
  await waitUntil(() => host.querySelector('.news-comment-outbox li'));
}

describe('isStorable()', () => {
  for (const [attributes, expected] of [
    ['', true],
    ['type="text" autocomplete="name"', true],
    ['type="search" autocomplete="off"', true],
    ['autocomplete="accc-number"', true],
    ['type="password"', false],
    ['type="PASSWORD"', false],
    ['type="file"', false],
    ['autocomplete="one-time-code"', false],
    ['autocomplete="current-password"', false],
    ['autocomplete="new-password webauthn"', false],
    ['autocomplete="cc-number"', false],
    ['autocomplete="section-a  billing CC-CSC"', false],
  ] as const) {
    it(`is ${String(expected)} for <input ${attributes}>`, () => {
      const template = document.createElement('template');
      template.innerHTML = `<input ${attributes}>`;
      expect(isStorable(template.content.firstElementChild as Element)).to.equal(expected);
    });
  }
});

describe('<news-comment-form> privacy', () => {
  afterEach(() => {
    goOffline(false);
    deviceStore.switchOff();
    deviceStore.switchOn();
  });

  it('posts passwords, one-time codes and card numbers, and never stores them', async () => {
    const { host, form } = await render(
      serverForm('ar', (each) => {
        each.insertAdjacentHTML(
          'beforeend',
          `<input name="pass" type="password"><input name="code" autocomplete="one-time-code">
           <input name="card" autocomplete="billing cc-number"><input name="city">`,
        );
      }),
    );
    for (const name of ['pass', 'code', 'card']) field(form, name).value = `secret ${name}`;
    field(form, 'city').value = 'القاهرة';
    await submitOffline(host, form);
    expect(storedText()).to.include('القاهرة').and.not.include('secret');
    const sent: string[] = [];
    host.backend = {
      send: ({ fields }) => {
        sent.push(...fields.map(([, value]) => value as string));
        return Promise.resolve({ status: 'published' });
      },
    };
    goOffline(false);
    dispatchEvent(new Event('online'));
    await waitUntil(() => sent.length);
    expect(sent).to.include.members(['القاهرة', 'secret pass', 'secret code', 'secret card']);
  });

  for (const [what, show] of [
    ['shows its text', (input) => (input.type = 'text')],
    [
      'was replaced by a text field',
      (input) => {
        const { name, value } = input;
        input.replaceWith(Object.assign(document.createElement('input'), { name, value }));
      },
    ],
  ] as [string, (input: HTMLInputElement) => void][]) {
    it(`never stores a password whose field ${what}, nor one whose field was added later`, async () => {
      const { host, form } = await addToPage(
        serverForm('ar', (each) => {
          each.insertAdjacentHTML('beforeend', '<input name="pass" type="password"><input name="city">');
        }),
      );
      field(form, 'pass').value = 'secret 1';
      show(field(form, 'pass'));
      field(form, 'comment').focus();
      await waitUntil(() => form.noValidate, '', { timeout: 5000 });
      form.insertAdjacentHTML('beforeend', '<input name="late" type="password">');
      type(field(form, 'late'), 'secret 2');
      show(field(form, 'late'));
      field(form, 'city').value = 'القاهرة';
      await submitOffline(host, form);
      expect(storedText()).to.include('القاهرة').and.not.include('secret');
    });
  }

  it("unticks WordPress's consent box when the reader wants nothing to be stored, and leaves a later tick", async () => {
    const { host, form } = await render(serverForm('ar'));
    field(form, 'wp-comment-cookies-consent').checked = true;
    button(host, KEEP_NOTHING).click();
    expect(field(form, 'wp-comment-cookies-consent').checked).to.equal(false);
    field(form, 'wp-comment-cookies-consent').checked = true;
    host.setAttribute('lang', 'en');
    button(host, KEEP_TEXT).click();
    expect(field(form, 'wp-comment-cookies-consent').checked).to.equal(true);
  });

  it('unticks a consent box that the server has ticked while nothing is stored', async () => {
    localStorage.setItem(KEEP_NOTHING_KEY, '1');
    const { form } = await render(
      serverForm('ar', (each) => {
        field(each, 'wp-comment-cookies-consent').defaultChecked = true;
      }),
    );
    expect(field(form, 'wp-comment-cookies-consent').checked).to.equal(false);
  });

  it('deletes what is stored when the reader chooses so, and remembers only the choice', async () => {
    localStorage.setItem('news-elements:draft:other:0:t', JSON.stringify({ text: 'مسودة', at: Date.now(), tab: 't' }));
    localStorage.setItem('news-elements:author', '{"author":"ليلى"}');
    localStorage.setItem('theme', 'dark');
    const { host, form } = await render(serverForm('ar'));
    type(field(form, 'comment'), 'نص');
    button(host, KEEP_NOTHING).click();
    expect(stored()).to.deep.equal({ theme: 'dark', [KEEP_NOTHING_KEY]: '1' });
    expect(field(form, 'comment').value).to.equal('نص');
    expect(document.activeElement).to.equal(button(host, KEEP_TEXT));
  });

  it('stores no draft, no author and no waiting comment from then on, and says so', async () => {
    const { host, form } = await render(serverForm('ar'));
    button(host, KEEP_NOTHING).click();
    field(form, 'wp-comment-cookies-consent').checked = true;
    fillIn(form);
    expect(await submitAndWait(form)).to.equal(true);
    await waitUntil(() => field(form, 'comment').value === '');
    await submitOffline(host, form);
    dispatchEvent(new Event('pagehide'));
    expect(stored()).to.deep.equal({ [KEEP_NOTHING_KEY]: '1' });
    const reason = form.querySelector('.news-comment-reason')?.textContent;
    expect(reason).to.include('لا اتصال').and.include('لا يُحفظ شيء على هذا الجهاز');
  });

  it('keeps a waiting comment in the page, sends it once, and asks before the page is closed', async () => {
    const { host, form } = await render(serverForm('ar'));
    await submitOffline(host, form);
    button(host, KEEP_NOTHING).click();
    expect(stored()).to.deep.equal({ [KEEP_NOTHING_KEY]: '1' });
    expect(host.querySelectorAll('.news-comment-outbox li')).to.have.lengthOf(1);
    const leave = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leave);
    expect(leave.defaultPrevented).to.equal(true);
    let count = 0;
    host.backend = { send: () => Promise.resolve({ status: ++count ? 'published' : 'held' }) };
    goOffline(false);
    dispatchEvent(new Event('online'));
    await waitUntil(() => !host.querySelector('.news-comment-outbox li'));
    expect(count).to.equal(1);
  });

  it('stores text and waiting comments again when the reader allows it', async () => {
    const { host, form } = await render(serverForm('ar'));
    button(host, KEEP_NOTHING).click();
    await submitOffline(host, form);
    type(field(form, 'comment'), 'نص آخر');
    button(host, KEEP_TEXT).click();
    expect(localStorage.getItem(KEEP_NOTHING_KEY)).to.equal(null);
    expect(storedText()).to.include('تعليق').and.include('نص آخر');
  });

  it('follows the choice that the reader makes in another tab', async () => {
    const { host, form } = await render(serverForm('ar'));
    type(field(form, 'comment'), 'نص');
    localStorage.clear();
    localStorage.setItem(KEEP_NOTHING_KEY, '1');
    dispatchEvent(new StorageEvent('storage', { key: KEEP_NOTHING_KEY, newValue: '1' }));
    expect(button(host, KEEP_TEXT)).to.be.instanceOf(HTMLButtonElement);
    dispatchEvent(new Event('pagehide'));
    expect(stored()).to.deep.equal({ [KEEP_NOTHING_KEY]: '1' });
    expect(field(form, 'comment').value).to.equal('نص');
  });

  it('offers no choice with drafts="off", where nothing is stored', async () => {
    const { host } = await render(serverForm('ar'));
    host.drafts = 'off';
    await host.updateComplete;
    expect([button(host, KEEP_NOTHING), button(host, KEEP_TEXT)]).to.deep.equal([undefined, undefined]);
  });

  it('has a button of at least 44 px, whose text is its accessible name', async () => {
    const { host } = await render(serverForm('ar'));
    expect(button(host, KEEP_NOTHING).getBoundingClientRect().height).to.be.at.least(44);
    await expect(host).to.be.accessible();
  });
});
