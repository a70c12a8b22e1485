import { expect, waitUntil } from '@open-wc/testing';
import '../src/elements/news-back-to-top/define.js';
import type { NewsBackToTop } from '../src/index.js';
import { BACK_TO_TOP_VARIANTS, type BackToTopVariant } from '../stories/support/back-to-top-variants.js';
import { inBothDirections } from './support/fixture.js';
import { isShown, scrollDown, scrollUntilShown } from './support/long-page.js';
import { boxOf, renderMarkup, tabStops, untilStyled } from './support/markup.js';

async function renderVariant({ content, page = '{element}' }: BackToTopVariant): Promise<NewsBackToTop[]> {
  const element = `<news-back-to-top>${content}</news-back-to-top>`;
  const container = await renderMarkup(
    `<main id="main" style="block-size: 400vh"><h1 id="المحتوى">عنوان</h1></main>${page.replaceAll('{element}', element)}`,
    300,
  );
  const elements = [...container.querySelectorAll('news-back-to-top')];
  for (const found of elements) {
    await untilStyled(found);
    await found.updateComplete;
  }
  await scrollUntilShown(elements[0] as NewsBackToTop, 3);
  return elements;
}

inBothDirections((dir) => {
  describe('<news-back-to-top>, markup of pages', () => {
    for (const variant of BACK_TO_TOP_VARIANTS) {
      it(`${variant.name}: is a round button in the corner, with one target`, async () => {
        // A later element of the page covers an earlier one.
        for (const element of (await renderVariant(variant)).slice(-1)) {
          const button = element.shadowRoot?.querySelector('[part=button]') as HTMLElement;
          const box = boxOf(button);
          expect([box.width, box.height], 'size').to.deep.equal([48, 48]);
          expect(dir === 'rtl' ? box.left : document.documentElement.clientWidth - box.right, 'place').to.be.closeTo(
            16,
            1,
          );
          expect(innerHeight - box.bottom, 'place').to.be.closeTo(16, 1);

          const [target, ...others] = tabStops(element) as [HTMLElement];
          expect(others, 'more tab stops').to.deep.equal([]);
          expect(boxOf(target).width, 'width of the target').to.be.closeTo(48, 2);
          expect(boxOf(target).height, 'height of the target').to.be.closeTo(48, 2);
          const middle = [box.left + 24, box.top + 24] as const;
          const root = target.getRootNode() as Document | ShadowRoot;
          expect(target.contains(root.elementFromPoint(...middle)), 'a press reaches it').to.equal(true);
          await expect(element).to.be.accessible();
        }
      });

      it(`${variant.name}: goes to the top`, async () => {
        const [element] = (await renderVariant(variant)) as [NewsBackToTop];
        tabStops(element)[0]?.click();
        await waitUntil(() => scrollY < 50, 'the top is reached', { timeout: 4000 });
        await scrollDown(0);
        await waitUntil(() => !isShown(element));
      });
    }
  });
});
