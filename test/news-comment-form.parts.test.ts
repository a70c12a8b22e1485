// The lazy part of <news-comment-form>, in an element that has only the members that it uses.
import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { CommentBackend, OutgoingComment } from '../src/comments/backends/backend.js';
import { LocaleController } from '../src/controllers/locale-controller.js';
import { CommentFormController } from '../src/elements/news-comment-form/news-comment-form.lazy.js';
import type { CommentFormHost } from '../src/elements/news-comment-form/types.js';
import { serverForm } from './support/comment-form.js';

const sent: OutgoingComment[] = [];
let failures = 0;

class TestForm extends LitElement implements CommentFormHost {
  action = '/comments';
  postId = '7';
  parentId = '0';
  withoutWebsite = false;
  closed = false;
  loginUrl: string | undefined;
  backend: CommentBackend = {
    send: (comment) => {
      sent.push(comment);
      return Promise.resolve({ status: 'published' });
    },
  };
  drafts: 'off' | undefined;
  strings: undefined;
  readonly locale = new LocaleController(this, 'commentForm');
  readonly controller = new CommentFormController(this, this.locale, {
    onFailure: () => failures++,
    onMove: () => undefined,
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
customElements.define('test-comment-form', TestForm);

let host: TestForm;
let form: HTMLFormElement;

beforeEach(() => {
  sent.length = failures = 0;
  localStorage.clear();
  host = new TestForm();
  host.append(serverForm('ar'));
  document.body.append(host);
  form = host.querySelector('form') as HTMLFormElement;
});

afterEach(() => {
  host.controller.stop();
  host.remove();
});

const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
function fillIn(): void {
  for (const [name, value] of [
    ['comment', 'تعليق'],
    ['author', 'ليلى'],
    ['email', 'l@example.com'],
  ] as const)
    field(name).value = value;
}

describe('CommentFormController', () => {
  it('takes over the checks of the form and adds its messages until it is stopped', () => {
    host.controller.start(form);
    expect([form.noValidate, form.querySelectorAll('.news-comment-panel').length]).to.deep.equal([true, 1]);
    host.controller.stop();
    expect([form.noValidate, form.querySelectorAll('.news-comment-panel').length]).to.deep.equal([false, 0]);
  });

  it('sends a valid comment once', async () => {
    host.controller.start(form);
    fillIn();
    await host.controller.submit(null);
    await waitUntil(() => sent.length === 1);
    expect(sent[0]).to.include({ text: 'تعليق', author: 'ليلى', postId: '7', parentId: '0' });
    expect(failures).to.equal(0);
  });

  it('does not send a comment without text, and shows why', async () => {
    host.controller.start(form);
    fillIn();
    field('comment').value = '';
    await host.controller.submit(null);
    expect([sent.length, field('comment').getAttribute('aria-invalid')]).to.deep.equal([0, 'true']);
  });

  it('sends nothing after it was stopped', async () => {
    host.controller.start(form);
    fillIn();
    host.controller.stop();
    await host.controller.submit(null);
    expect(sent).to.deep.equal([]);
  });

  it('keeps a comment that could not be delivered in the list, and dispatches news-comment-queue', async () => {
    const queues: number[] = [];
    host.addEventListener('news-comment-queue', (event) => queues.push(event.waiting.length));
    host.backend = { send: () => Promise.resolve({ status: 'unknown', code: 'network' }) };
    host.controller.start(form);
    fillIn();
    await host.controller.submit(null);
    await waitUntil(() => host.querySelector('.news-comment-outbox li'));
    expect(queues.at(-1)).to.equal(1);
    expect(host.controller.storage.outbox.list()).to.have.length(1);
  });
});
