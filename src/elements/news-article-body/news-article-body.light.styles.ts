import { css } from 'lit';

/**
 * Everything that sets a box. Each rule weighs two types (`news-article-body p`): more than any reset, less than a class
 * of the page; `:where()` weighs nothing. The one guard round all rules leaves out what an author has opted out.
 * Only a text's own direction is asked (`:dir()`), never a language, so that English inside Arabic is set as English.
 */
export const box = css`
  news-article-body {
    --_news-styled: news-article-body;
    display: block;
    font: var(--_news-size) / var(--_news-leading) var(--_news-font-text);
  }
  news-article-body :where(:not(.not-prose, .not-prose *, [data-news-skip], [data-news-skip] *)) {
    &:is(p, ul, ol, dl, pre, table) {
      margin-block: 0 1.25em;
    }
    &:is(h2, h3, h4) {
      margin-block: 2em 0.6em;
      font: 700 1.2em / var(--_news-leading-tight) var(--_news-font-heading);
      text-wrap: balance;
    }
    &:is(h2) {
      font-size: 1.4em;
    }
    &:is(h4) {
      font-size: 1em;
    }
    &:is(ul, ol) {
      padding-inline-start: 1.6em;
    }
    &:is(li) {
      margin-block: 0.4em;
    }
    &:is(blockquote, figure, hr) {
      margin: 1.9em 0;
    }
    &:is(blockquote) {
      padding-inline-start: 1.2em;
      border-inline-start: 3px solid;
      font-size: 1.1em;
    }
    &:is(figure > *, blockquote > :last-child) {
      margin-block-end: 0;
    }
    &:is(img, video, iframe) {
      max-inline-size: 100%;
    }
    &:is(img, video) {
      block-size: auto;
    }
    &:is(figure > img) {
      display: block;
      margin-inline: auto;
    }
    &:is(figcaption, table) {
      font: var(--_news-small);
    }
    &:is(figcaption) {
      margin-block-start: 0.6em;
    }
    &:is(figure):where(:has(> table)) {
      overflow-x: auto;
    }
    &:is(table) {
      inline-size: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    &:is(th, td) {
      padding-block: 0.6em;
      padding-inline: 0 1em;
      border-block-end: 1px solid;
      text-align: start;
      vertical-align: baseline;
    }
    &:is(pre, code, kbd, samp) {
      direction: ltr;
      unicode-bidi: isolate;
      font: 0.85em/1.6 monospace;
      text-align: start;
    }
    &:is(pre) {
      padding: 1em;
      white-space: pre-wrap;
    }
    &:is(pre code) {
      font-size: 1em;
    }
    &:is(em, cite):where(:dir(rtl)) {
      font-style: normal;
    }
    &:is(em):where(:dir(rtl)) {
      font-weight: 600;
    }
    &:is(b):where(.news-lead) {
      font-size: 1.2em;
      font-weight: 800;
      line-height: 1;
    }
  }
`;

/** What sets no box: colours, underlines, corners. */
export const paint = css`
  news-article-body {
    color: var(--_news-ink);
  }
  news-article-body:where(:dir(rtl)) {
    font-synthesis-style: none;
  }
  news-article-body :where(:not(.not-prose, .not-prose *, [data-news-skip], [data-news-skip] *)) {
    &:is(a):where(:any-link) {
      color: var(--_news-accent);
      text-decoration: underline;
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.35em;
    }
    &:is(a):where(:hover) {
      text-decoration-thickness: 0.12em;
    }
    &:is(a):where(:focus-visible) {
      outline: 2px solid var(--_news-accent);
      outline-offset: 2px;
    }
    &:is(b):where(.news-lead) {
      color: var(--_news-accent);
    }
    &:is(blockquote) {
      border-color: var(--_news-accent);
    }
    &:is(figcaption, cite),
    &:is(li)::marker {
      color: var(--_news-ink-soft);
    }
    &:is(th, td, hr) {
      border-color: var(--_news-rule);
    }
    &:is(hr) {
      border-style: solid;
    }
    &:is(thead th) {
      border-color: var(--_news-ink);
    }
    &:is(pre) {
      background: var(--_news-tint);
      border-radius: var(--_news-radius);
    }
  }
`;
