import { layoutTokens, colorTokens } from '../../styles/tokens.js';
import { layoutStyles, colorStyles } from './news-back-to-top.light.styles.js';

/** The light-DOM style sheet of `<news-back-to-top>`, loaded where no style sheet of the page contains it. */
export const backToTopStyles = [layoutTokens, layoutStyles, colorTokens, colorStyles].join('\n');
