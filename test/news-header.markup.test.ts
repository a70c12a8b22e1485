import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-header/define.js';
import { requestIdle } from '../src/dom/optional-apis.js';
import type { NewsHeader } from '../src/index.js';
import { HEADER_VARIANTS, type HeaderVariant } from '../stories/support/header-variants.js';
import { inBothDirections } from './support/fixture.js';
import {
  boxOf,
  expectBelowEachOther,
  expectFocusOrder,
  expectNothingOutside,
  expectShape,
  expectTargets,
  renderMarkup,
  shown,
  untilStyled,
} from './support/markup.js';
import { warnings } from './support/warnings.js';

const WIDTHS = [320, 360, 768, 1280];

async function renderHeader(content: string, width: number): Promise<NewsHeader> {
  const container = await renderMarkup(`<news-header>${content}</news-header>`, width);
  const header = container.querySelector('news-header') as NewsHeader;
  await untilStyled(header);
  await header.updateComplete;
  const isShown = (child: Element): boolean => !header.shadowRoot || child.assignedSlot !== null;
  await waitUntil(() => [...header.children].every(isShown), 'unknown slots are shown');
  return header;
}

/** The parts of a header from top to bottom. Those of one group may share a line. */
function groupsOf(header: NewsHeader, headline: string): HTMLElement[][] {
  const selectors = [
    ':scope > :is([slot=section], [slot=badge])',
    headline,
    ':scope > [slot=standfirst]',
    ':scope > [slot=byline]',
    ':scope > :is([slot=published], [slot=updated])',
    ':scope > [slot=actions]',
    ':scope > :is([slot=media], figure)',
  ];
  return selectors.map((selector) => shown(header, selector)).filter(({ length }) => length > 0);
}

const middle = (part: Element): number => (boxOf(part).top + boxOf(part).bottom) / 2;

function expectOrder(header: NewsHeader, { headline = 'h1' }: HeaderVariant): void {
  const groups = groupsOf(header, headline);
  groups.slice(1).forEach((group, index) => {
    for (const part of group) for (const before of groups[index] as HTMLElement[]) expectBelowEachOther([before, part]);
  });
  for (const selector of ['[slot=section], [slot=badge]', '[slot=actions]']) {
    const [first, ...others] = shown(header, `:scope > :is(${selector})`);
    for (const other of others) expect(middle(other), selector).to.be.closeTo(middle(first as Element), 3);
  }
}

function expectSizes(header: NewsHeader): void {
  const isMedia = (part: Element): boolean => part.matches('[slot=media], [slot=media] *, figure *');
  for (const image of shown(header, 'img') as HTMLImageElement[]) {
    expectShape(image);
    if (isMedia(image) && image.closest('[slot=media], figure')?.parentElement === header)
      expect(boxOf(image).width, 'width of the picture').to.be.closeTo(header.clientWidth, 1);
    else if (!isMedia(image)) expect(boxOf(image).height, 'height of an author picture').to.be.at.most(96);
  }
  for (const frame of shown(header, 'iframe, video'))
    expect(boxOf(frame).width, 'width of the player').to.be.closeTo(header.clientWidth, 1);
  for (const icon of shown(header, 'svg')) expect(boxOf(icon).width, 'width of an icon').to.be.at.most(40);
  for (const heading of shown(header, 'h1, h2, h3').filter((part) => !part.closest('[slot]')))
    expect(parseFloat(getComputedStyle(heading).fontSize), 'font size of the headline').to.be.at.least(22);
}

let renderedCount = 0;

/** Adds a class of its own to the elements that warnings describe, because each message is logged once. */
function withUniqueClass(content: string): string {
  const name = `unique-${renderedCount++}`;
  return content.replace(
    /<(div|h1|p)(?: class="([^"]*)")?/g,
    (_, tag: string, names = '') => `<${tag} class="${name} ${names}"`,
  );
}

inBothDirections(() => {
  describe('<news-header>, markup of pages', () => {
    beforeEach(() => warnings());

    for (const variant of HEADER_VARIANTS) {
      for (const width of WIDTHS)
        it(`${variant.name}, ${width} px: parts in reading order, nothing outside`, async () => {
          const header = await renderHeader(variant.content, width);
          if (!variant.wrapsSlots) expectOrder(header, variant);
          expectSizes(header);
          expectNothingOutside(header);
          expectTargets(shown(header, '[slot=actions]:is(a, button), [slot=actions] :is(a, button)'));
          if (!variant.wrapsSlots) expectFocusOrder(header);
        });

      it(`${variant.name}: is accessible`, async () => {
        const header = await renderHeader(variant.content, 768);
        await expect(header).to.be.accessible({ ignoredRules: ['heading-order', 'page-has-heading-one'] });
      });
    }

    for (const { name, content, warning } of HEADER_VARIANTS)
      it(`${name}: ${warning ? 'logs a warning' : 'logs no warning'}`, async () => {
        const messages = warnings();
        const header = await renderHeader(withUniqueClass(content), 768);
        if (warning) await waitUntil(() => messages.some((message) => message.includes(warning)), warning);
        else {
          // The element has requested its check earlier, so it comes first.
          await new Promise<void>((resolve) => {
            requestIdle(resolve);
          });
          expect(messages).to.deep.equal([]);
        }
        expect(header.isConnected).to.equal(true);
      });
  });
});
