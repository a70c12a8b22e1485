import { allTokens } from '../../styles/tokens.js';
import { colorStyles, layoutStyles } from './news-masthead.light.styles.js';

/** The light-DOM style sheet of `<news-masthead>`, loaded if no style sheet of the page contains it. */
export const mastheadStyles = [allTokens, layoutStyles, colorStyles].join('\n');
