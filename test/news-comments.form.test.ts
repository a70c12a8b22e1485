// The thread with the comment form beside it: comments that wait to be sent, and comments that were sent.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import '../src/elements/news-comment-form/define.js';
import type { CommentResult } from '../src/comments/backends/backend.js';
import type { NewsCommentForm, NewsComments } from '../src/index.js';
import { commentFormHTML } from '../src/server.js';
import { blockThread, classicThread, divThread, type SampleComment } from '../stories/support/comment-threads.js';
import { answerWith } from './support/comment-site.js';
import { removeThreads } from './support/comments.js';

const comment = (id: number, ...replies: SampleComment[]): SampleComment => ({
  id,
  author: `قارئ ${String(id)}`,
  text: `تعليق ${String(id)}.`,
  replies,
});
const SAMPLE = [comment(2, comment(3, comment(6)), comment(5)), comment(4)];

const FLOOD: CommentResult = { status: 'rejected', code: 'flood', retryAfter: 3600 };
const COPY = '.news-comment-waiting';
const TIMEOUT = { timeout: 10_000 };

interface Page {
  root: HTMLElement;
  thread: NewsComments;
  host: NewsCommentForm;
  send: (text: string, parentId?: string) => Promise<void>;
}

/** The results that the back end gives next. By default the server asks to wait. */
let results: CommentResult[];

const formHTML = (postId: string): string =>
  `<news-comment-form action="/comments" post-id="${postId}">${commentFormHTML({ lang: 'ar', postId, action: '/comments' })}</news-comment-form>`;

/** Shows a thread below the visible part of the page, and a form above it. */
async function showPage(list: string, postId = '7', attributes = ''): Promise<Page> {
  const root = document.createElement('article');
  root.className = 'test-thread';
  root.innerHTML = `${formHTML(postId)}
    <div style="block-size: 110vh"></div><news-comments ${attributes}>${list}</news-comments><div style="block-size: 200vh"></div>`;
  document.body.append(root);
  root.scrollIntoView();
  const host = root.querySelector<NewsCommentForm>('news-comment-form')!;
  host.backend = { send: () => Promise.resolve(results.shift() ?? FLOOD) };
  const thread = root.querySelector<NewsComments>('news-comments')!;
  await waitUntil(() => thread.querySelector(':scope > [role=status]'), 'the thread is loaded', { timeout: 5000 });
  const send = async (text: string, parentId = '0'): Promise<void> => {
    const form = host.querySelector('form') ?? document.querySelector('form')!;
    form.querySelector<HTMLElement>('[type=submit]')!.focus();
    await waitUntil(() => form.noValidate, 'the form is loaded', { timeout: 5000 });
    if (parentId !== '0') await host.replyTo(parentId, '');
    const fields = { comment: text, author: 'ليلى', email: 'layla@example.com' };
    for (const [name, value] of Object.entries(fields))
      form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
    const waiting = (): number => document.querySelectorAll('.news-comment-outbox li').length;
    const before = waiting();
    form.requestSubmit();
    await waitUntil(() => waiting() > before, 'the comment waits', { timeout: 10_000 });
    await host.cancelReply();
    root.scrollIntoView();
  };
  return { root, thread, host, send };
}

/** The comments of a thread in their order, and those that wait: `>` marks replies. */
const outline = (thread: Element): string[] =>
  [...thread.querySelectorAll(`[id^="comment-"], ${COPY}`)].map(
    (element) => element.id.replace('comment-', '') || `“${element.querySelector('blockquote')?.textContent ?? ''}”`,
  );

const copies = async (thread: Element, count: number): Promise<HTMLElement[]> => {
  await waitUntil(() => thread.querySelectorAll(COPY).length === count, `${String(count)} waiting comments`, {
    timeout: 10_000,
  });
  return [...thread.querySelectorAll<HTMLElement>(COPY)];
};

const button = (root: Element, name: string): HTMLElement =>
  root.querySelector<HTMLElement>(`[data-action^="${name} "]`)!;

describe('<news-comments> with a form', function () {
  // The rules of accessibility take WebKit seconds.
  this.timeout(30_000);

  beforeEach(() => {
    localStorage.clear();
    results = [];
  });
  afterEach(() => {
    for (const discard of document.querySelectorAll<HTMLElement>('.news-comment-outbox [data-action^="discard"]'))
      discard.click();
    removeThreads();
  });

  for (const print of [classicThread, blockThread, divThread]) {
    it(`shows a waiting reply at the end of its branch, marked: ${print.name}`, async () => {
      const { thread, send } = await showPage(print(SAMPLE));
      await send('ردّ ينتظر', '2');
      const [copy] = await copies(thread, 1);
      expect(outline(thread)).to.deep.equal(['2', '3', '6', '5', '“ردّ ينتظر”', '4']);
      expect(copy!.querySelector('.news-comment-mark')?.textContent).to.equal('لم يُرسل بعد');
      expect(copy!.localName).to.equal(print === divThread ? 'div' : 'li');
      await expect(thread).to.be.accessible();
    });
  }

  it('shows a reply to a comment without replies, and one without a parent after all others, in the order of time', async () => {
    const { thread, send } = await showPage(classicThread(SAMPLE));
    await send('ردّ', '6');
    await send('أول');
    await copies(thread, 2);
    await send('ثانٍ');
    await copies(thread, 3);
    expect(outline(thread)).to.deep.equal(['2', '3', '6', '“ردّ”', '5', '4', '“أول”', '“ثانٍ”']);
  });

  it('shows it before all others where the newest comments are first', async () => {
    const { thread, send } = await showPage(classicThread([comment(9), comment(4), comment(2)]));
    await send('جديد');
    await copies(thread, 1);
    expect(outline(thread)).to.deep.equal(['“جديد”', '9', '4', '2']);
    await send('أجدّ');
    await copies(thread, 2);
    expect(outline(thread)).to.deep.equal(['“أجدّ”', '“جديد”', '9', '4', '2']);
  });

  it('waits until the place is out of view', async function () {
    // Without scroll anchoring, nothing is added above what is in view.
    if (!CSS.supports('overflow-anchor', 'auto')) this.skip();
    const { root, thread, host, send } = await showPage(classicThread(SAMPLE));
    root.querySelector<HTMLElement>('div[style]')!.style.blockSize = '0';
    host.style.cssText = 'display: block; block-size: 0; overflow: hidden';
    root.insertAdjacentHTML(
      'beforeend',
      `<news-comments>${classicThread(SAMPLE)}</news-comments><div style="block-size: 200vh"></div>`,
    );
    const belowView = root.querySelector('news-comments:last-of-type')!;
    belowView.scrollIntoView();
    await waitUntil(() => belowView.querySelector(':scope > [role=status]'), 'the other thread', { timeout: 5000 });
    await send('ردّ ينتظر');
    thread.scrollIntoView();
    const tops = (): number[] => [...thread.querySelectorAll('li')].map((item) => item.getBoundingClientRect().top);
    const before = tops();
    await copies(belowView, 1);
    expect(tops()).to.deep.equal(before);
    expect(thread.querySelectorAll(COPY)).to.have.length(0);
    scrollTo(0, document.documentElement.scrollHeight);
    await copies(thread, 1);
  });

  it('has the actions of the list below the form', async () => {
    const { thread, host, send } = await showPage(classicThread(SAMPLE));
    await send('أول', '2');
    await send('ثانٍ');
    const [first, second] = await copies(thread, 2);
    button(second!, 'discard').click();
    await copies(thread, 1);
    expect(host.querySelectorAll('.news-comment-outbox li')).to.have.length(1);
    button(first!, 'edit').click();
    await copies(thread, 0);
    expect(document.activeElement).to.have.property('value', 'أول');
    expect(thread.querySelectorAll('#comment-2 form'), 'the form is at the comment again').to.have.length(1);
  });

  it('keeps the focus in the thread if the focused comment is discarded', async () => {
    const { thread, send } = await showPage(classicThread(SAMPLE));
    await send('أول', '3');
    const [copy] = await copies(thread, 1);
    button(copy!, 'discard').focus();
    button(copy!, 'discard').click();
    await copies(thread, 0);
    expect(document.activeElement?.id).to.be.oneOf(['comment-3', 'submit']);
  });

  it('keeps the focus at the same button when the reason changes', async () => {
    const { thread, send } = await showPage(classicThread(SAMPLE));
    await send('أول', '3');
    const [copy] = await copies(thread, 1);
    results = [{ status: 'unknown', code: 'server-error' }];
    const reason = copy!.querySelector('.news-comment-reason')!.textContent;
    button(copy!, 'send').focus();
    button(copy!, 'send').click();
    await waitUntil(() => {
      const now = copy!.querySelector('.news-comment-reason')?.textContent;
      return now && now !== reason && button(copy!, 'send');
    }, 'the new reason');
    expect(copy!.isConnected).to.be.true;
    expect((document.activeElement as HTMLElement).dataset.action).to.match(/^send /);
    expect(copy!.contains(document.activeElement), 'the focus is in the thread').to.be.true;
  });

  it('has the form below the comment that is answered, and the focus back at its link when the reply is cancelled', async () => {
    const { thread, host } = await showPage(classicThread(SAMPLE), '7', 'collapse load="more"');
    const before = outline(thread);
    const form = host.querySelector('form')!;
    form.querySelector<HTMLElement>('[name=comment]')!.focus();
    await waitUntil(() => form.noValidate, 'the form is loaded', { timeout: 5000 });
    const link = thread.querySelector<HTMLElement>('#comment-3 .comment-reply-link')!;
    link.click();
    await waitUntil(() => document.activeElement?.matches('#comment-3 [name=comment]'), 'the focus in the field');
    expect(outline(thread)).to.deep.equal(before);
    expect(form.closest('li')?.id).to.equal('comment-3');
    form.parentElement!.querySelector<HTMLElement>('.news-cancel-reply, #cancel-comment-reply-link')!.click();
    await waitUntil(() => document.activeElement === link, 'the focus at the link');
    expect(outline(thread)).to.deep.equal(before);
    expect(host.contains(form)).to.be.true;
  });

  it('is replaced by the comment when it was sent', async () => {
    const { thread, send } = await showPage(classicThread(SAMPLE));
    await send('أول', '2');
    const [copy] = await copies(thread, 1);
    const sent = [comment(2, comment(3, comment(6)), comment(5), comment(9)), comment(4)];
    results = [{ status: 'published', url: '#comment-9', page: classicThread(sent) }];
    button(copy!, 'send').click();
    await copies(thread, 0);
    expect(outline(thread)).to.deep.equal(['2', '3', '6', '5', '9', '4']);
  });

  it('shows each waiting comment in the thread of its form', async () => {
    const first = await showPage(classicThread(SAMPLE));
    const second = await showPage(classicThread([comment(12), comment(14)]), '8');
    await second.send('إلى الثاني', '12');
    await copies(second.thread, 1);
    await first.send('إلى الأول', '4');
    await copies(first.thread, 1);
    expect(outline(first.thread)).to.deep.equal(['2', '3', '6', '5', '4', '“إلى الأول”']);
    expect(outline(second.thread)).to.deep.equal(['12', '“إلى الثاني”', '14']);
  });

  it('shows what waited before the page was opened', async () => {
    const first = await showPage(classicThread(SAMPLE));
    await first.send('ينتظر', '2');
    first.root.remove();
    const { thread } = await showPage(classicThread(SAMPLE));
    thread.scrollIntoView();
    thread.closest('article')!.querySelector<HTMLElement>('[type=submit]')!.focus();
    await copies(thread, 1);
  });

  it('has the buttons of the list of another form that has taken the place of the first, and keeps the focus', async () => {
    const { root, thread, host, send } = await showPage(classicThread(SAMPLE));
    await send('أول', '2');
    const [copy] = await copies(thread, 1);
    button(copy!, 'discard').focus();
    host.remove();
    root.insertAdjacentHTML('afterbegin', formHTML('7'));
    const other = root.querySelector<NewsCommentForm>('news-comment-form')!;
    other.backend = { send: () => Promise.resolve(FLOOD) };
    other.querySelector<HTMLElement>('[type=submit]')!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await waitUntil(() => other.querySelector('.news-comment-outbox li'), 'the list of the other form', TIMEOUT);
    expect(outline(thread)).to.deep.equal(['2', '3', '6', '5', '“أول”', '4']);
    expect(copy!.contains(document.activeElement), 'the focus is at the button').to.be.true;
    button(copy!, 'discard').click();
    await copies(thread, 0);
    expect(other.querySelectorAll('.news-comment-outbox li')).to.have.length(0);
  });

  it('shows those of the form that `for` names, also if it changes', async () => {
    const { root, thread, host, send } = await showPage(classicThread(SAMPLE));
    await send('أول');
    await copies(thread, 1);
    root.insertAdjacentHTML('beforeend', '<news-comment-form id="other-form"><form></form></news-comment-form>');
    thread.setAttribute('for', 'other-form');
    await copies(thread, 0);
    thread.setAttribute('for', host.id);
    await copies(thread, 1);
  });

  it('shows a waiting reply as soon as the comment that it answers is loaded', async () => {
    const first = await showPage(classicThread([comment(2), comment(8)]));
    await first.send('ردّ', '8');
    first.root.remove();
    answerWith(() => classicThread([comment(8)]));
    const link = '<nav><a class="next" href="/story/comment-page-2/">التالي</a></nav>';
    const { root, thread } = await showPage(classicThread([comment(2)]) + link, '7', 'load="more"');
    root.querySelector<HTMLElement>('[type=submit]')!.focus();
    await waitUntil(() => root.querySelector('.news-comment-outbox li'), 'the list of the form', TIMEOUT);
    await thread.loadMore();
    await copies(thread, 1);
    expect(outline(thread)).to.deep.equal(['2', '8', '“ردّ”']);
  });

  it('is shown again after the page has replaced the list', async () => {
    const { thread, send } = await showPage(classicThread(SAMPLE));
    await send('أول', '2');
    await copies(thread, 1);
    thread.querySelector('ol')!.outerHTML = classicThread(SAMPLE);
    await copies(thread, 1);
    expect(outline(thread)).to.deep.equal(['2', '3', '6', '5', '“أول”', '4']);
  });
});
