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

/** Colors and other rules without layout, and the rules of parts that are shown later, such as errors. */
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
  news-comment-form :is(input, textarea, select):where([aria-invalid='true']) {
    border-color: var(--_news-error);
    box-shadow: inset 0 0 0 1px var(--_news-error);
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
  news-comment-form span:where(.required, .news-field-error),
  news-comment-form div:where(.news-error-summary) :is(strong, a) {
    color: var(--_news-error);
  }
  news-comment-form div:where(.news-error-summary) {
    flex: 0 0 100%;
    box-sizing: border-box;
    padding: 1em 1.25em;
    border: 2px solid var(--_news-error);
    border-radius: var(--_news-radius);
  }
  news-comment-form div:where(.news-error-summary) ul {
    margin: 0.4em 0 0;
    padding-inline-start: 1.4em;
  }
  news-comment-form span:where(.news-field-error) {
    display: block;
    margin-block-start: 0.3em;
    font-weight: 600;
  }
  news-comment-form div:where(.news-comment-panel, .news-comment-notice) {
    flex: 0 0 100%;
    box-sizing: border-box;
  }
  news-comment-form p:where(.news-comment-status) {
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_news-ink-soft);
    background: var(--_news-tint);
  }
  news-comment-form p:where(.news-comment-status:empty) {
    padding: 0;
    border: 0;
  }
  news-comment-form p:where(.news-comment-status[data-tone='good']) {
    border-color: var(--_news-accent);
  }
  news-comment-form p:where(.news-comment-status[data-tone='bad']) {
    border-color: var(--_news-error);
  }
  news-comment-form p:where(.news-comment-status[data-tone='quiet']) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  news-comment-form div:where(.news-comment-notice) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block-start: -0.5em;
    color: var(--_news-ink-soft);
    font-size: 0.9em;
  }
  news-comment-form div:where(.news-comment-notice:empty) {
    position: absolute;
  }
  news-comment-form button:where(.news-comment-action) {
    min-block-size: 2.75rem;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_news-ink-soft);
    border-radius: var(--_news-radius);
    background: var(--_news-paper);
    color: var(--_news-ink);
    font: inherit;
    cursor: pointer;
  }
  news-comment-form button:where(.news-comment-action:hover) {
    border-color: var(--_news-accent);
    color: var(--_news-accent);
  }
  news-comment-form section:where(.news-comment-outbox) {
    margin-block-start: 1em;
    border-block-start: 3px double var(--_news-rule);
    font-size: 0.9em;
    & p {
      font-size: inherit;
    }
    & p:where(.news-comment-outbox-title) {
      margin-block: 0.75em;
      font-weight: 700;
    }
    & ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    & li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em;
      padding-block: 0.75em;
      border-block-start: 1px solid var(--_news-rule);
    }
    & blockquote {
      flex: 0 0 100%;
      box-sizing: border-box;
      max-block-size: 9.6em;
      overflow: auto;
      margin: 0;
      padding-inline-start: 1em;
      border-inline-start: 2px solid var(--_news-rule);
      white-space: pre-line;
    }
  }
  @media print {
    news-comment-form {
      display: none;
    }
  }
`;
