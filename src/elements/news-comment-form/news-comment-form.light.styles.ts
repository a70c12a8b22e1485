import { css } from '../../internal/css.js';

/**
 * Critical CSS: all layout. Each selector has the specificity (0,0,2): above resets, below any class of the page.
 *
 * The form fills the column that contains it, unless it follows the article (see `layoutTokens`). Its text is not smaller
 * than that of the page. Rows are the children of the form, whatever their tag name. They have only margins and the
 * properties of flex items, so a theme can lay out the form as a grid instead.
 */
export const layoutStyles = css`
  news-comment-form {
    --_news-styled: news-comment-form;
    display: block;
    font: max(1.12em, var(--_news-size)) / 1.6 var(--_news-font-ui);
    & :is(h2, h3) {
      font: 700 1.4em / var(--_news-leading-tight) var(--_news-font-heading);
      margin-block: 0 0.6em;
    }
    & form,
    & p:where(.comment-form-cookies-consent) {
      gap: 0 1em;
      align-items: baseline;
      display: flex;
      flex-wrap: wrap;
    }
    & form {
      font-size: 0.9em;
    }
    & p,
    & form > * {
      margin: 0 0 1.1em;
      min-inline-size: 0;
      box-sizing: border-box;
      flex: 1 0 100%;
    }
    & p:where(.comment-form-email, .comment-form-author) {
      flex-basis: 13em;
    }
    & label:where(:first-child) {
      font-weight: 600;
      display: block;
    }
    & label:where(input + *) {
      flex: 1;
      padding-block: 0.6em;
    }
    /* The buttons of editors, such as WordPress's Quicktags, are left as they are. */
    & :is(input, select, textarea, button:where(:not([type='button']))) {
      inline-size: 100%;
      margin: 0;
      font: inherit;
      /* iOS zooms in on fields with smaller text. */
      font-size: max(1em, 16px);
      padding: 0.5em 0.75em;
      border: 1px solid;
      box-sizing: border-box;
      min-block-size: 44px;
      &:where([type='radio'], [type='checkbox']) {
        min-block-size: 1.25em;
        inline-size: 1.25em;
      }
      &:where([type='submit'], button) {
        padding-inline: 2em;
        font-weight: 700;
        inline-size: auto;
        flex: none;
      }
    }
    & textarea {
      block-size: 10em;
      vertical-align: top;
    }
  }
`;

/**
 * Colors and other rules without layout. The rules of parts that only the on-demand script creates, such as errors, are in
 * `ui/message-styles.ts`. Only `.news-comment-status` is here too, for messages that are shown before that script is loaded.
 */
export const colorStyles = css`
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
      font-size: 1rem;
      font-weight: 400;
      white-space: nowrap;
    }
    /* A form that was moved below the comment that it replies to. */
    &:where(.news-form-away) {
      margin-block: 1.5em;
    }
    & :is(input, textarea, select) {
      border-color: var(--_news-ink-soft);
      border-radius: var(--_news-radius);
      background: var(--_news-paper);
      color: inherit;
      accent-color: var(--_news-accent);
      resize: block;
    }
    & :is(input, button):where([type='button'], [type='image']) {
      flex: none;
      inline-size: auto;
    }
    & :is(input, button):where([type='submit'], button:not([type='button'])) {
      border-color: var(--_news-accent);
      border-radius: var(--_news-radius);
      background: var(--_news-accent);
      color: var(--_news-paper);
      cursor: pointer;
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
    & :is(div, form, p, label) {
      line-height: inherit;
    }
    & label {
      font-size: inherit;
    }
    & label:where(form > :not(:has(input, textarea, select))) {
      margin: 0;
    }
    & label:where(:has(input, textarea, select)) {
      display: revert;
      padding-block: 0.6em;
      font-weight: inherit;
    }
    & input:where([type='checkbox'], [type='radio']) {
      flex: none;
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
