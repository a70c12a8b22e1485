import { expect } from '@open-wc/testing';
import { NewsBackToTop } from '../../src/index.js';
import { warnings } from '../support/warnings.js';

describe('define', () => {
  it('registers nothing when a class is imported', () => {
    expect(customElements.get('news-back-to-top')).to.equal(undefined);
  });

  it('registers a class under its own name, and again without complaint', () => {
    const said = warnings();
    NewsBackToTop.define();
    NewsBackToTop.define();
    expect(customElements.get('news-back-to-top')).to.equal(NewsBackToTop);
    expect(said).to.deep.equal([]);
  });

  it('registers it under a second name', () => {
    NewsBackToTop.define('my-top');
    expect(document.createElement('my-top')).to.be.instanceOf(NewsBackToTop);
  });

  it('leaves a name that another script has taken, and says so', () => {
    const said = warnings();
    const Theirs = class extends HTMLElement {};
    customElements.define('their-top', Theirs);
    NewsBackToTop.define('their-top');
    expect(customElements.get('their-top')).to.equal(Theirs);
    expect(said.join()).to.include('<their-top> is already registered');
  });
});
