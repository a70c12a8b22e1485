// Settings of readers: text spacing, colours of their own and forced colours.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { contrastOf } from '../src/dom/contrast.js';
import { driverCan, emulate, needs } from './support/driver.js';
import { frame } from './support/fixture.js';

type Page = Window & typeof globalThis;

/** The values of WCAG 2.2, 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

const BLACK = '* { background: #000 !important; color: #fff !important }';

async function openPage(width: number): Promise<Page> {
  const page = await frame('/examples/plain.html', { width, height: 800 });
  await waitUntil(() => page.customElements.get('news-back-to-top'));
  return page;
}

/** All elements, including those in shadow trees. */
function allIn(root: Document | ShadowRoot): HTMLElement[] {
  const elements = [...root.querySelectorAll<HTMLElement>('*')];
  return elements.flatMap((element) => [element, ...(element.shadowRoot ? allIn(element.shadowRoot) : [])]);
}

/** Adds a style sheet as a browser adds that of its user: to the page and to all shadow trees. */
function addEverywhere(page: Page, textContent: string): void {
  for (const root of [page.document.head, ...allIn(page.document).map(({ shadowRoot }) => shadowRoot)])
    root?.append(Object.assign(page.document.createElement('style'), { textContent }));
}

/** Elements that clip their content and cannot be scrolled. */
function clippedElements(page: Page): string[] {
  const isClipped = (element: HTMLElement): boolean => {
    const { overflowX, overflowY, clipPath } = page.getComputedStyle(element);
    if (clipPath !== 'none') return false;
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (
      (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  };
  return allIn(page.document)
    .filter(isClipped)
    .map((element) => element.outerHTML.slice(0, 80));
}

describe('the complete page', () => {
  for (const width of [320, 1280]) {
    it(`clips nothing with increased text spacing, ${String(width)} px wide`, async () => {
      const page = await openPage(width);
      addEverywhere(page, SPACING);
      await nextFrame();
      expect(page.getComputedStyle(page.document.querySelector('h1') as Element).letterSpacing).not.to.equal('normal');
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      expect(clippedElements(page)).to.eql([]);
    });
  }

  it('shows the arrow of back to top on the colours of the reader', async () => {
    const page = await openPage(1280);
    const button = page.document
      .querySelector('news-back-to-top')
      ?.shadowRoot?.querySelector('[part=button]') as Element;
    const expectArrow = (colors: string): void => {
      const { color } = page.getComputedStyle(button);
      const { borderTopColor, borderTopWidth } = page.getComputedStyle(button, '::before');
      expect([borderTopColor, borderTopWidth], colors).to.deep.equal([color, '2px']);
      expect(contrastOf(button), colors).to.be.above(4.5);
    };
    page.document.head.append(Object.assign(page.document.createElement('style'), { textContent: BLACK }));
    expectArrow('in the page, as by an extension');
    addEverywhere(page, BLACK);
    expectArrow('everywhere');
    expect(page.getComputedStyle(button).color).to.equal('rgb(255, 255, 255)');
    if (!driverCan('forcedColors')) return;
    await emulate({ forcedColors: 'active' });
    expectArrow('in forced colours');
  });

  it('marks the current section in forced colours mode', async function () {
    needs(this, 'forcedColors');
    await emulate({ forcedColors: 'active' });
    const page = await openPage(1280);
    const links = [...page.document.querySelectorAll<HTMLElement>('news-masthead nav a')];
    const lookOf = (link: HTMLElement): string => {
      const { backgroundImage, boxShadow, borderBlockEnd, fontWeight, textDecorationLine } =
        page.getComputedStyle(link);
      return [backgroundImage, boxShadow, borderBlockEnd, fontWeight, textDecorationLine].join();
    };
    const [current, ...more] = links.filter((link) => link.ariaCurrent);
    const other = links.find((link) => !link.ariaCurrent);
    expect([current, other].includes(undefined), 'both links are found').to.equal(false);
    expect(more).to.eql([]);
    expect(lookOf(current as HTMLElement)).not.to.equal(lookOf(other as HTMLElement));
  });
});
