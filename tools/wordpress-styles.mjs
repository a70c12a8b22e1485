// The stylesheets of the WordPress plugin: those of the elements, without the rules for the widths of article and blocks. In
// WordPress, the article is the box of the theme, and the theme lays out that box and its blocks.
import { readFileSync } from 'node:fs';
import { wideBlockStyles } from '../dist/elements/news-article-body/wide-blocks.styles.js';
import { colorTokens, layoutTokens } from '../dist/styles/tokens.js';
import { minifyStyles, readElementStyles } from './element-styles.mjs';

/** The rules for images and quotes on the left and on the right. */
const SIDE_BLOCKS = /&:is\(\*,a\):where\(\.align(?:left,\.alignright|left|right)\)\{[^}]*\}/;
/** Pictures become boxes of their own beside those on the left and right, and so narrower. */
const SEPARATE_BOXES = /(?<=&:is\(blockquote),figure(?=,pre,aside\)\{display:flow-root\})/;
/** Declarations for the box of the article, which is the box of the theme. */
const WIDTH = 'margin-inline:auto;max-inline-size:var(--_news-measure);';
const BOX_SIZING = 'box-sizing:border-box;';
/** The other elements. */
const OTHERS = 'news-back-to-top, news-header, news-comment-form, news-masthead';

/**
 * @returns {Promise<{ start: string, all: string, editor: string, editorFonts: string }>} `start` is critical CSS, for the head of a
 *   page; `all` is the whole stylesheet; `editor` is for the text in the editor, and `editorFonts` adds the fonts of the theme to it
 */
export async function wordpressStyles() {
  const [theme, fonts] = ['theme', 'theme-fonts'].map((name) => readFileSync(`wordpress/styles/${name}.css`, 'utf8'));
  const elements = await readElementStyles();
  const tokens = [without(without(layoutTokens, WIDTH), BOX_SIZING), `${OTHERS} { ${BOX_SIZING} }`];
  const blocks = elements.flatMap(({ editorBlocks }) => editorBlocks).map(withoutAlignment);
  const layout = [...elements.flatMap(({ layout }) => layout), ...blocks];
  const article = elements.find(({ tag }) => tag === 'news-article-body');
  const color = elements.flatMap(({ color }) => color);
  return {
    start: await minifyStyles([...tokens, ...layout, fonts, theme], 'matn.start.css'),
    editor: inEditor(await minifyStyles([...tokens, colorTokens, ...stylesOf(article), theme], 'matn.editor.css')),
    editorFonts: inEditor(await minifyStyles([fonts], 'matn.editor-fonts.css')),
    all: await minifyStyles([...tokens, colorTokens, ...layout, ...color, fonts, theme], 'matn.css'),
  };
}

/** All rules of an element. */
function stylesOf({ layout, editorBlocks, color }) {
  return [...layout, ...editorBlocks.map(withoutAlignment), ...color];
}

/** In the editor, the box of the text has a class of its own, and no attributes of the element. */
function inEditor(styles) {
  return styles
    .replaceAll('news-article-body', 'div:where(.is-root-container)')
    .replaceAll(/\[data-matn-fonts=["']?theme["']?\]/g, '*');
}

function withoutAlignment(styles) {
  return [wideBlockStyles, SIDE_BLOCKS, SIDE_BLOCKS, SIDE_BLOCKS, SEPARATE_BOXES].reduce(without, styles);
}

/** Removes a part of some styles. It must be there: if the styles of the elements change, this tool has to change too. */
function without(styles, part) {
  const rest = styles.replace(part, '');
  if (rest === styles) throw new Error(`The styles of the elements do not contain ${part}`);
  return rest;
}
