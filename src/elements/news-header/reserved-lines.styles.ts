import { css } from '../../internal/css.js';

/** A line of small print whose height is reserved before its text is there, so that nothing moves. */
export const smallLine = css`
  min-block-size: 1lh;
  font: var(--_news-small);
`;

/** The reading time has a fixed width, so that it stands beside the byline wherever there is room for any text. */
export const readingTimeLine = css`
  order: 4;
  flex: 0 0 13em;
  ${smallLine}
`;

/** A date in two calendars takes two lines on a phone, where it is wider than the screen, and one line elsewhere. */
export const calendarLines = css`
  min-block-size: clamp(1lh, (33em - 100vw) * 9, 2lh);
`;
