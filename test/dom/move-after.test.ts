import { expect } from '@open-wc/testing';
import { moveAfter } from '../../src/dom/move-after.js';

const supportsMoveBefore = 'moveBefore' in Element.prototype;

describe('moveAfter()', () => {
  let root: HTMLElement;

  beforeEach(() => {
    root = document.createElement('div');
    root.innerHTML = '<form><iframe></iframe></form><p>1</p><p>2</p>';
    document.body.append(root);
  });

  afterEach(() => {
    root.remove();
  });

  const move = (): HTMLIFrameElement => {
    moveAfter(root.querySelector('p') as HTMLElement, root.querySelector('form') as HTMLElement);
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['p', 'form', 'p']);
    return root.querySelector('iframe') as HTMLIFrameElement;
  };

  it('does not reload an iframe where moveBefore() is supported', () => {
    const frame = root.querySelector('iframe') as HTMLIFrameElement;
    Object.assign(frame.contentWindow as object, { isSolved: true });
    const { isSolved } = move().contentWindow as unknown as { isSolved?: boolean };
    expect(isSolved).to.equal(supportsMoveBefore ? true : undefined);
  });

  it('moves an element that moveBefore() refuses', () => {
    const added = document.createElement('b');
    moveAfter(root.firstElementChild as Element, added);
    expect(added.previousElementSibling?.localName).to.equal('form');
  });

  it('moves an element where moveBefore() is not supported', () => {
    Object.defineProperty(root, 'moveBefore', { value: undefined });
    move();
  });
});
