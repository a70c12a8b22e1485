import { layoutTokens, colorTokens } from '../../styles/tokens.js';
import { layoutStyles, colorStyles } from './news-masthead.light.styles.js';

/** The light-DOM style sheet of `<news-masthead>`, loaded where no style sheet of the page contains it. */
export const mastheadStyles = [layoutTokens, layoutStyles, colorTokens, colorStyles].join('\n');
