// The attribute load="more": links of the pagination whose pages are loaded into the thread.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import type { NewsComments } from '../src/index.js';
import { classicThread } from '../stories/support/comment-threads.js';
import { answerWith, type HeldRequest, holdRequests } from './support/comment-site.js';
import { removeThreads, showThread } from './support/comments.js';

const TIMEOUT = { timeout: 9000 };
const LOGIN = '<form action="/login"><h1>تسجيل الدخول</h1></form>';

const list = (...ids: number[]): string =>
  classicThread(ids.map((id) => ({ id, author: 'سعد', text: `تعليق ${String(id)}.` })));
const link = (way: 'prev' | 'next', href: string): string => `<nav><a class="${way}" href="${href}">أخرى</a></nav>`;

const show = async (html: string): Promise<NewsComments> => await showThread(html, 'load="more"');
const ids = (thread: Element): number[] =>
  [...thread.querySelectorAll('li[id^="comment-"]')].map(({ id }) => Number(id.replace('comment-', '')));
const status = (thread: Element): string => thread.querySelector('[role=status]')!.textContent;
const press = (thread: Element, selector: string): void => {
  thread.querySelector<HTMLAnchorElement>(selector)!.click();
};

describe('<news-comments load="more">', () => {
  afterEach(removeThreads);

  it('lets the browser follow the link if the answer has no comments, as the page to log in', async () => {
    answerWith(() => LOGIN);
    // An address in this page, so that the page of the test stays.
    const thread = await show(list(3, 4) + link('prev', '#older'));
    press(thread, 'a.prev');
    await waitUntil(
      () => status(thread) && status(thread) !== 'جارٍ تحميل التعليقات…',
      'the end of the loading',
      TIMEOUT,
    );
    expect(status(thread)).to.equal('تعذّر تحميل التعليقات هنا.');
    await waitUntil(() => location.hash === '#older', 'the browser follows the link', TIMEOUT);
    expect(thread.querySelector('a.prev')).to.not.have.attribute('data-news-loaded');
    expect(ids(thread)).to.deep.equal([3, 4]);
  });

  it('stays on the page if a script moves the thread while a page is loaded, and loads it at the next press', async () => {
    const requests = holdRequests();
    const thread = await show(list(1, 2) + link('next', '#newer'));
    press(thread, 'a.next');
    await waitUntil(() => requests.length > 0, 'the request', TIMEOUT);
    // A drawer, a tab, or a router that morphs the page.
    thread.parentElement!.append(thread);
    await waitUntil(() => requests.every(({ signal }) => signal?.aborted), 'the end of the requests', TIMEOUT);
    answerWith(() => list(3, 4));
    press(thread, 'a.next');
    await waitUntil(() => status(thread) === 'أُضيف تعليقان.', 'the comments', TIMEOUT);
    expect(location.hash).to.equal('');
    expect(ids(thread)).to.deep.equal([1, 2, 3, 4]);
  });

  describe('with the links above and below the list, as many themes print them', () => {
    const both = (way: 'prev' | 'next', href: string, ...numbers: number[]): string =>
      `${link(way, href)}${list(...numbers)}${link(way, href)}`;
    const page = (number: number): string => `/story/comment-page-${String(number)}/`;
    const hrefs = (thread: Element): string[] =>
      [...thread.querySelectorAll('a.next')].map((each) => new URL((each as HTMLAnchorElement).href).pathname);

    it('loads the page of the lower link too, and both then lead to the page after it', async () => {
      answerWith(({ pathname }) =>
        pathname === page(2) ? both('next', page(3), 3, 4) : pathname === page(3) ? list(5) : list(1, 2),
      );
      const thread = await show(both('next', page(2), 1, 2));
      // The test stays on its page if the link is not handled.
      let isHandled = false;
      thread.parentElement!.addEventListener('click', (event) => {
        isHandled = event.defaultPrevented;
        event.preventDefault();
      });
      press(thread, 'nav:last-of-type a.next');
      expect(isHandled).to.be.true;
      await waitUntil(() => ids(thread).length === 4, 'the comments', TIMEOUT);
      expect(hrefs(thread)).to.deep.equal([page(3), page(3)]);
      thread.querySelector<HTMLAnchorElement>('nav:last-of-type a.next')!.focus();
      press(thread, 'nav:last-of-type a.next');
      await waitUntil(() => ids(thread).length === 5, 'the last page', TIMEOUT);
      expect(thread.querySelectorAll('a.next[data-news-loaded]')).to.have.length(2);
      expect(document.activeElement?.id, 'the focus is not lost').to.equal('comment-5');
    });
  });

  it('searches no page twice for a comment, if a link leads to the same page again', async () => {
    // The site redirects a page that is gone to the first one.
    const first = list(1, 2) + link('next', '/story/comment-page-2/');
    const requests = answerWith(() => first);
    const thread = await show(first);
    expect(await thread.reveal(999)).to.be.null;
    expect(requests.filter(({ url }) => url.pathname.includes('comment-page-2'))).to.have.length(1);
    expect(status(thread)).to.equal('لم يعد هذا التعليق متاحاً.');
  });

  it('says that comments could not be loaded if a page cannot be searched', async () => {
    answerWith(() => undefined);
    const thread = await show(list(1, 2) + link('next', '/story/comment-page-2/'));
    expect(await thread.reveal(7)).to.be.null;
    expect(status(thread)).to.equal('تعذّر تحميل التعليقات هنا.');
  });

  it('loads the page before while the page after is loaded', async () => {
    const requests = holdRequests();
    const thread = await show(list(3, 4) + link('prev', '/older/') + link('next', '/newer/'));
    const request = async (path: string): Promise<HeldRequest> => {
      await waitUntil(() => requests.some(({ url }) => url.pathname === path), path, TIMEOUT);
      return requests.find(({ url }) => url.pathname === path)!;
    };
    press(thread, 'a.next');
    const newer = await request('/newer/');
    press(thread, 'a.prev');
    (await request('/older/')).answer(list(1, 2));
    newer.answer(list(5, 6));
    for (const { url, answer } of requests) if (!/older|newer/.test(url.pathname)) answer(list(3, 4));
    await waitUntil(() => ids(thread).length === 6, 'both pages', TIMEOUT);
    expect(ids(thread)).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });
});
