import { expect, waitUntil } from '@open-wc/testing';
import { languageOf, observeLanguage } from '../../src/dom/language.js';

const page = document.createElement('div');

function add(html: string): HTMLElement {
  page.innerHTML = html;
  return page.firstElementChild as HTMLElement;
}

/** Adds an element in two shadow roots, one in the other. */
function addNested(): { outer: HTMLElement; inner: HTMLElement; element: HTMLElement } {
  const outer = add('<div></div>');
  const outerRoot = outer.attachShadow({ mode: 'open' });
  outerRoot.innerHTML = '<div></div>';
  const inner = outerRoot.firstElementChild as HTMLElement;
  const innerRoot = inner.attachShadow({ mode: 'open' });
  innerRoot.innerHTML = '<p></p>';
  return { outer, inner, element: innerRoot.firstElementChild as HTMLElement };
}

beforeEach(() => {
  document.body.append(page);
});

afterEach(() => {
  page.removeAttribute('lang');
  page.remove();
});

describe('languageOf', () => {
  it('is that of the element itself, or of the nearest ancestor', () => {
    const element = add('<div lang="fa"><p lang="ur"></p><b></b></div>');
    expect([element, ...element.children].map(languageOf)).to.deep.equal(['fa', 'ur', 'fa']);
  });

  it('is empty for an empty lang, and if none is set', () => {
    expect(languageOf(add('<p lang=""></p>'))).to.equal('');
    expect(languageOf(document.createElement('p'))).to.equal('');
  });

  it('is found across shadow roots', () => {
    const { outer, inner, element } = addNested();
    outer.lang = 'fa';
    expect(languageOf(element)).to.equal('fa');
    inner.lang = 'he';
    expect(languageOf(element)).to.equal('he');
  });
});

describe('observeLanguage', () => {
  it('calls back when a lang or dir changes in a tree that contains the element', async () => {
    const { outer, inner, element } = addNested();
    let calls = 0;
    const stop = observeLanguage(element, () => calls++);
    for (const change of [
      () => (page.lang = 'ur'),
      () => (outer.dir = 'ltr'),
      () => (inner.lang = 'fa'),
      () => (element.dir = 'rtl'),
    ]) {
      const before = calls;
      change();
      await waitUntil(() => calls === before + 1);
    }
    stop();
  });

  it('does not call back for other attributes, nor after it was stopped', async () => {
    const element = add('<p></p>');
    const calls = { stopped: 0, other: 0 };
    const stop = observeLanguage(element, () => calls.stopped++);
    const stopOther = observeLanguage(element, () => calls.other++);
    element.title = 'a';
    await Promise.resolve();
    expect(calls).to.deep.equal({ stopped: 0, other: 0 });
    stop();
    element.lang = 'fa';
    await waitUntil(() => calls.other === 1);
    expect(calls.stopped).to.equal(0);
    stopOther();
  });

  it('shares one observer in a tree, and disconnects it with the last callback', () => {
    const { MutationObserver } = window;
    const active = new Set<object>();
    window.MutationObserver = class extends MutationObserver {
      override observe(...parameters: Parameters<MutationObserver['observe']>): void {
        active.add(this);
        super.observe(...parameters);
      }
      override disconnect(): void {
        active.delete(this);
        super.disconnect();
      }
    };
    const root = add('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p><p></p>';
    const [first, second] = [...root.children] as [Element, Element];
    const { size } = active;
    const stops = [observeLanguage(first, () => undefined), observeLanguage(second, () => undefined)];
    const during = active.size - size;
    stops[0]?.();
    const afterOne = active.size - size;
    stops[1]?.();
    window.MutationObserver = MutationObserver;
    // One for the shadow root, and one for the document.
    expect([during, afterOne, active.size - size]).to.deep.equal([2, 2, 0]);
  });
});
