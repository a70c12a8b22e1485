// The stylesheets of the WordPress plugin: those of the elements, changed for themes that lay out the text themselves.
import { readFileSync } from 'node:fs';
import { wideBlockStyles } from '../dist/elements/news-article-body/wide-blocks.styles.js';
import { colorTokens, layoutTokens } from '../dist/styles/tokens.js';
import { minifyStyles, readElementStyles } from './element-styles.mjs';

/**
 * WordPress gives the box of a text a class such as `is-layout-constrained`, and themes lay out its blocks by that. Where the
 * article is this box, our rules for the widths of blocks do not apply.
 */
const WITHOUT_LAYOUT = "news-article-body:where(:not([class*='is-layout-']))";

/**
 * @returns {Promise<{ start: string, all: string }>} `start` is critical CSS, for the head of a page; `all` is the whole
 *   stylesheet
 */
export async function wordpressStyles() {
  const theme = readFileSync('wordpress/styles/theme.css', 'utf8');
  const elements = (await readElementStyles()).map(({ layout, editorBlocks, color }) => ({
    layout: [...layout, ...editorBlocks].map(withoutWideBlocks),
    color,
  }));
  const layout = elements.flatMap(({ layout }) => layout);
  return {
    start: await minifyStyles([tokens(), ...layout, theme], 'matn.start.css'),
    all: await minifyStyles(
      [tokens(), colorTokens, ...elements.flatMap(({ layout, color }) => [...layout, ...color]), theme],
      'matn.css',
    ),
  };
}

function withoutWideBlocks(styles) {
  return styles.replace(wideBlockStyles, wideBlockStyles.replaceAll('news-article-body', WITHOUT_LAYOUT));
}

/** `box-sizing` would change the width of a box that has a padding of the theme. */
function tokens() {
  const declaration = 'box-sizing:border-box;';
  const others = 'news-back-to-top, news-header, news-comment-form, news-masthead';
  if (layoutTokens.split(declaration).length !== 2) throw new Error(`Expected one "${declaration}" in src/styles/tokens.ts.`);
  return `${layoutTokens.replace(declaration, '')} ${others}, ${WITHOUT_LAYOUT} { ${declaration} }`;
}
