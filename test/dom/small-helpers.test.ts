// Helpers of a few lines, each with a contract of its own.
import { expect } from '@open-wc/testing';
import { describeElement } from '../../src/dom/describe-element.js';
import { isRtl } from '../../src/dom/direction.js';
import { documentReady } from '../../src/dom/document-ready.js';
import { domTree, isText } from '../../src/dom/dom-tree.js';
import { eventRootOf } from '../../src/dom/event-root.js';
import { ensureId } from '../../src/dom/ids.js';
import { unclobbered } from '../../src/dom/unclobbered.js';

const page = document.createElement('div');

beforeEach(() => {
  document.body.append(page);
});

afterEach(() => {
  page.replaceChildren();
  page.remove();
});

/** Adds HTML to the page, and returns its first element. */
function add(html: string): HTMLElement {
  page.innerHTML = html;
  return page.firstElementChild as HTMLElement;
}

describe('describeElement', () => {
  for (const [html, description] of [
    ['<p></p>', '<p>'],
    ['<p id="a" class="b c" title="d"></p>', '<p id="a" class="b c">'],
    ['<p class=""></p>', '<p>'],
    ['<news-x id="a"></news-x>', '<news-x id="a">'],
  ] as const) {
    it(`describes ${html} as ${description}`, () => {
      expect(describeElement(add(html))).to.equal(description);
    });
  }
});

describe('isRtl', () => {
  for (const [html, expected] of [
    ['<p></p>', true],
    ['<p dir="rtl"></p>', true],
    ['<p dir="ltr"></p>', false],
    ['<p dir="auto">a</p>', false],
    ['<p dir="auto">ا</p>', true],
  ] as const) {
    it(`is ${String(expected)} for ${html} in a right-to-left page`, () => {
      expect(isRtl(add(html))).to.equal(expected);
    });
  }

  it('follows the nearest dir attribute where :dir() is not supported', () => {
    const nested = add('<div dir="ltr"><p dir="rtl"><b></b></p><i></i></div>');
    const without = (selector: string): Element => {
      const element = nested.querySelector(selector) as Element;
      const matches = (): boolean => {
        throw new SyntaxError();
      };
      return Object.assign(element, { matches });
    };
    expect([isRtl(without('b')), isRtl(without('i'))]).to.deep.equal([true, false]);
  });

  it('follows the nearest dir attribute where :dir() matches neither direction', () => {
    const element = add('<p dir="rtl"></p>');
    Object.assign(element, { matches: () => false });
    expect(isRtl(element)).to.equal(true);
  });
});

describe('documentReady', () => {
  const setState = (state?: DocumentReadyState): void => {
    if (state) Object.defineProperty(document, 'readyState', { value: state, configurable: true });
    else Reflect.deleteProperty(document, 'readyState');
  };

  afterEach(() => {
    setState();
  });

  for (const state of ['interactive', 'complete'] as const)
    it(`resolves at once while the document is ${state}`, async () => {
      setState(state);
      await documentReady();
    });

  it('resolves when a document that is loading is parsed, and not before', async () => {
    setState('loading');
    let isReady = false;
    const ready = documentReady().then(() => (isReady = true));
    await Promise.resolve();
    await Promise.resolve();
    expect(isReady).to.equal(false);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(await ready).to.equal(true);
  });
});

describe('domTree', () => {
  it('reads elements, text, attributes and children', () => {
    const element = add('<P title="a">نص<b></b><!-- c --></P>');
    const [text, bold, comment] = domTree.children(element) as unknown as [Node, Node, Node];
    expect([element, text, comment].map((node) => domTree.tag(node))).to.deep.equal(['p', undefined, undefined]);
    expect([element, text, bold, comment].map((node) => domTree.text(node))).to.deep.equal([
      undefined,
      'نص',
      undefined,
      undefined,
    ]);
    expect([element, text].map((node) => domTree.attribute(node, 'title'))).to.deep.equal(['a', null]);
    expect([element, text, comment].map((node) => isText(node))).to.deep.equal([false, true, false]);
  });
});

describe('eventRootOf', () => {
  it('is the window for an element of the page, and the shadow root for one in it', () => {
    const element = add('<div></div>');
    const root = element.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    // A failure that prints the window takes a minute.
    expect(eventRootOf(element) === window).to.equal(true);
    expect(eventRootOf(root.firstElementChild as Element) === root).to.equal(true);
  });

  it('is right for a form with a field that is named getRootNode', () => {
    expect(eventRootOf(add('<form><input name="getRootNode"></form>')) === window).to.equal(true);
  });
});

describe('ensureId', () => {
  it('returns the id of an element', () => {
    expect(ensureId(add('<p id="mine"></p>'))).to.equal('mine');
  });

  it('gives each element without one another id, and keeps it', () => {
    const [first, second] = [...add('<div><p></p><p></p></div>').children] as [Element, Element];
    const ids = [ensureId(first), ensureId(second)];
    expect(ids[0]).to.match(/^news-\d+$/);
    expect(ids[0]).not.to.equal(ids[1]);
    expect(ensureId(first)).to.equal(ids[0]);
  });

  it('gives no id that is on the page', () => {
    const last = Number(ensureId(add('<p></p>')).replace('news-', ''));
    const taken = [last + 1, last + 2].map((number) => `<i id="news-${String(number)}"></i>`).join('');
    const element = add(`<div>${taken}<p></p></div>`).querySelector('p') as Element;
    expect(ensureId(element)).to.equal(`news-${String(last + 3)}`);
  });
});

describe('unclobbered', () => {
  const NAMES = ['action', 'append', 'elements', 'id', 'querySelector', 'submit'];
  const clobbered = (): HTMLFormElement =>
    add(`<form action="/send">${NAMES.map((name) => `<input name="${name}">`).join('')}</form>`) as HTMLFormElement;

  it('reads the members of the form and not its fields', () => {
    const view = unclobbered(clobbered());
    expect(new URL(view.action).pathname).to.equal('/send');
    expect([view.id, view.elements.length]).to.deep.equal(['', NAMES.length]);
  });

  it('calls the methods of the form', () => {
    const form = clobbered();
    unclobbered(form).append('نص');
    expect(form.textContent).to.equal('نص');
    expect(unclobbered(form).querySelector('input')).to.equal(form.firstElementChild);
  });

  it('sets the properties of the form', () => {
    const form = clobbered();
    unclobbered(form).id = 'comments';
    expect(form.getAttribute('id')).to.equal('comments');
  });
});
