// Comments that are built from what a back end returns, as they stand in the thread.
import { expect } from '@open-wc/testing';
import type { ThreadComment } from '../src/comments/thread/thread-backend.js';
import { turnBlock } from '../src/dom/turned-blocks.js';
import { buildPage } from '../src/elements/news-comments/loading/build-page.js';
import { CommentsMerge } from '../src/elements/news-comments/loading/merge-comments.js';
import { authorOf, textOf } from '../src/elements/news-comments/thread/comment-parts.js';
import { findComments, type FoundComment } from '../src/elements/news-comments/thread/find-comments.js';
import { type SampleComment, THREADS } from '../stories/support/comment-threads.js';

const SAMPLE: SampleComment[] = [
  { id: 2, author: 'سعد', text: 'نص.', replies: [{ id: 3, author: 'سعد', text: 'ردّ.' }] },
  { id: 4, author: 'عمر', text: 'آخر.' },
];

function thread(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

/** Inserts a comment of a back end into a thread. Returns undefined if it was lost. */
function insert(host: HTMLElement, changes: Partial<ThreadComment> = {}): FoundComment | undefined {
  const date = '2026-11-24T10:30:00Z';
  const comment: ThreadComment = { id: '70', html: '<p>جديد.</p>', author: 'هند', date, ...changes };
  const merge = new CommentsMerge(findComments(host));
  merge.add(buildPage({ comments: [comment] }, '/', host).comments, 'next');
  document.body.append(host);
  merge.insert();
  host.remove();
  return findComments(host).find(({ id }) => id === comment.id);
}

describe('a comment of a back end', () => {
  for (const [name, print] of Object.entries(THREADS)) {
    const prefix = print === THREADS['the list of another site'] ? 'c' : '';
    const own = prefix ? 'c2' : 'comment-2';

    it(`lays nothing over the page, and passes for no other comment: ${name}`, () => {
      const host = thread(print(SAMPLE));
      const before = findComments(host).map(({ id }) => id);
      const html = `<a href="/away" style="position: fixed; inset: 0">رابط</a><article id="${own}">منتحل</article>`;
      const { element } = insert(host, { id: `${prefix}70`, html })!;
      expect(element.querySelectorAll('[style]')).to.have.length(0);
      expect(findComments(host).map(({ id }) => id)).to.deep.equal([...before, `${prefix}70`]);
      expect(host.querySelectorAll(`#${own}`)).to.have.length(1);
      expect(element.textContent).to.include('رابطمنتحل');
    });
  }

  it('shows its text where the comment with the same shape was removed', () => {
    const host = thread(THREADS['the list of a classic theme'](SAMPLE));
    const text = host.querySelector<HTMLElement>('#comment-3 .comment-content')!;
    text.hidden = true;
    text.setAttribute('data-news-removed', '');
    const [shown] = textOf(insert(host)!);
    expect([shown!.hidden, shown!.textContent]).to.deep.equal([false, 'جديد.']);
  });

  it('has the direction of the page where the comment with the same shape was turned', () => {
    for (const print of [THREADS['the list of a classic theme'], THREADS['the list of an older theme']]) {
      const host = thread(print(SAMPLE));
      turnBlock(textOf(findComments(host)[1]!)[0]!, 'ltr');
      expect(textOf(insert(host)!)[0]!.hasAttribute('dir')).to.be.false;
    }
  });

  it('keeps the direction that the page gives to texts', () => {
    const host = thread(THREADS['the list of a classic theme'](SAMPLE));
    for (const text of host.querySelectorAll<HTMLElement>('.comment-content')) text.dir = 'auto';
    expect(textOf(insert(host)!)[0]!.dir).to.equal('auto');
  });

  it('has its own id where ids are numbers, and where the name of an author is a part of the ids', () => {
    const host = thread('<ol><li id="7"><b class="fn">سعد</b> <p>نص.</p></li></ol>');
    expect(authorOf(insert(host)!)).to.equal('هند');
    expect([...host.querySelectorAll('li')].map(({ id }) => id)).to.deep.equal(['7', '70']);
    const named = thread('<ol><li id="comment-7"><b class="fn">comment</b> <p>نص.</p></li></ol>');
    expect(authorOf(insert(named)!)).to.equal('هند');
  });
});
