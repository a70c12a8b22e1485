import { commentsAr } from './comments.ar.js';
import { commentsEn } from './comments.en.js';
import type { CommentsReadingStrings, Locale } from './locale.js';
import { completeGroup } from './complete-group.js';

/** Returns the strings of a locale that the thread adds to comments. Missing ones are Arabic or English, depending on `dir`. */
export function commentsStrings(locale: Locale): CommentsReadingStrings {
  return completeGroup<CommentsReadingStrings>(locale, 'comments', locale.dir === 'rtl' ? commentsAr : commentsEn);
}
