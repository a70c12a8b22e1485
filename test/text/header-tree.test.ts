import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { type Node, sourceTree } from '../../src/server/html-source.js';
import { headerTree } from '../../src/text/header-tree.js';
import { findParagraphs } from '../../src/text/html-paragraphs.js';

/** The texts of the paragraphs of a header, each with whether its parts may be wrapped. */
function partsOf(html: string): [string, boolean][] {
  const header = parseFragment(html);
  const children = [...sourceTree.children(header)];
  const tree = headerTree<Node>(sourceTree, (node) => children.includes(node));
  return children.flatMap((child) => {
    if (tree.tag(child) !== 'div') return [];
    return findParagraphs(tree, child).map(({ text, slices }): [string, boolean] => [
      text,
      slices.every(({ canWrap }) => canWrap),
    ]);
  });
}

describe('headerTree', () => {
  it('makes each child of the header a block, whatever its tag is', () => {
    expect(partsOf('<span>وسم</span><a>قسم</a><h1>عنوان</h1>')).to.deep.equal([
      ['وسم', true],
      ['قسم', true],
      ['عنوان', true],
    ]);
  });

  it('keeps descendants of a child as they are', () => {
    expect(partsOf('<p>من <a>ليلى</a></p>')).to.deep.equal([['من ليلى', true]]);
  });

  it('leaves out a child that is opted out', () => {
    expect(partsOf('<span class="not-prose">a</span><span data-news-skip>b</span><span>c</span>')).to.deep.equal([
      ['c', true],
    ]);
  });

  it('does not change the text of a date', () => {
    expect(partsOf('<p>نشر <time>11/2</time></p>')).to.deep.equal([['نشر 11/2', false]]);
  });

  it('keeps the other attributes of a date, and the attribute of other elements', () => {
    const [time, span] = sourceTree.children(
      parseFragment('<time datetime="2026-01-01" translate="yes"></time><span translate="yes"></span>'),
    ) as unknown as [Node, Node];
    const tree = headerTree<Node>(sourceTree, () => false);
    expect(['datetime', 'translate'].map((name) => tree.attribute(time, name))).to.deep.equal(['2026-01-01', 'no']);
    expect(tree.attribute(span, 'translate')).to.equal('yes');
    expect(tree.tag(span)).to.equal('span');
  });
});
