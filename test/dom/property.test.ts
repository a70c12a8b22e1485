import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { property } from '../../src/dom/property.js';

class TestElement extends ReactiveElement {
  declare name: string | null;
  declare open: boolean;
}
property()(TestElement.prototype, 'name');
property({ type: Boolean, reflect: true, attribute: 'is-open' })(TestElement.prototype, 'open');
customElements.define('test-property', TestElement);

describe('property', () => {
  it('reads a property from its attribute', () => {
    const element = new TestElement();
    element.setAttribute('name', 'المدار');
    element.setAttribute('is-open', '');
    expect([element.name, element.open]).to.deep.equal(['المدار', true]);
  });

  it('updates the element and reflects the property when it is set', async () => {
    const element = new TestElement();
    document.body.append(element);
    await element.updateComplete;
    element.open = true;
    expect(element.isUpdatePending).to.equal(true);
    await element.updateComplete;
    expect(element.hasAttribute('is-open')).to.equal(true);
    element.remove();
  });
});
