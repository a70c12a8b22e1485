import { css } from '../../../internal/css.js';

/**
 * The rows of a form, and what they contain. `form:has(> .news-comment-panel)` would be shorter, but Chromium keeps a removed
 * form in memory if such a selector matched it.
 */
const IN_FORM = 'form > :has(~ .news-comment-panel), form > :has(~ .news-comment-panel) *';

/**
 * The styles of the parts that the on-demand script adds to a form: errors, messages, waiting comments. They are adopted
 * before the first of these parts is inserted, so the style sheets of the page need not contain them.
 *
 * The selectors do not contain the name of the element, because a form can be moved out of it, and the name can differ.
 * `:not(html)` matches all of these parts. It raises the specificity to (0,0,2), as in the other light-DOM styles.
 */
export const messageStyles = css`
  :is(input, textarea, select):where([aria-invalid='true']):where(${IN_FORM}):not(html) {
    border-color: var(--_news-error) !important;
    box-shadow: inset 0 0 0 1px var(--_news-error) !important;
  }
  /* Browsers draw placeholders too faintly on a dark ground. In a layer, so that any rule of the page wins. */
  @layer news-placeholder {
    :where(${IN_FORM})::placeholder {
      color: var(--_news-ink-soft);
      opacity: 1;
    }
  }
  /* See form/readable-controls.ts. */
  :is(input, textarea, select, button):where([data-news-readable]):not(html) {
    font-size: max(1em, 16px) !important;
    letter-spacing: normal !important;
    text-transform: none !important;
  }
  :is(input, button):where([data-news-text='black']):not(html) {
    color: #000 !important;
  }
  :is(input, button):where([data-news-text='white']):not(html) {
    color: #fff !important;
  }
  /* A control that is scrolled just into the window: its focus ring is inside, too. */
  :is(input, textarea, select, button):where(${IN_FORM}, .news-comment-action):not(html) {
    scroll-margin-block: 8px;
  }
  :is(input, button):where([type='submit'][aria-disabled='true']):not(html) {
    opacity: 0.8;
    cursor: progress;
  }
  /* Large text of a reader can be wider than the button. */
  input:where([type='submit']):where(${IN_FORM}):not(html) {
    white-space: normal;
  }
  /* A form that was moved below the comment that it replies to. */
  :where(.news-form-away):not(html) {
    margin-block: 1.5em;
  }
  a:where(.news-cancel-reply, #cancel-comment-reply-link):not(html) {
    margin-inline-start: 0.6em;
    font-size: max(1rem, 16px);
    font-weight: 400;
    white-space: nowrap;
  }
  /* Targets of 44 px, as buttons have. */
  a:where(.news-cancel-reply, #cancel-comment-reply-link, .news-error-summary *, .news-comment-panel *):not(html) {
    display: inline-block;
    /* The marker of a list item stands beside the first line. */
    baseline-source: first;
    align-content: center;
    min-inline-size: 44px;
    max-inline-size: 100%;
    min-block-size: 44px;
  }
  /* Without the space for descenders below a box in a line of text, so that the error is directly below it. */
  textarea:where(:has(~ .news-field-error)):not(html) {
    vertical-align: bottom;
  }
  span:where(.news-field-error):not(html) {
    display: block;
    margin-block-start: 0.3em;
    color: var(--_news-error);
    font-weight: 600;
    line-height: max(1lh, 1.5em);
  }
  /* These take a whole row, whether the theme lays out the form as a flex container, as a grid or with floats. */
  div:where(.news-error-summary, .news-comment-panel, .news-comment-notice):not(html) {
    flex: 0 0 100%;
    grid-column: 1 / -1;
    clear: both;
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
  }
  /* An error makes one of several floated columns higher than its neighbors. The next row must not move up beside it. */
  p:where(.comment-form-cookies-consent, .form-submit):where(form > :has(.news-field-error) ~ *):not(html) {
    clear: both;
  }
  /* Without text it must not add a row, a gap or the margins of the paragraphs in it. Screen readers still find its status. */
  div:where(.news-comment-panel:not(:has(> :not(:empty, [hidden])))):not(html) {
    position: absolute;
  }
  /* Negative margins of a theme must not pull its rows over a message. Only an important declaration prevents that. */
  :where(.news-error-summary) + :not(html, head) {
    margin-block-start: 0 !important;
  }
  /* The last row. Chromium never releases a removed form that a rule such as form:has() > p matches, so :has() belongs to the row. */
  :where(form)
    > :where(
      :has(~ .news-comment-panel > :not(:empty, [hidden])):not(
        input[type='hidden'],
        :has(~ :not(input[type='hidden'], .news-comment-panel))
      )
    ):not(html) {
    margin-block-end: 1.1em !important;
  }
  div:where(.news-error-summary):not(html) {
    margin-block: 0.5em 1.1em;
    padding: 1em 1.25em;
    border: 2px solid var(--_news-error);
    border-radius: var(--_news-radius);
    line-height: max(1lh, 1.5em);
  }
  /* Themes have rules for all links and buttons, often with pseudo-classes. In our own parts they must not hide the text. */
  :where(.news-error-summary) strong:not(html),
  :where(.news-error-summary) a:not(html) {
    color: var(--_news-error) !important;
  }
  :where(.news-error-summary) strong:not(html) {
    font-weight: 700;
  }
  :where(.news-error-summary) a:not(html) {
    text-decoration: underline !important;
  }
  :where(.news-error-summary, .news-comment-panel) :is(a, button):where(:focus-visible):not(html) {
    outline: 3px solid var(--_news-accent) !important;
    scroll-margin-block: 8px;
  }
  :where(.news-error-summary) ul:not(html) {
    margin: 0.4em 0 0;
    padding-inline-start: 1.4em;
  }
  p:where(.news-comment-status:not(:empty)):not(html) {
    border-inline-start: 4px solid var(--_news-ink-soft);
  }
  p:where(.news-comment-status[data-tone='good']):not(html) {
    border-color: var(--_news-accent);
  }
  p:where(.news-comment-status[data-tone='bad']):not(html) {
    border-color: var(--_news-error);
  }
  p:where(.news-comment-status[data-tone='quiet']):not(html) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  div:where(.news-comment-notice):not(html) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block: -0.6em 1.1em;
    color: var(--_news-ink-soft);
  }
  div:where(.news-comment-notice:empty):not(html) {
    position: absolute;
  }
  button:where(.news-comment-action):not(html) {
    min-block-size: 44px;
    padding: 0.25em 0.75em;
    border: 1px solid var(--_news-ink-soft);
    border-radius: var(--_news-radius);
    background: var(--_news-paper) !important;
    color: var(--_news-ink) !important;
    font: inherit;
    letter-spacing: normal !important;
    text-transform: none !important;
    cursor: pointer;
  }
  button:where(.news-comment-action:hover):not(html) {
    border-color: var(--_news-accent);
    color: var(--_news-accent) !important;
  }
  /* The choice whether text is stored is offered quietly: the button looks like a link, and its target is 44 px high. */
  p:where(.news-comment-storage):not(html) {
    margin: 0 0 0.6em;
    color: var(--_news-ink-soft);
    font-size: max(0.9em, 1rem, 16px);
  }
  :where(.news-comment-storage) button:not(html) {
    min-block-size: 44px;
    padding: 0 !important;
    border: 0 !important;
    background: none !important;
    color: var(--_news-accent) !important;
    text-decoration: underline 0.06em;
    text-underline-offset: 0.35em;
  }
  :where(.news-comment-storage) button:where(:hover):not(html) {
    text-decoration-thickness: 0.12em;
  }
  section:where(.news-comment-outbox):not(html) {
    margin-block-start: 1em;
    border-block-start: 3px double var(--_news-rule);
    & p {
      margin-block: 0;
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
`;
