import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { box, paint } from './news-back-to-top.light.styles.js';

/** The light-DOM style sheet of `<news-back-to-top>`, loaded where no style sheet of the page contains it. */
export const backToTopStyles = [boxTokens, box, paintTokens, paint].join('\n');
