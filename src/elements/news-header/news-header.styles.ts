import { css, unsafeCSS } from 'lit';
import { calendarLines, readingTimeLine, smallLine } from './reserved-lines.styles.js';

/** The element's text is on reserved lines. Until the upgrade, `:host::after` reserves the line of the reading time. */
export const styles = css`
  :host::after {
    display: none !important;
  }
  [hidden] {
    display: none;
  }
  time {
    flex: 0 0 100%;
  }
  time,
  span {
    order: 3;
    ${unsafeCSS(smallLine)}
    color: var(--_news-ink-soft);
  }
  :host([calendar*=' ']) time {
    ${unsafeCSS(calendarLines)}
  }
  span {
    ${unsafeCSS(readingTimeLine)}
  }
  /* The full date of a relative one. On screens it is a tooltip, because longer text could need another line. */
  @media print {
    time[title]::after {
      content: ' (' attr(title) ')';
    }
  }
`;
