import { css } from '../internal/css.js';

const ELEMENTS = 'news-masthead, news-header, news-article-body, news-comment-form, news-back-to-top';

/**
 * Values that differ in right-to-left text. They are set where a `dir` attribute is and inherit from there, as the
 * direction itself does; a rule reads one with its left-to-right value as the fallback: `var(--_news-rtl-leading, 1.65)`.
 *
 * `:dir()` would be shorter, but Lightning CSS (the default of Vite, Next and Parcel) replaces it by a list of languages
 * for the browsers that they build for. Text with `dir` and without `lang` would then be styled for the wrong direction.
 * Only `dir="auto"` still depends on it. `:host()` serves elements in a shadow root, whose `dir` is outside it.
 */
const directionTokens = css`
  :where([dir='ltr'], [dir='auto']),
  :host {
    --_news-rtl-leading: initial;
    --_news-rtl-measure: initial;
    --_news-rtl-normal: initial;
    --_news-rtl-strong: initial;
  }
  :where([dir='rtl'], [dir='auto']:dir(rtl)),
  :host(:dir(rtl)) {
    --_news-rtl-leading: 1.85;
    --_news-rtl-measure: 29em;
    --_news-rtl-normal: normal;
    --_news-rtl-strong: 600;
  }
`;

/**
 * What sets boxes in every element: the public custom properties with their defaults, under private names (every rule
 * reads one name, and no default is written twice), and the column that header, text and form share, so that they stand
 * in line. An element may repeat this after another has set its own: nothing here may be set otherwise there.
 *
 * Leading: Arabic ink with vowel marks is 1.65 to 1.9 em high, Latin text needs less.
 * Headings take .78 of it: 1.44, and 1.29 for Latin.
 * Measure: 60 to 75 characters; a letter of an Arabic sans face takes .42 em of width on average, a Latin one .48 em.
 */
export const layoutTokens = css`
  ${directionTokens}
  ${ELEMENTS} {
    --_news-font-text: var(--news-font-text, 'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', sans-serif);
    --_news-font-ui: var(--news-font-ui, 'Noto Sans Arabic', 'SF Arabic', 'Segoe UI', sans-serif);
    --_news-font-heading: var(--news-font-heading, var(--_news-font-ui));
    --_news-size: var(--news-text-size, min(1rem + 0.3vw, 1.25rem));
    --_news-leading: var(--news-leading, var(--_news-rtl-leading, 1.65));
    --_news-leading-tight: calc(var(--_news-leading) * 0.78);
    --_news-measure: var(--news-measure, var(--_news-rtl-measure, 32em));
    --_news-small: 0.85em/1.6 var(--_news-font-ui);
    box-sizing: border-box;
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
 *
 * Both colours of a pair are the fallback of one `var()`, whose property is never set. Browsers replace it before they
 * read `light-dark()`. Lightning CSS, which would turn `light-dark(a, b)` into variables of its own that are set only
 * where the same compilation contains `color-scheme`, does not recognize it in this form and leaves it alone.
 */
export const colorTokens = css`
  :where([dir='ltr'], [dir='auto']),
  :host {
    --_news-rtl-line: initial;
    --_news-rtl-none: initial;
    --_news-rtl-end: initial;
  }
  :where([dir='rtl'], [dir='auto']:dir(rtl)),
  :host(:dir(rtl)) {
    --_news-rtl-line: 270deg;
    --_news-rtl-none: none;
    --_news-rtl-end: end;
  }
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
      --_news-accent: var(--news-accent, light-dark(var(--_, #00596b, #7cc7d9)));
      --_news-ink: var(--news-ink, light-dark(var(--_, #1a1a1a, #e7e5e1)));
      --_news-ink-soft: var(--news-ink-soft, light-dark(var(--_, #555, #aeaba5)));
      --_news-paper: var(--news-paper, light-dark(var(--_, #fff, #121212)));
      --_news-rule: var(--news-rule, light-dark(var(--_, #d8d5cf, #3d3b38)));
      --_news-tint: light-dark(var(--_, #f3f2ef, #242321));
      --_news-error: light-dark(var(--_, #a8201a, #ffb3ab));
    }
  }
`;
