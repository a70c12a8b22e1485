import { css, unsafeCSS } from 'lit';
import { calendarLines, readingTimeLine, smallLine } from './reserved-lines.styles.js';

/** The element's own words stand on lines that were there before them; one of those was kept by the host, until now. */
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
