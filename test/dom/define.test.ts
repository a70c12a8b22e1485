import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { define } from '../../src/dom/define.js';
import { NewsBackToTop } from '../../src/index.js';
import { warnings } from '../support/warnings.js';

describe('define', () => {
  it('registers nothing when a class is imported', () => {
    expect(customElements.get('news-back-to-top')).to.equal(undefined);
  });

  it('registers a class under its default name, and does nothing when called again', () => {
    const messages = warnings();
    NewsBackToTop.define();
    NewsBackToTop.define();
    expect(customElements.get('news-back-to-top')).to.equal(NewsBackToTop);
    expect(messages).to.deep.equal([]);
  });

  it('registers a subclass under a second name', () => {
    NewsBackToTop.define('my-top');
    expect(document.createElement('my-top')).to.be.instanceOf(NewsBackToTop);
  });

  it('keeps a class of another script, and warns', () => {
    const messages = warnings();
    const Theirs = class extends HTMLElement {};
    customElements.define('their-top', Theirs);
    NewsBackToTop.define('their-top');
    expect(customElements.get('their-top')).to.equal(Theirs);
    expect(messages.join()).to.include('<their-top> is already registered');
  });
});

describe('define, for a class of another package', () => {
  const create = () => class extends ReactiveElement {};

  it('registers a subclass if the class has a name already, and does nothing when called again', () => {
    const messages = warnings();
    const element = create();
    define(element, 'own-first', customElements);
    define(element, 'own-second', customElements);
    const second = customElements.get('own-second');
    define(element, 'own-second', customElements);
    expect(customElements.get('own-first')).to.equal(element);
    expect(Object.getPrototypeOf(second)).to.equal(element);
    expect([customElements.get('own-second'), messages]).to.deep.equal([second, []]);
  });

  it('warns about a second copy of the package, and keeps the first', () => {
    const messages = warnings();
    const [first, copy] = [create(), create()];
    define(first, 'own-copied', customElements);
    define(copy, 'own-copied', customElements);
    expect(customElements.get('own-copied')).to.equal(first);
    expect(messages.join()).to.include('the package is loaded twice');
  });
});
