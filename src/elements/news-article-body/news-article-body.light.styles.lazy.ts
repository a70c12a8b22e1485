import { allTokens } from '../../styles/tokens.js';
import { editorBlockColorStyles } from './news-article-body.blocks.color.styles.js';
import { editorBlockStyles } from './news-article-body.blocks.styles.js';
import { colorStyles, layoutStyles } from './news-article-body.light.styles.js';
import { printStyles } from './news-article-body.print.styles.js';

/** The light-DOM style sheet of `<news-article-body>`, loaded if no style sheet of the page contains it. */
export const articleBodyStyles = [
  allTokens,
  layoutStyles,
  editorBlockStyles,
  colorStyles,
  editorBlockColorStyles,
  printStyles,
].join('\n');
