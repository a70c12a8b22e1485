import { NOT_OPTED_OUT } from '../../styles/tokens.js';

/**
 * Matches the content of articles, with the specificity of a type selector. `:is(news-article-body *)` comes first because browsers
 * test the parts of a selector in their order, for every element of the page: elsewhere this part fails at once. With a descendant
 * selector, computing the styles of a front page took twice as long.
 */
export const CONTENT = `:is(news-article-body *)${NOT_OPTED_OUT}`;
