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
  /* The full date of a relative one. On screens it is a tooltip. */
  @media print {
    time[title]::after {
      content: ' (' attr(title) ')';
    }
  }
  /* Where nothing can hover, the day takes what the line has left, so it never needs a second one. */
  @media screen {
    time[data-day] {
      display: flex;
      &::after {
        content: ' (' attr(data-day) ')';
        flex: 1 1 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: pre;
      }
    }
  }
`;
