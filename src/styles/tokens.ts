import { css } from '../internal/css.js';

/** Excludes opted-out parts, and hidden elements, which a `display` declaration would show. */
export const NOT_OPTED_OUT = ':where(:not([hidden], [data-news-skip], [data-news-skip] *, .not-prose, .not-prose *))';

const ELEMENTS = 'news-back-to-top, news-header, news-article-body, news-comment-form, news-masthead';

/** Declarations of the elements, and of text around them by its direction. */
interface Tokens {
  ltr: string;
  rtl: string;
  elements: string;
}

/**
 * Values that differ in right-to-left text. They are set on elements with a `dir` attribute and are inherited, like the
 * direction itself. Rules use the left-to-right value as the fallback: `var(--_news-rtl-leading, 1.65)`.
 *
 * `:dir()` would be shorter, but Lightning CSS (the default of Vite, Next and Parcel) replaces it with a list of languages
 * for its default browser targets. Text with `dir` but without `lang` would then be styled for the wrong direction. Only
 * `dir="auto"` still depends on `:dir()`. `:host()` is for elements in a shadow root, whose `dir` is outside the root.
 */
const rulesOf = ({ ltr, rtl, elements }: Tokens, [ltrHost, rtlHost] = [', :host', ', :host(:dir(rtl))']): string => css`
  :where([dir='ltr'], [dir='auto'])${ltrHost} {
    ${ltr}
  }
  :where([dir='rtl'], [dir='auto']:dir(rtl))${rtlHost} {
    ${rtl}
  }
  ${ELEMENTS} {
    ${elements}
  }
`;

/**
 * The layout rules that all elements share. They set private properties to the public custom properties with their
 * defaults, so that each default is written once, and they set the text size and the column width of header and text, and of
 * a form that follows them or their wrapper. The style sheet of each element contains these rules, so they can follow the rules of
 * another element. Therefore no element may override a declaration made here.
 *
 * Line height: Arabic text with vowel marks is 1.65 to 1.9 em high; Latin text needs less. The line height of headings is
 * 0.78 times that of text: 1.44, or 1.29 for Latin text.
 * Size: text is not smaller than that of the page around the element, whatever the root font size. Small text has at least
 * the root font size and 16 px.
 * Measure: 60 to 75 characters. The average letter is .42 em wide in an Arabic sans-serif font and .48 em in a Latin one.
 */
const layout: Tokens = {
  ltr: css`
    --_news-rtl-measure: initial;
    --_news-rtl-weight: initial;
    --_news-rtl-leading: initial;
    --_news-rtl-none: initial;
  `,
  rtl: css`
    --_news-rtl-measure: 29em;
    --_news-rtl-weight: 600;
    --_news-rtl-leading: 1.85;
    --_news-rtl-none: none;
  `,
  elements: css`
    --_news-tight: calc(var(--_news-leading) * 0.78);
    --_news-measure: var(--news-measure, var(--_news-rtl-measure, 32em));
    --_news-font-ui: var(--news-font-ui, 'Noto Sans Arabic', 'SF Arabic', 'Segoe UI', sans-serif);
    --_news-font: var(--news-font-text, 'Noto Naskh Arabic', 'Geeza Pro', 'Segoe UI', sans-serif);
    --_news-small: max(0.85em, 1rem, 16px) / 1.6 var(--_news-font-ui);
    font-synthesis-style: var(--_news-rtl-none);
    box-sizing: border-box;
    --_news-leading: var(--news-leading, var(--_news-rtl-leading, 1.65));
    --_news-size: var(--news-text-size, max(1em, min(1rem + 0.3vw, 1.25rem)));
    --_news-font-heading: var(--news-font-heading, var(--_news-font-ui));
    min-inline-size: 0;
  `,
};

/**
 * Values that do not affect layout. The contrast on `--_news-paper` is at least 7:1 for ink and soft ink, and at least 4.5:1
 * for the accent and errors (WCAG 2.2, 1.4.3), in both colour schemes. Browsers without `light-dark()` show the colours of
 * the page.
 *
 * Both colours of a pair are the fallback of `var(--_)`. The property `--_` is never set, so browsers substitute the
 * fallback before they evaluate `light-dark()`. Lightning CSS would replace `light-dark(a, b)` with its own variables,
 * which are set only if the same compilation contains `color-scheme`. It does not recognize this form and leaves it
 * unchanged.
 *
 * For readers who prefer more contrast, thin lines, borders and soft ink have the colour of text, whatever the page sets.
 *
 * The rules for all parts undo what rules of the page for `*`, `body` or types of elements do to text: indents, justified
 * lines and, in Arabic, letter spacing and hyphens. Classes of the page win.
 */
const colors: Tokens = {
  ltr: css`
    --_news-rtl-end: initial;
    --_news-rtl-normal: initial;
  `,
  rtl: css`
    --_news-rtl-end: end;
    --_news-rtl-normal: normal;
  `,
  elements: css`
    --_news-accent: var(--news-accent, light-dark(var(--_, #00596b, #7cc7d9)));
    --_news-ink-soft: var(--news-ink-soft, light-dark(var(--_, #555, #aeaba5)));
    --_news-ink: var(--news-ink, light-dark(var(--_, #1a1a1a, #e7e5e1)));
    --_news-paper: var(--news-paper, light-dark(var(--_, #fff, #121212)));
    --_news-tint: light-dark(var(--_, #f3f2ef, #242321));
    --_news-error: light-dark(var(--_, #a8201a, #ffb3ab));
    --_news-rule: var(--news-rule, light-dark(var(--_, #d8d5cf, #3d3b38)));
    --_news-radius: var(--news-radius, 3px);
    text-align: start;
    & :is(p, li, a, table, td, dd)${NOT_OPTED_OUT}:where(:not([align], [data-news-turned])) {
      text-align: inherit;
    }
    &,
    & :is(*, a)${NOT_OPTED_OUT} {
      text-indent: 0;
      &:where(:dir(rtl), :lang(ar), :lang(fa), :lang(ur)) {
        letter-spacing: normal;
        hyphens: manual;
        text-transform: none;
      }
    }
    @media (prefers-contrast: more) {
      --_news-ink-soft: var(--_news-ink);
      --_news-rule: var(--_news-ink);
    }
  `,
};

/** The width of the column. */
const columnRules = css`
  news-header,
  news-article-body,
  :is(news-article-body, :has(> news-article-body)) ~ news-comment-form {
    max-inline-size: var(--_news-measure);
    margin-inline: auto;
    overflow-wrap: anywhere;
    font-size: var(--_news-size);
  }
`;

/** The tokens of layout, for critical CSS. Pages write it into their `<head>`, outside shadow roots. */
export const layoutTokens = rulesOf(layout, ['', '']) + columnRules;
export const colorTokens = rulesOf(colors);
/** The tokens of layout and of colours in one set of rules, which is smaller than two. */
export const allTokens =
  rulesOf({
    ltr: layout.ltr + colors.ltr,
    rtl: layout.rtl + colors.rtl,
    elements: layout.elements + colors.elements,
  }) + columnRules;
