import { expect } from '@open-wc/testing';
import { isPlainClick } from '../../src/dom/plain-click.js';

describe('isPlainClick', () => {
  it('is true for a click of the main button, and for Enter, which dispatches the same event', () => {
    expect(isPlainClick(new MouseEvent('click'))).to.be.true;
  });

  for (const init of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) {
    it(`is false with ${JSON.stringify(init)}`, () => {
      expect(isPlainClick(new MouseEvent('click', init))).to.be.false;
    });
  }

  it('is false if another listener has handled the click', () => {
    const event = new MouseEvent('click', { cancelable: true });
    event.preventDefault();
    expect(isPlainClick(event)).to.be.false;
  });
});
