// What a thread does to the nodes, the dates and the names of the page, and to the history of the browser.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import { classicThread, type SampleComment, THREADS } from '../stories/support/comment-threads.js';
import { answerWith, skipTime } from './support/comment-site.js';
import { removeThreads, showThread } from './support/comments.js';
import { emulate, needs } from './support/driver.js';
import { settled } from './support/until.js';

const TIMEOUT = { timeout: 9000 };
const SAMPLE: SampleComment[] = [
  { id: 2, author: 'سعد', text: 'أول.', replies: [{ id: 3, author: 'Layla (Cairo)', text: 'In English.' }] },
  { id: 4, author: 'عمر', text: 'كتب @omar_k هذا.' },
];

const start = window.setTimeout.bind(window);

/** Lists the delays of the timers that are started from now on and last more than some seconds. */
function longDelays(): number[] {
  const delays: number[] = [];
  Object.assign(window, {
    setTimeout: (callback: () => void, delay = 0) => {
      if (delay > 10_000) delays.push(delay);
      return start(callback, delay);
    },
  });
  return delays;
}

function restoreTimers(): void {
  Object.assign(window, { setTimeout: start });
}

describe('a thread of the page', () => {
  afterEach(removeThreads);

  for (const [name, print] of Object.entries(THREADS)) {
    it(`keeps each node, its text and its place: ${name}`, async () => {
      const page = document.createElement('div');
      page.className = 'test-thread';
      page.innerHTML = `<div style="block-size: 110vh"></div><news-comments collapse block-direction="auto" load="more">${print(SAMPLE)}</news-comments><div style="block-size: 200vh"></div>`;
      const thread = page.querySelector('news-comments')!;
      const nodesOf = (): Node[] => {
        const walker = document.createTreeWalker(thread);
        const nodes: Node[] = [];
        while (walker.nextNode()) {
          const { currentNode } = walker;
          const { parentElement } = currentNode;
          const element = currentNode instanceof Element ? currentNode : parentElement;
          if (!element?.closest('[data-news-skip]')) nodes.push(currentNode);
        }
        return nodes;
      };
      const before = nodesOf().map((node) => [node, node.parentNode, node.nodeValue]);
      document.body.append(page);
      await waitUntil(() => thread.querySelector('.news-comment-line, .news-comment-toggle'), 'the lines', TIMEOUT);
      const after = nodesOf().map((node) => [node, node.parentNode, node.nodeValue]);
      expect(after.length).to.equal(before.length);
      expect(after.every((entry, i) => entry.every((part, k) => part === before[i]![k]))).to.be.true;
    });
  }

  it('keeps relative dates current with one timer', async () => {
    const date = new Date(Date.now() - 20 * 60_000).toISOString();
    const many = Array.from({ length: 20 }, (_, i): SampleComment => ({ id: i + 2, author: 'سعد', text: 'نص.', date }));
    const thread = await showThread(classicThread(many));
    const delays = longDelays();
    try {
      thread.relative = '';
      const texts = (): string[] => [
        ...new Set([...thread.querySelectorAll('time')].map(({ textContent }) => textContent)),
      ];
      await waitUntil(() => texts().join() === 'قبل 20 دقيقة', 'the dates', TIMEOUT);
      await settled();
      expect(delays).to.have.length.within(1, 2);
      skipTime(3600);
      expect(texts()).to.deep.equal(['قبل ساعة']);
    } finally {
      restoreTimers();
    }
  });

  it('adds the full date to a relative one in print, and to no other', async function () {
    needs(this, 'emulateMedia');
    const date = new Date(Date.now() - 3 * 3_600_000).toISOString();
    const thread = await showThread(classicThread([{ ...SAMPLE[0]!, date }]), 'relative');
    const [recent, old] = thread.querySelectorAll('time');
    await waitUntil(() => recent!.textContent === 'قبل 3 ساعات', 'the relative date', TIMEOUT);
    const content = (time?: Element): string => getComputedStyle(time!, '::after').content;
    expect([content(recent), content(old)]).to.deep.equal(['none', 'none']);
    await emulate({ media: 'print' });
    expect(content(recent)).to.include(recent!.title);
    expect(content(old)).to.equal('none');
    thread.relative = false;
    await waitUntil(() => recent!.textContent === '23 نوفمبر 2026', 'the text of the page', TIMEOUT);
    expect(content(recent)).to.equal('none');
  });

  it('isolates handles in texts, and shows times in the time zone', async () => {
    const thread = await showThread(classicThread(SAMPLE), 'isolate time-zone="Asia/Tokyo"');
    await waitUntil(() => thread.querySelector('.comment-content bdi'), 'the handle', TIMEOUT);
    expect(thread.querySelector('.comment-content bdi')?.textContent).to.equal('@omar_k');
    await waitUntil(() => thread.querySelector('time')?.textContent.includes('4:30'), 'the time in Tokyo', TIMEOUT);
  });

  it('gives the header lines of comments no direction', async () => {
    const thread = await showThread(classicThread(SAMPLE), 'block-direction="auto"');
    await waitUntil(() => thread.querySelector('[dir=ltr]'), 'the text', TIMEOUT);
    expect(thread.querySelectorAll('.comment-meta[dir], .comment-meta [dir], .comment-meta bdi')).to.have.length(0);
  });

  it('shows hidden replies when the browser has found something in them', async () => {
    const thread = await showThread(classicThread(SAMPLE), 'collapse');
    await waitUntil(() => thread.querySelector('.news-comment-toggle'), 'the button', TIMEOUT);
    const toggle = thread.querySelector<HTMLElement>('.news-comment-toggle')!;
    toggle.click();
    const list = thread.querySelector('.children')!;
    expect(list.getAttribute('hidden')).to.equal('until-found');
    list.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(list.hasAttribute('hidden')).to.be.false;
    expect(toggle.ariaExpanded).to.equal('true');
  });

  it('adds no entry to the history when it loads more', async () => {
    answerWith(() => classicThread([{ id: 9, author: 'هند', text: 'آخر.' }]));
    const link = '<nav><a class="next" href="/story/comment-page-2/">التالي</a></nav>';
    const thread = await showThread(classicThread(SAMPLE) + link, 'load="more"');
    const { href } = location;
    const { length } = history;
    thread.querySelector<HTMLElement>('a.next')!.click();
    await waitUntil(() => thread.querySelector('#comment-9'), 'the comment', TIMEOUT);
    expect([history.length, location.href]).to.deep.equal([length, href]);
  });

  it('looks for no new comments while the page is hidden', async () => {
    const requests = answerWith(() => classicThread(SAMPLE));
    const page = document.createElement('div');
    page.className = 'test-thread';
    page.innerHTML = `<news-comments live="60">${classicThread(SAMPLE)}</news-comments>`;
    document.body.prepend(page);
    await waitUntil(() => (requests.length || skipTime(1), requests.length === 1), 'the first look', TIMEOUT);
    await settled();
    const delays = longDelays();
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    try {
      skipTime(0);
      expect(delays, 'timers while the page is hidden').to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
      restoreTimers();
    }
    skipTime(61);
    expect(requests).to.have.length(2);
  });
});
