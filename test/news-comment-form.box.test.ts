import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import type { NewsCommentForm } from '../src/index.js';
import { field, fillIn, sent, serverForm, type } from './support/comment-form.js';
import { fixture, html } from './support/fixture.js';

/** The element is the box that reply scripts move, with the id and the class of WordPress. */
async function show(): Promise<{
  host: NewsCommentForm;
  form: HTMLFormElement;
  link: HTMLElement;
  comment: HTMLElement;
}> {
  const page = await fixture<HTMLElement>(html`<section></section>`);
  const respond = serverForm('ar').firstElementChild;
  page.innerHTML = `<ol><li id="comment-3"><article id="div-comment-3"><b class="fn">سارة</b>
      <a class="comment-reply-link" href="?replytocom=3#respond" data-commentid="3" data-postid="7" data-respondelement="respond">ردّ</a>
    </article></li></ol><news-comment-form id="respond" class="comment-respond">${respond?.innerHTML ?? ''}</news-comment-form>`;
  const host = page.querySelector('news-comment-form') as NewsCommentForm;
  const form = host.querySelector('form') as HTMLFormElement;
  host.backend = {
    send: (sentComment) => Promise.resolve(sent.push(sentComment)).then(() => ({ status: 'published' })),
  };
  field(form, 'comment').focus();
  await waitUntil(() => form.noValidate, '', { timeout: 5000 });
  return {
    host,
    form,
    link: page.querySelector('.comment-reply-link') as HTMLElement,
    comment: page.querySelector('#div-comment-3') as HTMLElement,
  };
}

describe('<news-comment-form> that is the box of its form', () => {
  it('moves below the comment that is replied to with its messages and its text, and back', async () => {
    const { host, form, link, comment } = await show();
    type(field(form, 'comment'), 'نص');
    const panel = form.querySelector('.news-comment-panel');
    link.click();
    await waitUntil(() => field(form, 'comment_parent').value === '3');
    expect(comment.nextElementSibling).to.equal(host);
    expect([form.noValidate, field(form, 'comment').value]).to.deep.equal([true, 'نص']);
    expect(form.querySelector('.news-comment-panel')).to.equal(panel);
    expect(document.activeElement).to.equal(field(form, 'comment'));
    host.querySelector<HTMLElement>('.news-cancel-reply')?.click();
    expect([comment.nextElementSibling, field(form, 'comment_parent').value]).to.deep.equal([null, '0']);
    expect(document.activeElement).to.equal(link);
    expect(form.querySelector('.news-comment-panel')).to.equal(panel);
  });

  it('sends a reply from there, and then returns to its first place', async () => {
    const { host, form, link, comment } = await show();
    link.click();
    fillIn(form);
    form.querySelector<HTMLElement>('[type=submit]')?.click();
    await waitUntil(() => sent.length > 0, 'the reply is sent', { timeout: 4000 });
    expect(sent.map(({ parentId }) => parentId)).to.deep.equal(['3']);
    await waitUntil(() => comment.nextElementSibling !== host);
    expect(form.noValidate).to.equal(true);
  });

  it('keeps its session when the script of the page moves it on a click', async () => {
    const { host, form, link, comment } = await show();
    type(field(form, 'comment'), 'نص');
    const panel = form.querySelector('.news-comment-panel');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      comment.after(host);
      field(form, 'comment_parent').value = '3';
    });
    link.click();
    expect(form.querySelector('.news-comment-panel')).to.equal(panel);
    expect(form.noValidate).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(form.querySelector('.news-comment-panel')).to.equal(panel);
  });

  it('ends when it is removed, also on the click of a reply link', async () => {
    const { host, form, link } = await show();
    link.addEventListener('click', (event) => {
      event.preventDefault();
      host.remove();
    });
    link.click();
    await waitUntil(() => !form.noValidate);
    expect(form.querySelector('.news-comment-panel')).to.equal(null);
  });

  it('inserts the first comment before itself, though the page of the answer has a plain box', async () => {
    const { host, form } = await show();
    host.parentElement?.querySelector('ol')?.remove();
    const page = `<section><ol class="comment-list"><li id="comment-9"><p>تعليق</p></li></ol><div id="respond" class="comment-respond"></div></section>`;
    host.backend = {
      send: () => Promise.resolve({ status: 'published', url: new URL('#comment-9', location.href).href, page }),
    };
    fillIn(form);
    form.querySelector<HTMLElement>('[type=submit]')?.click();
    await waitUntil(() => document.querySelector('#comment-9'), '', { timeout: 4000 });
    expect(host.previousElementSibling).to.equal(document.querySelector('.comment-list'));
  });
});
