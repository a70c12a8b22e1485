import { css } from '../../internal/css.js';

/**
 * Matches what is in a page of WordPress: 6.8 prints `wp-singular` on the body, and block themes have `wp-site-blocks`. Sites add
 * `wp-site` if they have neither. With `[class*='wp-']`, each change of a class on the body would invalidate the styles of the page.
 */
const WORDPRESS = '.wp-singular *, .wp-site-blocks *, .wp-site *';

/**
 * An article with wide or full blocks among its children is as wide as its parent, and the other children are centred in it
 * and as wide as the measure. So blocks never extend over what the page gives: a column, a container, the viewport. The
 * margins are `!important`, as in WordPress's own constrained layout, because `.wp-block-image { margin: 0 0 1em }` would
 * move pictures out of the column. In a constrained layout (`is-layout-constrained`) the widths of the theme apply, and full
 * blocks extend over the padding of the page (`has-global-padding`). Where the article has the class itself, or is around
 * such a box, the theme lays out the blocks, because its class rules win.
 *
 * `--_news-in` is the space between the edge of the article and its text.
 *
 * The rules for the children need an ancestor with a class of WordPress's pages. Elsewhere browsers do not evaluate `:has()` for
 * the article: with it, each change of a paragraph invalidates the styles of all children, which takes seconds in a text of
 * thousands of paragraphs.
 */
export const wideBlockStyles = css`
  /* Registered, so that em is that of the article and not that of a heading or table in it. */
  @property --_news-column {
    syntax: '<length>';
    inherits: true;
    initial-value: 0px;
  }
  /*
   * Firefox computes the em of a registered property with the font size of the parent. So the children set it there, for which
   * their parent is the article. In other engines :-moz-placeholder is invalid, and the nested rule is ignored.
   */
  news-article-body:where(${WORDPRESS}):has(> .alignwide, > .alignfull) {
    max-inline-size: none;
    --_news-in: max(0px, (100% - var(--_news-column)) / 2);
    --_news-column: var(--_news-measure);
    > :not(:-moz-placeholder) {
      --_news-in: max(0px, (100% - var(--_news-column)) / 2);
      --_news-column: var(--_news-measure);
    }
  }
  news-article-body:where(${WORDPRESS}):where(:has(> .alignwide, > .alignfull))
    > :is(*, a):where(:not(.alignwide, .alignfull, .alignleft, .alignright)) {
    box-sizing: border-box;
    margin-inline: auto !important;
    max-inline-size: var(--_news-column);
  }
  news-article-body > :is(*, a):where(.alignwide) {
    margin-inline: auto;
    min-inline-size: min(100%, var(--_news-column));
    max-inline-size: var(--news-wide, var(--wp--style--global--wide-size, calc(1.25 * var(--_news-measure))));
  }
  /* Stronger than .wp-block-image, and weaker than the rules of classic themes, such as .entry-content .alignwide. */
  news-article-body > [class^='wp-block']:where(.alignwide) {
    margin-inline: auto;
  }
  /* The rules for parents have the specificity of a class, because they match rules of the theme for its own children. */
  .is-layout-constrained > news-article-body {
    --_news-measure: var(--wp--style--global--content-size);
  }
  .has-global-padding > news-article-body > .alignfull {
    margin-inline: calc(-1 * var(--wp--style--root--padding-left));
  }
  news-article-body:is(news-article-body):where(:has(> .is-layout-constrained)) {
    max-inline-size: none;
  }
`;
