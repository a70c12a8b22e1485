import { allTokens } from '../../styles/tokens.js';
import { colorStyles, layoutStyles } from './news-header.light.styles.js';

/** The light-DOM style sheet of `<news-header>`, loaded if no style sheet of the page contains it. */
export const headerStyles = [allTokens, layoutStyles, colorStyles].join('\n');
