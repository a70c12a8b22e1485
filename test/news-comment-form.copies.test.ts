// The comment form in a copy of the page, such as the one that Turbo shows when the reader goes back, and in a page that a
// script morphs into the HTML of the server.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import type { NewsCommentForm } from '../src/index.js';
import { addToPage, field, fillIn, render, sent, serverForm, type } from './support/comment-form.js';
import { fixture, html } from './support/fixture.js';

/** Replaces an element by its copy, and focuses the form in it. */
async function showCopy<T extends Element>(element: T): Promise<T> {
  const copy = element.cloneNode(true) as T;
  const panel = copy.querySelector('.news-comment-panel');
  element.replaceWith(copy);
  const form = copy.querySelector('form') as HTMLFormElement;
  form.querySelector<HTMLElement>('[type=submit]')?.focus();
  await waitUntil(() => panel && !panel.isConnected && form.querySelector('.news-comment-panel'));
  return copy;
}

/** A list with one comment, and the element below it. */
async function renderWithComment(
  content: DocumentFragment | string,
): Promise<{ page: Element; host: NewsCommentForm }> {
  const page = await fixture<HTMLElement>(html`
    <div>
      <ol>
        <li id="comment-5"><p class="fn">سامي</p></li>
      </ol>
      <news-comment-form action="/comments" post-id="7">${content}</news-comment-form>
    </div>
  `);
  const host = page.querySelector('news-comment-form') as NewsCommentForm;
  await waitUntil(() => host.querySelector('form'));
  await host.replyTo(5, 'سامي');
  return { page, host };
}

describe('a copy of a comment form in use', () => {
  it('is left as the server printed it when it is removed', async () => {
    const { host, form } = await render(serverForm('ar'));
    const expected = serverForm('ar').querySelector('form');
    type(field(form, 'comment'), 'An English text');
    field(form, 'email').value = 'no address';
    form.querySelector<HTMLInputElement>('[type=submit]')?.click();
    await waitUntil(() => form.querySelector('.news-error-summary'));
    const copy = await showCopy(host);
    copy.remove();
    await waitUntil(() => !copy.querySelector('.news-comment-panel'));
    expect(copy.querySelector('form')?.isEqualNode(expected), copy.outerHTML).to.equal(true);
  });

  it('gives a field the direction of what is typed next', async () => {
    const { host, form } = await render(serverForm('ar'));
    type(field(form, 'comment'), 'An English text');
    expect(field(form, 'comment').dir).to.equal('ltr');
    const copy = await showCopy(host);
    const copied = copy.querySelector('textarea') as HTMLTextAreaElement;
    copied.value = 'نص عربي';
    copied.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(copied.matches(':dir(rtl)')).to.equal(true);
  });

  it('can be sent although it was copied while a comment was on its way', async () => {
    const { host, form } = await render(serverForm('ar'));
    fillIn(form);
    host.backend = { send: () => new Promise(() => undefined) };
    form.querySelector<HTMLInputElement>('[type=submit]')?.click();
    await waitUntil(() => form.querySelector('[aria-disabled]'));
    const copy = await showCopy(host);
    copy.backend = { send: (comment) => Promise.resolve(sent.push(comment)).then(() => ({ status: 'published' })) };
    const copiedForm = copy.querySelector('form') as HTMLFormElement;
    expect(field(copiedForm, 'comment').readOnly).to.equal(false);
    fillIn(copiedForm);
    field(copiedForm, 'comment').value = 'تعليق آخر';
    copiedForm.querySelector<HTMLInputElement>('[type=submit]')?.click();
    await waitUntil(() => sent.length);
    expect(sent[0]?.text).to.equal('تعليق آخر');
  });

  it('keeps a readonly and a dir of the page', async () => {
    const { host } = await render(
      serverForm('ar', (form) => {
        field(form, 'author').readOnly = true;
        field(form, 'author').dir = 'ltr';
      }),
    );
    const copy = await showCopy(host);
    const author = field(copy.querySelector('form') as HTMLFormElement, 'author');
    expect([author.readOnly, author.dir]).to.deep.equal([true, 'ltr']);
  });

  for (const [name, content] of [
    ['a form of the server', () => serverForm('ar')],
    ['a form of its own', () => ''],
  ] as const) {
    it(`continues a reply with ${name}, and cancels it`, async () => {
      const { page } = await renderWithComment(content());
      const copy = await showCopy(page);
      const form = copy.querySelector('form') as HTMLFormElement;
      expect(copy.querySelectorAll('form').length).to.equal(1);
      expect(form.closest('ol')).to.not.equal(null);
      expect(copy.querySelector('.comment-reply-title bdi')?.textContent).to.equal('سامي');
      const title = form.getAttribute('aria-labelledby') ?? '';
      expect(document.getElementById(title) === copy.querySelector('.comment-reply-title span')).to.equal(true);
      copy.querySelector<HTMLElement>('.news-cancel-reply')?.click();
      expect(form.closest('news-comment-form')).to.not.equal(null);
      expect(field(form, 'comment_parent').value).to.equal('0');
      expect(copy.querySelector('.comment-reply-title')?.textContent).to.equal('اترك تعليقاً');
      expect(form.getAttribute('aria-labelledby')).to.equal('reply-title');
      expect(copy.querySelector('template')).to.equal(null);
    });
  }
});

describe('a comment form that a script morphs', () => {
  /** Gives the form the attributes and the content of the server, as morphing scripts do; texts stay or go. */
  function morph(form: HTMLFormElement, postId: string, keepsText: boolean): void {
    const server = serverForm('ar').querySelector('form') as HTMLFormElement;
    for (const { name } of [...form.attributes]) if (!server.hasAttribute(name)) form.removeAttribute(name);
    form.querySelector('.news-comment-panel')?.remove();
    for (const each of form.querySelectorAll('[data-news-before]')) {
      const before = [...server.querySelectorAll('[name]')].find((other) => other.id === each.id);
      for (const { name } of [...each.attributes]) if (!before?.hasAttribute(name)) each.removeAttribute(name);
    }
    field(form, 'comment_post_ID').value = postId;
    if (!keepsText) field(form, 'comment').value = '';
  }

  const isEnhanced = (form: HTMLFormElement) => form.noValidate && form.querySelector('.news-comment-panel') !== null;

  for (const keepsText of [true, false]) {
    const what = keepsText ? 'keeps' : 'removes';

    it(`shows messages and the draft when the script ${what} the text`, async () => {
      const { form } = await render(serverForm('ar'));
      type(field(form, 'comment'), 'مسودة');
      await waitUntil(() => Object.values(localStorage).some((value) => String(value).includes('مسودة')));
      morph(form, '7', keepsText);
      await waitUntil(() => isEnhanced(form));
      expect(field(form, 'comment').value).to.equal('مسودة');
      expect(form.querySelectorAll('.news-comment-panel').length).to.equal(1);
    });

    it(`keeps the drafts of two posts apart when the script ${what} the text`, async () => {
      const { form } = await render(serverForm('ar'));
      type(field(form, 'comment'), 'للأول');
      await waitUntil(() => Object.values(localStorage).some((value) => String(value).includes('للأول')));
      morph(form, '8', keepsText);
      await waitUntil(() => isEnhanced(form));
      expect(field(form, 'comment').value).to.equal('');
      type(field(form, 'comment'), 'للثاني');
      await waitUntil(() => Object.values(localStorage).some((value) => String(value).includes('للثاني')));
      morph(form, '7', keepsText);
      await waitUntil(() => isEnhanced(form));
      expect(field(form, 'comment').value).to.equal('للأول');
    });
  }

  it('puts its own form back with the text, when the script has removed it', async () => {
    const { host, form } = await addToPage('');
    type(field(form, 'comment'), 'نص');
    host.replaceChildren();
    await waitUntil(() => host.querySelector('form'));
    expect(host.querySelector('form')).to.equal(form);
    expect(field(form, 'comment').value).to.equal('نص');
  });
});
