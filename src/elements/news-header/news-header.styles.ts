import { css, unsafeCSS } from 'lit';
import { calendarLines, readingTimeLine, smallLine } from './reserved-lines.styles.js';

/** The element's text fills lines that are reserved. `:host::after` reserved the line of the reading time until the upgrade. */
export const styles = css`
  :host::after {
    display: none !important;
  }
  [hidden] {
    display: none;
  }
  time,
  span {
    flex: 0 0 100%;
    order: 5;
    ${unsafeCSS(smallLine)}
    color: var(--_news-ink-soft);
  }
  :host([calendar*=' ']) time {
    ${unsafeCSS(calendarLines)}
  }
  span {
    ${unsafeCSS(readingTimeLine)}
  }
`;
