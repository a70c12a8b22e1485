import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-masthead/define.js';
import type { NewsMasthead } from '../src/index.js';
import { html } from './support/fixture.js';
import { addForeignRules, FOREIGN_SHEETS, removeForeignRules } from './support/foreign-sheets.js';
import { render, sectionList, settled, toggleOf } from './support/masthead.js';
import { warnings } from './support/warnings.js';

const page = (expanded = false) => html`
  <div style="inline-size: 360px">
    <news-masthead ?expanded=${expanded}>
      <a slot="brand" href="#home">المدار</a>
      ${sectionList(12)}
      <form slot="search" role="search">
        <input type="search" class="field" aria-label="ابحث" /><button>ابحث</button>
      </form>
    </news-masthead>
  </div>
`;

const style = (part: Element) => getComputedStyle(part);
const parts = (element: NewsMasthead, selector: string) => [...element.querySelectorAll<HTMLElement>(selector)];
const pageSize = () => parseFloat(style(document.body).fontSize);

describe('<news-masthead>, style sheets of pages', () => {
  afterEach(removeForeignRules);

  for (const [name, rules] of Object.entries(FOREIGN_SHEETS))
    it(`${name}: text of the page's size, targets of 44 px, joined letters, two rows`, async () => {
      addForeignRules(rules);
      const element = await render(page());
      for (const part of parts(element, 'a, button, input')) {
        expect(parseFloat(style(part).fontSize), `font size of ${part.localName}`).to.be.at.least(pageSize());
        expect(part.getBoundingClientRect().height, `height of ${part.localName}`).to.be.at.least(43.9);
        expect(style(part).letterSpacing, `letter-spacing of ${part.localName}`).to.be.oneOf(['normal', '0px']);
        expect(style(part).textIndent, part.localName).to.equal('0px');
      }
      for (const field of parts(element, 'input')) expect(parseFloat(style(field).fontSize)).to.be.at.least(16);
      expect(toggleOf(element).getBoundingClientRect().height).to.be.at.least(43.9);
      const tops = new Set(parts(element, 'li a').map((link) => Math.round(link.getBoundingClientRect().top)));
      expect(tops.size, 'rows of sections').to.equal(1);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect(style(parts(element, 'li a')[0] as Element).color).to.equal(style(element).color);
      expect(style(element).color).to.equal('rgb(26, 26, 26)');
    });

  it('with the CSS property `direction` and no `dir`: the row works from right to left', async () => {
    const { documentElement } = document;
    const before = documentElement.dir;
    documentElement.removeAttribute('dir');
    addForeignRules('html { direction: rtl }');
    try {
      const element = await render(page());
      await waitUntil(() => toggleOf(element).checkVisibility());
      await waitUntil(() => style(element.querySelector('ul') as Element).maskImage.includes('270deg'));
      const first = element.querySelector('li') as Element;
      expect(first.getBoundingClientRect().right).to.be.closeTo(element.getBoundingClientRect().right - 16, 1);
    } finally {
      documentElement.dir = before;
    }
  });

  it('lets a class rule of the page win, and warns about letter-spaced Arabic and small fields', async () => {
    const messages = warnings();
    addForeignRules('.field { font-size: 13px } .column li a { letter-spacing: 3px }');
    const element = await render(html`<div class="column">${page()}</div>`);
    await waitUntil(() => messages.length === 2);
    element.requestUpdate();
    await settled(element);
    expect(messages.length).to.equal(2);
    expect(style(element.querySelector('.field') as Element).fontSize).to.equal('13px');
    expect(messages[0]).to.contain('13px').and.to.contain('<input class="field">');
    expect(messages[1]).to.contain('letter-spacing').and.to.contain('<a>');
    expect(style(element.querySelector('li a') as Element).letterSpacing).to.equal('3px');
  });
});

describe('<news-masthead>, slots', () => {
  it('warns once about a child with an unknown slot, and not about a known one', async () => {
    const messages = warnings();
    const element = await render(html`
      <div>
        <news-masthead><a slot="brnad" href="#home">المدار</a><a slot="actions" href="#in">دخول</a></news-masthead>
      </div>
    `);
    await waitUntil(() => messages.length > 0);
    element.requestUpdate();
    await settled(element);
    expect(messages.length).to.equal(1);
    expect(messages[0]).to.contain('slot="brnad"').and.to.contain('slot="brand"').and.to.contain('<a>');
  });
});
