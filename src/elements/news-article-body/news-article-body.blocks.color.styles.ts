import { css } from '../../internal/css.js';
import { CONTENT } from './content-selector.js';

/**
 * The rules for the blocks of news-article-body.blocks.styles.ts that do not affect layout, and those that affect it only on
 * pages with unusual rules.
 */
export const editorBlockColorStyles = css`
  ${CONTENT} {
    &:is(ol):where([type='a' s]) {
      list-style-type: lower-alpha;
    }
    &:is(ol):where([type='A' s]) {
      list-style-type: upper-alpha;
    }
    &:is(ol):where([type='i' s]) {
      list-style-type: lower-roman;
    }
    &:is(ol):where([type='I' s]) {
      list-style-type: upper-roman;
    }
    &:is(summary) {
      cursor: pointer;
    }
    &:is(table) {
      word-break: normal;
      hyphens: manual;
      font-variant-numeric: tabular-nums;
    }
    &:is(figure):where(.wp-block-pullquote) {
      border-color: var(--_news-accent);
    }
    /* The tall line height of Nastaliq would make markers huge. */
    &:is(li):where(:lang(ur), :lang(ks), :lang(pnb))::marker {
      font-family: var(--_news-font-ui);
    }
    &:is(pre):where(.wp-block-verse) {
      background: none;
    }
    &:is(a):where(.wp-block-button__link, .wp-block-file__button) {
      border-radius: var(--_news-radius);
      background: var(--_news-accent);
      color: var(--_news-paper);
      text-decoration: none;
    }
  }
`;
