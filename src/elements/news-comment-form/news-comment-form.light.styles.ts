import { css } from '../../internal/css.js';

/**
 * Critical CSS: all layout. The form fills the column that contains it, unless it follows the article (see tokens.ts).
 *
 * Two weights decide what a theme can change:
 * - (0,0,2), above resets and below any class of the page: what every form needs, such as space between rows, the size of
 *   targets, and labels above their fields.
 * - (0,0,0), below any rule with a tag name: the look of titles and fields. Themes style `h3`, and all fields in one rule,
 *   `input[type=text], textarea`. A rule with a weight between these two would apply to the text area only.
 *
 * Font and columns are those of the theme. Rows have no width, nor have fields with a `size`. Only fields have
 * a font size, because themes give lengths in em to the elements around them.
 */
export const layoutStyles = css`
  :where(news-comment-form) {
    & :where(input, textarea, select, button:not([type='button'])) {
      max-inline-size: 100%;
      inline-size: 100%;
      font: inherit;
      padding: 0.5em 0.75em;
      border: 1px solid;
      box-sizing: border-box;
      min-block-size: 44px;
      line-height: normal;
      &:where([size]:not(td *), [type='button'], [type='submit'], [type='image'], button) {
        inline-size: auto;
      }
      &:where(:not([type='submit'], button)) {
        /* iOS zooms in on fields with smaller text. */
        font-size: max(1em, 16px) !important;
      }
      &:where([type='radio'], [type='checkbox']) {
        vertical-align: middle;
        /* Over the padding of the label, which covers it where the label has several lines. */
        position: relative;
        min-block-size: 1em;
        inline-size: 1em;
        flex: none;
      }
    }
  }
  news-comment-form {
    font-family: var(--news-font-ui, inherit);
    display: block;
    --_news-styled: news-comment-form;
    & form {
      margin-block-start: 1em;
    }
    & p,
    & form > * {
      margin-block: 0 1em;
      min-inline-size: 0;
    }
    & :is(p, label) {
      line-height: max(1lh, 1.4em);
    }
    & label:where(:first-child, form > *) {
      font-weight: 600;
      display: block;
    }
    & label:where([type='radio'] + *, [type='checkbox'] + *) {
      /* With its label, a checkbox is a target of 44 px. */
      padding-block: 0.8em;
      margin-block: -0.8em;
      display: inline;
      font-weight: inherit;
    }
  }
`;

/**
 * Colors and other rules without layout. The rules of parts that only the on-demand script creates, such as errors, are in
 * `ui/message-styles.ts`. Only `.news-comment-status` is here too, for messages that are shown before that script is loaded.
 */
export const colorStyles = css`
  :where(news-comment-form) :where(h2, h3) {
    font-family: var(--news-font-heading, inherit);
  }
  /* Block themes give their buttons a radius with the specificity (0,0,0). */
  :where(news-comment-form) :where(input:not(.wp-element-button), textarea, select) {
    color: inherit;
    resize: block;
    border-color: var(--_news-ink-soft);
    border-radius: var(--_news-radius);
    background: var(--_news-paper);
    accent-color: var(--_news-accent);
  }
  /* The value of --_news-start is computed here and inherited, because a field can have a different direction. */
  news-comment-form {
    overflow-wrap: break-word;
    color: var(--_news-ink);
    --_news-start: var(--_news-rtl-end, start);
    /* A placeholder that is not a URL has the direction of the page, because browsers do not detect its direction. */
    & input:where([type='email'], [type='url']):where(:not(:placeholder-shown), [placeholder*='//']) {
      direction: ltr;
      text-align: var(--_news-start);
    }
    /* In a flex container, checkbox and label start at the same line, unless a class of the theme says otherwise. */
    & p:where(.comment-form-cookies-consent) {
      align-items: start;
    }
    & p:where(.comment-notes) {
      color: var(--_news-ink-soft);
    }
    & a:where(:any-link) {
      color: var(--_news-accent);
      text-decoration-thickness: 0.06em;
      text-underline-offset: 0.35em;
    }
    & :is(input, button):where([type='submit'], button:not([type='button'])) {
      border-color: var(--_news-accent);
      font-size: max(1em, 16px);
      /* Browsers keep the label of an input on one line, which large text does not fit. */
      text-wrap: balance;
      cursor: pointer;
      background: var(--_news-accent);
      color: var(--_news-paper);
      &:where(:not(.wp-element-button)) {
        border-radius: var(--_news-radius);
      }
      &:where(:hover) {
        border-color: var(--_news-ink);
        background: var(--_news-ink);
      }
    }
    /* Markup that WordPress does not print: pictures in place of the button or in it, and labels around fields. */
    & input:where([type='image']) {
      border: 0;
      object-fit: scale-down;
      min-inline-size: 44px;
      padding: 0;
    }
    & :where(button) :is(svg, img) {
      vertical-align: middle;
      max-block-size: 1.5em;
      &:where(svg:not([width])) {
        inline-size: 1.5em;
      }
    }
    /* Themes switch outlines off, often with classes. The focus must be visible. */
    & :is(*, a):where(:focus-visible:not(iframe)) {
      outline: 3px solid var(--_news-accent) !important;
      outline-offset: 1px;
    }
    & label:where(:has(input, textarea, select)) {
      font-weight: inherit;
    }
    & label:where(:has([type='radio'], [type='checkbox'])) {
      padding-block: 0.8em;
    }
    & label {
      font-size: inherit;
    }
    & span:where(.required) {
      color: var(--_news-error);
    }
    & p:where(.news-comment-status:not(:empty)) {
      padding: 0.75em 1em;
      background: var(--_news-tint);
    }
    @media print {
      display: none;
    }
  }
`;
