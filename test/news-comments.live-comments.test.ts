// The lazy part of <news-comments live>, in an element that has only the members that it uses.
import { expect, waitUntil } from '@open-wc/testing';
import type { CommentPage, ThreadComment } from '../src/comments/thread/thread-backend.js';
import { LiveComments } from '../src/elements/news-comments/thread-live.lazy.js';
import { ThreadUpdates } from '../src/elements/news-comments/thread-updates.lazy.js';
import { classicThread } from '../stories/support/comment-threads.js';
import { skipTime } from './support/comment-site.js';
import { contextOf, idsOf, TestThread } from './support/test-thread.js';
import { intersectionsReported, nextTask } from './support/until.js';
import { warnings } from './support/warnings.js';

const SAMPLE = [
  { id: 2, author: 'سعد', text: 'نص', replies: [{ id: 3, author: 'هند', text: 'ردّ' }] },
  { id: 4, author: 'عمر', text: 'نص آخر' },
];
/** In seconds. */
const [FIRST_DELAY, INTERVAL] = [3, 60];

const comment = (id: string, changes: Partial<ThreadComment> = {}): ThreadComment => ({
  ...{ id, author: 'ليلى', date: '2026-11-24T10:30:00Z', html: '<p>جديد</p>' },
  ...changes,
});

/** A request for new comments. */
interface Look {
  since: string;
  signal: AbortSignal;
  answer: (page: CommentPage) => void;
  fail: (error?: unknown) => void;
}

let host: TestThread;
let live: LiveComments;
const started = new Set<LiveComments>();
let looks: Look[];
let said: string[];

/** A thread at the top of the page, whose back end answers when the test says so. */
function createThread(): TestThread {
  const thread = new TestThread();
  thread.style.display = 'block';
  thread.innerHTML = classicThread(SAMPLE);
  thread.live = INTERVAL;
  thread.backend = {
    page: () => Promise.reject(new Error('not asked')),
    since: (since, { signal }) =>
      new Promise((answer, fail) => {
        looks.push({ since, signal, answer, fail });
      }),
  };
  document.body.prepend(thread);
  return thread;
}

/** Starts to look for new comments of a thread, and waits until it is known that the thread is in view. */
async function start(thread = host): Promise<void> {
  const parts = contextOf(thread);
  ({ said } = parts);
  live = new LiveComments(parts.context, new ThreadUpdates(parts.context));
  started.add(live);
  live.start();
  await intersectionsReported();
}

const button = (thread = host): HTMLButtonElement | null => thread.querySelector('.news-comment-new');

/** Looks for the first time, and answers with some comments. */
async function find(...comments: ThreadComment[]): Promise<HTMLButtonElement> {
  skipTime(FIRST_DELAY);
  looks[0]!.answer({ comments });
  await waitUntil(() => button(), 'the button');
  return button()!;
}

beforeEach(() => {
  looks = [];
  host = createThread();
});

afterEach(() => {
  for (const live of started) live.stop();
  started.clear();
  for (const thread of document.querySelectorAll('test-thread')) thread.remove();
});

describe('LiveComments', () => {
  it('asks for comments that are newer than those of the page after some seconds, and then after each interval', async () => {
    await start();
    skipTime(FIRST_DELAY - 1);
    expect(looks).to.have.length(0);
    skipTime(1);
    expect(looks.map(({ since }) => since)).to.deep.equal(['2026-11-23T07:30:00.000Z']);
    looks[0]!.answer({ comments: [comment('4')] });
    await waitUntil(() => (skipTime(INTERVAL), looks.length === 2), 'the next request');
    expect(button()).to.equal(null);
  });

  it('offers new comments by a button, and announces it', async () => {
    await start();
    const offer = await find(comment('8'), comment('9'), comment('4'));
    expect(offer.textContent).to.equal('تعليقان جديدان');
    expect(said).to.deep.equal(['تعليقان جديدان']);
    expect(idsOf(host)).to.deep.equal(['2', '3', '4']);
  });

  it('inserts them when the button is pressed, and moves the focus to the first', async () => {
    await start();
    (await find(comment('8', { parentId: '2' }), comment('9'))).click();
    await waitUntil(() => button() === null, 'the button is removed');
    expect(idsOf(host)).to.deep.equal(['2', '3', '8', '4', '9']);
    expect(document.activeElement?.id).to.equal('comment-8');
    expect(said.at(-1)).to.equal('أُضيف تعليقان.');
  });

  it('asks an empty thread for all comments, and inserts them in a list', async () => {
    host.replaceChildren();
    await start();
    const offer = await find(comment('8'), comment('9', { parentId: '8' }));
    expect(looks[0]!.since).to.equal('1970-01-01T00:00:00.000Z');
    offer.click();
    expect(idsOf(host)).to.deep.equal(['8', '9']);
    expect(host.querySelector('ol.comment-list > #comment-8')).to.not.equal(null);
    expect(document.activeElement?.id).to.equal('comment-8');
  });

  it('does not offer comments again whose insertion was canceled, but later ones', async () => {
    await start();
    host.addEventListener('news-comments-new', (event) => {
      event.preventDefault();
    });
    (await find(comment('8'))).click();
    expect([button(), idsOf(host)]).to.deep.equal([null, ['2', '3', '4']]);
    await nextTask();
    skipTime(INTERVAL);
    looks[1]!.answer({ comments: [comment('8'), comment('9')] });
    await waitUntil(() => button(), 'the button');
    expect(button()!.textContent).to.equal('تعليق جديد');
  });

  it('takes a request as failed that has no answer after half a minute, and doubles the pause', async () => {
    await start();
    skipTime(FIRST_DELAY);
    const { signal, fail } = looks[0]!;
    skipTime(29);
    expect(signal.aborted).to.equal(false);
    skipTime(1);
    expect(signal.reason).to.have.property('name', 'TimeoutError');
    fail(signal.reason);
    await nextTask();
    skipTime(2 * INTERVAL - 1);
    expect(looks).to.have.length(1);
    skipTime(1);
    expect(looks).to.have.length(2);
  });

  it('does not abort a request that was answered', async () => {
    await start();
    await find(comment('8'));
    skipTime(31);
    expect(looks[0]!.signal.aborted).to.equal(false);
  });

  it('waits as long as an error asks for', async () => {
    await start();
    skipTime(FIRST_DELAY);
    looks[0]!.fail(Object.assign(new Error(), { retryAfter: 600 }));
    await nextTask();
    skipTime(599);
    expect(looks).to.have.length(1);
    skipTime(1);
    expect(looks).to.have.length(2);
  });

  it('aborts its request when it is stopped, and does not show what arrives later', async () => {
    await start();
    const other = createThread();
    await start(other);
    skipTime(FIRST_DELAY);
    live.stop();
    expect(looks.map(({ signal }) => signal.aborted)).to.deep.equal([false, true]);
    for (const { answer } of looks.toReversed()) answer({ comments: [comment('8')] });
    await waitUntil(() => button(host), 'the button of the thread that was not stopped');
    expect(button(other)).to.equal(null);
  });

  it('removes the button when it is stopped', async () => {
    await start();
    await find(comment('8'));
    live.stop();
    expect(button()).to.equal(null);
  });

  it('goes on when it is started again, unless the interval has changed', async () => {
    await start();
    skipTime(FIRST_DELAY);
    live.start();
    skipTime(FIRST_DELAY);
    expect(looks).to.have.length(1);
    host.live = 2 * INTERVAL;
    live.start();
    await intersectionsReported();
    skipTime(FIRST_DELAY);
    expect(looks).to.have.length(2);
  });

  it('looks soon when the page comes back from the cache of the browser, and not when it is shown for the first time', async () => {
    await start();
    skipTime(FIRST_DELAY);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    skipTime(FIRST_DELAY);
    expect(looks).to.have.length(1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    skipTime(FIRST_DELAY);
    expect(looks).to.have.length(2);
  });

  it('marks a comment that the site has removed', async () => {
    await start();
    skipTime(FIRST_DELAY);
    looks[0]!.answer({ comments: [comment('4', { status: 'removed' })] });
    await waitUntil(() => host.querySelector('#comment-4 [data-news-removed]'), 'the mark');
    expect(button()).to.equal(null);
  });

  it('does nothing without an interval', async () => {
    host.live = undefined;
    await start();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    skipTime(2 * INTERVAL);
    expect(looks).to.have.length(0);
    host.live = INTERVAL;
    live.start();
    await intersectionsReported();
    skipTime(FIRST_DELAY);
    expect(looks).to.have.length(1);
  });

  it('raises a small interval, with a warning', async () => {
    const logged = warnings();
    host.live = 7;
    await start();
    expect(logged.join()).to.include('live="7" counts as 30');
    await find(comment('8'));
    await nextTask();
    skipTime(29);
    expect(looks).to.have.length(1);
    skipTime(1);
    expect(looks).to.have.length(2);
  });
});
