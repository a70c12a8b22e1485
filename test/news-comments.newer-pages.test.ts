// The attribute `live` while pages with newer comments are not loaded.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import type { NewsComments } from '../src/index.js';
import type { ThreadBackend } from '../src/comments/thread/thread-backend.js';
import { classicThread, type SampleComment } from '../stories/support/comment-threads.js';
import { answerWith, skipTime } from './support/comment-site.js';
import { removeThreads } from './support/comments.js';
import { settled } from './support/until.js';

const TIMEOUT = { timeout: 9000 };
const PER_PAGE = 2;
const DATE = '2026-11-23T10:30:00+03:00';

const comment = (id: number, ...replies: SampleComment[]): SampleComment => ({
  id,
  author: `قارئ ${String(id)}`,
  text: `تعليق ${String(id)}.`,
  replies,
});

/** The comments of the site, the oldest first. */
let comments: SampleComment[];
let prints: (page: number) => string;
const pageCount = (): number => Math.ceil(comments.length / PER_PAGE);
const commentsOn = (page: number): SampleComment[] => comments.slice((page - 1) * PER_PAGE, page * PER_PAGE);

const link = (page: number, rel: string, name = String(page)): string =>
  page < 1 || page > pageCount()
    ? ''
    : `<a class="${rel}page-numbers" href="/story/comment-page-${String(page)}/#comments">${name}</a>`;
const neighbours = (page: number): string => link(page - 1, 'prev ') + link(page + 1, 'next ');

/** What `the_comments_navigation()` prints: the links to the pages beside. */
const withNeighbours = (page: number): string => `${classicThread(commentsOn(page))}<nav>${neighbours(page)}</nav>`;
/** What `the_comments_pagination()` prints: also a link to the last page. */
const withNumbers = (page: number): string =>
  `${classicThread(commentsOn(page))}<nav>${neighbours(page)}${page < pageCount() ? link(pageCount(), '') : ''}</nav>`;

const pageOf = ({ pathname }: URL): number => Number(/comment-page-(\d+)/.exec(pathname)?.[1] ?? 1);

async function show(attributes = 'live="60"', backend?: ThreadBackend): Promise<NewsComments> {
  const page = document.createElement('div');
  page.className = 'test-thread';
  page.innerHTML = `<news-comments ${attributes}>${prints(1)}</news-comments><div style="block-size: 300vh"></div>`;
  const thread = page.querySelector('news-comments')!;
  if (backend) thread.backend = backend;
  document.body.prepend(page);
  await waitUntil(() => thread.querySelector('[role=status]'), 'the code is loaded', TIMEOUT);
  return thread;
}

const ids = (thread: Element): number[] =>
  [...thread.querySelectorAll('li[id^="comment-"]')].map(({ id }) => Number(id.replace('comment-', '')));
const button = (thread: Element): HTMLButtonElement | null => thread.querySelector('.news-comment-new');
const status = (thread: Element): string => thread.querySelector('[role=status]')!.textContent;

async function look(hasLooked: () => boolean): Promise<void> {
  await waitUntil(() => (hasLooked() || skipTime(1), hasLooked()), 'the first look', TIMEOUT);
  await settled();
}

async function offer(thread: Element, text: string): Promise<HTMLButtonElement> {
  await waitUntil(() => (skipTime(30), button(thread)?.textContent === text), `the button “${text}”`, TIMEOUT);
  return button(thread)!;
}

async function hasFocus(id: number): Promise<void> {
  await waitUntil(() => document.activeElement?.id === `comment-${String(id)}`, `the focus on ${String(id)}`, TIMEOUT);
}

describe('<news-comments live> with pages that are not loaded', () => {
  beforeEach(() => {
    comments = [comment(1), comment(2, comment(3)), comment(4), comment(5), comment(6)];
    prints = withNumbers;
  });
  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
    removeThreads();
  });

  for (const print of [withNumbers, withNeighbours]) {
    it(`offers what is new on the last page, and loads the pages before it: ${print.name}`, async () => {
      prints = print;
      const requests = answerWith((url) => prints(pageOf(url)));
      const thread = await show();
      await look(() => requests.some(({ url }) => pageOf(url) === 3));
      expect(button(thread), 'the comments of other pages are not new').to.be.null;
      // The second new one begins another page.
      comments.push(comment(7), comment(8));
      const { length } = requests;
      (await offer(thread, 'تعليقان جديدان')).click();
      await hasFocus(7);
      expect(ids(thread)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(requests.length - length, 'requests').to.be.below(16);
      expect(button(thread)).to.be.null;
      expect(status(thread)).to.equal('أُضيفت 5 تعليقات.');
      expect(thread.querySelector('a.next')).to.have.attribute('data-news-loaded');
    });
  }

  it('takes no comment for new on pages that only later looks reach, because a look reads few pages', async () => {
    prints = withNeighbours;
    comments = Array.from({ length: 30 }, (_, i) => comment(i + 1));
    const requests = answerWith((url) => prints(pageOf(url)));
    const thread = await show();
    const hasReached = (): boolean => requests.some(({ url }) => pageOf(url) === pageCount());
    await waitUntil(() => (skipTime(30), hasReached()), 'the last page', TIMEOUT);
    await settled();
    expect(button(thread)?.textContent).to.equal(undefined);
    comments.push(comment(31));
    await offer(thread, 'تعليق جديد');
  });

  for (const blocked of [1, 2, 3])
    it(`takes no comment for new if a firewall has answered the first look instead of page ${String(blocked)}`, async () => {
      prints = withNeighbours;
      let isBlocked = true;
      const requests = answerWith((url) =>
        isBlocked && pageOf(url) === blocked ? '<p>هل أنت إنسان؟</p>' : prints(pageOf(url)),
      );
      const thread = await show();
      await look(() => requests.some(({ url }) => pageOf(url) === blocked));
      isBlocked = false;
      const { length } = requests;
      await waitUntil(
        () => (skipTime(60), requests.slice(length).some(({ url }) => pageOf(url) === 3)),
        'a look',
        TIMEOUT,
      );
      await settled();
      expect(button(thread)?.textContent).to.equal(undefined);
      comments.push(comment(7));
      await offer(thread, 'تعليق جديد');
    });

  it('takes no comment for new when the reader has sorted the comments', async () => {
    history.replaceState(null, '', '/story/');
    const order = '<a class="desc" href="?order=desc">الأحدث</a>';
    const pager = (number: number): string =>
      (number > 1 ? `<a class="prev" href="/story/?page=${String(number - 1)}">السابق</a>` : '') +
      (number < pageCount() ? `<a class="next" href="/story/?page=${String(number + 1)}">التالي</a>` : '');
    const ascending = (number: number): string =>
      `${order}${classicThread(commentsOn(number))}<nav>${pager(number)}</nav>`;
    const descending = (): string => order + classicThread(comments.toReversed().slice(0, 3));
    prints = ascending;
    const requests = answerWith(
      ({ searchParams }) =>
        `<news-comments>${searchParams.has('order') ? descending() : ascending(Number(searchParams.get('page') ?? 1))}</news-comments>`,
    );
    const thread = await show('live="60" load="more"');
    await look(() => requests.some(({ url }) => url.search === '?page=3'));
    thread.querySelector<HTMLAnchorElement>('a.desc')!.click();
    await waitUntil(() => ids(thread)[0] === 6, 'the order', TIMEOUT);
    comments.push(comment(7));
    const { length } = requests;
    await offer(thread, 'تعليق جديد');
    expect(requests.slice(length).map(({ url }) => url.search)).to.not.include('?page=3');
  });

  it('loses and doubles nothing that is written or deleted while the pages are loaded', async () => {
    const requests = answerWith((url) => {
      const page = pageOf(url);
      const html = prints(page);
      if (page === 2 && comments.length === 6) {
        comments.push(comment(8), comment(9));
        comments = comments.filter(({ id }) => id !== 4);
      }
      return html;
    });
    const thread = await show();
    await look(() => requests.some(({ url }) => pageOf(url) === 3));
    comments.push(comment(7));
    (await offer(thread, 'تعليق جديد')).click();
    await hasFocus(7);
    expect(ids(thread)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('announces a page that cannot be loaded, and loads it when the button is pressed again', async () => {
    let isOffline = false;
    const requests = answerWith((url) => (isOffline ? undefined : prints(pageOf(url))));
    const thread = await show();
    await look(() => requests.some(({ url }) => pageOf(url) === 3));
    comments.push(comment(7));
    const press = await offer(thread, 'تعليق جديد');
    isOffline = true;
    press.focus();
    press.click();
    press.click();
    await waitUntil(() => status(thread) === 'تعذّر تحميل التعليقات هنا.', 'the announcement', TIMEOUT);
    expect(ids(thread)).to.deep.equal([1, 2, 3]);
    expect(document.activeElement).to.equal(press);
    isOffline = false;
    press.click();
    await hasFocus(7);
    expect(ids(thread)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });

  it('offers the comments again if a listener cancels the loading of a page', async () => {
    const requests = answerWith((url) => prints(pageOf(url)));
    const thread = await show();
    await look(() => requests.some(({ url }) => pageOf(url) === 3));
    comments.push(comment(7));
    const press = await offer(thread, 'تعليق جديد');
    thread.addEventListener(
      'news-comments-load',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    press.click();
    await waitUntil(() => status(thread) === '', 'the end of the loading', TIMEOUT);
    expect(ids(thread)).to.deep.equal([1, 2, 3]);
    expect(button(thread)).to.equal(press);
    press.click();
    await hasFocus(7);
    expect(ids(thread)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });

  it('inserts a reply to a comment that is here with them', async () => {
    const requests = answerWith((url) => prints(pageOf(url)));
    const thread = await show();
    await look(() => requests.some(({ url }) => pageOf(url) === 3));
    comments[0]!.replies!.push(comment(7));
    comments.push(comment(8));
    (await offer(thread, 'تعليقان جديدان')).click();
    await hasFocus(7);
    expect(ids(thread)).to.deep.equal([1, 7, 2, 3, 4, 5, 6, 8]);
  });

  it('offers what is new when the reader has loaded the pages', async () => {
    const requests = answerWith((url) => prints(pageOf(url)));
    const thread = await show();
    await look(() => requests.some(({ url }) => pageOf(url) === 3));
    await thread.loadMore();
    await thread.loadMore();
    comments.push(comment(7));
    (await offer(thread, 'تعليق جديد')).click();
    expect(ids(thread)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });

  it('offers what is new of another back end, and loads its pages', async () => {
    const answers = (list: readonly SampleComment[]) =>
      list.flatMap(({ id, author, text, replies = [] }) => [
        { id: String(id), author, html: text, date: DATE },
        ...replies.map((reply) => ({
          id: String(reply.id),
          parentId: String(id),
          author,
          html: reply.text,
          date: DATE,
        })),
      ]);
    let looks = 0;
    const backend: ThreadBackend = {
      page: (url) => {
        const page = pageOf(new URL(url));
        const next = `/story/comment-page-${String(page + 1)}/`;
        return Promise.resolve({ comments: answers(commentsOn(page)), ...(page < pageCount() && { next }) });
      },
      since: () => (looks++, Promise.resolve({ comments: answers(comments) })),
    };
    const thread = await show('live="60"', backend);
    await look(() => looks === 1);
    expect(button(thread)).to.be.null;
    comments.push(comment(7));
    (await offer(thread, 'تعليق جديد')).click();
    await hasFocus(7);
    expect(ids(thread)).to.deep.equal([1, 2, 3, 4, 5, 6, 7]);
  });

  it('loads no page of older comments where the newest are first', async () => {
    const newestFirst = (): string =>
      `${classicThread(comments.toReversed().slice(0, PER_PAGE))}<nav><a class="next" href="/story?page=2">الأقدم</a></nav>`;
    prints = newestFirst;
    const requests = answerWith(newestFirst);
    const thread = await show();
    await look(() => requests.length > 0);
    comments.push(comment(7));
    (await offer(thread, 'تعليق جديد')).click();
    expect(ids(thread)).to.deep.equal([7, 6, 5]);
    expect(requests.map(({ url }) => url.search)).to.not.include('?page=2');
  });

  it('finds a page that new comments have begun since all pages were loaded', async () => {
    comments = [comment(1), comment(2)];
    answerWith((url) => prints(pageOf(url)));
    const thread = await show();
    comments.push(comment(3));
    (await offer(thread, 'تعليق جديد')).click();
    expect(ids(thread)).to.deep.equal([1, 2, 3]);
  });
});
