import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { CommentsMerge } from '../src/elements/news-comments/loading/merge-comments.js';
import type { Way } from '../src/elements/news-comments/loading/page-links.js';
import { findComments } from '../src/elements/news-comments/thread/find-comments.js';
import { classicThread, divThread, type SampleComment } from '../stories/support/comment-threads.js';

const comment = (id: number, replies: SampleComment[] = []): SampleComment => ({
  id,
  author: `قارئ ${String(id)}`,
  text: `تعليق ${String(id)}.`,
  replies,
});

function page(comments: readonly SampleComment[], print = classicThread): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = print(comments);
  return element;
}

const outline = (root: HTMLElement): string[] =>
  findComments(root).map(({ id, parent }) => (parent ? `${parent.id}>${id}` : id));

/** Adds the comments of other pages to a page. Returns the number of comments that were inserted. */
function merge(root: HTMLElement, ...pages: [readonly SampleComment[], Way, typeof classicThread?][]): number {
  document.body.append(root);
  const merged = new CommentsMerge(findComments(root));
  for (const [comments, way, print] of pages) merged.add(findComments(page(comments, print)), way);
  merged.insert();
  root.remove();
  return merged.ids.length;
}

describe('comments of another page', () => {
  it('go before those of this page if they are older and the oldest are first', () => {
    const root = page([comment(5), comment(6)]);
    expect(merge(root, [[comment(3), comment(4)], 'previous'])).to.equal(2);
    expect(outline(root)).to.deep.equal(['3', '4', '5', '6']);
  });

  it('go after those of this page if they are older and the newest are first', () => {
    const root = page([comment(6), comment(5)]);
    merge(root, [[comment(4), comment(3)], 'previous']);
    expect(outline(root)).to.deep.equal(['6', '5', '4', '3']);
  });

  it('go where the page is if the order does not show', () => {
    const root = page([comment(5)]);
    merge(root, [[comment(9)], 'next'], [[comment(1)], 'previous']);
    expect(outline(root)).to.deep.equal(['1', '5', '9']);
  });

  it('go between those of this page and those of a third page that were missing too', () => {
    const newestFirst = page([comment(6)]);
    merge(newestFirst, [[comment(10), comment(9)], 'previous'], [[comment(8), comment(5), comment(1)], 'previous']);
    expect(outline(newestFirst)).to.deep.equal(['10', '9', '8', '6', '5', '1']);
    const oldestFirst = page([comment(6)]);
    merge(oldestFirst, [[comment(9), comment(10)], 'next'], [[comment(1), comment(5), comment(8)], 'next']);
    expect(outline(oldestFirst)).to.deep.equal(['1', '5', '6', '8', '9', '10']);
  });

  it('are inserted once, beside those that both pages have', () => {
    const root = page([comment(2), comment(4), comment(6)]);
    expect(merge(root, [[comment(2), comment(3), comment(4), comment(5)], 'next'])).to.equal(2);
    expect(outline(root)).to.deep.equal(['2', '3', '4', '5', '6']);
  });

  it('go after those of the page before that were missing too', () => {
    for (const [ours, border, next, way] of [
      [[1], [1, 2], [3, 4], 'next'],
      [[4], [3, 4], [1, 2], 'previous'],
    ] as const) {
      const root = page(ours.map((id) => comment(id)));
      merge(root, [border.map((id) => comment(id)), way], [next.map((id) => comment(id)), way]);
      expect(outline(root)).to.deep.equal(['1', '2', '3', '4']);
    }
  });

  it('go before those of this page if a page in between shows that the newest are first', () => {
    const root = page([comment(1)]);
    merge(root, [[comment(2), comment(1)], 'next'], [[comment(4)], 'next']);
    expect(outline(root)).to.deep.equal(['4', '2', '1']);
  });

  it('stand beyond those that the site no longer shows', () => {
    const root = page([comment(1), comment(3), comment(6)]);
    merge(root, [[comment(1), comment(5), comment(6), comment(8)], 'next']);
    expect(outline(root)).to.deep.equal(['1', '3', '5', '6', '8']);
    const reversed = page([comment(6), comment(3), comment(1)]);
    merge(reversed, [[comment(6), comment(2), comment(1)], 'next']);
    expect(outline(reversed)).to.deep.equal(['6', '3', '2', '1']);
    const replies = page([comment(6, [comment(7), comment(8), comment(10)]), comment(1)]);
    merge(replies, [[comment(6, [comment(7), comment(9), comment(10)]), comment(1)], 'next']);
    expect(outline(replies)).to.deep.equal(['6', '6>7', '6>8', '6>9', '6>10', '1']);
  });

  it('stand in the order of this page, also if the answer of a back end begins with the oldest', () => {
    const newestFirst = page([comment(20, [comment(25)]), comment(19), comment(1)]);
    merge(newestFirst, [[comment(21), comment(22, [comment(23), comment(24)]), comment(26)], 'next']);
    expect(outline(newestFirst)).to.deep.equal(['26', '22', '22>23', '22>24', '21', '20', '20>25', '19', '1']);
    const oldestFirst = page([comment(1), comment(2)]);
    merge(oldestFirst, [[comment(5), comment(4), comment(3)], 'next']);
    expect(outline(oldestFirst)).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('keep an order that is not that of their ids, and go with their neighbours', () => {
    const byVotes = page([comment(7), comment(20), comment(3)]);
    merge(byVotes, [[comment(3), comment(5), comment(9)], 'next']);
    expect(outline(byVotes)).to.deep.equal(['7', '20', '3', '5', '9']);
    const pinned = page([comment(7), comment(20), comment(19), comment(1)]);
    merge(pinned, [[comment(7), comment(21), comment(22)], 'next']);
    expect(outline(pinned)).to.deep.equal(['7', '21', '22', '20', '19', '1']);
  });

  it('take no place in a comment whose deletion has moved its replies', () => {
    const root = page([comment(2, [comment(3)]), comment(5)]);
    merge(root, [[comment(3), comment(4), comment(5)], 'next']);
    expect(outline(root)).to.deep.equal(['2', '2>3', '4', '5']);
  });

  for (const print of [classicThread, divThread]) {
    it(`include new replies to comments of this page: ${print.name}`, () => {
      const root = page([comment(2, [comment(3)]), comment(4)], print);
      const theirs = [comment(2, [comment(3, [comment(7)]), comment(8)]), comment(4, [comment(9, [comment(10)])])];
      expect(merge(root, [theirs, 'next', print])).to.equal(4);
      expect(outline(root)).to.deep.equal(['2', '2>3', '3>7', '2>8', '4', '4>9', '9>10']);
    });
  }

  it('bring no script, event handler, or address that is a script', () => {
    const hostile = `<script>1</script><img src="x" onerror="1"><a href="java&#10;script:alert(1)">a</a><a href=" javascript:1">b</a>
      <iframe srcdoc="<p>"></iframe><svg onload="1"><a xlink:href="javascript:1"></a></svg><form action="javascript:1"></form><style>*{}</style>`;
    const root = page([comment(1)]);
    merge(root, [[{ ...comment(2), text: hostile }], 'next']);
    const copy = root.querySelector('#comment-2')!;
    expect(copy.querySelector('script, iframe, style')).to.be.null;
    const attributes = [...copy.querySelectorAll('*')].flatMap((part) => [...part.attributes]);
    expect(attributes.filter(({ name, value }) => name.startsWith('on') || value.includes('script:'))).to.deep.equal(
      [],
    );
  });

  it('give the whole thread, in order, whichever page the reader begins with and whatever is loaded next', () => {
    const thread = fc
      .array(fc.array(fc.nat({ max: 3 }), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
      .map((branches) => {
        let id = 0;
        return branches.map((replies) =>
          comment(
            ++id,
            replies.map((count) =>
              comment(
                ++id,
                Array.from({ length: count }, () => comment(++id)),
              ),
            ),
          ),
        );
      });
    fc.assert(
      fc.property(thread, fc.integer({ min: 2, max: 4 }), fc.boolean(), fc.nat(), (all, size, isNewestFirst, seed) => {
        const comments = isNewestFirst ? all.toReversed() : all;
        const pages = Array.from({ length: Math.ceil(comments.length / size) }, (_, i) =>
          comments.slice(i * size, (i + 1) * size),
        );
        // The numbers of the pages grow with the ids.
        const [older, newer]: Way[] = ['previous', 'next'];
        const [up, down] = isNewestFirst ? [newer!, older!] : [older!, newer!];
        let [first, last] = [seed % pages.length, seed % pages.length];
        const root = page(pages[first]!);
        while (first > 0 || last < pages.length - 1) {
          if (first > 0 && (seed % 3 === 0 || last === pages.length - 1)) merge(root, [pages[--first]!, up]);
          else merge(root, [pages[++last]!, down]);
        }
        expect(outline(root)).to.deep.equal(outline(page(comments)));
      }),
    );
  });
});
