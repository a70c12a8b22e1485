import { css } from '../../internal/css.js';
import { CONTENT } from './content-selector.js';
import { wideBlockStyles } from './wide-blocks.styles.js';

/** Line height and font family in one value. The comma is needed because `font` continues with fallback families. */
const NASTALIQ = '--_news-nastaliq: var(--news-nastaliq) ,';

/**
 * Layout of blocks that not every story has: the blocks of WordPress's editor, asides, footnotes, media. The class names are
 * WordPress's. If WordPress's style sheets are on the page, their class rules win.
 *
 * A floated block is at most half as wide as the text. If the text is narrower than 26em, it is as wide as the text:
 * `(26em - 100%) * 999` is then larger than any length, and otherwise negative. `alignleft` is left in both directions, as
 * in the editor. For `--_news-in`, see wide-blocks.styles.ts.
 */
export const editorBlockStyles = css`
  ${wideBlockStyles}
  news-article-body:is(:lang(ur), :lang(ks), :lang(pnb)) {
    ${NASTALIQ};
    --_news-leading: var(--_news-nastaliq, var(--news-leading, 1.85));
    --_news-tight: var(--_news-nastaliq, 1.44);
  }
  ${CONTENT} {
    &:is(th, td, cite) {
      font: inherit;
      vertical-align: baseline;
    }
    &:is(code):where(pre *) {
      white-space: inherit;
      font: inherit;
    }
    &:is(pre) {
      overflow-x: auto;
    }
    &:is(h4, h5, h6) {
      font: 700 1em / var(--_news-tight) var(--_news-font-heading);
      text-wrap: balance;
      margin-block: 2em 0.6em;
    }
    &:is(h3, h4, h5, h6):where(:is(h2, h3, h4, h5) + *) {
      margin-block-start: 0.8em;
    }
    /* Borders and backgrounds do not extend behind a floated picture. */
    &:is(blockquote, figure, aside, pre) {
      display: flow-root;
    }
    &:is(p, ul, ol):where(li > *) {
      margin-block: 0.4em;
    }
    &:is(strong, th, dt) {
      font-weight: 700;
    }
    &:is(blockquote):where(:dir(rtl)) {
      font-style: normal;
    }
    &:is(blockquote):where(blockquote *) {
      margin-block: 1em;
      font-size: 1em;
    }
    &:is(q):where(:lang(ar), :lang(ckb)) {
      quotes: '«' '»' '“' '”';
    }
    &:is(q):where(:lang(fa), :lang(ps)) {
      quotes: '«' '»' '‹' '›';
    }
    &:is(q):where(:lang(ur)) {
      quotes: '”' '“' '’' '‘';
    }
    &:is(mark) {
      padding: 0;
    }
    /* Raised and lowered without changing the height of the line. */
    &:is(sup, sub) {
      inset-block-start: -0.5em;
      font-size: 0.7em;
      line-height: 0;
      position: relative;
      vertical-align: baseline;
    }
    &:is(sub) {
      inset-block-start: 0.25em;
    }
    /* Isolated, so that a footnote mark follows its word even if that is Latin. CO₂ and km² need no isolation. */
    &:is(sup):where(:has(> a), .fn) {
      unicode-bidi: isolate;
      white-space: nowrap;
    }
    &:is(
      dl,
      details,
      iframe:where(news-article-body > *),
      div:where(.wp-block-columns, .wp-block-media-text, .wp-block-buttons, .wp-block-file)
    ) {
      margin-block: 0 1.25em;
    }
    &:is(dd) {
      margin-block: 0 0.6em;
      margin-inline: 1.6em 0;
    }
    &:is(summary) {
      font-weight: 600;
      display: list-item;
    }
    &:is(aside) {
      margin-block: 1.9em;
      padding: 1.2em;
      font-size: max(0.85em, 1rem, 16px);
    }
    /* Hugo, pandoc and markdown-it print a rule above footnotes, which have a border already. */
    &:is(hr):where(:has(+ .footnotes), .footnotes > *) {
      display: none;
    }
    &:is(*, a):where(.wp-block-footnotes, .footnotes) {
      margin-block-start: 3em;
      border-block-start: 1px solid;
      padding-block-start: 1.2em;
      font-size: max(0.85em, 1rem, 16px);
    }
    &:is(iframe, video, audio, svg, canvas) {
      max-inline-size: 100%;
    }
    /* KaTeX prints a formula as boxes, from left to right. */
    &:is(span):where(.katex) {
      direction: ltr;
      unicode-bidi: isolate;
    }
    /* As wide as the picture: WordPress sets a width in the style attribute. */
    &:is(*, a):where(.wp-caption) {
      inline-size: fit-content !important;
    }
    &:is(iframe) {
      border: 0;
    }
    /* Players fill the column, 16:9 unless the editor says otherwise. Charts keep their height. */
    &:is(iframe):where([allowfullscreen], .wp-has-aspect-ratio *) {
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 16 / 9;
    }
    &:is(iframe):where(.wp-embed-aspect-4-3 *) {
      aspect-ratio: 4 / 3;
    }
    /*
     * Tables scroll in their own box, and never break a word. The rows of a block are in an anonymous table box, which the
     * empty column of 0.01 % makes as wide as the block. Containment keeps the width of the rows from widening grid, flex and
     * table parents; where the parent is as wide as its content, a table is 10em wide.
     */
    &:is(table):where(:not([tabindex='0'] > *)) {
      overflow: auto hidden;
      display: block;
      contain: inline-size;
      contain-intrinsic-inline-size: 10em;
    }
    &:is(tr):where(:first-child)::after {
      content: '';
      padding: 1px;
      display: table-cell;
      inline-size: 0.01%;
    }
    &:is(caption) {
      padding-block: 0.6em;
    }
    &:is(audio),
    &:is(img, video):where(.alignwide *, .alignfull *, .wp-block-gallery *) {
      inline-size: 100%;
    }
    &:is(*, a):where(.alignleft, .alignright) {
      min-inline-size: clamp(0px, (26em - 100%) * 999, 100%);
      max-inline-size: clamp(50% - var(--_news-in, 0%), (26em - 100%) * 999, 100%);
      box-sizing: border-box;
      margin: 0.4em var(--_news-in, 0%) 1em;
    }
    /* stylelint-disable csstools/use-logical -- the editor's left is left in both directions */
    &:is(*, a):where(.alignleft) {
      float: left;
      margin-right: clamp(0px, (100% - 26em) * 999, 1.5em);
    }
    &:is(*, a):where(.alignright) {
      float: right;
      margin-left: clamp(0px, (100% - 26em) * 999, 1.5em);
    }
    /* stylelint-enable csstools/use-logical */
    &:is(*, a):where(.aligncenter) {
      inline-size: fit-content;
      margin-inline: auto;
      display: block;
    }
    &:is(figcaption):where(.alignleft *, .alignright *, .aligncenter *) {
      contain: inline-size;
    }
    &:is(*, a):where(
        .wp-block-columns,
        .wp-block-media-text,
        .wp-block-buttons,
        .wp-block-gallery,
        .blocks-gallery-grid
      ) {
      display: flex;
      flex-wrap: wrap;
      gap: 1em;
      padding: 0;
    }
    &:is(*, a):where(.wp-block-column, .wp-block-media-text > *, .wp-block-gallery > *, .blocks-gallery-grid > *) {
      margin: 0;
      min-inline-size: 0;
      flex: 1 1 10em;
    }
    &:is(figure, li):where(.wp-block-gallery > *, .blocks-gallery-grid > *) {
      flex-basis: 8em;
    }
    &:is(figcaption):where(.wp-block-gallery > *) {
      flex-basis: 100%;
    }
    &:is(*, a):where(:is(aside, .wp-block-column) > :first-child) {
      margin-block-start: 0;
    }
    &:is(*, a):where(:is(aside, details, .wp-block-column, .wp-block-media-text__content) > :last-child) {
      margin-block-end: 0;
    }
    &:is(figure):where(.wp-block-pullquote) {
      border-block: 3px solid;
      padding-block: 1.5em;
    }
    &:is(blockquote):where(.wp-block-pullquote *) {
      margin: 0;
      font: 600 1.3em / var(--_news-tight) var(--_news-font-heading);
      border: 0;
      padding: 0;
    }
    &:is(cite):where(blockquote > *) {
      font: var(--_news-small);
      display: block;
    }
    &:is(cite):where(.wp-block-pullquote *) {
      font-size: max(0.65em, 1rem, 16px);
    }
    &:is(a):where(.wp-block-button__link, .wp-block-file__button) {
      display: inline-block;
      font: 600 var(--_news-small);
      padding: 0.6em 1.4em;
    }
    &:is(hr) {
      margin: 1.9em 0;
      border: 0;
      border-block-start: 1px solid;
    }
    /* Verse is preformatted, but not code. */
    &:is(pre):where(.wp-block-verse) {
      direction: inherit;
      padding: 0;
      font: inherit;
    }
    /* A drop cap would separate an Arabic letter from its word. ::first-letter does not apply after an inline-block box. */
    &:is(p):where(.has-drop-cap:dir(rtl):not(:lang(he), :lang(yi)))::before {
      content: '';
      display: inline-block;
    }
  }
`;
