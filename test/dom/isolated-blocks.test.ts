import { expect } from '@open-wc/testing';
import { domTree } from '../../src/dom/dom-tree.js';
import { IsolatedBlocks } from '../../src/dom/isolated-blocks.js';
import { complete } from '../../src/text/steps.js';

let block: HTMLElement;

/** Isolates the runs of a block with this HTML. Returns the blocks, to restore them. */
function isolate(html: string, content: 'article' | 'header' = 'article'): IsolatedBlocks {
  block.innerHTML = html;
  const blocks = new IsolatedBlocks(domTree, content);
  complete(blocks.isolate(block, complete(blocks.find(block))));
  return blocks;
}
const isolated = () => [...block.querySelectorAll('bdi')].map(({ textContent }) => textContent);

beforeEach(() => {
  block = document.createElement('p');
  block.dir = 'rtl';
  document.body.append(block);
});

afterEach(() => {
  block.remove();
});

describe('IsolatedBlocks', () => {
  it('isolates the runs that would be displayed in the wrong order', () => {
    isolate('لغة C++ و Java هنا');
    expect(isolated()).to.deep.equal(['C++']);
  });

  it('embeds the parts of a run in several text nodes', () => {
    isolate('لغة <b>C</b>++ هنا');
    const parts = [...block.querySelectorAll<HTMLElement>('bdi')];
    expect(parts.map(({ textContent, style }) => [textContent, style.unicodeBidi])).to.deep.equal([
      ['C', 'embed'],
      ['++', 'embed'],
    ]);
  });

  it('changes nothing in a left-to-right block', () => {
    block.dir = 'ltr';
    isolate('لغة C++ هنا');
    expect(isolated()).to.deep.equal([]);
  });

  it('restores the block, and nothing that it has not isolated', () => {
    const html = 'لغة C++ و <a>C#</a> هنا';
    const blocks = isolate(html);
    blocks.restore(block);
    expect(block.innerHTML).to.equal(html);
    block.innerHTML = 'لغة <bdi dir="ltr">C++</bdi> هنا';
    blocks.restore(block);
    expect(isolated()).to.deep.equal(['C++']);
  });

  it('restores all text nodes in an element, or one text node', () => {
    const blocks = isolate('لغة C++ <i>و C# هنا</i>');
    blocks.restoreIn(block.querySelector('i') as Element);
    expect(isolated()).to.deep.equal(['C++']);
    blocks.restoreIn(block.firstChild as Text);
    expect(isolated()).to.deep.equal([]);
  });

  it('removes the isolates of a text that the page has replaced', () => {
    const blocks = isolate('لغة C++ هنا');
    const text = block.firstChild as Text;
    text.data = 'جديد';
    blocks.restoreIn(text);
    expect(block.innerHTML).to.equal('جديد');
  });

  for (const display of ['flex', 'inline-grid'])
    it(`leaves text whose parts ${display} would lay out as boxes, if it is in a link or in a header`, () => {
      const box = `style="display: ${display}"`;
      isolate(`<a ${box}>لغة C++ هنا</a>`);
      expect(isolated()).to.deep.equal([]);
      isolate(`<span ${box}>لغة C++ هنا</span>`, 'header');
      expect(isolated()).to.deep.equal([]);
      isolate(`<span ${box}>لغة C++ هنا</span>`);
      expect(isolated()).to.deep.equal(['C++']);
    });
});
