// Dates that `isolate` has wrapped in an isolate before the thread writes them as its attributes request.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import type { NewsComments } from '../src/index.js';
import { skipTime } from './support/comment-site.js';
import { removeThreads, showThread } from './support/comments.js';
import { frames } from './support/until.js';

const TIMEOUT = { timeout: 9000 };

/** Shows a thread with one comment, whose date is on the line of the name. Resolves when the date of the page is isolated. */
async function showIsolated(time: string): Promise<{ thread: NewsComments; date: HTMLTimeElement; line: Element }> {
  const thread = await showThread(
    `<ol><li id="comment-2"><div class="meta"><strong class="fn">سعد</strong> ${time}</div><div class="comment-content"><p>نص.</p></div></li></ol>`,
    'isolate',
  );
  const date = thread.querySelector('time')!;
  await waitUntil(() => date.querySelector('bdi'), 'the date is isolated', TIMEOUT);
  return { thread, date, line: thread.querySelector('.meta')! };
}

/** The direction of the element around the text of a date. */
function directionOf(date: Element): string {
  const texts = document.createTreeWalker(date, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && !texts.currentNode.textContent?.trim());
  return getComputedStyle(texts.currentNode.parentElement!).direction;
}

describe('a date that is isolated', () => {
  afterEach(removeThreads);

  const now = (): string => new Date(Date.now() - 20 * 60_000).toISOString();
  for (const [place, written, print] of [
    ['on a line', '2026-11-23', (text: string) => `<time datetime="${now()}">${text}</time>`],
    [
      'in a link',
      '2026-11-23 10:30',
      (text: string) => `<a href="#comment-2"><time datetime="${now()}">${text}</time></a>`,
    ],
    [
      'around a link',
      '23 November 2026',
      (text: string) => `<time datetime="${now()}">\n<a href="#comment-2">${text}</a></time>`,
    ],
  ] as const) {
    it(`is written in the direction of its words, stays current, and is restored: ${place}`, async () => {
      const { thread, date, line } = await showIsolated(print(written));
      const link = line.querySelector('a');
      thread.relative = '';
      await waitUntil(() => date.textContent.trim() === 'قبل 20 دقيقة', 'the relative date', TIMEOUT);
      expect(directionOf(date)).to.equal('rtl');
      // The line is processed again, as after every change of the page.
      line.append(document.createElement('span'));
      await thread.updateComplete;
      skipTime(3600);
      expect(date.textContent.trim()).to.equal('قبل ساعة');
      thread.numerals = 'arab';
      await waitUntil(() => date.textContent.trim() === 'قبل ساعة', 'the date in other digits', TIMEOUT);
      thread.relative = false;
      thread.numerals = undefined;
      await waitUntil(() => date.textContent.trim() === written, 'the text of the page', TIMEOUT);
      await waitUntil(() => date.querySelector('bdi'), 'the date is isolated again', TIMEOUT);
      if (link) expect(link.textContent).to.equal(written);
    });
  }

  it('is not blank after the page has moved it to another line', async () => {
    const { thread, date, line } = await showIsolated(`<time datetime="${now()}">2026-11-23 10:30</time>`);
    thread.relative = '';
    await waitUntil(() => date.textContent === 'قبل 20 دقيقة', 'the relative date', TIMEOUT);
    line.after(date);
    await thread.updateComplete;
    skipTime(3600);
    expect(date.textContent).to.equal('قبل ساعة');
  });

  it('comes to rest where the words would change the height of what is in view', async () => {
    const text = '2026-11-23 10:30:12 23 November 2026 foo bar 12';
    const { thread, date } = await showIsolated(`<time datetime="${now()}">${text}</time>`);
    thread.style.cssText = 'display: block; inline-size: 11em';
    thread.scrollIntoView();
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(thread, { childList: true, characterData: true, subtree: true });
    thread.relative = '';
    await waitUntil(() => changes > 0, 'the date was tried', TIMEOUT);
    const atRest = async (): Promise<boolean> => {
      const before = changes;
      await frames(3);
      return changes === before;
    };
    await waitUntil(atRest, 'nothing changes any more', TIMEOUT);
    observer.disconnect();
    expect(date.textContent).to.equal(text);
  });
});
