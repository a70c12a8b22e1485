import { expect } from '@open-wc/testing';
import { TurnedBlocks } from '../../src/dom/turned-blocks.js';
import { TURNED_ATTRIBUTE } from '../../src/text/turned-attribute.js';

function block(attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('p');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
const attributesOf = (element: Element) => [element.getAttribute('dir'), element.getAttribute(TURNED_ATTRIBUTE)];

describe('TurnedBlocks', () => {
  const blocks = new TurnedBlocks();

  for (const [attributes, expected] of [
    [{ dir: 'ltr', [TURNED_ATTRIBUTE]: 'ltr' }, true],
    [{ dir: 'ltr' }, false],
    [{ [TURNED_ATTRIBUTE]: 'ltr' }, false],
    [{ dir: 'rtl', [TURNED_ATTRIBUTE]: 'ltr' }, false],
    [{}, false],
  ] as const) {
    it(`${expected ? 'has' : 'does not have'} a block with ${JSON.stringify(attributes)}`, () => {
      expect(blocks.has(block(attributes))).to.equal(expected);
    });
  }

  it('sets and removes the direction and the mark', () => {
    const element = block();
    blocks.turn(element, 'ltr');
    expect(attributesOf(element)).to.deep.equal(['ltr', 'ltr']);
    blocks.turn(element, 'rtl');
    expect(attributesOf(element)).to.deep.equal(['rtl', 'rtl']);
    blocks.turn(element, undefined);
    expect(attributesOf(element)).to.deep.equal([null, null]);
  });

  it('does not write an attribute that is right', () => {
    const element = block({ dir: 'ltr' });
    const observer = new MutationObserver(() => undefined);
    observer.observe(element, { attributes: true });
    blocks.turn(element, 'ltr');
    expect(observer.takeRecords().map(({ attributeName }) => attributeName)).to.deep.equal([TURNED_ATTRIBUTE]);
  });

  it('reverts a direction of its own, and leaves that of the page', () => {
    const [own, other] = [
      block({ dir: 'ltr', [TURNED_ATTRIBUTE]: 'ltr' }),
      block({ dir: 'rtl', [TURNED_ATTRIBUTE]: 'ltr' }),
    ];
    blocks.revert(own);
    blocks.revert(other);
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
    it(`removes the mark if the page sets ${what}`, () => {
      const element = block(attributes);
      blocks.handleChange(element, oldValue);
      expect(element.getAttribute(TURNED_ATTRIBUTE)).to.equal(kept);
    });
  }

  it('keeps the mark after a change of its own', () => {
    const element = block({ dir: 'ltr', [TURNED_ATTRIBUTE]: 'ltr' });
    blocks.handleChange(element, null);
    expect(element.getAttribute(TURNED_ATTRIBUTE)).to.equal('ltr');
  });
});
