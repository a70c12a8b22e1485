import type { ReactiveControllerHost } from 'lit';

/** The slots of `<news-header>` that contain a date. */
export type DateSlot = 'published' | 'updated';

/** The members of `<news-header>` that its parts use. */
export interface HeaderHost extends ReactiveControllerHost, HTMLElement {
  calendar: string | undefined;
  numerals: 'latn' | 'arab' | 'arabext' | undefined;
  timeZone: string | undefined;
  relative: string | boolean | null | undefined;
  readingTimeOf: string | undefined;
}
