// Lists and hidden replies in the styles of themes.
import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comments/define.js';
import { classicThread, divThread, xhtmlThread } from '../stories/support/comment-threads.js';
import { removeThreads, showThread } from './support/comments.js';

const SAMPLE = [
  {
    id: 2,
    author: 'سعد',
    text: 'أول.',
    replies: [{ id: 3, author: 'هند', text: 'ثانٍ.', replies: [{ id: 4, author: 'عمر', text: 'ثالث.' }] }],
  },
];
const TIMEOUT = { timeout: 9000 };
const WITHOUT_MARKERS = '<style>.comment-list, .commentlist, .children { list-style: none }</style>';

describe('the lists of a thread', () => {
  afterEach(removeThreads);

  const roles = (thread: Element): (string | null)[] =>
    [...thread.querySelectorAll('ol, ul')].map((list) => list.getAttribute('role'));

  for (const print of [classicThread, xhtmlThread]) {
    it(`stay lists in Safari if the theme hides their markers: ${print.name}`, async () => {
      const thread = await showThread(WITHOUT_MARKERS + print(SAMPLE));
      await waitUntil(() => roles(thread).every((role) => role === 'list'), 'the roles', TIMEOUT);
      expect(roles(thread)).to.deep.equal(['list', 'list', 'list']);
      await expect(thread).to.be.accessible();
    });
  }

  it('get no role if they have markers, if the page has set one, or if they are no lists', async () => {
    const withRole = classicThread(SAMPLE).replace('<ol class="children">', '<ol class="children" role="group">');
    for (const [html, expected] of [
      [classicThread(SAMPLE), [null, null, null]],
      [WITHOUT_MARKERS + withRole, ['list', 'group', 'list']],
      [WITHOUT_MARKERS + divThread(SAMPLE), []],
    ] as const) {
      const thread = await showThread(html);
      await waitUntil(() => thread.querySelectorAll('.news-comment-line').length === 2, 'the lines', TIMEOUT);
      expect(roles(thread)).to.deep.equal(expected);
      expect(thread.querySelectorAll('div[role]')).to.have.length(0);
      removeThreads();
    }
  });

  for (const priority of ['', ' !important']) {
    it(`stay searchable while they are collapsed, where the theme hides hidden elements${priority}`, async function () {
      if (!('onbeforematch' in document.body)) this.skip();
      const style = `<style>[hidden] { display: none${priority} }</style>`;
      const thread = await showThread(style + classicThread(SAMPLE), 'collapse');
      await waitUntil(() => thread.querySelector('.news-comment-toggle'), 'the button', TIMEOUT);
      thread.querySelector<HTMLElement>('.news-comment-toggle')!.click();
      const list = thread.querySelector('.children')!;
      const { display, contentVisibility } = getComputedStyle(list);
      expect([display, contentVisibility]).to.deep.equal(['block', 'hidden']);
      expect(thread.querySelector('#comment-3 .comment-content')!.checkVisibility({ contentVisibilityAuto: true })).to
        .be.false;
    });
  }
});
