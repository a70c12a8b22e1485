// The attribute `live`: new comments that are offered, and removed ones that are marked.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import type { NewsComments } from '../src/index.js';
import { classicThread, type SampleComment, THREADS } from '../stories/support/comment-threads.js';
import { answerWith, skipTime } from './support/comment-site.js';
import { removeThreads } from './support/comments.js';
import { sendKeys } from './support/driver.js';
import { settled } from './support/until.js';
import { warnings } from './support/warnings.js';

const comment = (id: number, ...replies: SampleComment[]): SampleComment => ({
  id,
  author: `قارئ ${String(id)}`,
  text: `تعليق ${String(id)}.`,
  replies,
});
const SAMPLE = [comment(2, comment(3)), comment(4)];
const TIMEOUT = { timeout: 10_000 };

/** Shows a thread with text above and below it, and scrolls to it if that is more than a screen. */
async function showLive(list: string, attributes = 'live="60"', above = 0): Promise<NewsComments> {
  const page = document.createElement('div');
  page.className = 'test-thread';
  page.innerHTML = `<div style="block-size: ${String(above)}vh"></div><news-comments ${attributes}>${list}</news-comments><div style="block-size: 300vh"></div>`;
  document.body.prepend(page);
  const thread = page.querySelector('news-comments')!;
  if (above > 100) thread.scrollIntoView();
  await waitUntil(() => thread.querySelector('[role=status]'), 'the code is loaded', TIMEOUT);
  return thread;
}

const button = (thread: Element): HTMLButtonElement | null => thread.querySelector('.news-comment-new');
const status = (thread: Element): string => thread.querySelector('[role=status]')!.textContent;
const ids = (thread: Element): string[] =>
  [...thread.querySelectorAll('[id^="comment-"]')].map(({ id }) => id.replace('comment-', ''));

/** Makes the next request, as soon as the file for `live` is loaded, and waits until the button says something. */
async function waitForButton(thread: Element, text: string): Promise<HTMLButtonElement> {
  await waitUntil(
    () => {
      skipTime(1);
      return button(thread)?.textContent === text;
    },
    `a button “${text}”`,
    TIMEOUT,
  );
  return button(thread)!;
}

/** Waits until some requests were made, of which the next one is due in some seconds. */
async function waitForRequests(requests: readonly unknown[], count: number, seconds = 1): Promise<void> {
  await waitUntil(
    () => {
      if (requests.length < count) skipTime(seconds);
      return requests.length === count;
    },
    `${String(count)} requests`,
    TIMEOUT,
  );
  // The answer is read.
  await settled();
}

describe('<news-comments live>', () => {
  afterEach(removeThreads);

  for (const [count, sentence] of Object.entries({
    1: 'تعليق جديد',
    2: 'تعليقان جديدان',
    3: '3 تعليقات جديدة',
    11: '11 تعليقاً جديداً',
    100: '100 تعليق جديد',
  })) {
    it(`offers ${count} new comments in a sentence, and announces it`, async () => {
      const added = Array.from({ length: Number(count) }, (_, i) => comment(i + 10));
      answerWith(() => classicThread([...SAMPLE, ...added]));
      const thread = await showLive(classicThread(SAMPLE));
      await waitForButton(thread, sentence);
      expect(status(thread)).to.equal(sentence);
      expect(ids(thread)).to.deep.equal(['2', '3', '4']);
    });
  }

  for (const [name, print] of Object.entries(THREADS)) {
    it(`inserts new comments in their places when the button is pressed: ${name}`, async () => {
      answerWith(() => print([comment(2, comment(3), comment(7)), comment(4), comment(8, comment(9))]));
      const thread = await showLive(print(SAMPLE));
      const found = (): (string | undefined)[] =>
        [...thread.querySelectorAll('[id^="comment-"], [id^=c]')]
          .filter(({ id }) => /^c(?:omment-)?\d+$/.test(id))
          .map(({ id }) => /\d+/.exec(id)?.[0]);
      (await waitForButton(thread, '3 تعليقات جديدة')).focus();
      await sendKeys({ press: 'Enter' });
      expect(found()).to.deep.equal(['2', '3', '7', '4', '8', '9']);
      expect(document.activeElement?.id).to.match(/^(?:li-)?c(?:omment-)?7$/);
      expect(button(thread)).to.be.null;
      expect(status(thread)).to.equal('أُضيفت 3 تعليقات.');
    });
  }

  describe('in a thread without comments', () => {
    const FORM = '<div id="respond"><form><textarea></textarea></form></div>';

    for (const [name, print] of Object.entries(THREADS)) {
      it(`inserts the first ones before the form: ${name}`, async () => {
        answerWith(() => print([comment(7, comment(9)), comment(8)]) + FORM);
        const thread = await showLive(`<p>لا تعليقات بعد.</p>${FORM}`);
        (await waitForButton(thread, '3 تعليقات جديدة')).focus();
        await sendKeys({ press: 'Enter' });
        const expected = document.createElement('template');
        expected.innerHTML = print([comment(7, comment(9)), comment(8)]);
        const outline = (root: ParentNode): string[] =>
          [...root.querySelectorAll('ol, ul, li, div[class]')].map(
            ({ localName, id, className }) => `${localName}#${id}.${className}`,
          );
        const list = thread.querySelector('#respond')!.previousElementSibling!;
        expect([`${list.localName}#.${list.className}`, ...outline(list)]).to.deep.equal(outline(expected.content));
        expect(document.activeElement?.id).to.match(/^(?:li-)?c(?:omment-)?7$/);
        expect(status(thread)).to.equal('أُضيفت 3 تعليقات.');
        expect(button(thread)).to.be.null;
      });
    }

    it('inserts them into the empty list of the page, and not into one of links', async () => {
      answerWith(() => classicThread([comment(7)]));
      const links = '<ul class="sort"><li><a href="?order=asc">الأقدم</a></li></ul>';
      const thread = await showLive(`${links}<ol class="comment-list"></ol><p>النهاية</p>`);
      const empty = thread.querySelector('ol')!;
      (await waitForButton(thread, 'تعليق جديد')).click();
      expect(ids(empty)).to.deep.equal(['7']);
      expect(thread.querySelectorAll('ol')).to.have.length(1);
    });

    it('inserts them behind what the page has printed, if there is no form', async () => {
      answerWith(() => `<h2>تعليق واحد</h2>${classicThread([comment(7)])}`);
      const thread = await showLive('<p>لا تعليقات بعد.</p>');
      (await waitForButton(thread, 'تعليق جديد')).click();
      expect(thread.querySelector('p')!.nextElementSibling?.className).to.equal('comment-list');
      expect(ids(thread)).to.deep.equal(['7']);
    });
  });

  it('moves nothing when the button appears, and nothing above what is inserted', async () => {
    const chain = Array.from({ length: 30 }, (_, i) => comment(i + 2));
    answerWith(() => classicThread([...chain, comment(40)]));
    const thread = await showLive(classicThread(chain));
    const tops = (): number[] => [...thread.querySelectorAll('li')].map((item) => item.getBoundingClientRect().top);
    const before = tops();
    const height = document.documentElement.scrollHeight;
    const offer = await waitForButton(thread, 'تعليق جديد');
    expect(tops()).to.deep.equal(before);
    expect(document.documentElement.scrollHeight).to.equal(height);
    const { top, bottom } = offer.getBoundingClientRect();
    expect(top > 0 && bottom <= innerHeight, 'the button is in view').to.be.true;
    offer.click();
    expect(document.activeElement?.id).to.equal('comment-40');
    const moved = tops().slice(0, 30);
    const distances = new Set(moved.map((value, i) => Math.round(value - before[i]!)));
    expect(distances.size, 'all comments have moved together, by scrolling').to.equal(1);
  });

  it('announces the button once, while its number grows', async () => {
    let added = [comment(7)];
    const requests = answerWith(() => classicThread([...SAMPLE, ...added]));
    const thread = await showLive(classicThread(SAMPLE));
    await waitForButton(thread, 'تعليق جديد');
    added = [comment(7), comment(8)];
    await waitForRequests(requests, 2, 60);
    await waitUntil(() => button(thread)?.textContent === 'تعليقان جديدان', 'the number', TIMEOUT);
    expect(status(thread)).to.equal('تعليق جديد');
  });

  it('offers a comment no more that has come by the form or another page, and keeps the focus in the thread', async () => {
    answerWith(() => classicThread([...SAMPLE, comment(7), comment(8)]));
    const thread = await showLive(classicThread(SAMPLE));
    (await waitForButton(thread, 'تعليقان جديدان')).focus();
    const insert = (id: number): void => {
      const html = document.createElement('template');
      html.innerHTML = classicThread([comment(id)]);
      thread.querySelector('ol')!.append(html.content.querySelector('li')!);
    };
    insert(7);
    await waitUntil(() => button(thread)?.textContent === 'تعليق جديد', 'the number', TIMEOUT);
    expect(document.activeElement?.className).to.equal('news-comment-new');
    insert(8);
    await waitUntil(() => !button(thread), 'no button', TIMEOUT);
    expect(document.activeElement?.id).to.equal('comment-8');
  });

  it('keeps the focus in the thread if the new comments are gone before the button is pressed', async () => {
    let list = [...SAMPLE, comment(7)];
    const requests = answerWith(() => classicThread(list));
    const thread = await showLive(classicThread(SAMPLE));
    (await waitForButton(thread, 'تعليق جديد')).focus();
    list = SAMPLE;
    await waitForRequests(requests, requests.length + 1, 60);
    await waitUntil(() => !button(thread), 'no button', TIMEOUT);
    expect(document.activeElement?.id).to.equal('comment-4');
  });

  it('is accessible', async () => {
    answerWith(() => classicThread([...SAMPLE, comment(7)]));
    const thread = await showLive(classicThread(SAMPLE));
    await waitForButton(thread, 'تعليق جديد');
    await expect(thread).to.be.accessible();
  });

  it('dispatches an event before, and offers comments no more if it is canceled', async () => {
    const requests = answerWith(() => classicThread([...SAMPLE, comment(7)]));
    const thread = await showLive(classicThread(SAMPLE));
    const events: [string[], string][] = [];
    thread.addEventListener('news-comments-new', (event) => {
      events.push([event.comments.map(({ id }) => id), event.url]);
      event.preventDefault();
    });
    (await waitForButton(thread, 'تعليق جديد')).click();
    expect(events).to.deep.equal([[['comment-7'], location.href]]);
    expect(ids(thread)).to.deep.equal(['2', '3', '4']);
    await waitForRequests(requests, 2, 60);
    expect(button(thread)).to.be.null;
  });

  it('asks the server whether the page in the cache is current', async () => {
    const requests = answerWith(() => classicThread(SAMPLE));
    await showLive(classicThread(SAMPLE));
    await waitForRequests(requests, 1);
    expect(requests[0]!.init.cache).to.equal('no-cache');
  });

  it('makes no request while the thread is far from the view, and one when the reader comes near', async () => {
    const requests = answerWith(() => classicThread(SAMPLE));
    const thread = await showLive(classicThread(SAMPLE), 'live="60"', 500);
    await waitForRequests(requests, 1);
    scrollTo(0, 0);
    // The observer calls back after a frame.
    await settled();
    await settled();
    skipTime(61);
    expect(requests).to.have.length(1);
    thread.scrollIntoView();
    await waitUntil(() => requests.length === 2, 'the request that was due', TIMEOUT);
  });

  it('waits twice as long after an error, and as long as the server asks for', async () => {
    let response = (): Response | undefined => undefined;
    const requests = answerWith(() => response());
    await showLive(classicThread(SAMPLE));
    await waitForRequests(requests, 1);
    skipTime(61);
    expect(requests, 'after one interval').to.have.length(1);
    response = () => new Response('', { status: 503, headers: { 'Retry-After': '900' } });
    await waitForRequests(requests, 2, 60);
    skipTime(890);
    expect(requests, 'before the server allows it').to.have.length(2);
    skipTime(11);
    expect(requests).to.have.length(3);
  });

  it('stops after an hour, and begins again when the page comes back from the cache of the browser', async () => {
    const requests = answerWith(() => classicThread(SAMPLE));
    await showLive(classicThread(SAMPLE), 'live="1800"');
    await waitForRequests(requests, 1);
    await waitForRequests(requests, 2, 1801);
    skipTime(3600);
    expect(requests).to.have.length(2);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    skipTime(4);
    expect(requests).to.have.length(3);
  });

  it('stops when the attribute is removed, and when the element is', async () => {
    const requests = answerWith(() => classicThread([...SAMPLE, comment(7)]));
    const thread = await showLive(classicThread(SAMPLE));
    await waitForButton(thread, 'تعليق جديد');
    const { length } = requests;
    thread.removeAttribute('live');
    await thread.updateComplete;
    expect(button(thread)).to.be.null;
    skipTime(120);
    expect(requests).to.have.length(length);
    thread.live = 60;
    await thread.updateComplete;
    await settled();
    thread.remove();
    skipTime(120);
    expect(requests).to.have.length(length);
  });

  it('raises an interval of less than 30 seconds, with one warning', async () => {
    const logged = warnings();
    const requests = answerWith(() => classicThread(SAMPLE));
    await showLive(classicThread(SAMPLE), 'live="5"');
    await waitForRequests(requests, 1);
    skipTime(25);
    expect(requests).to.have.length(1);
    skipTime(6);
    expect(requests).to.have.length(2);
    expect(logged.filter((text) => text.includes('live'))).to.deep.equal([
      'news-elements: <news-comments>: live="5" counts as 30, the smallest number of seconds.',
    ]);
  });

  it('is off if the value is not a number, with one warning', async () => {
    const logged = warnings();
    const requests = answerWith(() => classicThread(SAMPLE));
    await showLive(classicThread(SAMPLE), 'live="often"');
    await waitUntil(() => logged.some((text) => text.includes('live is not a number')), 'the warning', TIMEOUT);
    skipTime(120);
    expect(requests).to.have.length(0);
  });

  it('looks for nothing without the attribute', async () => {
    const requests = answerWith(() => classicThread(SAMPLE));
    const thread = await showLive(classicThread(SAMPLE), '');
    thread.insertAdjacentHTML('afterend', `<news-comments live="60">${classicThread(SAMPLE)}</news-comments>`);
    await waitUntil(() => (skipTime(1), requests.length > 0), 'the request of the thread that has it', TIMEOUT);
    skipTime(10);
    expect(requests).to.have.length(1);
  });

  describe('a comment that was removed', () => {
    const text = (thread: Element, id: number): HTMLElement =>
      thread.querySelector<HTMLElement>(`#comment-${String(id)} .comment-content`)!;
    const isMarked = (thread: Element, id: number): boolean => text(thread, id).hasAttribute('data-news-removed');

    for (const [name, print] of Object.entries(THREADS)) {
      it(`is crossed out in view, with a sentence for screen readers that moves nothing: ${name}`, async () => {
        answerWith(() => print([comment(4)]));
        const thread = await showLive(print(SAMPLE));
        const places = (): number[] =>
          [...thread.querySelectorAll('*')]
            .filter((part) => !part.closest('[data-news-skip]'))
            .map((part) => part.getBoundingClientRect().top);
        const before = places();
        const marked = (): HTMLElement[] => [...thread.querySelectorAll<HTMLElement>('[data-news-removed]')];
        // With comment 2, the page has lost the reply to it.
        await waitUntil(() => (skipTime(1), marked().length === 2), 'the marks', TIMEOUT);
        const [first] = marked();
        const sentence = first!.previousElementSibling as HTMLElement;
        expect(first!.textContent.trim()).to.equal('تعليق 2.');
        expect(getComputedStyle(first!).textDecorationLine).to.equal('line-through');
        expect(sentence.textContent).to.equal('حُذف هذا التعليق.');
        expect(getComputedStyle(sentence).position).to.equal('absolute');
        expect(places()).to.deep.equal(before);
      });
    }

    it('is replaced by the sentence out of view', async function () {
      // Without scroll anchoring, nothing changes above what is in view.
      if (!CSS.supports('overflow-anchor', 'auto')) this.skip();
      answerWith(() => classicThread([comment(4)]));
      const thread = await showLive(classicThread(SAMPLE));
      await waitUntil(() => (skipTime(1), isMarked(thread, 2)), 'the mark', TIMEOUT);
      expect(text(thread, 2).hidden).to.be.false;
      scrollTo(0, document.documentElement.scrollHeight);
      await waitUntil(() => text(thread, 2).hidden, 'the text is hidden', TIMEOUT);
      const sentence = text(thread, 2).previousElementSibling!;
      expect(sentence.textContent).to.equal('حُذف هذا التعليق.');
      expect(getComputedStyle(sentence).position).to.equal('static');
      expect(thread.querySelector('#comment-3'), 'the reply stays').to.not.be.null;
    });

    it('is shown again when it is back', async () => {
      let list = [comment(4)];
      const requests = answerWith(() => classicThread(list));
      const thread = await showLive(classicThread(SAMPLE), 'live="60"', 100);
      await waitUntil(() => (skipTime(1), isMarked(thread, 2)), 'the mark', TIMEOUT);
      await waitUntil(() => text(thread, 2).hidden, 'the text is hidden', TIMEOUT);
      list = SAMPLE;
      await waitForRequests(requests, requests.length + 1, 60);
      await waitUntil(() => !isMarked(thread, 2), 'the mark is removed', TIMEOUT);
      expect(text(thread, 2).hidden).to.be.false;
      expect(thread.querySelector('.news-comment-removed')).to.be.null;
    });

    it('is not one that waits for an editor, or that the form has inserted', async () => {
      const held = '<em class="comment-awaiting-moderation">قيد المراجعة</em><div class="comment-content">';
      const list = classicThread([...SAMPLE, comment(5)]).replace(
        /(id="comment-5"[^]*?)<div class="comment-content">/,
        `$1${held}`,
      );
      const requests = answerWith(() => classicThread([comment(2, comment(3))]));
      const thread = await showLive(list);
      await waitUntil(() => (skipTime(1), isMarked(thread, 4)), 'the mark', TIMEOUT);
      expect(isMarked(thread, 5)).to.be.false;
      const copy = document.createElement('template');
      copy.innerHTML = classicThread([comment(9)]);
      thread.querySelector('ol')!.append(copy.content.querySelector('li')!);
      await waitForRequests(requests, requests.length + 1, 60);
      expect(isMarked(thread, 9)).to.be.false;
    });

    it('is not one that may be on another page now, or any if the page has none of the comments', async () => {
      let html = `${classicThread([comment(4), comment(6)])}<nav><a class="prev" href="/story/comment-page-1/">1</a></nav>`;
      const requests = answerWith(() => html);
      const thread = await showLive(classicThread([comment(2), comment(4), comment(5), comment(6), comment(7)]));
      await waitUntil(() => (skipTime(1), isMarked(thread, 5)), 'the mark', TIMEOUT);
      expect([2, 4, 5, 6, 7].filter((id) => isMarked(thread, id))).to.deep.equal([5]);
      html = '<p>تسجيل الدخول</p>';
      await waitForRequests(requests, requests.length + 1, 60);
      expect([2, 4, 5, 6, 7].filter((id) => isMarked(thread, id))).to.deep.equal([5]);
    });
  });
});
