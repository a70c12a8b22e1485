import { expect } from '@open-wc/testing';
import { adoptDeclarativeShadowRoot, finishHydration, mustIgnorePage } from '../../src/dom/declarative-shadow-root.js';

function withRoot(): HTMLElement {
  const element = document.createElement('div');
  element.attachShadow({ mode: 'open' }).innerHTML = '<p>From the server</p>';
  return element;
}

describe('adoptDeclarativeShadowRoot', () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'litElementHydrateSupport');
  });

  it('clears the root without support for hydration', () => {
    const element = withRoot();
    adoptDeclarativeShadowRoot(element);
    expect(element.shadowRoot?.childNodes.length).to.equal(0);
    expect([mustIgnorePage(element), finishHydration(element)]).to.deep.equal([false, false]);
  });

  it('keeps the root to hydrate it, and ignores the page until the element is hydrated', () => {
    Object.assign(globalThis, { litElementHydrateSupport: () => undefined });
    const element = withRoot();
    adoptDeclarativeShadowRoot(element);
    expect(element.shadowRoot?.textContent).to.equal('From the server');
    expect(mustIgnorePage(element)).to.equal(true);
    expect(finishHydration(element)).to.equal(true);
    expect([mustIgnorePage(element), finishHydration(element)]).to.deep.equal([false, false]);
  });

  it('does nothing without a root', () => {
    Object.assign(globalThis, { litElementHydrateSupport: () => undefined });
    const element = document.createElement('div');
    adoptDeclarativeShadowRoot(element);
    expect(mustIgnorePage(element)).to.equal(false);
  });
});
