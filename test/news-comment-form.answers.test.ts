import { expect, waitUntil } from '@open-wc/testing';
import type { CommentResult } from '../src/comments/backends/backend.js';
import '../src/elements/news-comment-form/define.js';
import type { NewsCommentForm } from '../src/index.js';
import { addToPage, field, fillIn, render, sent, serverForm, submitAndWait } from './support/comment-form.js';
import { engine } from './support/driver.js';
import { fixture, html } from './support/fixture.js';

/** The message about the comment, or the reason why it waits. */
const messageOf = (form: HTMLFormElement): string =>
  [...form.querySelectorAll('.news-comment-status, .news-comment-reason')]
    .map(({ textContent }) => textContent)
    .join('');

async function answer(host: NewsCommentForm, form: HTMLFormElement, result: CommentResult): Promise<string> {
  host.backend = { send: () => Promise.resolve(result) };
  fillIn(form);
  form.requestSubmit();
  await waitUntil(() => !form.querySelector('[aria-disabled]') && messageOf(form));
  return messageOf(form);
}

describe('<news-comment-form> answers', () => {
  it('offers to post natively if a firewall has answered, and keeps the text', async () => {
    const { host, form } = await render(serverForm('ar'));
    const message = await answer(host, form, { status: 'rejected', code: 'challenge' });
    expect(message).to.include('تُغادَر هذه الصفحة').and.not.include('مزعجة');
    expect(field(form, 'comment').value).to.equal('تعليق');
    expect(JSON.stringify(Object.entries(localStorage)))
      .to.include('news-elements:draft:')
      .and.not.include('outbox:');
    let posted: [string, FormDataEntryValue][] = [];
    const original = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'submit') as PropertyDescriptor;
    HTMLFormElement.prototype.submit = function (this: HTMLFormElement) {
      posted = [...new FormData(this)];
    };
    [...form.querySelectorAll('button')].find(({ textContent }) => textContent === 'المتابعة والإرسال')?.click();
    Object.defineProperty(HTMLFormElement.prototype, 'submit', original);
    expect(Object.fromEntries(posted)).to.include({ comment: 'تعليق', author: 'ليلى', comment_post_ID: '7' });
  });

  it('links a duplicate to the comment that is there', async () => {
    const { host, form } = await render(serverForm('ar'));
    await answer(host, form, { status: 'rejected', code: 'duplicate', url: '/story/#comment-5' });
    expect(form.querySelector('.news-comment-status a')?.getAttribute('href')).to.equal('/story/#comment-5');
  });

  it('removes the message of an earlier attempt when the form is submitted again', async () => {
    const { host, form } = await render(serverForm('ar'));
    expect(await answer(host, form, { status: 'received' })).to.include('وصل');
    field(form, 'comment').value = '';
    expect(await submitAndWait(form)).to.equal(false);
    expect(messageOf(form)).to.equal('');
  });

  for (const code of ['constructor', 'toString', '__proto__', 'valueOf', 'unheard-of']) {
    it(`shows a general message for the code "${code}"`, async () => {
      const { host, form } = await render(serverForm('ar'));
      expect(await answer(host, form, { status: 'rejected', code })).to.include('رفض الموقع هذا التعليق');
    });
  }

  it('keeps a U+2069 in a message of the server from ending its isolate', async () => {
    const { host, form } = await render(serverForm('ar'));
    const message = await answer(host, form, { status: 'rejected', code: 'invalid', message: 'a\u2069b\u2067c' });
    expect(message).to.include('\u2068ab\u2067c\u2069\u2069');
  });

  it('keeps a U+2069 in the name and the message of a waiting comment from ending their <bdi>', async () => {
    const { host, form } = await render(serverForm('ar'));
    const result: CommentResult = { status: 'unknown', code: 'network', message: 'a\u2069b\u202ec' };
    await answer(host, form, result);
    const texts = [...form.querySelectorAll('.news-comment-outbox bdi')].map(({ textContent }) => textContent);
    expect(texts).to.deep.equal(['ليلى', 'abc']);
  });
});

describe('<news-comment-form> with fields named like members of a form', () => {
  const names = [
    ...['matches', 'append', 'prepend', 'querySelector', 'querySelectorAll', 'closest', 'contains', 'getAttribute'],
    ...[
      'elements',
      'submit',
      'requestSubmit',
      'action',
      'id',
      'noValidate',
      'addEventListener',
      'getRootNode',
      'baseURI',
    ],
  ];

  it('validates, sends and shows the result', async () => {
    const { host, form } = await addToPage(
      serverForm('ar', (each) => {
        const inputs = names.map((name) => Object.assign(document.createElement('input'), { name, value: 'x' }));
        each.append(...inputs);
      }),
    );
    host.querySelector<HTMLElement>('#submit')?.focus();
    await waitUntil(() => host.querySelector('.news-comment-panel'));
    const submit = HTMLFormElement.prototype.requestSubmit.bind(form);
    submit();
    await waitUntil(() => host.querySelector('.news-error-summary'));
    for (const [name, value] of Object.entries({ comment: 'تعليق', author: 'ليلى', email: 'layla@example.com' })) {
      (host.querySelector(`[name=${name}]`) as HTMLInputElement).value = value;
    }
    submit();
    await waitUntil(() => sent.length);
    await waitUntil(() => host.querySelector('.news-comment-status:not(:empty)')?.textContent.includes('نُشر'));
    const posted = Object.fromEntries(sent[0]?.fields ?? []);
    expect(posted).to.include({ matches: 'x', elements: 'x', querySelector: 'x', comment: 'تعليق' });
  });
});

describe('a copy of a used <news-comment-form>', () => {
  it('has no messages and no buttons of the original once the reader uses it', async () => {
    const { host, form } = await render(serverForm('ar'));
    await answer(host, form, { status: 'unknown', code: 'network' });
    field(form, 'email').setAttribute('aria-describedby', 'email-notes');
    expect(await submitAndWait(form)).to.equal(false);
    const copy = host.cloneNode(true) as HTMLElement;
    host.remove();
    localStorage.clear();
    await fixture(html`${copy}`);
    expect(copy.querySelector('.news-error-summary')).to.not.equal(null);
    copy.querySelector<HTMLElement>('[type=submit]')?.focus();
    await waitUntil(() => !copy.querySelector('.news-error-summary'));
    expect(copy.querySelectorAll('.news-field-error, [aria-invalid]')).to.have.lengthOf(0);
    expect(copy.querySelectorAll('.news-comment-panel')).to.have.lengthOf(1);
    expect(copy.querySelector('[name=email]')?.getAttribute('aria-describedby')).to.equal('email-notes');
  });
});

describe('<news-comment-form> in a frame without allow-forms', () => {
  it('says that the frame does not allow forms', async function () {
    // WebKit dispatches the submit event in such a frame, so the comment can be sent.
    if (engine === 'WebKit') this.skip();
    const address = new URL('./support/framed-form.html', import.meta.url).href;
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe sandbox="allow-scripts allow-same-origin" src=${address}></iframe>`,
    );
    await waitUntil(() => frame.contentDocument?.querySelector<HTMLFormElement>('form')?.isConnected, '', {
      timeout: 5000,
    });
    const button = frame.contentDocument?.querySelector<HTMLElement>('[type=submit]');
    await waitUntil(
      () => {
        button?.dispatchEvent(new Event('focusin', { bubbles: true }));
        return button?.closest('form')?.noValidate;
      },
      '',
      { timeout: 5000 },
    );
    button?.click();
    await waitUntil(() => frame.contentDocument?.querySelector('.news-comment-status:not(:empty)'), '', {
      timeout: 5000,
    });
    expect(frame.contentDocument?.querySelector('.news-comment-panel')?.textContent).to.include('لا يسمح الإطار');
  });
});
