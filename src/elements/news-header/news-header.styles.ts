import { css } from 'lit';
import { smallLine } from './news-header.light.styles.js';

export const styles = css`
  [hidden] {
    display: none;
  }
  time {
    ${smallLine}
    flex: 0 0 100%;
    color: var(--_news-ink-soft);
  }
`;
