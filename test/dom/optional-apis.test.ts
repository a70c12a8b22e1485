import { expect } from '@open-wc/testing';
import {
  createIntersectionObserver,
  createResizeObserver,
  customStates,
  isRendered,
  mediaQuery,
  requestIdle,
} from '../../src/dom/optional-apis.js';

/** Runs a function while a property of an object is missing, as in an older browser. */
function without<T>(object: object, name: string, run: () => T): T {
  const descriptor = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value: undefined, configurable: true, writable: true });
  try {
    return run();
  } finally {
    if (descriptor) Object.defineProperty(object, name, descriptor);
    else Reflect.deleteProperty(object, name);
  }
}

describe('optional APIs', () => {
  const element = document.createElement('p');

  it('are used if the browser has them', () => {
    expect(createIntersectionObserver(() => undefined, { threshold: 1 })?.thresholds).to.deep.equal([1]);
    expect(createResizeObserver(() => undefined)).to.be.instanceOf(ResizeObserver);
    expect(mediaQuery('all')?.matches).to.equal(true);
    expect(isRendered(element)).to.equal(false);
  });

  it('are replaced if the browser does not have them', () => {
    const observe = () => createIntersectionObserver(() => undefined, {});
    expect(without(globalThis, 'IntersectionObserver', observe)).to.equal(undefined);
    expect(without(globalThis, 'ResizeObserver', () => createResizeObserver(() => undefined))).to.equal(undefined);
    expect(without(globalThis, 'matchMedia', () => mediaQuery('all'))).to.equal(undefined);
    expect(without(element, 'checkVisibility', () => isRendered(element))).to.equal(true);
  });

  it('pass the options of visibility', () => {
    element.style.opacity = '0';
    document.body.append(element);
    expect([isRendered(element), isRendered(element, { opacityProperty: true })]).to.deep.equal([true, false]);
    element.remove();
  });

  it('run a task when the browser is idle, or after a moment', async () => {
    await new Promise<void>((resolve) => requestIdle(resolve));
    await new Promise<void>((resolve) => {
      without(globalThis, 'requestIdleCallback', () => requestIdle(resolve));
    });
  });

  it('run a task on a page that is never idle', async function () {
    this.timeout(10_000);
    const { port1, port2 } = new MessageChannel();
    let isDone = false;
    port1.onmessage = () => {
      const end = performance.now() + 20;
      while (performance.now() < end);
      if (!isDone) port2.postMessage('');
    };
    port2.postMessage('');
    await new Promise<void>((resolve) => {
      requestIdle(() => {
        isDone = true;
        resolve();
      });
    });
    port1.close();
  });
});

describe('customStates', () => {
  class WithStates extends HTMLElement {
    readonly states = customStates(this);
  }
  customElements.define('with-states', WithStates);

  it('are those that :state() matches', () => {
    const { states } = new WithStates();
    states.add('open');
    expect([...states]).to.deep.equal(['open']);
  });

  it('match :state()', () => {
    const element = new WithStates();
    element.states.add('open');
    expect(element.matches(':state(open)')).to.equal(true);
  });

  it('are a plain set if the browser has none', () => {
    const states = customStates(document.createElement('p'));
    states.add('open');
    expect(states).to.be.instanceOf(Set);
    expect([...states]).to.deep.equal(['open']);
  });
});
