import { layoutTokens, colorTokens } from '../../styles/tokens.js';
import { layoutStyles, colorStyles } from './news-header.light.styles.js';

/** The light-DOM style sheet of `<news-header>`, loaded where no style sheet of the page contains it. */
export const headerStyles = [layoutTokens, layoutStyles, colorTokens, colorStyles].join('\n');
