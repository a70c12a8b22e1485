import { css } from '../../internal/css.js';
import { CONTENT } from './content-selector.js';

/**
 * Layout of the elements that almost every story has. Other blocks are in news-article-body.blocks.styles.ts.
 *
 * Each rule has the specificity of two type selectors, (0,0,2): higher than any reset, lower than a class of the page.
 * `:where()` has none, and `:is(*, a)` matches any element with the specificity of a type. Rules depend on the direction of the
 * text (`--_news-rtl-*`, see tokens.ts), not on its language, so that English inside Arabic is styled as English.
 */
export const layoutStyles = css`
  news-article-body {
    font: var(--_news-size) / var(--_news-leading) var(--_news-font);
    --_news-styled: news-article-body;
    display: flow-root;
  }
  ${CONTENT} {
    &:is(*, a) {
      line-height: inherit;
    }
    &:is(p, li) {
      font: inherit;
    }
    &:is(ul, ol, p, pre, table) {
      margin-block: 0 1.25em;
    }
    &:is(h2, h3) {
      font: 700 1.2em / var(--_news-tight) var(--_news-font-heading);
      text-wrap: balance;
      margin-block: 2em 0.6em;
    }
    &:is(h2) {
      font-size: 1.4em;
    }
    &:is(li) {
      margin-block: 0.4em;
    }
    &:is(figure, blockquote) {
      margin: 1.9em 0;
    }
    &:is(*, a):where(figure > *, blockquote > :last-child) {
      margin-block-end: 0;
    }
    &:is(ul, ol) {
      padding-inline-start: 1.6em;
    }
    &:is(blockquote) {
      border-inline-start: 3px solid;
      padding-inline-start: 1.2em;
      font-size: 1.1em;
    }
    &:is(img, video) {
      max-inline-size: 100%;
      block-size: auto;
    }
    &:is(figcaption, table) {
      font: var(--_news-small);
    }
    &:is(table) {
      overflow-wrap: normal;
      inline-size: 100%;
      border-collapse: collapse;
    }
    &:is(img, iframe, video):where(figure *) {
      margin-inline: auto;
      display: block;
    }
    &:is(figcaption) {
      margin-block-start: 0.6em;
    }
    &:is(th, td) {
      padding-block: 0.6em;
      border-block-end: 1px solid;
      padding-inline: 0 1em;
    }
    &:is(pre) {
      white-space: pre-wrap;
      padding: 1em;
    }
    /* Inline code is not isolated here: <code>x</code> = 1 would be reversed. See isolate. */
    &:is(code, samp, kbd, pre) {
      direction: ltr;
      font: max(0.85em, 1rem, 16px) / 1.6 monospace;
    }
    &:is(em) {
      font-weight: var(--_news-rtl-weight, inherit);
    }
    &:is(b):where(.news-lead) {
      font: 800 1.2em/1 var(--_news-font);
    }
    /*
     * Captions and heading cells are not centred, but align of a cell holds. Turned paragraphs stay on the side of their
     * parent. Chrome knows the value with a prefix only.
     */
    &:is(*, a):where(caption, th:not([align]), [data-news-turned]) {
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
  }
`;

/** Languages and regions for which CLDR uses the digits ٠١٢. The Maghreb, the Emirates and `ar` without a region use 012. */
const ARABIC_INDIC = 'ckb ar-BH ar-EG ar-IQ ar-JO ar-KW ar-LB ar-OM ar-PS ar-QA ar-SA ar-SD ar-SY ar-YE'
  .split(' ')
  .map((tag) => `:lang(${tag})`)
  .join();

/** Rules that do not affect layout: colours, underlines, corners. */
export const colorStyles = css`
  news-article-body {
    color: var(--_news-ink);
    text-underline-offset: 0.35em;
  }
  ${CONTENT} {
    /* Arabic and Hebrew have no italics, and a slanted letter is as wide as an upright one. */
    &:is(cite, em) {
      font-style: var(--_news-rtl-normal, italic);
    }
    &:is(a):where(:any-link) {
      color: var(--_news-accent);
      text-decoration: underline;
      text-decoration-thickness: 0.06em;
    }
    &:is(a):where(:hover) {
      text-decoration-thickness: 0.12em;
    }
    &:is(a, summary, table):where(:focus-visible) {
      outline: 3px solid var(--_news-accent);
      outline-offset: 3px;
    }
    &:is(b):where(.news-lead) {
      color: var(--_news-accent);
    }
    &:is(p):where([lead-in='line'] > *, [lead-in='line'] > :only-child > *):where(:first-of-type)::first-line {
      color: var(--_news-accent);
    }
    &::highlight(news-lead) {
      color: var(--_news-accent);
    }
    &:is(ul, ol):where(:not([type])) {
      list-style: revert;
    }
    &:is(ol):where(:not([type])) {
      &:where(:lang(fa), :lang(ps)) {
        list-style-type: persian;
      }
      &:where(${ARABIC_INDIC}) {
        list-style-type: arabic-indic;
      }
    }
    /* Digits requested by an attribute or a language tag, in right-to-left text only. Other lists keep 1, 2, 3. */
    &:is(ol):where(:not([type]):dir(rtl)) {
      &:where([lang*='-nu-latn'] *) {
        list-style-type: decimal;
      }
      &:where([lang*='-nu-arab'] *) {
        list-style-type: arabic-indic;
      }
      &:where([lang*='-nu-arabext'] *) {
        list-style-type: persian;
      }
      &:where([numerals='latn'] *) {
        list-style-type: decimal;
      }
      &:where([numerals='arab'] *) {
        list-style-type: arabic-indic;
      }
      &:where([numerals='arabext'] *) {
        list-style-type: persian;
      }
    }
    &:is(blockquote) {
      border-color: var(--_news-accent);
    }
    &:is(figcaption, cite, s, del, small),
    &:is(li)::marker {
      color: var(--_news-ink-soft);
    }
    &:is(th, td, hr, :is(*, a):where(.wp-block-footnotes, .footnotes)) {
      border-color: var(--_news-rule);
    }
    &:is(hr) {
      opacity: 1;
    }
    &:is(caption) {
      color: var(--_news-ink);
    }
    &:is(code):where(pre *) {
      color: inherit;
    }
    &:is(th):where(thead *) {
      border-color: var(--_news-ink);
    }
    &:is(pre, aside) {
      border-radius: var(--_news-radius);
      background: var(--_news-tint);
      color: var(--_news-ink);
    }
  }
`;
