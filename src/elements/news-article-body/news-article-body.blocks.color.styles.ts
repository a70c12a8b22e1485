import { css } from '../../internal/css.js';
import { NOT_OPTED_OUT } from './news-article-body.light.styles.js';

/** What sets no box of the blocks in news-article-body.blocks.styles.ts. */
export const editorBlockColorStyles = css`
  news-article-body ${NOT_OPTED_OUT} {
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
    &:is(figure):where(.wp-block-pullquote) {
      border-color: var(--_news-accent);
    }
    /* The height of Nastaliq would make huge dots. */
    &:is(li):where(:lang(ur), :lang(ks), :lang(pnb))::marker {
      font-family: var(--_news-font-ui);
    }
    /* A caption stays in view while its table scrolls. */
    &:is(figcaption):where(:has(table) > *) {
      position: sticky;
      inset-inline-start: 0;
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
