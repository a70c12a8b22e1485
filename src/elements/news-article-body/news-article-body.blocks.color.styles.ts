import { css } from '../../internal/css.js';
import { NOT_OPTED_OUT } from '../../styles/tokens.js';

/** The rules for the blocks of news-article-body.blocks.styles.ts that do not affect layout. */
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
    /* The tall line height of Nastaliq would make markers huge. */
    &:is(li):where(:lang(ur), :lang(ks), :lang(pnb))::marker {
      font-family: var(--_news-font-ui);
    }
    /* Captions stay in view while their table scrolls. */
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
