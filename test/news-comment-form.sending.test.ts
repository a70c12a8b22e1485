import { expect, waitUntil } from '@open-wc/testing';
import type { CommentResult } from '../src/comments/backends/backend.js';
import type { Outbox } from '../src/comments/outbox/outbox.js';
import '../src/elements/news-comment-form/define.js';
import { WordPressForm } from '../src/elements/news-comment-form/form/wordpress-form.js';
import { CommentSender, type SendRequest } from '../src/elements/news-comment-form/sending/comment-sender.js';
import type { NewsCommentForm, NewsCommentSubmitEvent } from '../src/index.js';
import { field, fillIn, addToPage, serverForm, render, sent } from './support/comment-form.js';
import { now, outboxOn, waitingComment } from './support/outbox.js';
import { tabs } from './support/storages.js';
import { warnings } from './support/warnings.js';

describe('CommentSender', () => {
  let host: NewsCommentForm, form: WordPressForm, outbox: Outbox, other: Outbox;
  let onSend = (): void => undefined;

  beforeEach(async () => {
    onSend = () => undefined;
    const [store, otherStore] = tabs();
    outbox = outboxOn(store);
    other = outboxOn(otherStore);
    const placed = await addToPage(serverForm('ar'));
    host = placed.host;
    form = new WordPressForm(placed.form);
  });

  const send = (request: Partial<SendRequest> = {}) => {
    const { signal } = new AbortController();
    const sender = new CommentSender(host, () => {
      onSend();
    });
    return sender.send(outbox, { comment: waitingComment(), isNew: false, form, signal, ...request });
  };
  const onSubmit = (listener: (event: NewsCommentSubmitEvent) => void): void => {
    host.addEventListener('news-comment-submit', listener);
  };

  it('sends a waiting comment, and removes it from the outbox', async () => {
    outbox.save(waitingComment());
    expect((await send())?.kind).to.equal('accepted');
    expect([sent.length, other.list()]).to.deep.equal([1, []]);
  });

  it('stores a new comment as being sent before it calls the back end', async () => {
    let code: string | undefined;
    onSend = () => (code = other.get('c1')?.code);
    await send({ isNew: true });
    expect(code).to.equal('sending');
  });

  it('holds a waiting comment if the check returns "hold", and does not dispatch the event', async () => {
    outbox.save(waitingComment());
    onSubmit(() => expect.fail('The event was dispatched.'));
    const outcome = await send({ check: () => ({ action: 'hold', code: 'account' }) });
    expect([outcome?.kind, outcome?.result]).to.deep.equal(['waiting', { status: 'unknown', code: 'account' }]);
    expect(other.get('c1')).to.deep.equal(waitingComment({ code: 'account', nextAttemptAt: null }));
    expect(sent).to.have.lengthOf(0);
  });

  it('does not change a waiting comment if the check returns "skip"', async () => {
    outbox.save(waitingComment());
    const outcome = await send({ check: () => ({ action: 'skip' }) });
    expect([outcome, other.get('c1'), sent.length]).to.deep.equal([undefined, waitingComment(), 0]);
  });

  it('calls the check with the stored comment, not with the passed one', async () => {
    outbox.save(waitingComment({ attempts: 3 }));
    let attempts: number | undefined;
    await send({
      check: (comment) => {
        attempts = comment.attempts;
        return { action: 'skip' };
      },
    });
    expect(attempts).to.equal(3);
  });

  it('refuses a new comment that a listener stops, and does not store it', async () => {
    onSubmit((event) => {
      field(form.element, 'comment').value = 'نص آخر';
      event.preventDefault();
    });
    const outcome = await send({ isNew: true });
    expect([outcome?.kind, outcome?.result]).to.deep.equal(['refused', { status: 'rejected', code: 'stopped' }]);
    expect(outcome?.comment.text).to.equal(waitingComment().text);
    expect([other.list(), sent.length]).to.deep.equal([[], 0]);
  });

  it('holds a waiting comment that a listener stops', async () => {
    outbox.save(waitingComment());
    onSubmit((event) => {
      event.waitUntil(Promise.reject(new Error('no')));
    });
    const outcome = await send();
    expect([outcome?.kind, outcome?.result.code, sent.length]).to.deep.equal(['waiting', 'stopped', 0]);
    expect(other.get('c1')).to.include({ maybeDelivered: false, nextAttemptAt: null });
  });

  it('refuses a new comment that is cancelled while a listener delays it', async () => {
    const controller = new AbortController();
    onSubmit((event) => {
      event.waitUntil(new Promise(() => undefined));
      controller.abort();
    });
    const outcome = await send({ isNew: true, signal: controller.signal });
    expect([outcome?.kind, outcome?.result.code, sent.length]).to.deep.equal(['refused', 'cancelled', 0]);
  });

  it('sends a new comment with the values that listeners of the event filled in', async () => {
    let before: string | undefined;
    onSubmit((event) => {
      field(form.element, 'comment').value = 'نص من المستمع';
      before = event.comment.text;
    });
    await send({ isNew: true });
    expect([before, sent[0]?.text]).to.deep.equal([waitingComment().text, 'نص من المستمع']);
  });

  it('does not send a comment that another tab discards during the event', async () => {
    outbox.save(waitingComment());
    onSubmit(() => {
      other.remove('c1');
    });
    expect(await send()).to.equal(undefined);
    expect(sent).to.have.lengthOf(0);
  });

  it('retries later if the back end throws an error', async () => {
    warnings();
    outbox.save(waitingComment());
    host.backend = { send: () => Promise.reject(new Error('broken')) };
    const outcome = await send();
    expect([outcome?.kind, outcome?.result]).to.deep.equal(['waiting', { status: 'unknown', code: 'network' }]);
    expect(other.get('c1')).to.include({ maybeDelivered: true, code: 'network', nextAttemptAt: now() + 10_000 });
  });

  it('rejects, stores nothing and releases the lock if the request cannot be composed', async () => {
    form.element.setAttribute('action', 'http://[');
    expect(await send({ isNew: true }).catch(String)).to.contain('TypeError');
    expect(other.list()).to.deep.equal([]);
    form.element.setAttribute('action', '/comments');
    expect((await send({ isNew: true }))?.kind).to.equal('accepted');
  });
});

describe('<news-comment-form> while sending fails or is interrupted', () => {
  const errors: string[] = [];

  /** Collects unhandled rejections, which are expected here. Without this listener they would fail the test. */
  const handleRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    errors.push(String(event.reason));
  };

  beforeEach(() => {
    errors.length = 0;
    addEventListener('unhandledrejection', handleRejection, { capture: true });
  });

  afterEach(() => {
    removeEventListener('unhandledrejection', handleRejection, { capture: true });
    localStorage.clear();
  });

  const submit = (form: HTMLFormElement): void => form.querySelector<HTMLInputElement>('[type=submit]')?.click();

  function expectUsable(form: HTMLFormElement): void {
    expect((field(form, 'comment') as unknown as HTMLTextAreaElement).readOnly).to.equal(false);
    expect(form.querySelector('[type=submit]')?.hasAttribute('aria-disabled')).to.equal(false);
    expect(form.querySelector('.news-comment-status button')).to.equal(null);
  }

  /** Rejects a held lock by stealing it, as another script of the page can. */
  async function stealLock(): Promise<void> {
    const { held } = await navigator.locks.query();
    const name = held?.find((lock) => lock.name?.startsWith('news-elements:send:'))?.name ?? '';
    expect(name).not.to.equal('');
    await navigator.locks.request(name, { steal: true }, () => undefined);
  }

  it('can be submitted again when the request could not be composed', async () => {
    const { form } = await render(serverForm('ar'));
    fillIn(form);
    form.setAttribute('action', 'http://[');
    submit(form);
    await waitUntil(() => errors.length > 0);
    expectUsable(form);
    form.setAttribute('action', '/comments');
    submit(form);
    await waitUntil(() => sent.length === 1);
  });

  it('can be submitted again when the lock was lost', async () => {
    const { host, form } = await render(serverForm('ar'));
    const { backend } = host;
    let answer: ((result: CommentResult) => void) | undefined;
    let isCalled = false;
    host.backend = {
      send: () => {
        isCalled = true;
        return new Promise((resolve) => (answer = resolve));
      },
    };
    fillIn(form);
    submit(form);
    await waitUntil(() => isCalled);
    await stealLock();
    await waitUntil(() => errors.length > 0);
    expectUsable(form);
    answer?.({ status: 'published' });
    host.backend = backend;
    field(form, 'comment').value = 'تعليق آخر';
    submit(form);
    await waitUntil(() => sent.length === 1);
    expect(sent[0]?.text).to.equal('تعليق آخر');
  });

  it('lists a comment in flight, and can send another, when the element is disconnected and connected again', async () => {
    const { host, form } = await render(serverForm('ar'));
    const { backend } = host;
    let answer: ((result: CommentResult) => void) | undefined;
    host.backend = {
      send: () => new Promise((resolve) => (answer = resolve)),
    };
    fillIn(form);
    submit(form);
    await waitUntil(() => answer);
    const parent = host.parentElement;
    host.remove();
    parent?.append(host);
    await waitUntil(() => form.querySelector('.news-comment-outbox li'), '', { timeout: 5000 });
    expectUsable(form);
    host.backend = backend;
    field(form, 'comment').value = 'تعليق آخر';
    submit(form);
    await waitUntil(() => sent.length === 1);
    expect(sent[0]?.text).to.equal('تعليق آخر');
    answer?.({ status: 'published' });
    await waitUntil(async () => !(await navigator.locks.query()).held?.length);
  });

  it('flushes the outbox again when the lock was lost during a flush', async () => {
    const { host, form } = await addToPage(serverForm('ar'));
    const { backend } = host;
    let isCalled = false;
    host.backend = {
      send: () => {
        isCalled = true;
        return new Promise(() => undefined);
      },
    };
    const thread = `${new URL('/comments', location.href).href}#7`;
    const [store] = tabs();
    outboxOn(store).save(waitingComment({ thread, others: [], nextAttemptAt: Date.now(), createdAt: Date.now() }));
    field(form, 'author').focus();
    await waitUntil(() => isCalled, '', { timeout: 5000 });
    await stealLock();
    await waitUntil(() => errors.length > 0);
    host.backend = backend;
    dispatchEvent(new Event('online'));
    await waitUntil(() => sent.length === 1);
    expect(sent[0]?.text).to.equal(waitingComment().text);
  });
});
