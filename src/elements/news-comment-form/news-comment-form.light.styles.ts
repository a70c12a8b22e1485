import { css } from '../../internal/css.js';

/** Critical CSS: all layout. Each selector has the specificity (0,0,2): above resets, below any class of the page. */
export const layoutStyles = css`
  news-comment-form {
    --_news-styled: news-comment-form;
    display: block;
    font: var(--_news-size) / 1.6 var(--_news-font-ui);
    & :is(h2, h3) {
      margin-block: 0 0.6em;
      font: 700 1.4em / var(--_news-leading-tight) var(--_news-font-heading);
    }
    & form {
      display: flex;
      flex-wrap: wrap;
      gap: 1em;
    }
    & p {
      flex: 0 0 100%;
      margin: 0;
      font-size: 0.9em;
    }
    & p:where(.comment-form-author, .comment-form-email) {
      flex: 1 1 13em;
    }
    & p:where(.comment-form-cookies-consent) {
      display: flex;
      gap: 1em;
    }
    & label:where(:first-child) {
      display: block;
      font-weight: 600;
    }
    & :is(input, textarea, select) {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 2.75rem;
      margin: 0;
      padding: 0.5em 0.75em;
      border: 1px solid;
      font: inherit;
    }
    & textarea {
      block-size: 10em;
      vertical-align: top;
    }
    & input:where([type='checkbox'], [type='radio']) {
      flex: none;
      inline-size: 1.25em;
      min-block-size: 1.25em;
    }
    & input:where([type='submit']) {
      inline-size: auto;
      padding-inline: 2em;
      font-weight: 700;
    }
  }
`;

/**
 * Colors and other rules without layout. The rules of parts that only the on-demand script creates, such as errors, are in
 * `ui/message-styles.ts`. Only `.news-comment-status` is here too, for messages that are shown before that script is loaded.
 */
export const colorStyles = css`
  news-comment-form textarea {
    resize: block;
  }
  /* A placeholder that is not a URL has the direction of the page, because browsers do not detect its direction. */
  news-comment-form input:where([type='email'], [type='url']):where(:not(:placeholder-shown), [placeholder*='//']) {
    direction: ltr;
    text-align: var(--_news-start);
  }
  /* The value is computed here and inherited, because a field can have a different direction from the page. */
  news-comment-form {
    --_news-start: var(--_news-rtl-end, start);
    color: var(--_news-ink);
  }
  news-comment-form p:where(.comment-notes) {
    color: var(--_news-ink-soft);
  }
  news-comment-form a:where(:any-link) {
    color: var(--_news-accent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.35em;
  }
  news-comment-form a:where(.news-cancel-reply, #cancel-comment-reply-link) {
    margin-inline-start: 0.6em;
    font-size: 1rem;
    font-weight: 400;
    white-space: nowrap;
  }
  /* A form that was moved below the comment that it replies to. */
  news-comment-form:where(.news-form-away) {
    margin-block: 1.5em;
  }
  news-comment-form :is(input, textarea, select) {
    border-color: var(--_news-ink-soft);
    border-radius: var(--_news-radius);
    background: var(--_news-paper);
    color: inherit;
  }
  news-comment-form :is(a, input, textarea, select, button, div, p):where(:focus-visible) {
    outline: 3px solid var(--_news-accent);
    outline-offset: 1px;
  }
  news-comment-form input:where([type='checkbox'], [type='radio']) {
    accent-color: var(--_news-accent);
  }
  news-comment-form input:where([type='submit']) {
    border-color: var(--_news-accent);
    background: var(--_news-accent);
    color: var(--_news-paper);
    cursor: pointer;
  }
  news-comment-form input:where([type='submit'][aria-disabled='true']) {
    opacity: 0.6;
    cursor: progress;
  }
  news-comment-form input:where([type='submit']:hover) {
    border-color: var(--_news-ink);
    background: var(--_news-ink);
  }
  news-comment-form span:where(.required) {
    color: var(--_news-error);
  }
  news-comment-form p:where(.news-comment-status:not(:empty)) {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_news-ink-soft);
    background: var(--_news-tint);
  }
  @media print {
    news-comment-form {
      display: none;
    }
  }
`;
