import { expect } from '@open-wc/testing';
import { IsolatedTextNodes } from '../../src/dom/isolated-text-nodes.js';
import { complete } from '../../src/text/steps.js';
import { engine } from '../support/driver.js';

const TEXT = 'لغة C++ و C# هنا';
let page: HTMLElement;
let text: Text;
let nodes: IsolatedTextNodes;

/** Isolates parts of the text node. Parts of a longer run are embedded instead. */
function isolate(parts: readonly string[], isPartOfRun = false): void {
  const spans = parts.map((part) => {
    const start = text.data.indexOf(part);
    return { start, end: start + part.length, isPartOfRun };
  });
  complete(nodes.isolate(text, spans));
}

beforeEach(() => {
  page = document.createElement('p');
  page.textContent = TEXT;
  text = page.firstChild as Text;
  nodes = new IsolatedTextNodes();
  document.body.append(page);
});

afterEach(() => {
  page.remove();
});

describe('IsolatedTextNodes', () => {
  it('wraps each span in a <bdi>, and keeps the original node and the text', () => {
    isolate(['C++', 'C#']);
    expect(page.innerHTML).to.equal('لغة <bdi dir="ltr">C++</bdi> و <bdi dir="ltr">C#</bdi> هنا');
    expect([page.firstChild, page.textContent]).to.deep.equal([text, TEXT]);
  });

  it('embeds a part of a run that continues in another node', () => {
    isolate(['C++'], true);
    expect((page.querySelector('bdi') as HTMLElement).style.unicodeBidi).to.equal('embed');
  });

  it('restores the original node', () => {
    isolate(['C++', 'C#']);
    nodes.restore(text);
    expect([...page.childNodes]).to.deep.equal([text]);
    expect(text.data).to.equal(TEXT);
  });

  it('keeps a text that the page has changed since, and removes what was added', () => {
    isolate(['C++']);
    text.data = 'جديد';
    nodes.restore(text);
    expect(page.innerHTML).to.equal('جديد');
  });

  it('does not restore the text of an added node that the page has removed', () => {
    isolate(['C++', 'C#']);
    page.querySelector('bdi')?.remove();
    nodes.restore(text);
    expect(page.innerHTML).to.equal('لغة  و C# هنا');
  });

  it('restores the text of a node that was removed together with the added nodes', () => {
    isolate(['C++']);
    page.replaceChildren();
    nodes.restore(text);
    expect(text.data).to.equal(TEXT);
  });

  it('leaves the added nodes if a translator has replaced the original node', () => {
    isolate(['C++']);
    page.insertAdjacentHTML('afterbegin', '<font>Language </font>');
    text.remove();
    nodes.restore(text);
    expect(page.textContent).to.equal('Language C++ و C# هنا');
  });

  it('keeps the text of the added nodes if the page normalizes the text and the node was empty', () => {
    text.data = 'C++ و C# هنا';
    isolate(['C++', 'C#']);
    page.normalize();
    expect(text.isConnected).to.be.false;
    nodes.restore(text);
    expect(page.innerHTML).to.equal('C++ و C# هنا');
  });

  it('keeps the text of the added nodes if the page merges the node into the text before it', () => {
    text.before('تعلّم ');
    isolate(['C++', 'C#']);
    page.normalize();
    expect(text.isConnected).to.be.false;
    nodes.restore(text);
    expect(page.innerHTML).to.equal(`تعلّم ${TEXT}`);
  });

  it('restores text that the page has written into the last node', () => {
    isolate(['C++', 'C#']);
    (page.lastChild as Text).data += ' وغداً';
    nodes.restore(text);
    expect(page.innerHTML).to.equal(`${TEXT} وغداً`);
  });

  it('removes the added nodes if the page removes an empty node and nothing else', () => {
    text.data = 'C++ هنا';
    isolate(['C++']);
    text.remove();
    nodes.restore(text);
    expect(page.childNodes).to.have.length(0);
  });

  it('keeps the text, in its order, if the page splits the node', () => {
    isolate(['C++', 'C#']);
    text.splitText(2);
    nodes.restore(text);
    expect(page.innerHTML).to.equal(TEXT);
  });

  it('keeps the text, in its order, if the page splits a text after an isolate', () => {
    isolate(['C++', 'C#']);
    (text.nextSibling?.nextSibling as Text).splitText(1);
    nodes.restore(text);
    expect(page.innerHTML).to.equal(TEXT);
  });

  for (const [where, find] of [
    ['before', () => text],
    ['in', () => page.querySelector('bdi')?.firstChild],
    ['after', () => page.lastChild?.previousSibling],
  ] as const)
    it(`keeps an element that the page has put around a part of the text ${where} an isolate`, () => {
      isolate(['C++', 'C#']);
      const part = (find() as Text).splitText(1);
      const mark = document.createElement('mark');
      part.replaceWith(mark);
      mark.append(part);
      nodes.restore(text);
      expect([page.textContent, page.querySelectorAll('mark, bdi').length]).to.deep.equal([TEXT, 1]);
    });

  it('keeps the text if the page replaces the node by nodes with the same text', () => {
    isolate(['C++', 'C#']);
    const mark = Object.assign(document.createElement('mark'), { textContent: 'غة ' });
    text.replaceWith('ل', mark);
    nodes.restore(text);
    expect(page.innerHTML).to.equal('ل<mark>غة </mark>C++ و C# هنا');
  });

  it('keeps the text if the page converts characters of each text node', () => {
    text.data = `في 2026 ${TEXT}`;
    isolate(['C++', 'C#']);
    text.data = text.data.replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit);
    nodes.restore(text);
    expect(page.innerHTML).to.equal(`في ٢٠٢٦ ${TEXT}`);
  });

  // WebKit drops a selection when a text node is split.
  (engine === 'WebKit' ? it.skip : it)('keeps a selection in a long text that is replaced by smaller nodes', () => {
    page.textContent = `${'لغة C++ '.repeat(3000)}هنا`;
    text = page.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 4, text, 7);
    const spans = [...text.data.matchAll(/C\+\+/g)].map(({ index }) => ({
      start: index,
      end: index + 3,
      isPartOfRun: false,
    }));
    const before = text.data;
    complete(nodes.isolate(text, spans));
    expect(getSelection()?.toString()).to.equal('C++');
    expect([page.textContent, page.querySelectorAll('bdi').length]).to.deep.equal([before, 3000]);
    nodes.restore(text);
    expect(page.innerHTML).to.equal(before);
  });
});
