import { expect, waitUntil } from '@open-wc/testing';
import { EarlyForm } from '../src/elements/news-comment-form/early/early-form.js';
import type { CommentFormHost, FormLocale } from '../src/elements/news-comment-form/types.js';
import { ar } from '../src/locales/ar.js';
import { field, fillIn, serverForm, type } from './support/comment-form.js';

const { offline, offlineSubmitted } = ar.commentForm;

let form: HTMLFormElement;
let stop: AbortController;
/** The submit buttons of the submissions that the loaded controller got. */
let submitted: (Element | null)[];

/** Handles a form whose controller is loaded when it is needed. */
function handle(isLoaded = false): EarlyForm {
  const controller = {
    submit: (submitter: Element | null) => {
      submitted.push(submitter);
      return Promise.resolve();
    },
  };
  const host = { drafts: undefined } as CommentFormHost;
  const locale: Pick<FormLocale, 'strings' | 'fallbackAttributes'> = {
    strings: ar.commentForm,
    fallbackAttributes: undefined,
  };
  const options = { host, form, locale: locale as FormLocale, isLoaded: () => isLoaded };
  return new EarlyForm({ ...options, load: () => Promise.resolve(controller) }, stop.signal);
}

function setConnection(isOnline: boolean): void {
  if (isOnline) Reflect.deleteProperty(navigator, 'onLine');
  else Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

const notice = (): string => form.querySelector('.news-comment-notice')?.textContent ?? '';

beforeEach(() => {
  form = serverForm('ar').querySelector('form') as HTMLFormElement;
  document.body.append(form);
  stop = new AbortController();
  submitted = [];
});

afterEach(() => {
  stop.abort();
  form.remove();
  setConnection(true);
  localStorage.clear();
});

describe('EarlyForm', () => {
  it('says that the reader is offline once there is a text, until the connection is back', async () => {
    handle();
    type(field(form, 'comment'), 'تعليق');
    setConnection(false);
    await waitUntil(() => notice() === offline);
    setConnection(true);
    expect(notice()).to.equal('');
  });

  it('shows no notice if the reader is online', () => {
    handle();
    type(field(form, 'comment'), 'تعليق');
    expect(form.querySelector('.news-comment-notice')).to.equal(null);
  });

  it('stores a comment that was submitted offline, and leaves it to the controller to send it', async () => {
    handle();
    fillIn(form);
    setConnection(false);
    const button = form.querySelector<HTMLElement>('[type=submit]');
    button?.click();
    await waitUntil(() => notice() === offlineSubmitted);
    expect(Object.keys(localStorage).filter((key) => key.startsWith('news-elements:outbox'))).to.have.lengthOf(1);
    setConnection(true);
    // The controller sends what is stored. A submission of the form would be a second copy.
    await waitUntil(() => !button?.hasAttribute('aria-disabled'));
    expect(submitted).to.deep.equal([]);
  });

  it('brings the notice into view when the form was submitted offline, and not while the reader types', async () => {
    handle();
    form.style.marginBlock = `${String(2 * innerHeight)}px`;
    setConnection(false);
    type(field(form, 'comment'), 'تعليق');
    await waitUntil(() => notice() === offline);
    expect(scrollY).to.equal(0);
    fillIn(form);
    form.querySelector<HTMLElement>('[type=submit]')?.click();
    await waitUntil(() => notice() === offlineSubmitted);
    const { top, bottom } = (form.querySelector('.news-comment-notice') as Element).getBoundingClientRect();
    expect(top).to.be.at.least(-1);
    expect(bottom).to.be.at.most(innerHeight + 1);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('passes a submission to the controller, with the button that was pressed', async () => {
    handle();
    fillIn(form);
    const button = form.querySelector<HTMLElement>('[type=submit]');
    button?.click();
    await waitUntil(() => submitted.length > 0);
    expect(submitted).to.deep.equal([button]);
  });

  it('does nothing once the controller is loaded', () => {
    handle(true);
    type(field(form, 'comment'), 'تعليق');
    setConnection(false);
    stop.abort();
    expect(form.querySelector('.news-comment-notice')).to.equal(null);
    expect(localStorage).to.have.lengthOf(0);
  });

  it('stores the typed text when it is stopped', () => {
    handle();
    type(field(form, 'comment'), 'لم أكمل');
    stop.abort();
    expect(Object.values(localStorage).join('')).to.include('لم أكمل');
  });
});
