// Links of the page that sort the comments, loaded in place.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import { isSortLink } from '../src/elements/news-comments/loading/sort-links.js';
import type { NewsComments } from '../src/index.js';
import { classicThread, type SampleComment, THREADS } from '../stories/support/comment-threads.js';
import { answerWith, type HeldRequest, holdRequests } from './support/comment-site.js';
import { removeThreads } from './support/comments.js';
import { sendKeys } from './support/driver.js';

const comment = (id: number, ...replies: SampleComment[]): SampleComment => ({
  id,
  author: `قارئ ${String(id)}`,
  text: `تعليق ${String(id)}.`,
  replies,
});
const OLDEST = [comment(2, comment(3), comment(6)), comment(4), comment(5)];
const NEWEST = [comment(8), comment(5), comment(4)];
const TIMEOUT = { timeout: 10_000 };

const address = location.href;

/** Two links, as a theme prints them for a page in one of the orders. */
const links = (current: 'asc' | 'desc'): string =>
  `<ul class="sort">${(['asc', 'desc'] as const)
    .map(
      (order) =>
        `<li${order === current ? ' class="current"' : ''}><a class="${order}" href="?order=${order}#comments"${order === current ? ' aria-current="true"' : ''}>${order}</a></li>`,
    )
    .join('')}</ul>`;
const pagination = (page: number): string =>
  `<nav class="navigation" aria-label="صفحات"><a class="next" href="/story/comment-page-${String(page)}/">التالي</a></nav>`;

/** Changes the address, if it is another one: WebKit allows 100 changes in 10 seconds. */
function visit(page: string): void {
  if (location.href !== new URL(page, location.href).href) history.replaceState(null, '', page);
}

after(() => {
  visit(address);
});

/** Shows a thread at the address of a story. */
async function showThread(html: string, attributes = 'load="more"'): Promise<NewsComments> {
  visit('/story/');
  const page = document.createElement('div');
  page.className = 'test-thread';
  page.innerHTML = `<news-comments ${attributes}>${html}</news-comments><div style="block-size: 300vh"></div>`;
  document.body.prepend(page);
  const thread = page.querySelector('news-comments')!;
  await waitUntil(() => thread.querySelector('[role=status]'), 'the code is loaded', TIMEOUT);
  return thread;
}

const status = (thread: Element): string => thread.querySelector('[role=status]')!.textContent;
const ids = (thread: Element): string[] =>
  [...thread.querySelectorAll('[id^="comment-"]')].map(({ id }) => id.replace('comment-', ''));
const link = (thread: Element, order: string): HTMLAnchorElement => thread.querySelector(`a.${order}`)!;

async function press(thread: Element, order: string): Promise<void> {
  link(thread, order).focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => status(thread) === 'رُتّبت التعليقات.', 'the order', TIMEOUT);
}

describe('<news-comments> with sorting links', () => {
  afterEach(removeThreads);

  for (const [name, print] of Object.entries(THREADS)) {
    it(`shows the comments of the other order in place: ${name}`, async () => {
      answerWith(() => links('desc') + print(NEWEST));
      const thread = await showThread(links('asc') + print(OLDEST));
      const numbers = (): (string | undefined)[] =>
        [...thread.querySelectorAll('[id^="comment-"], [id^=c]')]
          .filter(({ id }) => /^c(?:omment-)?\d+$/.test(id))
          .map(({ id }) => /\d+/.exec(id)?.[0]);
      const [, kept] = thread.querySelectorAll('time, .commentmetadata');
      await press(thread, 'desc');
      expect(numbers()).to.deep.equal(['8', '5', '4']);
      expect(kept, 'the page had it').to.not.equal(undefined);
    });
  }

  it('keeps the focus on the link, and moves the mark of the current one', async () => {
    answerWith(() => links('desc') + classicThread(NEWEST));
    const thread = await showThread(links('asc') + classicThread(OLDEST));
    const { top } = link(thread, 'desc').getBoundingClientRect();
    await press(thread, 'desc');
    expect(document.activeElement).to.equal(link(thread, 'desc'));
    expect(link(thread, 'desc').getBoundingClientRect().top).to.equal(top);
    const current = [...thread.querySelectorAll('[aria-current], .current')].map(({ textContent }) => textContent);
    expect(current).to.deep.equal(['desc', 'desc']);
    await expect(thread).to.be.accessible();
  });

  it('marks the link itself if the site marks none', async () => {
    const plain = links('asc').replaceAll(/ aria-current="true"| class="current"/g, '');
    answerWith(() => plain + classicThread(NEWEST));
    const thread = await showThread(plain + classicThread(OLDEST));
    await press(thread, 'desc');
    expect([link(thread, 'asc').ariaCurrent, link(thread, 'desc').ariaCurrent]).to.deep.equal([null, 'true']);
  });

  it('makes the address that of the order, without an entry in the history', async () => {
    answerWith(() => links('desc') + classicThread(NEWEST));
    const thread = await showThread(links('asc') + classicThread(OLDEST));
    const { length } = history;
    await press(thread, 'desc');
    expect(location.search).to.equal('?order=desc');
    expect(history).to.have.length(length);
  });

  it('goes back to the first order', async () => {
    answerWith(({ search }) =>
      search.includes('desc') ? links('desc') + classicThread(NEWEST) : links('asc') + classicThread(OLDEST),
    );
    const thread = await showThread(links('asc') + classicThread(OLDEST));
    await press(thread, 'desc');
    link(thread, 'asc').click();
    await waitUntil(() => link(thread, 'asc').ariaCurrent === 'true', 'the first order', TIMEOUT);
    expect(ids(thread)).to.deep.equal(['2', '3', '6', '4', '5']);
  });

  it('keeps the comments that both orders have, with what is in them', async () => {
    answerWith(
      () => links('desc') + classicThread([comment(5), comment(2, comment(6), comment(3), comment(9)), comment(4)]),
    );
    const thread = await showThread(links('asc') + classicThread(OLDEST));
    const before = new Map(['2', '3', '4', '5', '6'].map((id) => [id, thread.querySelector(`#comment-${id}`)]));
    const form = document.createElement('form');
    form.innerHTML = '<textarea>ردّ لم يكتمل</textarea>';
    const field = form.querySelector('textarea')!;
    field.value = 'ردّ طويل لم يكتمل';
    before.get('4')!.append(form);
    await press(thread, 'desc');
    expect(ids(thread)).to.deep.equal(['5', '2', '6', '3', '9', '4']);
    for (const [id, element] of before) expect(thread.querySelector(`#comment-${id}`)).to.equal(element);
    expect(field.isConnected && field.value).to.equal('ردّ طويل لم يكتمل');
  });

  it('keeps a comment with the form of the reader, which the other order does not have', async () => {
    answerWith(() => links('desc') + classicThread(NEWEST));
    const thread = await showThread(links('asc') + classicThread(OLDEST));
    thread.querySelector('#comment-2')!.insertAdjacentHTML('beforeend', '<form><textarea>مسودة</textarea></form>');
    await press(thread, 'desc');
    expect(ids(thread)).to.deep.equal(['8', '5', '4', '2', '3', '6']);
    expect(thread.querySelector('textarea')!.value).to.equal('مسودة');
  });

  it('updates one link that leads to each order in turn', async () => {
    const toggle = (order: string): string => `<a class="toggle" href="?corder=${order}">${order}</a>`;
    answerWith(({ search }) =>
      search.includes('desc') ? toggle('asc') + classicThread(NEWEST) : toggle('desc') + classicThread(OLDEST),
    );
    const thread = await showThread(toggle('desc') + classicThread(OLDEST));
    await press(thread, 'toggle');
    const button = link(thread, 'toggle');
    expect(document.activeElement).to.equal(button);
    expect([button.textContent, button.search, button.ariaCurrent]).to.deep.equal(['asc', '?corder=asc', null]);
    button.click();
    await waitUntil(() => ids(thread)[0] === '2', 'the first order', TIMEOUT);
  });

  it('replaces the links to other pages, and loads more in that order', async () => {
    const requests = answerWith(({ pathname }) =>
      pathname.includes('comment-page-8')
        ? links('desc') + classicThread([comment(3), comment(2)])
        : links('desc') + classicThread(NEWEST) + pagination(8),
    );
    const thread = await showThread(links('asc') + classicThread(OLDEST) + pagination(2));
    const nav = thread.querySelector('nav');
    await press(thread, 'desc');
    expect(thread.querySelector('nav')).to.equal(nav);
    expect(thread.querySelector<HTMLAnchorElement>('a.next')!.pathname).to.equal('/story/comment-page-8/');
    await thread.loadMore();
    expect(ids(thread)).to.deep.equal(['8', '5', '4', '3', '2']);
    // The page at the border is read again in the same order.
    expect(requests.slice(-2).map(({ url }) => url.pathname + url.search)).to.have.members([
      '/story/comment-page-8/',
      '/story/?order=desc',
    ]);
  });

  describe('while something else is loaded', () => {
    const request = async (requests: readonly HeldRequest[], part: string): Promise<HeldRequest> => {
      await waitUntil(() => requests.some(({ url }) => url.href.includes(part)), `the request of ${part}`, TIMEOUT);
      return requests.findLast(({ url }) => url.href.includes(part))!;
    };
    const ASCENDING = links('asc') + classicThread(OLDEST) + pagination(2);
    const DESCENDING = links('desc') + classicThread(NEWEST) + pagination(8);

    it('does not mix in a page of the order before', async () => {
      const requests = holdRequests();
      const thread = await showThread(ASCENDING);
      link(thread, 'next').click();
      const before = await request(requests, 'comment-page-2');
      link(thread, 'desc').click();
      (await request(requests, 'order=desc')).answer(DESCENDING);
      await waitUntil(() => status(thread) === 'رُتّبت التعليقات.', 'the order', TIMEOUT);
      expect(before.signal?.aborted).to.be.true;
      link(thread, 'next').click();
      (await request(requests, 'comment-page-8')).answer(links('desc') + classicThread([comment(3), comment(2)]));
      requests.at(-1)!.answer(DESCENDING);
      await waitUntil(() => ids(thread).includes('3'), 'the next page', TIMEOUT);
      expect(ids(thread)).to.deep.equal(['8', '5', '4', '3', '2']);
      expect(location.pathname + location.search).to.equal('/story/?order=desc');
    });

    it('does not mix in a page of the order before that was asked for after the press', async () => {
      const requests = holdRequests();
      const thread = await showThread(ASCENDING);
      link(thread, 'desc').click();
      const sorted = await request(requests, 'order=desc');
      link(thread, 'next').click();
      const before = await request(requests, 'comment-page-2');
      sorted.answer(DESCENDING);
      await waitUntil(() => status(thread) === 'رُتّبت التعليقات.', 'the order', TIMEOUT);
      expect(before.signal?.aborted).to.be.true;
      expect(ids(thread)).to.deep.equal(['8', '5', '4']);
    });

    it('shows the order of the last press, also if its answer comes first', async () => {
      const requests = holdRequests();
      const thread = await showThread(ASCENDING);
      link(thread, 'desc').click();
      const first = await request(requests, 'order=desc');
      link(thread, 'asc').click();
      (await request(requests, 'order=asc')).answer(ASCENDING);
      await waitUntil(() => status(thread) === 'رُتّبت التعليقات.', 'the order', TIMEOUT);
      expect(first.signal?.aborted, 'the first press').to.be.true;
      expect(location.search).to.equal('?order=asc');
      expect(ids(thread)).to.deep.equal(['2', '3', '6', '4', '5']);
    });
  });

  it('lets a link without a navigation around it lead to the next page of the order, also if its page was loaded', async () => {
    const next = (page: number): string => `<a class="next" href="/story/comment-page-${String(page)}/">التالي</a>`;
    answerWith(({ pathname, search }) =>
      pathname.includes('comment-page-8')
        ? links('desc') + classicThread([comment(3)])
        : pathname.includes('comment-page-2')
          ? links('asc') + classicThread([comment(8)])
          : search.includes('desc')
            ? links('desc') + classicThread(NEWEST) + next(8)
            : links('asc') + classicThread(OLDEST) + next(2),
    );
    const thread = await showThread(links('asc') + classicThread(OLDEST) + next(2));
    await thread.loadMore();
    expect(link(thread, 'next')).to.have.attribute('data-news-loaded');
    await press(thread, 'desc');
    expect(link(thread, 'next').matches('[data-news-loaded]')).to.be.false;
    expect(link(thread, 'next').textContent).to.equal('التالي');
    await thread.loadMore();
    expect(ids(thread)).to.deep.equal(['8', '5', '4', '3']);
  });

  it('lets the links lead to the pages that another back end names', async () => {
    const answers = (...numbers: number[]) =>
      numbers.map((id) => ({ id: String(id), author: 'هند', html: 'نص', date: '2026-11-23T10:30:00Z' }));
    const thread = await showThread(links('asc') + classicThread(OLDEST) + pagination(2));
    thread.backend = {
      page: (url) =>
        Promise.resolve(
          url.includes('desc') ? { comments: answers(8, 5), next: '/api/desc/2' } : { comments: answers(4, 3) },
        ),
      since: () => Promise.resolve({ comments: [] }),
    };
    await press(thread, 'desc');
    expect(link(thread, 'next').pathname).to.equal('/api/desc/2');
    link(thread, 'asc').click();
    await waitUntil(() => link(thread, 'next').matches('[data-news-loaded]'), 'no page follows', TIMEOUT);
    expect(ids(thread)).to.deep.equal(['4', '3']);
  });

  it('shows nothing of it if the event is canceled', async () => {
    answerWith(() => links('desc') + classicThread(NEWEST));
    const thread = await showThread(links('asc') + classicThread(OLDEST));
    const inserted: string[] = [];
    thread.addEventListener('news-comments-load', (event) => {
      inserted.push(...event.comments.map(({ id }) => id));
      event.preventDefault();
    });
    link(thread, 'desc').click();
    await waitUntil(() => inserted.length > 0, 'the event', TIMEOUT);
    await waitUntil(() => status(thread) === '', 'the message is removed', TIMEOUT);
    expect(inserted).to.deep.equal(['comment-8']);
    expect(ids(thread)).to.deep.equal(['2', '3', '6', '4', '5']);
    expect(location.pathname + location.search).to.equal('/story/');
  });

  it('leaves the link to the browser without load="more", and with a modifier key', async () => {
    const thread = await showThread(links('asc') + classicThread(OLDEST), '');
    const prevented: boolean[] = [];
    const handle = (event: Event): void => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    thread.parentElement!.addEventListener('click', handle);
    link(thread, 'desc').click();
    thread.load = 'more';
    link(thread, 'desc').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    expect(prevented).to.deep.equal([false, false]);
  });
});

describe('isSortLink', () => {
  /** Whether a link on a page is a sorting link. */
  const check = (page: string, html: string): boolean => {
    visit(page);
    const thread = document.createElement('div');
    thread.innerHTML = html;
    return isSortLink(thread.querySelector('a')!, thread);
  };

  for (const [page, href] of [
    ['/story/', '?order=desc'],
    ['/story/', '/story/?comment_order=asc#comments'],
    ['/story/', '?orderby=date&order=asc'],
    ['/story/', '?corder=desc'],
    ['/story/', '?sort=newest'],
    ['/story/?order=desc', '/story/'],
    ['/story/?order=desc', '?order=asc'],
    ['/?p=7', '/?p=7&order=asc'],
    ['/story/comment-page-2/', '/story/?order=desc'],
    ['/story/comment-page-2/', '/story/comment-page-2/?order=desc'],
  ] as const)
    it(`is true for ${href} on ${page}`, () => {
      expect(check(page, `<a href="${href}">a</a>`)).to.be.true;
    });

  for (const [page, href] of [
    ['/story/', '/story/'],
    ['/story/', '#comments'],
    ['/story/?order=desc', '#comments'],
    ['/story/?order=desc', '?order=desc'],
    ['/story/', '?replytocom=7#respond'],
    ['/story/?order=desc', '/story/?replytocom=7#respond'],
    ['/story/?order=desc', '/story/comment-page-2/#comments'],
    ['/story/?order=desc', '?cpage=2'],
    ['/story/', '/other/?order=desc'],
    ['/story/', 'https://example.com/story/?order=desc'],
    ['/story/', 'https://['],
  ] as const)
    it(`is false for ${href} on ${page}`, () => {
      expect(check(page, `<a href="${href}">a</a>`)).to.be.false;
    });

  it('is true for a marked link, or one in a marked element', () => {
    expect(check('/story/', '<a data-news-sort href="/story/newest/">a</a>')).to.be.true;
    expect(check('/story/', '<p data-news-sort><a href="/story/newest/">a</a></p>')).to.be.true;
  });

  it('is false for a link in a comment', () => {
    const html = classicThread([{ id: 2, author: 'سعد', text: '<a href="?order=desc">a</a>' }]);
    visit('/story/');
    const thread = document.createElement('div');
    thread.innerHTML = html;
    expect(isSortLink(thread.querySelector('p a')!, thread)).to.be.false;
  });
});
