import { css } from '../../internal/css.js';
import { CONTENT } from './content-selector.js';

/** Print styles: black text, page breaks outside of blocks, nothing clipped, and URLs after the text of links. */
export const printStyles = css`
  @media print {
    news-article-body {
      color-scheme: light;
      --_news-accent: #000;
      --_news-ink-soft: #333;
      --_news-ink: #000;
    }
    ${CONTENT} {
      &:is(h2, h3, h4, h5, h6, summary) {
        break-after: avoid;
      }
      &:is(figure, img, blockquote, pre, tr, dt) {
        break-inside: avoid;
      }
      &:is(table) {
        overflow: visible;
        font-size: 0.75em;
        overflow-wrap: anywhere;
      }
      &:is(iframe, video, audio) {
        display: none;
      }
      &:is(a):where([href^='http'])::after {
        content: '(' attr(href) ')';
        direction: ltr;
        unicode-bidi: isolate;
        font-size: 0.75em;
        margin-inline: 0.3em;
      }
    }
  }
`;
