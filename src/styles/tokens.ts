import { css, unsafeCSS } from 'lit';

const ELEMENTS = unsafeCSS('news-masthead, news-header, news-article-body, news-comment-form, news-back-to-top');

/**
 * What sets boxes in every element: the public custom properties with their defaults, under private names (every rule
 * reads one name, and no default is written twice), and the column that header, text and form share, so that they stand
 * in line. An element may repeat this after another has set its own: nothing here may be set otherwise there.
 *
 * Leading: Arabic ink with vowel marks is 1.65 to 1.9 em high, Latin text needs less.
 * Headings take .78 of it: 1.44, and 1.29 for Latin.
 * Measure: 60 to 75 characters; a letter of an Arabic sans face takes .42 em of width on average, a Latin one .48 em.
 */
export const boxTokens = css`
  ${ELEMENTS} {
    --_news-font-text: var(--news-font-text, 'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', sans-serif);
    --_news-font-ui: var(--news-font-ui, 'Noto Sans Arabic', 'SF Arabic', 'Segoe UI', sans-serif);
    --_news-font-heading: var(--news-font-heading, var(--_news-font-ui));
    --_news-size: var(--news-text-size, min(1rem + 0.3vw, 1.25rem));
    --_news-leading: var(--news-leading, 1.65);
    --_news-leading-tight: calc(var(--_news-leading) * 0.78);
    --_news-measure: var(--news-measure, 32em);
    --_news-small: 0.85em/1.6 var(--_news-font-ui);
    box-sizing: border-box;
  }
  :is(${ELEMENTS}):dir(rtl) {
    --_news-leading: var(--news-leading, 1.85);
    --_news-measure: var(--news-measure, 29em);
  }
  news-header,
  news-article-body,
  news-comment-form {
    max-inline-size: var(--_news-measure);
    margin-inline: auto;
    overflow-wrap: break-word;
  }
`;

/**
 * The others. Ink and soft ink on paper keep 7:1, the accent and errors 4.5:1 or more (WCAG 2.2, 1.4.3), in both schemes.
 * The first block serves browsers that do not know `light-dark()`.
 */
export const paintTokens = css`
  ${ELEMENTS} {
    --_news-accent: var(--news-accent, #00596b);
    --_news-ink: var(--news-ink, #1a1a1a);
    --_news-ink-soft: var(--news-ink-soft, #555);
    --_news-paper: var(--news-paper, #fff);
    --_news-rule: var(--news-rule, #d8d5cf);
    --_news-tint: #f3f2ef;
    --_news-error: #a8201a;
    --_news-radius: var(--news-radius, 3px);
  }
  @supports (color: light-dark(red, red)) {
    ${ELEMENTS} {
      --_news-accent: var(--news-accent, light-dark(#00596b, #7cc7d9));
      --_news-ink: var(--news-ink, light-dark(#1a1a1a, #e7e5e1));
      --_news-ink-soft: var(--news-ink-soft, light-dark(#555, #aeaba5));
      --_news-paper: var(--news-paper, light-dark(#fff, #121212));
      --_news-rule: var(--news-rule, light-dark(#d8d5cf, #3d3b38));
      --_news-tint: light-dark(#f3f2ef, #242321);
      --_news-error: light-dark(#a8201a, #ffb3ab);
    }
  }
`;
