import { expect } from '@open-wc/testing';
import { authorOf, textOf, timeOf } from '../src/elements/news-comments/thread/comment-parts.js';
import { findComments } from '../src/elements/news-comments/thread/find-comments.js';
import { type SampleComment, THREADS, classicThread, otherThread } from '../stories/support/comment-threads.js';

const SAMPLE: SampleComment[] = [
  {
    id: 2,
    author: 'سعد',
    text: 'أول.',
    replies: [
      { id: 3, author: 'Layla', text: 'ثانٍ.', replies: [{ id: 6, author: 'C++ Fan', text: 'ثالث.' }] },
      { id: 5, author: 'هند', text: 'رابع.' },
    ],
  },
  { id: 4, author: 'عمر', text: 'خامس.' },
];

function page(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

const outline = (root: HTMLElement): unknown[] =>
  findComments(root).map(({ id, parent, depth, replies }) => [
    id.replace('c', ''),
    parent?.id.replace('c', ''),
    depth,
    replies.length,
  ]);

const EXPECTED = [
  ['2', undefined, 1, 2],
  ['3', '2', 2, 1],
  ['6', '3', 3, 0],
  ['5', '2', 2, 0],
  ['4', undefined, 1, 0],
];

describe('the comments of a page', () => {
  for (const [name, print] of Object.entries(THREADS)) {
    it(`are found with parents and levels in ${name}`, () => {
      expect(outline(page(print(SAMPLE)))).to.deep.equal(EXPECTED);
    });

    it(`have their own author and text in ${name}`, () => {
      const comments = findComments(page(print(SAMPLE)));
      expect(comments.map(authorOf)).to.deep.equal(['سعد', 'Layla', 'C++ Fan', 'هند', 'عمر']);
      const texts = comments.map((comment) => textOf(comment).map(({ textContent }) => textContent.trim()));
      expect(texts).to.deep.equal([['أول.'], ['ثانٍ.'], ['ثالث.'], ['رابع.'], ['خامس.']]);
    });
  }

  it('have a date of their own, also if it contains a link or is in one', () => {
    for (const [name, print] of Object.entries(THREADS)) {
      const root = page(print(SAMPLE));
      const dates = findComments(root).map(timeOf);
      const expected = [...root.querySelectorAll('time')];
      expect(dates.filter(Boolean), name).to.have.members(expected);
    }
  });

  it('are not reordered or changed by reading them', () => {
    const root = page(classicThread(SAMPLE));
    const before = root.innerHTML;
    findComments(root).forEach(textOf);
    expect(root.innerHTML).to.equal(before);
  });

  it('do not include pingbacks, trackbacks and notes of editors', () => {
    const root =
      page(`<ol><li id="comment-1" class="pingback even"><div class="comment-body">Pingback: <a href="/">x</a></div></li>
      <li id="comment-2" class="trackback"></li><li id="comment-3" class="note even"></li><li id="comment-4" class="comment note"></li></ol>`);
    expect(findComments(root).map(({ id }) => id)).to.deep.equal(['4']);
  });

  it('do not include a form in the list, wherever the reply script has moved it', () => {
    const form =
      '<div id="respond" class="comment-respond"><form id="commentform"><ul><li id="comment-99"><textarea></textarea></li></ul></form></div>';
    const root = page(classicThread(SAMPLE));
    root.querySelector('li')!.insertAdjacentHTML('afterend', form);
    expect(outline(root)).to.deep.equal(EXPECTED);
    const other = page(otherThread(SAMPLE));
    other.querySelector('li li')!.insertAdjacentHTML('beforeend', form);
    expect(outline(other)).to.deep.equal(EXPECTED);
  });

  it('are found in a form around the whole page', () => {
    const form = document.createElement('form');
    const root = page(classicThread(SAMPLE));
    form.append(root);
    expect(outline(root)).to.deep.equal(EXPECTED);
  });

  it('do not include lists in the text of a comment', () => {
    const root = page(
      otherThread([{ id: 1, author: 'سعد', text: '<ol><li id="fn1">حاشية</li></ol>' }])
        .replace('<p>', '<div itemprop="text">')
        .replace('</p>', '</div>'),
    );
    expect(findComments(root).map(({ id }) => id)).to.deep.equal(['c1']);
  });

  it('are found once if a theme repeats the id on several elements', () => {
    const root =
      page(`<ol><li id="li-comment-7"><div id="comment-7"><div id="div-comment-7"><b class="fn">سعد</b></div></div>
      <ol><li id="li-comment-8"><div id="comment-8"></div></li></ol></li></ol>`);
    expect(outline(root)).to.deep.equal([
      ['7', undefined, 1, 1],
      ['8', '7', 2, 0],
    ]);
  });
});
