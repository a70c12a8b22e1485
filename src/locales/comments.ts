import { commentsAr } from './comments.ar.js';
import { commentsEn } from './comments.en.js';
import type { CommentsStrings, Locale } from './locale.js';
import { completeGroup } from './complete-group.js';

/** Returns the `comments` strings of a locale. Missing ones are Arabic or English, depending on `dir`. */
export function commentsStrings(locale: Locale): CommentsStrings {
  return completeGroup(locale, 'comments', locale.dir === 'rtl' ? commentsAr : commentsEn);
}
