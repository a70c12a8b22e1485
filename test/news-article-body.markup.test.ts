import { expect } from '@open-wc/testing';
import '../src/elements/news-article-body/define.js';
import type { NewsArticleBody } from '../src/index.js';
import { ARTICLE_VARIANTS } from '../stories/support/article-variants.js';
import { inBothDirections } from './support/fixture.js';
import {
  boxOf,
  expectBelowEachOther,
  expectFocusOrder,
  expectNothingOutside,
  expectShape,
  label,
  renderMarkup,
  shown,
  untilStyled,
} from './support/markup.js';

const WIDTHS = [320, 360, 768, 1280];

async function renderArticle(content: string, width: number): Promise<NewsArticleBody> {
  const container = await renderMarkup(`<news-article-body>${content}</news-article-body>`, width);
  const article = container.querySelector('news-article-body') as NewsArticleBody;
  await untilStyled(article);
  await article.updateComplete;
  return article;
}

/** The blocks of text that contain no other block, without those that stand beside others. */
const textBlocks = (article: Element): HTMLElement[] =>
  shown(article, 'p, h1, h2, h3, h4, h5, h6, blockquote, pre, summary, center, :scope > div').filter(
    (block) =>
      !block.querySelector('p, h2, h3, div, iframe') && !block.closest('.gallery') && block.textContent?.trim() !== '',
  );

function expectSizes(article: Element): void {
  const pageSize = parseFloat(getComputedStyle(article.parentElement as Element).fontSize);
  for (const block of shown(article, 'p:not(.wp-caption-text, figcaption *), li, h1, h2, h3, h4, h5, h6'))
    expect(parseFloat(getComputedStyle(block).fontSize), `font size of ${label(block)}`).to.be.at.least(pageSize);
  for (const image of shown(article, 'img') as HTMLImageElement[]) expectShape(image);
  for (const player of shown(article, 'iframe[width], video')) {
    const { width, height } = boxOf(player);
    expect(width, 'width of the player').to.be.closeTo(article.clientWidth, 1);
    expect(width / height, 'shape of the player').to.be.closeTo(16 / 9, 0.05);
  }
}

inBothDirections(() => {
  describe('<news-article-body>, markup of pages', () => {
    for (const { name, content } of ARTICLE_VARIANTS) {
      for (const width of WIDTHS)
        it(`${name}, ${width} px: blocks below each other, nothing outside`, async () => {
          const article = await renderArticle(content, width);
          expectBelowEachOther(textBlocks(article));
          expectSizes(article);
          expectNothingOutside(article);
          expectFocusOrder(article);
        });

      it(`${name}: is accessible, and its text is not changed`, async () => {
        const article = await renderArticle(content, 768);
        const template = document.createElement('template');
        template.innerHTML = content;
        expect(article.textContent).to.equal(template.content.textContent);
        await expect(article).to.be.accessible({
          ignoredRules: ['heading-order', 'page-has-heading-one', 'empty-heading', 'video-caption'],
        });
      });
    }
  });
});
