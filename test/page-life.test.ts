// What happens to a page while it is read: it is copied, translated, moved to another document, shown in a dialog. The same tests
// for each element.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import { add, ELEMENTS, htmlOf, problems, textOf, translate, type, works } from './support/page-life.js';
import { settled } from './support/until.js';

const added = new Set<Element>();

/** Adds an element to the page until the end of the test. */
function place<T extends HTMLElement>(tag: string, properties: Partial<T> = {}): T {
  const element = Object.assign(document.createElement(tag), properties) as T;
  document.body.append(element);
  added.add(element);
  return element;
}

afterEach(() => {
  for (const element of added) element.remove();
  added.clear();
});

/** Ways in which scripts copy a part of a page. */
const COPIES: Record<string, (element: Element) => Node> = {
  'cloned in the page': (element) => element.cloneNode(true),
  'saved as HTML and parsed again': (element) => document.createRange().createContextualFragment(element.outerHTML),
  'copied to a template': (element) => {
    const template = document.createElement('template');
    template.content.append(template.content.ownerDocument.importNode(element, true));
    return document.importNode(template.content, true);
  },
  'parsed as another document': (element) =>
    document.adoptNode(new DOMParser().parseFromString(element.outerHTML, 'text/html').body.firstElementChild as Node),
};

/** Boxes around an element in which it is not the page that scrolls, or in which it is hidden at first. */
const BOXES: Record<string, { style?: string; tag?: string; show?: (box: HTMLElement) => void }> = {
  'a dialog': {
    tag: 'dialog',
    show: (box) => {
      (box as HTMLDialogElement).showModal();
    },
  },
  details: {
    tag: 'details',
    show: (box) => {
      (box as HTMLDetailsElement).open = true;
    },
  },
  'a popover': {
    show: (box) => {
      box.popover = 'manual';
      box.showPopover();
    },
  },
  'a part that is shown late': {
    style: 'display: none',
    show: (box) => {
      box.style.display = '';
    },
  },
  'a transformed box': { style: 'transform: translateX(1px) scale(0.9)' },
  'a filtered box': { style: 'filter: opacity(0.9)' },
  'a contained box': { style: 'contain: layout paint' },
  'a box with content-visibility': { style: 'content-visibility: auto; contain-intrinsic-size: 10px 500px' },
  'a scroll container': { style: 'overflow: auto; block-size: 200px' },
};

for (const tag of Object.keys(ELEMENTS)) {
  describe(`${tag} in the life of a page`, () => {
    for (const [name, copy] of Object.entries(COPIES)) {
      it(`works the same when it is ${name}, twice`, async () => {
        const found = problems();
        const parent = place('div');
        const original = await add(tag, parent);
        const html = htmlOf(original);
        for (let i = 0; i < 2; i++) {
          parent.replaceChildren(copy(parent.firstElementChild as Element));
          const element = parent.firstElementChild as HTMLElement;
          type(element);
          await works(element);
          expect(htmlOf(element)).to.equal(html);
        }
        expect(found).to.deep.equal([]);
      });
    }

    it('works when it is moved to a frame, and when it returns', async () => {
      const found = problems();
      const parent = place('div');
      const element = await add(tag, parent);
      const html = htmlOf(element);
      const sheets = element.shadowRoot?.adoptedStyleSheets.length;
      const frames = [place<HTMLIFrameElement>('iframe'), place<HTMLIFrameElement>('iframe', { srcdoc: '<p>…' })];
      await waitUntil(() => frames[1]?.contentDocument?.querySelector('p'));
      for (const frame of frames) {
        frame.contentDocument?.body.append(element);
        type(element);
        await nextFrame();
        await nextFrame();
        expect(element.shadowRoot?.adoptedStyleSheets.length).to.equal(sheets);
      }
      parent.append(element);
      type(element);
      await works(element);
      expect(element.shadowRoot?.adoptedStyleSheets.length).to.equal(sheets);
      await waitUntil(() => htmlOf(element) === html, 'the same HTML as before');
      expect(found).to.deep.equal([]);
    });

    it('leaves its content readable when it is copied to a document without the script', async () => {
      const found = problems();
      const element = await add(tag, place('div'));
      const { contentDocument: other } = place<HTMLIFrameElement>('iframe');
      const copy = other?.importNode(element, true);
      other?.body.append(copy as Node);
      expect(copy?.textContent).to.equal(element.textContent);
      expect(found).to.deep.equal([]);
    });

    for (const [name, { style, tag: box = 'div', show }] of Object.entries(BOXES)) {
      it(`works in ${name}`, async () => {
        const found = problems();
        const parent = place(box);
        if (style) parent.style.cssText = style;
        parent.innerHTML = ELEMENTS[tag]?.html ?? '';
        const element = parent.firstElementChild as HTMLElement;
        await nextFrame();
        show?.(parent);
        type(element);
        await works(element);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        expect(found).to.deep.equal([]);
      });
    }

    it('keeps the whole translation of a browser, and the original text afterwards', async () => {
      const found = problems();
      const element = await add(tag, place('div'));
      const html = htmlOf(element);
      // Observers are notified in the order in which they were created, so those of the element before this one.
      const changes = new Promise((resolve) => {
        new MutationObserver(resolve).observe(document, { attributes: true, childList: true, subtree: true });
      });
      const { expected, revert } = translate(element);
      await changes;
      await settled();
      expect(textOf(element)).to.equal(expected);
      revert();
      await settled();
      await works(element);
      expect(htmlOf(element)).to.equal(html);
      expect(found).to.deep.equal([]);
    });
  });
}
