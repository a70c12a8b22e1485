// Pages of comments that are loaded while comments are deleted and approved.
import { expect } from '@open-wc/testing';
import type { CommentPage } from '../src/comments/thread/thread-backend.js';
import { PageLoader } from '../src/elements/news-comments/loading/page-loader.js';
import { classicThread } from '../stories/support/comment-threads.js';
import { idsOf, TestThread } from './support/test-thread.js';

const PER_PAGE = 2;
const DATE = '2026-11-23T10:30:00+03:00';

describe('a page of comments', () => {
  let host: TestThread;
  /** The ids of the comments of the site, in order. */
  let site: number[];
  /** The pages that were read. */
  let reads: number[];
  /** What happens on the site after a page was read. */
  let afterRead: (page: number) => void;

  /** Shows the first page of a site. */
  function show(ids: readonly number[]): PageLoader {
    site = [...ids];
    const comments = site.slice(0, PER_PAGE).map((id) => ({ id, author: 'هند', text: 'نص' }));
    host.innerHTML = `${classicThread(comments)}<nav class="navigation"><a class="next" href="?cpage=2">التالي</a></nav>`;
    return new PageLoader(host);
  }

  function read(url: string): CommentPage {
    const page = Number(/cpage=(\d+)/.exec(url)?.[1] ?? 1);
    const ids = site.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    reads.push(page);
    afterRead(page);
    const next =
      site.length > page * PER_PAGE ? { next: new URL(`?cpage=${String(page + 1)}`, location.href).href } : {};
    return { comments: ids.map((id) => ({ id: String(id), author: 'هند', date: DATE, html: 'نص' })), ...next };
  }

  beforeEach(() => {
    reads = [];
    afterRead = () => undefined;
    host = new TestThread();
    host.backend = {
      page: (url) => Promise.resolve(read(url)),
      since: () => Promise.resolve({ comments: [] }),
    };
    document.body.append(host);
  });

  afterEach(() => {
    host.remove();
  });

  it('is read once, with the page before it, if that is as it was', async () => {
    const loader = show([1, 2, 3, 4, 5]);
    await loader.load('next');
    expect(reads).to.deep.equal([2, 1]);
    await loader.load('next');
    expect(reads).to.deep.equal([2, 1, 3, 2]);
    expect(idsOf(host)).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('has the comment that a deletion and an approval have moved to the page before and back', async () => {
    const loader = show([10, 20, 30, 40, 50]);
    site.shift();
    afterRead = () => {
      if (reads.length === 1) site.unshift(5);
    };
    await loader.load('next');
    expect(idsOf(host)).to.deep.equal(['5', '10', '20', '30', '40']);
  });

  it('is read at most three times if the page before it always changes', async () => {
    const loader = show([1000, 2000, 3000]);
    afterRead = () => {
      site.unshift(reads.length);
    };
    await loader.load('next');
    expect(reads).to.deep.equal([2, 1, 2, 1, 2, 1]);
  });
});
