// The stylesheets of the WordPress plugin: those of the elements, without the rules for the widths of article and blocks. In
// WordPress, the article is the box of the theme, and the theme lays out that box and its blocks.
import { readFileSync } from 'node:fs';
import { wideBlockStyles } from '../dist/elements/news-article-body/wide-blocks.styles.js';
import { colorTokens, layoutTokens } from '../dist/styles/tokens.js';
import { minifyStyles, readElementStyles, writeTypesFirst } from './element-styles.mjs';

/** The rules for images and quotes on the left and on the right. */
const SIDE_BLOCKS = /&:is\(\*,a\):where\(\.align(?:left,\.alignright|left|right)\)\{[^}]*\}/;
/** Pictures become boxes of their own beside those on the left and right, and so narrower. */
const SEPARATE_BOXES = /(?<=&:is\(blockquote),figure(?=,aside,pre\)\{display:flow-root\})/;
/** The columns of galleries, columns, and media with text. WordPress gives them by its own stylesheet, and writers choose their number. */
const COLUMNS = [
  /&:is\(\*,a\):where\(\.wp-block-columns,\.wp-block-media-text,[^{]*\{[^}]*\}/,
  /&:is\(\*,a\):where\(\.wp-block-column,[^{]*\{[^}]*\}/,
  /&:is\(figure,li\):where\(\.wp-block-gallery>\*,[^{]*\{[^}]*\}/,
  /&:is\(figcaption\):where\(\.wp-block-gallery>\*\)\{[^}]*\}/,
];
/**
 * Tables become boxes that scroll, whose columns are as wide as their content. A table with fixed columns fits into the text, and
 * its columns are equal, as the writer has chosen.
 */
const SCROLLING = [
  ['&:is(table):where(:not([tabindex="0"]>*))', '&:is(table):where(:not(.has-fixed-layout,[tabindex="0"]>*))'],
  ['&:is(tr):where(:first-child):after', '&:is(tr):where(:first-child:not(.has-fixed-layout *)):after'],
];
/** Pictures and players in wide and full blocks fill them. WordPress says which ones do. */
const FILLING = ',&:is(img,video):where(.alignwide *,.alignfull *,.wp-block-gallery *)';
/** Smaller pictures are in the middle. In WordPress, writers choose that. */
const CENTRED = /(?<=&:is\(img,iframe,video\):where\(figure \*\)\{)margin-inline:auto;/;
/** Declarations for the box of the article, which is the box of the theme. */
const WIDTH = 'max-inline-size:var(--_news-measure);margin-inline:auto;';
const BOX_SIZING = 'box-sizing:border-box;';
/** The other elements. */
const OTHERS = 'news-back-to-top, news-header, news-comment-form, news-masthead';

/**
 * @returns {Promise<{ start: string, all: string, editor: string, editorFonts: string }>} `start` is critical CSS, for the head of a
 *   page; `all` is the whole stylesheet; `editor` is for the text in the editor, and `editorFonts` adds the fonts of the theme to it
 */
export async function wordpressStyles() {
  const [theme, fonts] = ['theme', 'theme-fonts'].map((name) => readFileSync(`wordpress/styles/${name}.css`, 'utf8'));
  const elements = (await readElementStyles()).map((element) =>
    element.tag === 'news-article-body' ? articleOf(element) : element,
  );
  const tokens = [without(without(layoutTokens, WIDTH), BOX_SIZING), `${OTHERS} { ${BOX_SIZING} }`];
  const layout = [
    ...elements.flatMap((element) => element.layout),
    ...elements.flatMap((element) => element.editorBlocks),
  ];
  const article = elements.find(({ tag }) => tag === 'news-article-body');
  const color = elements.flatMap(({ color }) => color);
  return {
    start: await minifyStyles([...tokens, ...layout, fonts, theme], 'matn.start.css'),
    editor: inEditor(
      await minifyStyles(
        [...tokens, colorTokens, ...article.layout, ...article.editorBlocks, ...article.color, theme],
        'matn.editor.css',
      ),
    ),
    editorFonts: inEditor(await minifyStyles([fonts], 'matn.editor-fonts.css')),
    all: writeTypesFirst(await minifyStyles([...tokens, colorTokens, ...layout, ...color, fonts, theme], 'matn.css')),
  };
}

/** The article in the box of a theme. */
function articleOf({ layout, editorBlocks, ...others }) {
  return {
    ...others,
    layout: layout.map((styles) => without(styles, CENTRED)),
    editorBlocks: editorBlocks.map(layoutOfBlocks),
  };
}

/** In the editor, the box of the text has a class of its own, and no attributes of the element. */
function inEditor(styles) {
  return styles
    .replaceAll('news-article-body', 'div:where(.is-root-container)')
    .replaceAll(/\[data-matn-fonts=["']?theme["']?\]/g, '*');
}

/** The layout of blocks without what the theme and WordPress decide. */
function layoutOfBlocks(styles) {
  const rest = [wideBlockStyles, SIDE_BLOCKS, SIDE_BLOCKS, SIDE_BLOCKS, SEPARATE_BOXES, FILLING, ...COLUMNS].reduce(
    (result, part) => without(result, part),
    styles,
  );
  return SCROLLING.reduce((result, [part, replacement]) => without(result, part, replacement), rest);
}

/** Removes or replaces a part of some styles. It must be there: if the styles of the elements change, this tool has to change too. */
function without(styles, part, replacement = '') {
  const rest = styles.replace(part, replacement);
  if (rest === styles) throw new Error(`The styles of the elements do not contain ${part}`);
  return rest;
}
