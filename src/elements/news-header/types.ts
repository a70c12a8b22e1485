import type { ReactiveControllerHost } from 'lit';

/** The slots of `<news-header>` that hold a date. */
export type DateSlot = 'published' | 'updated';

/** What the parts of `<news-header>` need of the element. */
export interface HeaderHost extends ReactiveControllerHost, HTMLElement {
  calendar: string | undefined;
  numerals: 'latn' | 'arab' | 'arabext' | undefined;
  timeZone: string | undefined;
  relative: string | boolean | null | undefined;
  readingTimeOf: string | undefined;
}
