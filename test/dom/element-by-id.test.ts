import { expect, waitUntil } from '@open-wc/testing';
import { findById, observeById } from '../../src/dom/element-by-id.js';
import { nextTask } from '../support/until.js';
import { warnings } from '../support/warnings.js';

const page = document.createElement('div');
let stop: (() => void) | undefined;

/** Adds HTML to the page, and returns the element that refers to another one. */
function add(html: string): HTMLElement {
  page.innerHTML = `<i class="from"></i>${html}`;
  return page.firstElementChild as HTMLElement;
}

/** Observes an id, and returns all elements that were passed to the callback. */
function observe(from: HTMLElement, id: string): (HTMLElement | undefined)[] {
  const found: (HTMLElement | undefined)[] = [];
  stop = observeById(from, 'of', id, (element) => found.push(element));
  return found;
}

beforeEach(() => {
  document.body.append(page);
});

afterEach(() => {
  stop?.();
  page.remove();
});

describe('findById', () => {
  it('finds an element of the page', () => {
    const from = add('<p id="by-id"></p>');
    expect(findById(from, 'by-id')).to.equal(page.lastElementChild);
    expect(findById(from, 'by-id-2')).to.equal(undefined);
  });

  it('prefers the shadow root of the element to the page', () => {
    const host = add('<p id="by-id"></p>');
    const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = '<i></i><p id="by-id"></p>';
    const from = root.firstElementChild as HTMLElement;
    expect(findById(from, 'by-id')).to.equal(root.lastElementChild);
    root.lastElementChild?.remove();
    expect(findById(from, 'by-id')).to.equal(host.nextElementSibling);
  });
});

describe('observeById', () => {
  it('calls back at once, and when the id matches another element or none', async () => {
    const found = observe(add('<p id="by-id"></p>'), 'by-id');
    const [first] = found as [HTMLElement];
    expect(first.localName).to.equal('p');
    first.id = 'other';
    await waitUntil(() => found.length === 2);
    const second = document.createElement('b');
    second.id = 'by-id';
    page.append(second);
    await waitUntil(() => found.length === 3);
    expect(found).to.deep.equal([first, undefined, second]);
  });

  it('does not call back for other changes, nor after it was stopped', async () => {
    const from = add('<p id="by-id"></p>');
    const found = observe(from, 'by-id');
    const others = { seen: 0 };
    const observer = new MutationObserver(() => others.seen++);
    observer.observe(page, { childList: true, subtree: true });
    page.append(document.createElement('b'));
    // Observers are notified in the order in which they were created.
    await waitUntil(() => others.seen === 1);
    expect(found).to.have.length(1);
    stop?.();
    from.nextElementSibling?.remove();
    await waitUntil(() => others.seen === 2);
    observer.disconnect();
    expect(found).to.have.length(1);
  });

  it('logs one warning for an id that matches no element, and none if it matches or was stopped', async () => {
    const messages = warnings();
    observe(add('<p id="by-id"></p>'), 'by-id');
    stop?.();
    observe(add(''), 'by-id-stopped');
    stop?.();
    observe(add(''), 'by-id-missing');
    await nextTask();
    expect(messages).to.have.length(1);
    expect(messages[0]).to.include('<i>: of="by-id-missing" matches no element');
  });
});
