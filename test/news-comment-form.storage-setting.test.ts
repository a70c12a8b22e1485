import { expect } from '@open-wc/testing';
import { StorageSetting } from '../src/elements/news-comment-form/controller/storage-setting.js';
import { ar } from '../src/locales/ar.js';
import { commentingAr } from '../src/locales/commenting.ar.js';
import { fixture, html } from './support/fixture.js';

const strings = { ...ar.commentForm, ...commentingAr };

/** Two forms in the page. The choice is offered for the first. */
async function renderForms(): Promise<{ fields: HTMLTextAreaElement[]; message: () => string }> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <form><textarea aria-label="التعليق"></textarea></form>
      <form><textarea aria-label="الرسالة"></textarea></form>
    </div>
  `);
  const setting = new StorageSetting({
    getStrings: () => ({ strings, lang: 'ar', fallbackAttributes: undefined }),
    isSending: () => false,
    onChange: () => undefined,
  });
  page.append(setting.root);
  setting.start(page.querySelector('form') as HTMLFormElement, stop.signal);
  setting.refresh();
  const message = (): string => setting.root.textContent;
  return { fields: [...page.querySelectorAll('textarea')], message };
}

let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  localStorage.clear();
});

afterEach(() => {
  stop.abort();
});

describe('StorageSetting', () => {
  it('offers the choice when the reader uses the form, and not before', async () => {
    const { fields, message } = await renderForms();
    expect(message()).to.equal('');
    fields[0]?.focus();
    expect(message()).to.equal(`${strings.textKept} ${strings.keepNothing}`);
  });

  it('does not offer it when the reader uses another form', async () => {
    const { fields, message } = await renderForms();
    fields[1]?.focus();
    expect(message()).to.equal('');
  });

  it('does not offer it after it was stopped', async () => {
    const { fields, message } = await renderForms();
    stop.abort();
    fields[0]?.focus();
    expect(message()).to.equal('');
  });
});
