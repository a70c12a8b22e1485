// A walk through a thread with the Tab key, to its end and back, as test/walk.keyboard.test.ts walks through the complete page.
import { expect, waitUntil } from '@open-wc/testing';
import type { NewsComments } from '../src/index.js';
import { ARABIC_WORDS, blockThread, classicThread, ENGLISH_WORDS } from '../stories/support/comment-threads.js';
import { openBetweenButtons, type Page } from './support/complete-page.js';
import { engine } from './support/driver.js';
import { controlName } from './support/focus-order.js';
import { walk } from './support/tab-walk.js';

const COMMENTS = [
  {
    id: 2,
    author: 'سعد القحطاني',
    text: 'هل ذُكرت كلفة التشغيل؟',
    replies: [
      {
        id: 3,
        author: 'Layla Mansour (Cairo)',
        text: 'Yes, in <a href="#report">the report</a>.',
        replies: [{ id: 6, author: 'هند', text: 'شكراً.', replies: [{ id: 8, author: '@omar_k', text: 'أتفق.' }] }],
      },
      { id: 5, author: 'عمر', text: 'وأين الباقي؟', isHeld: true },
    ],
  },
  { id: 4, author: 'كريم', text: 'أوضح ما كُتب.' },
];

const VIEWS = [
  { dir: 'rtl', scheme: 'light', width: 360, print: classicThread, words: ARABIC_WORDS },
  { dir: 'ltr', scheme: 'dark', width: 1280, print: classicThread, words: ENGLISH_WORDS },
  { dir: 'rtl', scheme: 'dark', width: 360, print: blockThread, words: ARABIC_WORDS },
] as const;

/** The rings are measured on pictures of the window, which takes long in WebKit. */
const isMeasured = (width: number): boolean => width === 360 && engine !== 'WebKit';

/** In CSS px. */
const TARGET = 44;
/** In CSS px: what WCAG 2.5.8 requires, for the links in the header lines of a comment. */
const LINK_TARGET = 24;

for (const { dir, scheme, width, print, words } of VIEWS) {
  it(`a walk with the Tab key through a thread, there and back, ${dir}, ${scheme}, ${String(width)} px wide, ${print.name}`, async function () {
    this.timeout(90_000);
    const page = await openBetweenButtons('/test/support/thread.html', width);
    page.document.documentElement.dir = dir;
    page.document.documentElement.style.colorScheme = scheme;
    const thread = await addThread(page, print(COMMENTS, words));
    document.querySelector<HTMLElement>('#before')?.focus();
    const problems: string[] = [];
    const there = await walk(page, ['Tab'], problems, isMeasured(width));
    expect(document.activeElement?.id, `the focus leaves the page after ${there.map(controlName).join()}`).to.equal(
      'after',
    );
    const back = await walk(page, ['Shift', 'Tab'], problems, false);
    expect(document.activeElement?.id, 'the focus leaves the page at its start').to.equal('before');
    expect(problems).to.deep.equal([]);
    expect(back.reverse().map(controlName)).to.deep.equal(there.map(controlName));
    expect(there).to.include.members([...thread.querySelectorAll('.news-comment-toggle, .news-comment-line a')]);
    expect(smallTargets(there)).to.deep.equal([]);
  });
}

it('a walk with the Tab key skips the replies that are hidden', async () => {
  const page = await openBetweenButtons('/test/support/thread.html', 360);
  const thread = await addThread(page, classicThread(COMMENTS));
  const [toggle] = thread.querySelectorAll<HTMLElement>('.news-comment-toggle');
  toggle?.click();
  document.querySelector<HTMLElement>('#before')?.focus();
  const there = await walk(page, ['Tab'], [], false);
  expect(there).to.include(toggle);
  expect(there.filter((control) => control.closest('#comment-3'))).to.deep.equal([]);
  expect(there).to.include(page.document.querySelector('#comment-4 a'));
});

/** Adds a thread to the page, below its visible part, and waits until it has its links and buttons. */
async function addThread(page: Page, list: string): Promise<NewsComments> {
  const thread = page.document.createElement('news-comments');
  thread.setAttribute('collapse', '');
  thread.setAttribute('load', 'more');
  thread.innerHTML = list;
  page.document.querySelector('main')?.append(thread);
  await page.customElements.whenDefined('news-comments');
  // The code of a thread in a frame is loaded only when the reader scrolls to it.
  await thread.loadMore();
  await waitUntil(() => thread.querySelectorAll('.news-comment-toggle').length === 3, 'the buttons', {
    timeout: 10_000,
  });
  await waitUntil(() => thread.querySelectorAll('.news-comment-line').length === 4, 'the links');
  thread.insertAdjacentHTML('beforeend', '<nav aria-label="الصفحات"><a class="prev" href="/?cpage=1">الأقدم</a></nav>');
  return thread;
}

/** The controls that are too small for a finger. Links in the text of a comment are as high as a line. */
function smallTargets(controls: readonly HTMLElement[]): string[] {
  const isSmall = (control: HTMLElement): boolean => {
    const { width, height } = control.getBoundingClientRect();
    const isInHeader = control.matches('.news-comment-line a, time *, :has(> time)');
    const minimum = isInHeader ? LINK_TARGET : TARGET;
    return Math.min(width, height) < minimum - 0.5;
  };
  return controls
    .filter((control) => !control.closest('.comment-content, .wp-block-comment-content') || control.matches('button'))
    .filter(isSmall)
    .map((control) => `${controlName(control)} ${JSON.stringify(control.getBoundingClientRect())}`);
}
