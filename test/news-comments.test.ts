import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import {
  blockThread,
  classicThread,
  divThread,
  type SampleComment,
  THREADS,
} from '../stories/support/comment-threads.js';
import { skipTime } from './support/comment-site.js';
import { removeThreads, showThread } from './support/comments.js';
import { engine, resize, sendKeys } from './support/driver.js';
import { inBothDirections } from './support/fixture.js';
import { warnings } from './support/warnings.js';

const SAMPLE: SampleComment[] = [
  {
    id: 2,
    author: 'سعد',
    text: 'هل ذُكرت كلفة التشغيل؟',
    replies: [
      {
        id: 3,
        author: 'Layla (Cairo)',
        text: 'Yes, in the last paragraph.',
        replies: [{ id: 6, author: 'هند', text: 'iPhone رائع جداً' }],
      },
      { id: 5, author: 'عمر', text: 'شكراً.' },
    ],
  },
  { id: 4, author: 'كريم', text: 'تعليق مستقل.' },
];

const LINES = '.news-comment-line';

/** Resolves when the browser reports to new observers, which is after those that were there before, that an element is out of view. */
async function isOutOfView(element: Element): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

describe('<news-comments>', () => {
  afterEach(removeThreads);

  /** Waits until each reply has its line. */
  const lines = async (thread: Element, count = 3): Promise<HTMLElement[]> => {
    await waitUntil(() => thread.querySelectorAll(LINES).length === count, `${count} lines`, { timeout: 10_000 });
    return [...thread.querySelectorAll<HTMLElement>(LINES)];
  };

  it('is accessible with all options', async () => {
    const thread = await showThread(classicThread(SAMPLE), 'collapse block-direction="auto" relative');
    await lines(thread);
    await expect(thread).to.be.accessible();
  });

  for (const [name, print] of Object.entries(THREADS)) {
    it(`keeps all nodes of the page in their order in ${name}`, async () => {
      const html = document.createElement('template');
      html.innerHTML = print(SAMPLE);
      const thread = await showThread(print(SAMPLE), 'collapse block-direction="auto" relative');
      await lines(thread);
      const nodes = [...thread.querySelectorAll('*')];
      const ours = `${LINES}, ${LINES} *, .news-comment-toggle, [role=status]`;
      const names = (elements: Iterable<Element>): string[] =>
        [...elements].map(({ localName, id, className }) => `${localName}#${id}.${className}`);
      expect(names(nodes.filter((node) => !node.matches(ours)))).to.deep.equal(
        names(html.content.querySelectorAll('*')),
      );
    });

    it(`links each reply to the comment that it answers in ${name}`, async () => {
      const thread = await showThread(print(SAMPLE));
      const found = (await lines(thread)).map((line) => [
        line.querySelector('a')?.hash.replace(/^#(?:li-)?c(?:omment-)?/, ''),
        line.querySelector('bdi')?.textContent,
      ]);
      expect(found).to.deep.equal([
        ['2', 'سعد'],
        ['3', 'Layla (Cairo)'],
        ['2', 'سعد'],
      ]);
    });
  }

  it('says the level of a reply in a list that is not nested', async () => {
    const thread = await showThread(divThread(SAMPLE));
    expect((await lines(thread)).map((line) => line.textContent)).to.deep.equal([
      'ردّاً على سعد (المستوى 2)',
      'ردّاً على Layla (Cairo) (المستوى 3)',
      'ردّاً على سعد (المستوى 2)',
    ]);
  });

  it('leads to the comment that was answered and back, with the focus', async () => {
    const thread = await showThread(classicThread(SAMPLE));
    const [, link] = (await lines(thread)).map((line) => line.querySelector('a'));
    link!.focus();
    await sendKeys({ press: 'Enter' });
    expect(location.hash).to.equal('#comment-3');
    expect(document.activeElement?.id).to.equal('comment-3');
    const back = thread.querySelector<HTMLAnchorElement>('#comment-3 > [data-return] a');
    expect(back?.textContent).to.equal('العودة إلى ردّ هند');
    back!.click();
    expect(document.activeElement?.id).to.equal('comment-6');
    await waitUntil(() => !thread.querySelector('[data-return]'), 'the way back is removed', { timeout: 10_000 });
  });

  describe('block-direction', () => {
    const directions = (thread: Element): (string | null)[] =>
      [...thread.querySelectorAll('.comment-content, .wp-block-comment-content')].map((text) =>
        text.getAttribute('dir'),
      );

    inBothDirections((dir) => {
      for (const print of [classicThread, blockThread]) {
        it(`turns the texts whose letters are mostly of the other direction: ${print.name}`, async () => {
          const thread = await showThread(print(SAMPLE), 'block-direction="auto"');
          await lines(thread);
          const expected = dir === 'rtl' ? [null, 'ltr', null, null, null] : ['rtl', null, 'rtl', 'rtl', 'rtl'];
          expect(directions(thread)).to.deep.equal(expected);
        });
      }

      it('keeps the text on the side of the page', async () => {
        const thread = await showThread(classicThread(SAMPLE), 'block-direction="auto"');
        await lines(thread);
        const sides = [...thread.querySelectorAll('#comment-2 .comment-content p, #comment-3 .comment-content p')].map(
          (text) => getComputedStyle(text).textAlign,
        );
        expect(
          sides.map((side) => (side === 'start' ? (dir === 'rtl' ? 'right' : 'left') : side.replace('-webkit-', ''))),
        ).to.satisfy((found: string[]) => found.every((side) => side === (dir === 'rtl' ? 'right' : 'left')));
      });
    });

    it('turns the blocks in the text if it has a margin on one side, which would move', async () => {
      const style = '<style>.comment-content { margin-inline-start: 4rem }</style>';
      const thread = await showThread(style + classicThread(SAMPLE), 'block-direction="auto"');
      await lines(thread);
      const text = thread.querySelector('#comment-3 .comment-content')!;
      expect([text.getAttribute('dir'), text.querySelector('p')!.dir]).to.deep.equal([null, 'ltr']);
    });

    it('keeps a direction of the page, and reverts its own when it is switched off', async () => {
      const html = classicThread(SAMPLE).replace(
        '<div class="comment-content">',
        '<div class="comment-content" dir="ltr">',
      );
      const thread = await showThread(html, 'block-direction="auto"');
      await lines(thread);
      expect(directions(thread)).to.deep.equal(['ltr', 'ltr', null, null, null]);
      thread.blockDirection = undefined;
      await waitUntil(() => directions(thread)[1] === null, 'the direction is reverted', { timeout: 10_000 });
      expect(directions(thread)).to.deep.equal(['ltr', null, null, null, null]);
    });
  });

  describe('dates', () => {
    const now = new Date(Date.now() - 3 * 3_600_000).toISOString().replace(/\.\d+Z/, '+00:00');
    const recent: SampleComment[] = [
      { id: 2, author: 'سعد', text: 'أول.', date: now, replies: [{ id: 3, author: 'هند', text: 'ثانٍ.' }] },
    ];

    for (const print of [classicThread, blockThread]) {
      it(`are relative in the page's text nodes, so that links stay: ${print.name}`, async () => {
        const thread = await showThread(print(recent), 'relative');
        await lines(thread, 1);
        const [first, second] = thread.querySelectorAll('time');
        expect([first?.textContent, second?.textContent]).to.deep.equal(['قبل 3 ساعات', '23 نوفمبر 2026']);
        expect(first?.title).to.match(/20\d\d/);
        expect(first?.closest('a') ?? first?.querySelector('a')).to.have.property('hash', '#comment-2');
        thread.relative = undefined;
        await waitUntil(() => first?.textContent === '23 نوفمبر 2026', 'the text of the page is back', {
          timeout: 10_000,
        });
        expect(first?.title).to.equal('');
      });
    }

    it('stay current while the page is open, as comments that are older than a day get their text back', async () => {
      const thread = await showThread(classicThread(recent), 'relative');
      const time = thread.querySelector('time');
      await waitUntil(() => time?.textContent === 'قبل 3 ساعات', 'the relative date', { timeout: 10_000 });
      skipTime(3600);
      expect(time?.textContent).to.equal('قبل 4 ساعات');
      skipTime(20 * 3600);
      expect(time?.textContent).to.equal('23 نوفمبر 2026');
    });

    it('keep the text of the page without an attribute, and are written if it is empty', async () => {
      const html = blockThread(recent).replace('>23 نوفمبر 2026<', '><');
      const thread = await showThread(html);
      await lines(thread, 1);
      const [first, second] = thread.querySelectorAll('time');
      expect(first?.querySelector('a')?.textContent).to.include('20');
      expect(second?.textContent).to.equal('23 نوفمبر 2026');
    });

    it('are in the calendar and the digits that are requested', async () => {
      const thread = await showThread(
        classicThread([{ id: 2, author: 'سعد', text: 'أول.' }]),
        'calendar="islamic-umalqura" numerals="arab"',
      );
      await waitUntil(() => thread.querySelector('time')?.textContent.includes('١٤٤٨'), 'the date', {
        timeout: 10_000,
      });
    });
  });

  describe('collapse', () => {
    const toggles = async (thread: Element): Promise<HTMLButtonElement[]> => {
      await waitUntil(() => thread.querySelectorAll('.news-comment-toggle').length === 2, 'the buttons', {
        timeout: 10_000,
      });
      return [...thread.querySelectorAll<HTMLButtonElement>('.news-comment-toggle')];
    };

    it('adds a button with the number of replies, named after the author', async () => {
      const thread = await showThread(classicThread(SAMPLE), 'collapse');
      const buttons = await toggles(thread);
      expect(buttons.map(({ textContent }) => textContent)).to.deep.equal(['3 ردود', 'ردّ واحد']);
      expect(buttons[1]?.ariaLabel).to.equal('ردّ واحد على \u2068Layla (Cairo)\u2069');
      expect(buttons.map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(['true', 'true']);
    });

    for (const print of [classicThread, divThread]) {
      it(`hides and shows the replies: ${print.name}`, async () => {
        const thread = await showThread(print(SAMPLE), 'collapse');
        const [button] = await toggles(thread);
        const isShown = (): boolean[] =>
          ['3', '6', '5', '2'].map((id) => thread.querySelector(`#comment-${id} .comment-content`)!.checkVisibility());
        button!.focus();
        await sendKeys({ press: 'Enter' });
        expect(isShown()).to.deep.equal([false, false, false, true]);
        expect(button!.ariaExpanded).to.equal('false');
        await sendKeys({ press: 'Space' });
        expect(isShown()).to.deep.equal([true, true, true, true]);
      });
    }

    it('shows the replies when a link leads to one of them', async () => {
      const thread = await showThread(classicThread(SAMPLE), 'collapse');
      const [button] = await toggles(thread);
      button!.click();
      location.hash = '#comment-6';
      await waitUntil(() => thread.querySelector('#comment-6')!.checkVisibility(), 'the comment is shown', {
        timeout: 10_000,
      });
      expect(button!.ariaExpanded).to.equal('true');
    });

    it('shows all replies when it is switched off', async () => {
      const thread = await showThread(classicThread(SAMPLE), 'collapse');
      const [button] = await toggles(thread);
      button!.click();
      thread.collapse = false;
      await waitUntil(() => !thread.querySelector('.news-comment-toggle'), 'the buttons are removed', {
        timeout: 10_000,
      });
      expect(thread.querySelector('#comment-6')!.checkVisibility()).to.be.true;
    });

    it('counts a reply that is added later', async () => {
      const thread = await showThread(classicThread(SAMPLE), 'collapse');
      const [button] = await toggles(thread);
      thread
        .querySelector('#comment-5')!
        .insertAdjacentHTML(
          'afterend',
          '<li id="comment-9" class="comment"><div class="comment-content">آخر.</div></li>',
        );
      await waitUntil(() => button!.textContent === '4 ردود', 'the number', { timeout: 10_000 });
    });
  });

  it('waits with what needs space until it is out of view, also in a narrow column', async () => {
    const thread = await showThread(classicThread(SAMPLE));
    await lines(thread);
    removeThreads();
    const page = document.createElement('div');
    page.className = 'test-thread';
    const date = new Date(Date.now() - 2 * 3_600_000).toISOString();
    page.innerHTML = `<div style="inline-size: 328px"><news-comments collapse relative>${classicThread([{ ...SAMPLE[0]!, date }])}</news-comments></div><div style="block-size: 300vh"></div>`;
    document.body.prepend(page);
    const inView = page.querySelector('news-comments')!;
    const places = (): number[] =>
      [...inView.querySelectorAll('.comment-list :is(li, footer, p)')].map((part) => part.getBoundingClientRect().top);
    const before = places();
    await waitUntil(() => inView.querySelector('time')!.textContent === 'قبل ساعتين', 'the date', { timeout: 10_000 });
    expect(places()).to.deep.equal(before);
    expect(inView.querySelector(LINES)).to.be.null;
    scrollTo(0, document.documentElement.scrollHeight);
    if (CSS.supports('overflow-anchor', 'auto')) await lines(inView);
    else {
      // Without scroll anchoring, nothing is added above what is in view.
      await isOutOfView(inView);
      expect(inView.querySelector(LINES)).to.be.null;
    }
  });

  it('updates the comments of a long thread when the reader comes near them', async () => {
    const many = Array.from({ length: 400 }, (_, index): SampleComment => {
      const id = 2 * index + 1;
      return { id, author: 'Sam', text: 'نص.', replies: [{ id: id + 1, author: 'هند', text: 'In English.' }] };
    });
    const thread = await showThread(classicThread(many), 'block-direction="auto" collapse');
    const has = (id: number, part: string): boolean => thread.querySelector(`#comment-${String(id)} ${part}`) !== null;
    await waitUntil(() => has(2, LINES) && has(1, '.news-comment-toggle'), 'the first branch', { timeout: 10_000 });
    expect(thread.querySelector('#comment-2 .comment-content')).to.have.attribute('dir', 'ltr');
    expect(thread.querySelectorAll(LINES)).to.have.length.below(100);
    expect(has(700, '[dir]')).to.be.false;
    thread.querySelector('#comment-690')!.scrollIntoView();
    await waitUntil(() => has(700, LINES) && has(700, '[dir]'), 'the branch below the view', { timeout: 10_000 });
  });

  it('isolates names that their line could tear apart, and leaves others alone', async () => {
    const names = ['سعد', 'Sam', 'سعد (2)', 'أبو ليلى', '٣ نجوم', '— هند'];
    const thread = await showThread(classicThread(names.map((author, id) => ({ id: id + 2, author, text: 'نص.' }))));
    const isolated = (): (string | null)[] =>
      [...thread.querySelectorAll('[data-news-name]')].map(({ textContent }) => textContent);
    await waitUntil(() => isolated().length === 4, 'the names', { timeout: 10_000 });
    expect(isolated()).to.deep.equal(['Sam', 'سعد (2)', '٣ نجوم', '— هند']);
    expect(getComputedStyle(thread.querySelector('[data-news-name]')!).unicodeBidi).to.equal('plaintext');
  });

  it('does not indent more than three levels of replies on narrow screens', async function () {
    // The window of WebKit cannot be so narrow.
    if (engine === 'WebKit') this.skip();
    const chain = (id: number): SampleComment => ({
      id,
      author: 'سعد',
      text: 'نص.',
      replies: id < 8 ? [chain(id + 1)] : [],
    });
    const thread = await showThread(classicThread([chain(2)]));
    await waitUntil(() => thread.querySelectorAll('[data-news-deep]').length === 3, 'the deep lists', {
      timeout: 10_000,
    });
    await resize({ width: 320, height: 600 });
    const starts = [...thread.querySelectorAll('.comment-content')].map(
      (text) => innerWidth - text.getBoundingClientRect().right,
    );
    expect(new Set(starts).size).to.equal(4);
  });

  it('comes to rest in a page without a language', async () => {
    const root = document.documentElement;
    const { lang } = root;
    root.removeAttribute('lang');
    try {
      const thread = await showThread(classicThread(SAMPLE));
      await thread.updateComplete;
      const status = thread.querySelector<HTMLElement>(':scope > [role=status]')!;
      let writes = 0;
      const observer = new MutationObserver((records) => (writes += records.length));
      observer.observe(status, { attributes: true });
      // An update writes the direction if it has changed. Another update has ended when there are buttons.
      thread.collapse = true;
      await waitUntil(() => thread.querySelector('.news-comment-toggle'), 'the buttons', { timeout: 10_000 });
      observer.disconnect();
      expect(writes).to.equal(0);
      expect(status.dir).to.equal('rtl');
    } finally {
      root.lang = lang;
    }
  });

  it('does nothing in another thread, which handles its comments', async () => {
    const logged = warnings();
    const thread = await showThread(`<news-comments>${classicThread(SAMPLE)}</news-comments>`);
    await lines(thread);
    const inner = thread.querySelector('news-comments')!;
    expect(await inner.reveal(2)).to.be.null;
    await inner.loadMore();
    expect(inner.querySelector(':scope > [role=status]')).to.be.null;
    expect(thread.querySelectorAll(LINES)).to.have.length(3);
    expect(logged.filter((text) => text.includes('another one is around it'))).to.have.length(1);
  });

  it('logs one warning for an unknown value', async () => {
    const logged = warnings();
    await showThread(classicThread(SAMPLE), 'load="all" block-direction="ltr"');
    await waitUntil(() => logged.filter((text) => text.includes('news-comments')).length === 2, 'the warnings', {
      timeout: 10_000,
    });
  });
});
