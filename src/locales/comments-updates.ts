import { commentsUpdatesAr } from './comments-updates.ar.js';
import { commentsUpdatesEn } from './comments-updates.en.js';
import type { CommentsUpdateStrings, Locale } from './locale.js';
import { completeGroup } from './complete-group.js';

/** Returns the strings of a locale about comments that are added later. Missing ones are Arabic or English, depending on `dir`. */
export function commentsUpdateStrings(locale: Locale): CommentsUpdateStrings {
  const defaults = locale.dir === 'rtl' ? commentsUpdatesAr : commentsUpdatesEn;
  return completeGroup<CommentsUpdateStrings>(locale, 'comments', defaults);
}
