// Comments that are built from what a back end returns, as they stand in the thread.
import { expect } from '@open-wc/testing';
import type { ThreadComment } from '../src/comments/thread/thread-backend.js';
import { buildPage } from '../src/elements/news-comments/loading/build-page.js';
import { CommentsMerge } from '../src/elements/news-comments/loading/merge-comments.js';
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

/** Inserts comments of a back end into a thread. Returns the first of them; undefined if it was lost. */
function insert(host: HTMLElement, ...comments: Partial<ThreadComment>[]): FoundComment | undefined {
  const answer = comments.map((comment) => ({
    id: '70',
    html: '<p>جديد.</p>',
    author: 'هند',
    date: '2026-11-24T10:30:00Z',
    ...comment,
  }));
  const merge = new CommentsMerge(findComments(host));
  merge.add(buildPage({ comments: answer }, '/', host).comments, 'next');
  document.body.append(host);
  merge.insert();
  host.remove();
  return findComments(host).find(({ id }) => id === answer[0]!.id);
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
});
