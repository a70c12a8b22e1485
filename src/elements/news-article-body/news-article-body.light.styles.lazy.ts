import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { blocksPaint } from './news-article-body.blocks.paint.styles.js';
import { blocks } from './news-article-body.blocks.styles.js';
import { box, paint } from './news-article-body.light.styles.js';
import { print } from './news-article-body.print.styles.js';

/** The light-DOM style sheet of `<news-article-body>`, loaded where no style sheet of the page contains it. */
export const articleBodyStyles = [boxTokens, box, blocks, paintTokens, paint, blocksPaint, print].join('\n');
