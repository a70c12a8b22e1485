import type { ReactiveControllerHost } from 'lit';
import type { ThreadSource } from '../../comments/thread/thread-backend.js';
import type { LocaleController } from '../../controllers/locale-controller.js';
import type { CommentsStrings } from '../../locales/locale.js';

/** The members of `<news-comments>` that its parts use. */
export interface CommentsHost extends ReactiveControllerHost, HTMLElement {
  backend: ThreadSource;
  blockDirection: 'auto' | undefined;
  calendar: string | undefined;
  collapse: boolean;
  for: string | undefined;
  live: number | null | undefined;
  load: 'more' | undefined;
  numerals: 'latn' | 'arab' | 'arabext' | undefined;
  relative: string | boolean | null | undefined;
  strings: Partial<CommentsStrings> | undefined;
  timeZone: string | undefined;
}

export type CommentsLocale = LocaleController<'comments'>;
