import { expect } from '@open-wc/testing';
import '../src/elements/news-masthead/define.js';
import type { NewsMasthead } from '../src/index.js';
import { MASTHEAD_VARIANTS, type MastheadVariant } from '../stories/support/masthead-variants.js';
import { engine } from './support/driver.js';
import { fixture, html, inBothDirections } from './support/fixture.js';
import { isInView, settled, toggleOf } from './support/masthead.js';

/** The engines differ in few of these hundreds of tests, so only one runs them all. */
const WIDTHS = engine === 'Chromium' ? [320, 360, 768, 1280] : [320, 1280];

/** Renders a variant into a container. Its markup is parsed, as that of a page. */
async function renderVariant({ content }: MastheadVariant, width: number, count: number): Promise<NewsMasthead> {
  const container = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px"></div>`);
  const template = document.createElement('template');
  template.innerHTML = `<news-masthead>${content(count)}</news-masthead>`;
  container.append(template.content);
  const element = container.querySelector('news-masthead') as NewsMasthead;
  await element.updateComplete;
  while (getComputedStyle(element).getPropertyValue('--_news-styled') === '') await settled(element);
  await Promise.all([...element.querySelectorAll('img')].map((image) => image.decode()));
  await settled(element);
  return element;
}

const isShown = (part: Element): boolean => part.checkVisibility() && part.getBoundingClientRect().width > 0;
const shown = (element: NewsMasthead, selector: string): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(selector)].filter(isShown);
const boxOf = (part: Element): DOMRect => part.getBoundingClientRect();
const label = (part: Element): string => `<${part.localName}> ${part.textContent?.trim() ?? ''}`;

/** The links of the sections, outside the slots. */
const sectionLinks = (element: NewsMasthead): HTMLElement[] =>
  shown(element, 'a').filter((link) => !link.closest('[slot]'));

/** The parts of the upper row. */
const slotted = (element: NewsMasthead): HTMLElement[] => shown(element, '[slot]');

/** How many lines a number of boxes form. Boxes that overlap vertically by more than half are on one line. */
function lines(parts: Element[]): number {
  const middles = parts.map((part) => (boxOf(part).top + boxOf(part).bottom) / 2);
  const tops: number[] = [];
  parts.forEach((part, index) => {
    const middle = middles[index] ?? 0;
    if (!tops.some((top) => Math.abs(top - middle) < boxOf(part).height / 2)) tops.push(middle);
  });
  return tops.length;
}

/** The boxes of a row, in the direction of the text, without overlap. */
function expectInOrder(dir: string, parts: Element[]): void {
  parts.slice(1).forEach((part, index) => {
    const [before, after] = [boxOf(parts[index] as Element), boxOf(part)];
    const distance = dir === 'rtl' ? before.left - after.right : after.left - before.right;
    expect(distance, `${label(parts[index] as Element)}, ${label(part)}`).to.be.at.least(-1);
  });
}

/** The tab stops of the masthead in the order of the focus: that of the flat tree. */
function tabStops(root: Element): HTMLElement[] {
  const children =
    root instanceof HTMLSlotElement ? root.assignedElements() : [...(root.shadowRoot?.children ?? root.children)];
  const isStop = root.matches('a[href], button, input, select') && root.checkVisibility();
  return isStop ? [root as HTMLElement] : children.flatMap(tabStops);
}

inBothDirections((dir) => {
  describe('<news-masthead>, markup of pages', () => {
    for (const variant of MASTHEAD_VARIANTS)
      for (const width of WIDTHS)
        for (const count of [3, 20])
          it(`${variant.name}, ${count} sections in ${width} px: two rows, nothing outside`, async () => {
            const element = await renderVariant(variant, width, count);
            const links = sectionLinks(element);
            const outer = boxOf(element);

            expect(links.length, 'sections').to.be.at.least(count);
            expect(lines(links), 'rows of sections').to.equal(1);
            expectInOrder(dir, links);
            if (slotted(element).length > 0) {
              expect(lines(slotted(element)), 'upper rows').to.equal(1);
              expectInOrder(dir, [...slotted(element).filter(({ slot }) => slot !== 'actions')]);
              for (const part of slotted(element))
                expect(boxOf(part).bottom, label(part)).to.be.at.most(boxOf(links[0] as Element).top + 1);
            }
            expect(outer.height, 'height').to.be.at.most(160);
            expect(element.scrollWidth, 'overflow').to.be.at.most(element.clientWidth);
            for (const part of [...slotted(element), ...shown(element, '[slot=search] :is(input, button)')]) {
              if (part.closest('[slot=actions]')) continue;
              expect(boxOf(part).left, label(part)).to.be.at.least(outer.left - 1);
              expect(boxOf(part).right, label(part)).to.be.at.most(outer.right + 1);
            }

            for (const part of shown(element, 'a, button, input, select'))
              expect(boxOf(part).height, `height of ${label(part)}`).to.be.at.least(43.9);
            for (const part of shown(element, 'a, button'))
              expect(boxOf(part).width, `width of ${label(part)}`).to.be.at.least(43.9);
            for (const part of shown(element, 'a, button'))
              expect(part.scrollWidth, `text of ${label(part)}`).to.be.at.most(part.clientWidth + 1);
            for (const part of shown(element, 'input, select'))
              expect(parseFloat(getComputedStyle(part).fontSize), 'font size of a field').to.be.at.least(16);
            for (const image of shown(element, 'img, [slot=brand] svg')) {
              expect(boxOf(image).height, 'height of the logo').to.be.at.most(48);
              expect(boxOf(image).width / boxOf(image).height, 'shape of the logo').to.be.closeTo(
                image instanceof HTMLImageElement ? image.naturalWidth / image.naturalHeight : 4,
                0.1,
              );
            }

            const spaceOfToggle = 44 + 16;
            const isHidden = ({ left, right }: DOMRect): boolean =>
              dir === 'rtl' ? left < outer.left + spaceOfToggle - 1 : right > outer.right - spaceOfToggle + 1;
            const hasMore = links.some((link) => isHidden(boxOf(link))) || element.querySelector('li li') !== null;
            expect(toggleOf(element).checkVisibility(), 'toggle button').to.equal(hasMore);

            element.show();
            await settled(element);
            for (const link of sectionLinks(element)) expect(isInView(element, link), label(link)).to.equal(true);
            expect(element.scrollWidth, 'overflow when expanded').to.be.at.most(element.clientWidth);
          });

    for (const variant of MASTHEAD_VARIANTS)
      it(`${variant.name}: is accessible, and the focus follows the rows`, async () => {
        const element = await renderVariant(variant, 1280, 3);
        const stops = tabStops(element).filter((stop) => stop.getRootNode() === document);
        if (!variant.wrapsSlots) {
          const isUpper = (stop: Element): boolean => stop.closest('[slot]') !== null;
          expect(stops.map(isUpper).lastIndexOf(true), 'upper row first').to.be.lessThan(
            stops.map(isUpper).indexOf(false),
          );
          expectInOrder(dir, stops.filter(isUpper));
        }
        expectInOrder(
          dir,
          stops.filter((stop) => !stop.closest('[slot]')),
        );
        await expect(element).to.be.accessible({ ignoredRules: ['heading-order', 'page-has-heading-one'] });
        const regions = [element, ...element.querySelectorAll('nav')].flatMap((part) => [
          ...(part.localName === 'nav' ? [part] : []),
          ...(part.shadowRoot?.querySelectorAll('[role=navigation]') ?? []),
        ]);
        if (!variant.wrapsSlots) expect(regions.length, 'navigation regions').to.be.at.least(1);
        for (const region of regions) expect(region.getAttribute('aria-label')).to.not.equal(null);
        expect(new Set(regions.map((region) => region.getAttribute('aria-label'))).size).to.equal(regions.length);
      });
  });
});
