import { allTokens } from '../../styles/tokens.js';
import { colorStyles, layoutStyles } from './news-back-to-top.light.styles.js';

/** The light-DOM style sheet of `<news-back-to-top>`, loaded if no style sheet of the page contains it. */
export const backToTopStyles = [allTokens, layoutStyles, colorStyles].join('\n');
