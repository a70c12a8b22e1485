import { boxTokens, paintTokens } from '../../styles/tokens.js';
import { box, paint } from './news-comment-form.light.styles.js';

/** The light-DOM style sheet of `<news-comment-form>`, loaded where no style sheet of the page contains it. */
export const commentFormStyles = [boxTokens, box, paintTokens, paint].join('\n');
