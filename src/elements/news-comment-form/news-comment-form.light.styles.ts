import { css } from '../../internal/css.js';

/**
 * Critical CSS: all layout. The form fills the column that contains it, unless it follows the article (see `layoutTokens`).
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
      box-sizing: border-box;
      min-block-size: 44px;
      inline-size: 100%;
      max-inline-size: 100%;
      font: inherit;
      line-height: normal;
      padding: 0.5em 0.75em;
      border: 1px solid;
      &:where([size], [type='submit'], [type='button'], [type='image'], button) {
        inline-size: auto;
      }
      &:where(:not([type='submit'], button)) {
        /* iOS zooms in on fields with smaller text. */
        font-size: max(1em, 16px) !important;
      }
      &:where([type='radio'], [type='checkbox']) {
        min-block-size: 1em;
        inline-size: 1em;
        flex: none;
        vertical-align: middle;
      }
    }
  }
  news-comment-form {
    --_news-styled: news-comment-form;
    display: block;
    font-family: var(--news-font-ui, inherit);
    & form {
      margin-block-start: 1em;
    }
    & p,
    & form > * {
      margin-block: 0 1em;
      min-inline-size: 0;
    }
    & label:where(:first-child, form > *) {
      display: block;
      font-weight: 600;
    }
    & label:where([type='radio'] + *, [type='checkbox'] + *) {
      display: inline;
      font-weight: inherit;
      padding-block: 0.6em;
      margin-block: -0.6em;
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
    border-color: var(--_news-ink-soft);
    border-radius: var(--_news-radius);
    background: var(--_news-paper);
    color: inherit;
    accent-color: var(--_news-accent);
    resize: block;
  }
  /* The value of --_news-start is computed here and inherited, because a field can have a different direction. */
  news-comment-form {
    --_news-start: var(--_news-rtl-end, start);
    color: var(--_news-ink);
    overflow-wrap: break-word;
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
    & a:where(.news-cancel-reply, #cancel-comment-reply-link) {
      margin-inline-start: 0.6em;
      font-size: max(1rem, 16px);
      font-weight: 400;
      white-space: nowrap;
    }
    /* A form that was moved below the comment that it replies to. */
    &:where(.news-form-away) {
      margin-block: 1.5em;
    }
    & :is(input, button):where([type='submit'], button:not([type='button'])) {
      border-color: var(--_news-accent);
      background: var(--_news-accent);
      color: var(--_news-paper);
      cursor: pointer;
      &:where(:not(.wp-element-button)) {
        border-radius: var(--_news-radius);
      }
      &:where([aria-disabled='true']) {
        opacity: 0.6;
        cursor: progress;
      }
      &:where(:hover) {
        border-color: var(--_news-ink);
        background: var(--_news-ink);
      }
    }
    /* Markup that WordPress does not print: labels around fields or beside them, and pictures in place of the button or in it. */
    & label:where(form > :not(:has(input, textarea, select))) {
      margin: 0;
    }
    & label:where(:has(input, textarea, select)) {
      padding-block: 0.6em;
      font-weight: inherit;
    }
    & input:where([type='image']) {
      padding: 0;
      border: 0;
      min-inline-size: 44px;
      min-block-size: 44px;
      object-fit: scale-down;
    }
    & :where(button) :is(svg, img) {
      max-block-size: 1.5em;
      vertical-align: middle;
      &:where(svg:not([width])) {
        inline-size: 1.5em;
      }
    }
    /* Themes switch outlines off, often with classes. The focus must be visible. */
    & :where(:focus-visible):is(a, input, textarea, select, button, div, p) {
      outline: 3px solid var(--_news-accent) !important;
      outline-offset: 1px;
    }
    & span:where(.required) {
      color: var(--_news-error);
    }
    & p:where(.news-comment-status:not(:empty)) {
      padding: 0.75em 1em;
      border-inline-start: 4px solid var(--_news-ink-soft);
      background: var(--_news-tint);
    }
    @media print {
      display: none;
    }
  }
`;
