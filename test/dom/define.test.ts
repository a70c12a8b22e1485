import { expect } from '@open-wc/testing';
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
