import { allTokens } from '../../styles/tokens.js';
import { layoutStyles, colorStyles } from './news-comment-form.light.styles.js';

/** The light-DOM style sheet of `<news-comment-form>`, loaded where no style sheet of the page contains it. */
export const commentFormStyles = [allTokens, layoutStyles, colorStyles].join('\n');
