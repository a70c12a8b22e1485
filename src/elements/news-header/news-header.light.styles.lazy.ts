import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { box, paint } from './news-header.light.styles.js';

/** The light-DOM style sheet of `<news-header>`, loaded where no style sheet of the page contains it. */
export const headerStyles = [boxTokens, box, paintTokens, paint].join('\n');
