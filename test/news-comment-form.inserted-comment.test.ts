import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-comment-form/define.js';
import { fillIn, render } from './support/comment-form.js';

const list = (ids: readonly number[]): string =>
  `<ol class="comment-list">${ids.map((id) => `<li id="comment-${id}"><p>تعليق ${id}</p></li>`).join('')}</ol>`;

describe('<news-comment-form> with the page of the answer', () => {
  for (const [what, before, answer, shown = answer] of [
    ['after the comment before it', [1, 2], [1, 2, 3]],
    ['before the comment after it', [1, 2], [3, 1, 2]],
    ['between two comments', [1, 2], [1, 3, 2]],
    ['after older comments that the site no longer shows', [1, 2], [1, 3], [1, 2, 3]],
    ['before them where the newest comments are first', [2, 1], [3, 1], [3, 2, 1]],
  ] as const) {
    it(`inserts a published comment ${what}`, async () => {
      const { host, form } = await render('');
      host.insertAdjacentHTML('beforebegin', list(before));
      const url = new URL('#comment-3', location.href).href;
      host.backend = { send: () => Promise.resolve({ status: 'published', url, page: list(answer) }) };
      fillIn(form);
      form.querySelector<HTMLElement>('[type=submit]')?.click();
      await waitUntil(() => document.querySelector('#comment-3'), 'the comment is inserted', { timeout: 4000 });
      const ids = [...document.querySelectorAll('.comment-list > li')].map(({ id }) => id);
      expect(ids).to.deep.equal(shown.map((id) => `comment-${id}`));
      document.querySelector('.comment-list')?.remove();
    });
  }

  it('inserts a published comment beside one that was deleted, and not among the replies that are still in it', async () => {
    const { host, form } = await render('');
    const deleted =
      '<ol class="comment-list"><li id="comment-1"><p>تعليق 1</p><ol><li id="comment-2"><p>ردّ 2</p></li></ol></li></ol>';
    host.insertAdjacentHTML('beforebegin', deleted);
    const url = new URL('#comment-3', location.href).href;
    host.backend = { send: () => Promise.resolve({ status: 'published', url, page: list([3, 2]) }) };
    fillIn(form);
    form.querySelector<HTMLElement>('[type=submit]')?.click();
    await waitUntil(() => document.querySelector('#comment-3'), 'the comment is inserted', { timeout: 4000 });
    const parents = [...document.querySelectorAll('.comment-list li')].map(({ id, parentElement }) =>
      [id, parentElement?.closest('li')?.id].filter(Boolean).join(' in '),
    );
    expect(parents).to.deep.equal(['comment-3', 'comment-1', 'comment-2 in comment-1']);
    document.querySelector('.comment-list')?.remove();
  });
});
