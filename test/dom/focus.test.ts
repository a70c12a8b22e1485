import { expect } from '@open-wc/testing';
import { focusInPlace, hasFocusWithin, scrollBehavior } from '../../src/dom/focus.js';

const page = document.createElement('div');

function add(html: string): HTMLElement {
  page.innerHTML = html;
  return page.firstElementChild as HTMLElement;
}

beforeEach(() => {
  document.body.append(page);
});

afterEach(() => {
  page.remove();
  scrollTo(0, 0);
});

describe('focusInPlace', () => {
  it('focuses a heading, which is no tab stop, and removes its tabindex when it loses the focus', () => {
    const heading = add('<h2>عنوان</h2>');
    focusInPlace(heading);
    expect([document.activeElement, heading.getAttribute('tabindex')]).to.deep.equal([heading, '-1']);
    heading.blur();
    expect(heading.hasAttribute('tabindex')).to.equal(false);
  });

  for (const html of [
    '<button></button>',
    '<a href="#a">ر</a>',
    '<input>',
    '<p tabindex="0"></p>',
    '<select></select>',
  ])
    it(`adds no tabindex to ${html}`, () => {
      const element = add(html);
      const before = element.getAttribute('tabindex');
      focusInPlace(element);
      expect([document.activeElement, element.getAttribute('tabindex')]).to.deep.equal([element, before]);
      element.blur();
      expect(element.getAttribute('tabindex')).to.equal(before);
    });

  it('does not scroll', () => {
    add('<div style="block-size: 5000px"></div><button>زر</button>');
    focusInPlace(page.lastElementChild as HTMLElement);
    expect(scrollY).to.equal(0);
  });
});

describe('hasFocusWithin', () => {
  it('is true for the focused element and its ancestors, and false for others', () => {
    add('<div><button></button></div><p></p>');
    const [box, other] = [...page.children] as [HTMLElement, HTMLElement];
    const button = box.firstElementChild as HTMLElement;
    expect(hasFocusWithin(box)).to.equal(false);
    button.focus();
    expect([button, box, other].map(hasFocusWithin)).to.deep.equal([true, true, false]);
  });

  it('sees the focus in a shadow root from inside it', () => {
    const root = add('<div></div>').attachShadow({ mode: 'open' });
    root.innerHTML = '<p><button></button></p>';
    root.querySelector('button')?.focus();
    expect(hasFocusWithin(root.firstElementChild as Element)).to.equal(true);
  });
});

describe('scrollBehavior', () => {
  const matchMedia = window.matchMedia.bind(window);

  afterEach(() => {
    window.matchMedia = matchMedia;
  });

  for (const [matches, behavior] of [
    [true, 'instant'],
    [false, 'smooth'],
  ] as const) {
    it(`is ${behavior} if the reader ${matches ? 'prefers' : 'does not prefer'} reduced motion`, () => {
      const queries: string[] = [];
      window.matchMedia = (query) => {
        queries.push(query);
        return { matches } as MediaQueryList;
      };
      expect([scrollBehavior(), queries]).to.deep.equal([behavior, ['(prefers-reduced-motion: reduce)']]);
    });
  }
});
