import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { box, paint } from './news-masthead.light.styles.js';

/** The light-DOM style sheet of `<news-masthead>`, loaded where no style sheet of the page contains it. */
export const mastheadStyles = [boxTokens, box, paintTokens, paint].join('\n');
