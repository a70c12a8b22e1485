import { expect } from '@open-wc/testing';
import { contrastOf, isLight } from '../../src/dom/contrast.js';
import { fixture, html } from '../support/fixture.js';

/** Adds a text with these styles in a box with those. */
async function text(style: string, box = ''): Promise<Element> {
  return (await fixture<HTMLElement>(html`<div style=${box}><p style=${style}>نص</p></div>`)).firstElementChild!;
}

describe('contrastOf', () => {
  // The values of WCAG's definition; #767676 on white is its usual example of 4.5:1.
  for (const [style, box, contrast] of [
    ['color: #000; background: #fff', '', 21],
    ['color: #fff; background: #fff', '', 1],
    ['color: #767676', 'background: #fff', 4.54],
    ['color: #00596b', 'background: #fff', 7.95],
    ['color: #fff; background: rgb(0 0 0 / 50%)', 'background: #fff', 3.98],
    ['color: rgb(0 0 0 / 50%); background: #fff', '', 3.98],
    ['color: color(srgb 0 0 0); background: #fff', '', 21],
  ] as const)
    it(`is ${contrast} for "${style}" in "${box}"`, async () => {
      expect(contrastOf(await text(style, box))).to.be.closeTo(contrast, 0.05);
    });

  it('sees the background outside of a shadow root, and that of the slot', async () => {
    const host = await fixture<HTMLElement>(html`<div style="background: #000; color: #fff"><b>نص</b></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<i>نص</i><p style="background: #767676"><slot></slot></p>';
    expect(contrastOf(root.querySelector('i')!)).to.be.closeTo(21, 0.05);
    expect(contrastOf(host.querySelector('b')!)).to.be.closeTo(4.54, 0.05);
  });

  describe('on a page without a background', () => {
    afterEach(() => {
      document.documentElement.style.colorScheme = '';
      document.head.querySelector('[name=color-scheme]')?.remove();
    });

    it('is that on white', async () => {
      expect(contrastOf(await text('color: #767676'))).to.be.closeTo(4.54, 0.05);
    });

    it('is that on black in a dark color scheme', async () => {
      document.documentElement.style.colorScheme = 'dark';
      expect(contrastOf(await text('color: #767676'))).to.be.closeTo(4.62, 0.05);
    });

    it('is that on black if a <meta> sets the dark color scheme', async () => {
      document.head.insertAdjacentHTML('beforeend', '<meta name="color-scheme" content="dark" />');
      expect(contrastOf(await text('color: #767676'))).to.be.closeTo(4.62, 0.05);
    });

    it('is that in the scheme that the reader prefers, if the page has both', async () => {
      document.documentElement.style.colorScheme = 'light dark';
      expect(contrastOf(await text('color: #767676'))).to.be.closeTo(4.54, 0.05);
    });
  });

  it('is unknown on a picture, and for colours outside of sRGB', async () => {
    expect(contrastOf(await text('color: #000', 'background: linear-gradient(red, blue)'))).to.equal(undefined);
    expect(contrastOf(await text('color: lab(50% 0 0); background: #fff'))).to.equal(undefined);
  });
});

describe('isLight', () => {
  it('tells on which backgrounds black text is easier to read', async () => {
    const colours = ['#fff', '#ffd166', '#808080', '#00596b', '#000'];
    const found = await Promise.all(colours.map(async (colour) => isLight(await text(`background: ${colour}`))));
    expect(found).to.deep.equal([true, true, true, false, false]);
  });
});
