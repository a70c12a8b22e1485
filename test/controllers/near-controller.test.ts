import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { NearController } from '../../src/controllers/near-controller.js';
import { intersectionsReported, until } from '../support/until.js';

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

  it('does not update an element that was removed', async () => {
    document.body.append(host);
    await host.updateComplete;
    host.remove();
    await intersectionsReported();
    expect(host.answers).to.deep.equal([false]);
  });
});
