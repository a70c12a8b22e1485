import { css } from '../../internal/css.js';

/** A line of small text. Its height is reserved, so that late text does not shift the layout. */
export const smallLine = css`
  font: var(--_news-small);
  min-block-size: 1lh;
`;

/**
 * The reading time has a fixed width, so that its text does not decide whether it fits beside the byline. It shrinks where a
 * whole line is narrower, for readers with large text.
 */
// The order of declarations makes the critical CSS smaller. stylelint cannot read a template that starts with an expression.
// postcss-lit-disable-next-line
export const readingTimeLine = css`
  ${smallLine}
  order: 2;
  inline-size: 13em;
`;

/** A date in two calendars needs two lines on a phone and one line on wider screens. */
export const calendarLines = css`
  min-block-size: clamp(1lh, (33em - 100vw) * 9, 2lh);
`;
