import { expect } from '@open-wc/testing';
import { handleDirectionChange, isTurned, revertBlock, turnBlock } from '../../src/dom/turned-blocks.js';
import { TURNED_ATTRIBUTE } from '../../src/text/turned-attribute.js';

function block(attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('p');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
const attributesOf = (element: Element) => [element.getAttribute('dir'), element.getAttribute(TURNED_ATTRIBUTE)];

describe('turned blocks', () => {
  for (const [attributes, expected] of [
    [{ dir: 'ltr', [TURNED_ATTRIBUTE]: 'ltr' }, true],
    [{ dir: 'ltr' }, false],
    [{ [TURNED_ATTRIBUTE]: 'ltr' }, false],
    [{ dir: 'rtl', [TURNED_ATTRIBUTE]: 'ltr' }, false],
    [{}, false],
  ] as const) {
    it(`${expected ? 'include' : 'do not include'} a block with ${JSON.stringify(attributes)}`, () => {
      expect(isTurned(block(attributes))).to.equal(expected);
    });
  }

  it('have a direction and a mark, which are removed together', () => {
    const element = block();
    turnBlock(element, 'ltr');
    expect(attributesOf(element)).to.deep.equal(['ltr', 'ltr']);
    turnBlock(element, 'rtl');
    expect(attributesOf(element)).to.deep.equal(['rtl', 'rtl']);
    turnBlock(element, undefined);
    expect(attributesOf(element)).to.deep.equal([null, null]);
  });

  it('keep an attribute that is right', () => {
    const element = block({ dir: 'ltr' });
    const observer = new MutationObserver(() => undefined);
    observer.observe(element, { attributes: true });
    turnBlock(element, 'ltr');
    expect(observer.takeRecords().map(({ attributeName }) => attributeName)).to.deep.equal([TURNED_ATTRIBUTE]);
  });

  it('lose a direction of the library, and keep that of the page', () => {
    const [own, other] = [
      block({ dir: 'ltr', [TURNED_ATTRIBUTE]: 'ltr' }),
      block({ dir: 'rtl', [TURNED_ATTRIBUTE]: 'ltr' }),
    ];
    revertBlock(own);
    revertBlock(other);
    expect([attributesOf(own), attributesOf(other)]).to.deep.equal([
      [null, null],
      ['rtl', null],
    ]);
  });

  for (const [what, attributes, oldValue, kept] of [
    ['another direction', { dir: 'rtl', [TURNED_ATTRIBUTE]: 'ltr' }, 'ltr', null],
    ['the same direction again', { dir: 'ltr', [TURNED_ATTRIBUTE]: 'ltr' }, 'ltr', null],
    ['no direction', { [TURNED_ATTRIBUTE]: 'ltr' }, 'ltr', null],
  ] as const) {
    it(`lose the mark if the page sets ${what}`, () => {
      const element = block(attributes);
      handleDirectionChange(element, oldValue);
      expect(element.getAttribute(TURNED_ATTRIBUTE)).to.equal(kept);
    });
  }

  it('keep the mark after a change of the library', () => {
    const element = block({ dir: 'ltr', [TURNED_ATTRIBUTE]: 'ltr' });
    handleDirectionChange(element, null);
    expect(element.getAttribute(TURNED_ATTRIBUTE)).to.equal('ltr');
  });
});
