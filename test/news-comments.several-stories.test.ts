// Stories that are added below the first one, each with its thread and its address (“infinite scroll”).
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import type { NewsComments } from '../src/index.js';
import { classicThread } from '../stories/support/comment-threads.js';
import { answerWith, skipTime } from './support/comment-site.js';
import { removeThreads } from './support/comments.js';

const TIMEOUT = { timeout: 9000 };
const address = location.href;

const list = (...ids: number[]): string =>
  classicThread(ids.map((id) => ({ id, author: 'سعد', text: `تعليق ${String(id)}.` })));
const thread = (html: string, attributes: string): string => `<news-comments ${attributes}>${html}</news-comments>`;

const ids = (root: Element): number[] =>
  [...root.querySelectorAll('li[id^="comment-"]')].map(({ id }) => Number(id.replace('comment-', '')));
const button = (root: Element): HTMLButtonElement | null => root.querySelector('.news-comment-new');

describe('threads of several stories', () => {
  let page: HTMLElement;

  beforeEach(() => {
    page = document.createElement('div');
    page.className = 'test-thread';
    document.body.prepend(page);
  });
  afterEach(() => {
    history.replaceState(null, '', address);
    removeThreads();
  });

  /** Adds a story with its thread at the end of the page, which gets its address. */
  async function addStory(path: string, html: string, attributes: string): Promise<NewsComments> {
    history.replaceState(null, '', path);
    page.insertAdjacentHTML('beforeend', thread(html, attributes));
    const added = page.querySelector<NewsComments>('news-comments:last-of-type')!;
    await waitUntil(() => added.querySelector('[role=status]'), 'the code is loaded', TIMEOUT);
    return added;
  }

  it('each offer only the new comments of their story', async () => {
    const site: Record<string, number[]> = { '/story-1/': [2, 3, 4], '/story-2/': [50, 51] };
    answerWith(({ pathname }) => thread(list(...(site[pathname] ?? [])), 'live="60"'));
    const first = await addStory('/story-1/', list(2, 3, 4), 'live="60"');
    const second = await addStory('/story-2/', list(50, 51), 'live="60"');
    site['/story-1/']!.push(7);
    site['/story-2/']!.push(52);
    await waitUntil(() => (skipTime(30), button(first) && button(second)), 'the buttons', TIMEOUT);
    expect([first, second].map((each) => button(each)!.textContent)).to.deep.equal(['تعليق جديد', 'تعليق جديد']);
    // The reader goes back to the first story.
    history.replaceState(null, '', '/story-1/');
    site['/story-1/']!.push(8);
    site['/story-2/']!.push(53);
    await waitUntil(
      () => (skipTime(30), [first, second].every((each) => button(each)?.textContent === 'تعليقان جديدان')),
      'the next buttons',
      TIMEOUT,
    );
    button(first)!.click();
    button(second)!.click();
    expect([first, second].map(ids)).to.deep.equal([
      [2, 3, 4, 7, 8],
      [50, 51, 52, 53],
    ]);
  });

  it('load more of their own story when the address is that of another one', async () => {
    const next = '<nav><a class="next" href="/story-1/comment-page-2/">التالي</a></nav>';
    answerWith(({ pathname }) =>
      pathname === '/story-1/' ? list(1, 2) + next : pathname.startsWith('/story-1/') ? list(3, 4) : list(50, 51),
    );
    const first = await addStory('/story-1/', list(1, 2) + next, 'load="more"');
    history.replaceState(null, '', '/story-2/');
    await first.loadMore();
    expect(ids(first)).to.deep.equal([1, 2, 3, 4]);
  });

  it('load more in the thread of an added story, whose pages have one thread', async () => {
    const next = (story: number): string =>
      `<nav><a class="next" href="/story-${String(story)}/comment-page-2/">التالي</a></nav>`;
    const pages: Record<string, string> = {
      '/story-1/': list(1, 2) + next(1),
      '/story-2/': list(51, 52) + next(2),
      '/story-2/comment-page-2/': list(53, 54),
    };
    answerWith(({ pathname }) => thread(pages[pathname]!, 'load="more"'));
    await addStory('/story-1/', pages['/story-1/']!, 'load="more"');
    // The address follows when the reader has come to the story.
    const second = await addStory('/story-1/', pages['/story-2/']!, 'load="more"');
    await second.loadMore();
    expect(ids(second)).to.deep.equal([51, 52, 53, 54]);
  });
});
