// The comment that the address leads to: on another page of comments, in one of several threads.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import type { NewsComments } from '../src/index.js';
import { classicThread } from '../stories/support/comment-threads.js';
import { answerWith } from './support/comment-site.js';
import { removeThreads } from './support/comments.js';

const TIMEOUT = { timeout: 9000 };
const MISSING = 'لم يعد هذا التعليق متاحاً.';
const comment = (id: number) => ({ id, author: 'سعد', text: `تعليق ${String(id)}.` });

/** The pages of comments of two stories on one page, the oldest first. */
const PAGES = {
  one: [
    [11, 12],
    [13, 14],
    [15, 16],
  ],
  two: [
    [21, 22],
    [23, 24],
    [25, 26],
  ],
};

function thread(name: keyof typeof PAGES, number: number): string {
  const list = classicThread(PAGES[name][number - 1]!.map(comment));
  const isLast = number === PAGES[name].length;
  const link = `<nav><a class="next" href="/${name}/comment-page-${String(number + 1)}/">التالي</a></nav>`;
  return `<news-comments load="more">${list}${isLast ? '' : link}</news-comments>`;
}

/** The site prints both threads on each page, of which the address changes one. */
function answer({ pathname }: URL): string {
  const [, name, number] = /^\/(one|two)\/comment-page-(\d)\/$/.exec(pathname) ?? [];
  return thread('one', name === 'one' ? Number(number) : 1) + thread('two', name === 'two' ? Number(number) : 1);
}

const ids = (root: ParentNode): number[] =>
  [...root.querySelectorAll('li[id^="comment-"]')].map(({ id }) => Number(id.replace('comment-', '')));
const missing = (): string[] =>
  [...document.querySelectorAll('[role=status]')]
    .map(({ textContent }) => textContent)
    .filter((text) => text === MISSING);
const hasFocus = async (id: number): Promise<void> => {
  await waitUntil(() => document.activeElement?.id === `comment-${String(id)}`, `the focus on ${String(id)}`, TIMEOUT);
};

/** Shows both threads, below the visible part of the page. The code of the first one is there before that of the second. */
async function showBoth(): Promise<NewsComments[]> {
  const page = document.createElement('div');
  page.className = 'test-thread';
  page.innerHTML = '<div style="block-size: 110vh"></div><main></main><div style="block-size: 200vh"></div>';
  document.body.append(page);
  for (const name of ['one', 'two'] as const) {
    page.querySelector('main')!.insertAdjacentHTML('beforeend', thread(name, 1));
    await waitUntil(() => page.querySelector('news-comments:last-child [role=status]'), 'the code is loaded', TIMEOUT);
  }
  return [...page.querySelectorAll('news-comments')];
}

describe('the comment that the address leads to, with two threads', () => {
  afterEach(removeThreads);

  it('is shown by the second thread when the first one has no such comment', async () => {
    answerWith(answer);
    const [one, two] = await showBoth();
    location.hash = '#comment-25';
    await hasFocus(25);
    expect(ids(two!)).to.deep.equal([21, 22, 23, 24, 25, 26]);
    expect(ids(one!)).to.deep.equal([11, 12, 13, 14, 15, 16]);
    expect(missing()).to.deep.equal([]);
  });

  it('is not searched for in the second thread if the first one has it', async () => {
    const requests = answerWith(answer);
    const [one, two] = await showBoth();
    location.hash = '#comment-13';
    await hasFocus(13);
    expect(ids(one!)).to.deep.equal([11, 12, 13, 14]);
    // A search of the second thread would have made requests before these.
    await two!.loadMore();
    expect(ids(two!)).to.deep.equal([21, 22, 23, 24]);
    expect(requests.map(({ url }) => url.pathname).filter((path) => path.startsWith('/two/'))).to.have.length(1);
    expect(missing()).to.deep.equal([]);
  });

  it('is announced as missing once, if no thread has it', async () => {
    answerWith(answer);
    const threads = await showBoth();
    location.hash = '#comment-99';
    await waitUntil(() => missing().length > 0, 'the announcement', TIMEOUT);
    expect(threads.map((each) => ids(each).length)).to.deep.equal([6, 6]);
    expect(missing()).to.have.length(1);
  });

  it('is searched for in the second thread if a page of the first one cannot be loaded, and is not announced as missing', async () => {
    answerWith((url) => (url.pathname.startsWith('/one/') ? undefined : answer(url)));
    const threads = await showBoth();
    location.hash = '#comment-99';
    await waitUntil(() => ids(threads[1]!).length === 6, 'the search in the second thread', TIMEOUT);
    const said = (): string[] => threads.map((each) => each.querySelector('[role=status]')!.textContent);
    await waitUntil(() => said()[0], 'the announcement', TIMEOUT);
    await threads[1]!.reveal(26);
    expect(said()).to.deep.equal(['تعذّر تحميل التعليقات هنا.', '']);
  });

  it('is another one if the address changes during the search', async () => {
    answerWith(answer);
    await showBoth();
    location.hash = '#comment-99';
    location.hash = '#comment-23';
    await hasFocus(23);
    expect(missing()).to.deep.equal([]);
  });

  it('is found in a thread that replaces the one in which it was found before', async () => {
    answerWith(answer);
    for (let i = 0; i < 2; i++) {
      await showBoth();
      location.hash = '#comment-13';
      await hasFocus(13);
      removeThreads();
    }
  });
});
