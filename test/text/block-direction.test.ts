import { expect } from 'chai';
import { parseFragment } from 'parse5';
import { type Node, sourceTree as tree } from '../../src/server/html-source.js';
import { turnedDirection } from '../../src/text/block-direction.js';
import type { Direction } from '../../src/text/direction.js';

const FOREIGN = 'The minister said that the decision was final and that nothing would change before the summer.';
const NATIVE = 'قال الوزير إن القرار نهائي ولن يتغير شيء قبل الصيف.';

/** The direction of the innermost element that contains the text, in HTML with one element in each element. */
function directionIn(html: string, surrounding: Direction = 'rtl', known?: Map<Node, boolean>): Direction | undefined {
  const root = parseFragment(html);
  const parents = new Map<Node, Node>();
  let block: Node = root;
  for (;;) {
    const child: Node | undefined = [...tree.children(block)].find(
      (node) => tree.tag(node) && !['b', 'a'].includes(tree.tag(node) ?? ''),
    );
    if (!child) break;
    parents.set(child, block);
    block = child;
  }
  return turnedDirection(tree, block, surrounding, (node) => parents.get(node), known);
}

describe('turnedDirection', () => {
  it('turns a paragraph in the other direction than its surroundings', () => {
    expect(directionIn(`<p>${FOREIGN}</p>`)).to.equal('ltr');
    expect(directionIn(`<p>${NATIVE}</p>`, 'ltr')).to.equal('rtl');
  });

  it('leaves a paragraph in the direction of its surroundings', () => {
    expect(directionIn(`<p>${NATIVE}</p>`)).to.equal(undefined);
    expect(directionIn(`<p>${FOREIGN}</p>`, 'ltr')).to.equal(undefined);
  });

  it('turns a <div> without a class that contains text only', () => {
    expect(directionIn(`<div>${FOREIGN}</div>`)).to.equal('ltr');
    expect(directionIn(`<div><b>${FOREIGN}</b></div>`)).to.equal('ltr');
  });

  it('leaves a <div> with a class, and other blocks', () => {
    for (const tag of ['div class="box"', 'li', 'blockquote', 'h2', 'section', 'pre'])
      expect(directionIn(`<${tag}>${FOREIGN}`), tag).to.equal(undefined);
  });

  it('turns a paragraph with a class', () => {
    expect(directionIn(`<p class="lead">${FOREIGN}</p>`)).to.equal('ltr');
  });

  for (const style of [
    'direction: rtl',
    'color: red; direction:ltr',
    'text-indent: 1em',
    'margin-inline: 1em',
    'padding-inline-start: 1em',
    'border-start-end-radius: 4px',
    'text-align: start',
    'TEXT-ALIGN:justify',
    'text-align : end',
  ])
    it(`leaves a paragraph with the style "${style}"`, () => {
      expect(directionIn(`<p style="${style}">${FOREIGN}</p>`)).to.equal(undefined);
    });

  for (const style of ['color: red', 'text-align: center', 'margin: 1em', 'flex-direction: row', 'padding-block: 1em'])
    it(`turns a paragraph with the style "${style}"`, () => {
      expect(directionIn(`<p style="${style}">${FOREIGN}</p>`)).to.equal('ltr');
    });

  it('leaves a block that contains a block at any depth', () => {
    const root = parseFragment(`<div>${FOREIGN}<b><a><p>${FOREIGN}</p></a></b></div>`);
    const [div] = tree.children(root);
    expect(turnedDirection(tree, div as Node, 'rtl', () => null)).to.equal(undefined);
  });

  for (const around of ['ul><li', 'dl><dd', 'table><tr><td', 'figure><figcaption', 'h2', 'details><summary'])
    it(`leaves a paragraph in <${around}>, which stands in line with others`, () => {
      expect(directionIn(`<${around}><p>${FOREIGN}</p>`)).to.equal(undefined);
    });

  it('turns a paragraph in a block that does not stand in line with others', () => {
    expect(directionIn(`<section><blockquote><p>${FOREIGN}</p></blockquote></section>`)).to.equal('ltr');
  });

  it('counts the text in <bdi>', () => {
    expect(directionIn(`<p><bdi>${FOREIGN}</bdi></p>`.replace(/<\/?bdi>/g, ''))).to.equal('ltr');
    const root = parseFragment(`<p><bdi>${FOREIGN}</bdi></p>`);
    const [p] = tree.children(root);
    expect(turnedDirection(tree, p as Node, 'rtl', () => null)).to.equal('ltr');
  });

  it('keeps results for ancestors, and uses them', () => {
    const known = new Map<Node, boolean>();
    directionIn(`<ul><li><div><p>${FOREIGN}</p></div></li></ul>`, 'rtl', known);
    expect([...known].map(([node, isAligned]) => [tree.tag(node), isAligned])).to.deep.equal([
      ['div', true],
      ['li', true],
    ]);
    const root = parseFragment(`<div><p>${FOREIGN}</p></div>`);
    const [div] = tree.children(root);
    const [p] = tree.children(div as Node);
    const parentOf = (node: Node) => (node === p ? (div as Node) : null);
    expect(turnedDirection(tree, p as Node, 'rtl', parentOf, new Map([[div as Node, true]]))).to.equal(undefined);
  });
});
