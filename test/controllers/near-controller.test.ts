import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { NearController } from '../../src/controllers/near-controller.js';
import { until } from '../support/until.js';

class NearHost extends ReactiveElement {
  readonly near = new NearController(this);
  answers: boolean[] = [];

  protected override updated(): void {
    this.answers.push(this.near.isNear());
  }
}
customElements.define('near-host', NearHost);

describe('NearController', () => {
  const { IntersectionObserver } = window;
  let host: NearHost;

  beforeEach(() => {
    host = new NearHost();
    host.style.cssText = 'display: block; block-size: 10px';
  });

  afterEach(() => {
    Object.assign(window, { IntersectionObserver });
    host.remove();
  });

  it('is not near at first, and updates the element when it is', async () => {
    document.body.append(host);
    await until(() => host.answers.length === 2);
    expect(host.answers).to.deep.equal([false, true]);
  });

  it('remembers that the reader was near', async () => {
    document.body.append(host);
    await until(() => host.answers.includes(true));
    host.remove();
    expect(host.near.isNear()).to.equal(true);
  });

  it('observes an element only while it is in the page', async () => {
    const prototype: Record<'observe' | 'unobserve', (target: Element) => void> = IntersectionObserver.prototype;
    const { observe, unobserve } = prototype;
    const calls: string[] = [];
    prototype.observe = () => calls.push('observe');
    prototype.unobserve = () => calls.push('unobserve');
    try {
      expect(host.near.isNear()).to.equal(false);
      expect(calls).to.deep.equal([]);
      document.body.append(host);
      await host.updateComplete;
      expect(calls).to.deep.equal(['observe']);
      host.remove();
      expect(calls).to.deep.equal(['observe', 'unobserve']);
    } finally {
      Object.assign(prototype, { observe, unobserve });
    }
  });

  it('takes the reader for near without IntersectionObserver', () => {
    Object.assign(window, { IntersectionObserver: undefined });
    // Another document has no observer yet.
    const page = document.implementation.createHTMLDocument();
    page.body.append(host);
    expect(host.near.isNear()).to.equal(true);
  });
});
